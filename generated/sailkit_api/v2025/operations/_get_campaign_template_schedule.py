from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignTemplateSchedule

OPERATION = Operation(
    api=API,
    id="getCampaignTemplateSchedule",
    method="GET",
    path="/campaign-templates/{id}/schedule",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignTemplateSchedule"}},
    scopes=("idn:campaign-temlates:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-campaign-template-schedule",
)


def get_campaign_template_schedule(id: Id) -> Request[CampaignTemplateSchedule]:
    """Returns the schedule of a campaign template.

    Without a schedule the answer is 404.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}/schedule", **{"id": id}))
