from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, SlimCampaign

OPERATION = Operation(
    id="updateCampaign",
    method="PATCH",
    path="/campaigns/{id}",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SlimCampaign"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-campaign",
)


def update_campaign(id: str, body: list[JsonPatchOperation]) -> Request[SlimCampaign]:
    """Update campaign.

    PATCH /campaigns/{id}
    Scopes: idn:campaign:manage, idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/update-campaign
    """
    return Request(OPERATION, _path("/campaigns/{id}", **{"id": id}), body=body)
