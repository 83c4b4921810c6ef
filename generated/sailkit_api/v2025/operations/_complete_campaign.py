from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="complete-campaign",
)


def complete_campaign(
    id: Id, body: CampaignCompleteOptions | Mapping[str, Any] | None = None
) -> Request[dict[str, Any]]:
    """Completes a campaign whose deadline is past, although items are still undecided.

    These are approved, unless `autoCompleteAction` is REVOKE. Before the deadline the answer is an error.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}/complete", **{"id": id}), body=body)
