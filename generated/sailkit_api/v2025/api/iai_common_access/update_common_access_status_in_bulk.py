from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CommonAccessIDStatus

OPERATION = Operation(
    id="updateCommonAccessStatusInBulk",
    method="POST",
    path="/common-access/update-status",
    prefix="/v2025",
    tag="IAI Common Access",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": ["CommonAccessIDStatus"]},
    scopes=("iai:access-modeling:manage",),
    application=True,
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/update-common-access-status-in-bulk",
)


def update_common_access_status_in_bulk(body: list[CommonAccessIDStatus]) -> Request[dict[str, Any]]:
    """Update common access status in bulk.

    POST /common-access/update-status
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: iai:access-modeling:manage.

    https://developer.sailpoint.com/docs/api/v2025/update-common-access-status-in-bulk
    """
    return Request(OPERATION, "/common-access/update-status", body=body)
