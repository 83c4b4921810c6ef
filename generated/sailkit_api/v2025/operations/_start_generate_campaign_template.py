from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignReference

OPERATION = Operation(
    api=API,
    id="startGenerateCampaignTemplate",
    method="POST",
    path="/campaign-templates/{id}/generate",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignReference"}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="start-generate-campaign-template",
)


def start_generate_campaign_template(id: Id) -> Request[CampaignReference]:
    """Creates a certification campaign from a template, and returns a reference to it.

    Placeholders of Java's formatter in the name and description of its campaign, such as %Y, are filled with the
    present date and time.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}/generate", **{"id": id}))
