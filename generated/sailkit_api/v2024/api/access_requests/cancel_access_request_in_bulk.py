from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import BulkCancelAccessRequest

OPERATION = Operation(
    id="cancelAccessRequestInBulk",
    method="POST",
    path="/access-requests/bulk-cancel",
    prefix="/v2024",
    tag="Access Requests",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkCancelAccessRequest"},
    scopes=("idn:access-request-administration:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/cancel-access-request-in-bulk",
)


def cancel_access_request_in_bulk(body: BulkCancelAccessRequest) -> Request[dict[str, Any]]:
    """Cancel access request in bulk.

    POST /access-requests/bulk-cancel
    Scopes: idn:access-request-administration:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/cancel-access-request-in-bulk
    """
    return Request(OPERATION, "/access-requests/bulk-cancel", body=body)
