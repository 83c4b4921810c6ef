from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ConfigurationItemRequest, ConfigurationItemResponse

OPERATION = Operation(
    api=API,
    id="createReassignmentConfiguration",
    method="POST",
    path="/reassignment-configurations",
    tag="Work Reassignment",
    results={201: {"application/json": "ConfigurationItemResponse"}},
    bodies={"application/json": "ConfigurationItemRequest"},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    page="create-reassignment-configuration",
)


def create_reassignment_configuration(
    body: ConfigurationItemRequest | Mapping[str, Any],
) -> Request[ConfigurationItemResponse]:
    """Creates a reassignment of one type of work from an identity to another.

    Without an end date it is permanent.
    """
    return Request(OPERATION, "/reassignment-configurations", body=body)
