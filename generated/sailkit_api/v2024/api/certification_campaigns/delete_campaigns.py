from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CampaignsDeleteRequest

OPERATION = Operation(
    id="deleteCampaigns",
    method="POST",
    path="/campaigns/delete",
    prefix="/v2024",
    tag="Certification Campaigns",
    package="sailkit_api.v2024.models",
    results={202: {"application/json": None}},
    bodies={"application/json": "CampaignsDeleteRequest"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-campaigns",
)


def delete_campaigns(body: CampaignsDeleteRequest) -> Request[dict[str, Any]]:
    """Delete campaigns.

    POST /campaigns/delete
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/delete-campaigns
    """
    return Request(OPERATION, "/campaigns/delete", body=body)
