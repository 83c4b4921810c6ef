from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CampaignCompleteOptions

OPERATION = Operation(
    id="completeCampaign",
    method="POST",
    path="/campaigns/{id}/complete",
    prefix="/v2024",
    tag="Certification Campaigns",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "CampaignCompleteOptions"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/complete-campaign",
)


def complete_campaign(id: str, body: CampaignCompleteOptions | None = None) -> Request[dict[str, Any]]:
    """Complete campaign.

    POST /campaigns/{id}/complete
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/complete-campaign
    """
    return Request(OPERATION, _path("/campaigns/{id}/complete", **{"id": id}), body=UNSET if body is None else body)
