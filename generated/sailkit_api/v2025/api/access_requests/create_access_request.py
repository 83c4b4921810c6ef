from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AccessRequest, AccessRequestResponse

OPERATION = Operation(
    id="createAccessRequest",
    method="POST",
    path="/access-requests",
    prefix="/v2025",
    tag="Access Requests",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "AccessRequestResponse"}},
    bodies={"application/json": "AccessRequest"},
    scopes=("idn:access-request-self:manage", "idn:access-request:manage"),
    user_levels=("ORG_ADMIN", "USER"),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-access-request",
)


def create_access_request(body: AccessRequest) -> Request[AccessRequestResponse]:
    """Create access request.

    POST /access-requests
    Scopes: idn:access-request-self:manage, idn:access-request:manage.
    User levels: ORG_ADMIN, USER.

    https://developer.sailpoint.com/docs/api/v2025/create-access-request
    """
    return Request(OPERATION, "/access-requests", body=body)
