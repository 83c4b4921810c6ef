from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-campaign-template-schedule",
)


def delete_campaign_template_schedule(id: Id) -> Request[None]:
    """Deletes the schedule of a campaign template.

    Without a schedule the answer is 404.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}/schedule", **{"id": id}))
