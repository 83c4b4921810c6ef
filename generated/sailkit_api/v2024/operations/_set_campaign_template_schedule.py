from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def set_campaign_template_schedule(
    id: Id, body: CampaignTemplateSchedule | Mapping[str, Any] | None = None
) -> Request[None]:
    """Sets the schedule of a campaign template, in place of any earlier one.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}/schedule", **{"id": id}), body=body)
