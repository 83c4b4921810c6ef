from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ConfigurationItemRequest, ConfigurationItemResponse

OPERATION = Operation(
    api=API,
    id="putReassignmentConfig",
    method="PUT",
    path="/reassignment-configurations/{identityId}",
    tag="Work Reassignment",
    results={200: {"application/json": "ConfigurationItemResponse"}},
    bodies={"application/json": "ConfigurationItemRequest"},
    scopes=("idn:reassignment-configuration:manage",),
    experimental=True,
    page="put-reassignment-config",
)


def put_reassignment_config(
    identity_id: Id, body: ConfigurationItemRequest | Mapping[str, Any]
) -> Request[ConfigurationItemResponse]:
    """Replaces the reassignment of one type of work of an identity.

    Args:
        identity_id: ID of the identity; see `identities.list`.
    """
    return Request(
        OPERATION, _fill_path("/reassignment-configurations/{identityId}", **{"identityId": identity_id}), body=body
    )
