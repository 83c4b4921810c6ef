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
    """Submits a request to grant or revoke roles, access profiles or entitlements.

    It is processed afterwards: duplicates raise no error, so look for open requests first. With entitlements: at
    most 25 items and 10 identities to grant, one item to revoke; a revocation is for one identity, and granting by
    role membership cannot be revoked.
    """
    return Request(OPERATION, "/access-requests", body=body)
