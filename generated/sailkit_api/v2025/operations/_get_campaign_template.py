from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignTemplate

OPERATION = Operation(
    api=API,
    id="getCampaignTemplate",
    method="GET",
    path="/campaign-templates/{id}",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignTemplate"}},
    scopes=("idn:campaign-template:manage", "idn:campaign-template:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-campaign-template",
)


def get_campaign_template(id: Id) -> Request[CampaignTemplate]:
    """Returns one campaign template with the campaign that it describes.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}", **{"id": id}))
