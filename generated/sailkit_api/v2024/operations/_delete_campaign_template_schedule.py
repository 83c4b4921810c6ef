from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteCampaignTemplateSchedule",
    method="DELETE",
    path="/campaign-templates/{id}/schedule",
    tag="Certification Campaigns",
    results={204: {}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="delete-campaign-template-schedule",
)


def delete_campaign_template_schedule(id: str) -> Request[None]:
    """Delete campaign template schedule."""
    return Request(OPERATION, _path("/campaign-templates/{id}/schedule", **{"id": id}))
