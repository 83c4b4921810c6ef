from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CloseAccessRequest

OPERATION = Operation(
    id="closeAccessRequest",
    method="POST",
    path="/access-requests/close",
    prefix="/v2024",
    tag="Access Requests",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "CloseAccessRequest"},
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/close-access-request",
)


def close_access_request(body: CloseAccessRequest) -> Request[dict[str, Any]]:
    """Close access request.

    POST /access-requests/close
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/close-access-request
    """
    return Request(OPERATION, "/access-requests/close", body=body)
