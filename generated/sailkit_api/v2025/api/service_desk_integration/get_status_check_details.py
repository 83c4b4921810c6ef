from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import QueuedCheckConfigDetails

OPERATION = Operation(
    id="getStatusCheckDetails",
    method="GET",
    path="/service-desk-integrations/status-check-configuration",
    prefix="/v2025",
    tag="Service Desk Integration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "QueuedCheckConfigDetails"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-status-check-details",
)


def get_status_check_details() -> Request[QueuedCheckConfigDetails]:
    """Get status check details.

    GET /service-desk-integrations/status-check-configuration
    Scopes: idn:service-desk-integration:manage, idn:service-desk-integration:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-status-check-details
    """
    return Request(OPERATION, "/service-desk-integrations/status-check-configuration")
