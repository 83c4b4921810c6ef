from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Schedule2

OPERATION = Operation(
    id="getCampaignTemplateSchedule",
    method="GET",
    path="/campaign-templates/{id}/schedule",
    prefix="/v2024",
    tag="Certification Campaigns",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Schedule2"}},
    scopes=("idn:campaign-temlates:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-campaign-template-schedule",
)


def get_campaign_template_schedule(id: str) -> Request[Schedule2]:
    """Get campaign template schedule.

    GET /campaign-templates/{id}/schedule
    Scopes: idn:campaign-temlates:read.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-campaign-template-schedule
    """
    return Request(OPERATION, _path("/campaign-templates/{id}/schedule", **{"id": id}))
