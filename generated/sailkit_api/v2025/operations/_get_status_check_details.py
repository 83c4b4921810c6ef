from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import QueuedCheckConfigDetails

OPERATION = Operation(
    api=API,
    id="getStatusCheckDetails",
    method="GET",
    path="/service-desk-integrations/status-check-configuration",
    tag="Service Desk Integration",
    results={200: {"application/json": "QueuedCheckConfigDetails"}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-status-check-details",
)


def get_status_check_details() -> Request[QueuedCheckConfigDetails]:
    """Returns the interval (minutes) and duration (days) of status checks of queued tickets."""
    return Request(OPERATION, "/service-desk-integrations/status-check-configuration")
