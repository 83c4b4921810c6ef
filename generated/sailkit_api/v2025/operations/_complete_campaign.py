from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignCompleteOptions

OPERATION = Operation(
    api=API,
    id="completeCampaign",
    method="POST",
    path="/campaigns/{id}/complete",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    bodies={"application/json": "CampaignCompleteOptions"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="complete-campaign",
)


def complete_campaign(id: str, body: CampaignCompleteOptions | None = None) -> Request[dict[str, Any]]:
    """Complete campaign.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}/complete", **{"id": id}), body=body)
