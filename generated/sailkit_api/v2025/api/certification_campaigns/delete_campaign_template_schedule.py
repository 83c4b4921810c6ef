from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteCampaignTemplateSchedule",
    method="DELETE",
    path="/campaign-templates/{id}/schedule",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-campaign-template-schedule",
)


def delete_campaign_template_schedule(id: str) -> Request[None]:
    """Delete campaign template schedule.

    DELETE /campaign-templates/{id}/schedule
    Scopes: idn:campaign-template:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-campaign-template-schedule
    """
    return Request(OPERATION, _path("/campaign-templates/{id}/schedule", **{"id": id}))
