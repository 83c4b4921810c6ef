from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CampaignTemplate

OPERATION = Operation(
    id="getCampaignTemplate",
    method="GET",
    path="/campaign-templates/{id}",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CampaignTemplate"}},
    scopes=("idn:campaign-template:manage", "idn:campaign-template:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-campaign-template",
)


def get_campaign_template(id: str) -> Request[CampaignTemplate]:
    """Get campaign template.

    GET /campaign-templates/{id}
    Scopes: idn:campaign-template:manage, idn:campaign-template:read.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-campaign-template
    """
    return Request(OPERATION, _path("/campaign-templates/{id}", **{"id": id}))
