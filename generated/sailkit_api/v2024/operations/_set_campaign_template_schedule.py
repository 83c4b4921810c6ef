from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignTemplateSchedule

OPERATION = Operation(
    api=API,
    id="setCampaignTemplateSchedule",
    method="PUT",
    path="/campaign-templates/{id}/schedule",
    tag="Certification Campaigns",
    results={204: {}},
    bodies={"application/json": "CampaignTemplateSchedule"},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="set-campaign-template-schedule",
)


def set_campaign_template_schedule(id: str, body: CampaignTemplateSchedule | None = None) -> Request[None]:
    """Set campaign template schedule.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}/schedule", **{"id": id}), body=body)
