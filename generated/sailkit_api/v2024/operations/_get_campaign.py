from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Campaign, GetCampaignDetail, SlimCampaign

OPERATION = Operation(
    api=API,
    id="getCampaign",
    method="GET",
    path="/campaigns/{id}",
    tag="Certification Campaigns",
    results={200: {"application/json": OneOf(("SlimCampaign", "Campaign"))}},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-campaign",
)


def get_campaign(id: Id, *, detail: GetCampaignDetail | str | None = None) -> Request[SlimCampaign | Campaign]:
    """Returns one certification campaign.

    `detail` FULL adds what belongs to its type; the default is SLIM.

    Args:
        id: ID of the campaign; see `campaigns.list`.
        detail: One of SLIM, FULL.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}", **{"id": id}), query={"detail": detail})
