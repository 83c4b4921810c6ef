from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ActivateCampaignOptions

OPERATION = Operation(
    id="startCampaign",
    method="POST",
    path="/campaigns/{id}/activate",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "ActivateCampaignOptions"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/start-campaign",
)


def start_campaign(id: str, body: ActivateCampaignOptions | None = None) -> Request[dict[str, Any]]:
    """Start campaign.

    POST /campaigns/{id}/activate
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/start-campaign
    """
    return Request(OPERATION, _path("/campaigns/{id}/activate", **{"id": id}), body=UNSET if body is None else body)
