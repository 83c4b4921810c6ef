from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequest, AccessRequestResponse

OPERATION = Operation(
    api=API,
    id="createAccessRequest",
    method="POST",
    path="/access-requests",
    tag="Access Requests",
    results={202: {"application/json": "AccessRequestResponse"}},
    bodies={"application/json": "AccessRequest"},
    scopes=("idn:access-request-self:manage", "idn:access-request:manage"),
    user_levels=("ORG_ADMIN", "USER"),
    page="create-access-request",
)


def create_access_request(body: AccessRequest | Mapping[str, Any]) -> Request[AccessRequestResponse]:
    """Create access request."""
    return Request(OPERATION, "/access-requests", body=body)
