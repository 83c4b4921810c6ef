from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CancelAccessRequest

OPERATION = Operation(
    id="cancelAccessRequest",
    method="POST",
    path="/access-requests/cancel",
    prefix="/v2025",
    tag="Access Requests",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "CancelAccessRequest"},
    scopes=("idn:access-request:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/cancel-access-request",
)


def cancel_access_request(body: CancelAccessRequest) -> Request[dict[str, Any]]:
    """Cancel access request.

    POST /access-requests/cancel
    Scopes: idn:access-request:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/cancel-access-request
    """
    return Request(OPERATION, "/access-requests/cancel", body=body)
