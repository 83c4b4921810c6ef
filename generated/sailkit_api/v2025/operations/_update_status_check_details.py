from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import QueuedCheckConfigDetails

OPERATION = Operation(
    api=API,
    id="updateStatusCheckDetails",
    method="PUT",
    path="/service-desk-integrations/status-check-configuration",
    tag="Service Desk Integration",
    results={200: {"application/json": "QueuedCheckConfigDetails"}},
    bodies={"application/json": "QueuedCheckConfigDetails"},
    scopes=("idn:service-desk-integration:manage",),
    user_levels=("ORG_ADMIN",),
    page="update-status-check-details",
)


def update_status_check_details(
    body: QueuedCheckConfigDetails | Mapping[str, Any],
) -> Request[QueuedCheckConfigDetails]:
    """Sets the interval (minutes) and duration (days) of status checks of queued tickets."""
    return Request(OPERATION, "/service-desk-integrations/status-check-configuration", body=body)
