from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import QueuedCheckConfigDetails

OPERATION = Operation(
    id="updateStatusCheckDetails",
    method="PUT",
    path="/service-desk-integrations/status-check-configuration",
    prefix="/v2024",
    tag="Service Desk Integration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "QueuedCheckConfigDetails"}},
    bodies={"application/json": "QueuedCheckConfigDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/update-status-check-details",
)


def update_status_check_details(body: QueuedCheckConfigDetails) -> Request[QueuedCheckConfigDetails]:
    """Update status check details.

    PUT /service-desk-integrations/status-check-configuration
    Scopes: idn:service-desk-integration:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/update-status-check-details
    """
    return Request(OPERATION, "/service-desk-integrations/status-check-configuration", body=body)
