from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

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


def create_reassignment_configuration(body: ConfigurationItemRequest) -> Request[ConfigurationItemResponse]:
    """Create reassignment configuration."""
    return Request(OPERATION, "/reassignment-configurations", body=body)
