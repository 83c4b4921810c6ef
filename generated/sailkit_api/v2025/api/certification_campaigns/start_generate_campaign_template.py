from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CampaignReference

OPERATION = Operation(
    id="startGenerateCampaignTemplate",
    method="POST",
    path="/campaign-templates/{id}/generate",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CampaignReference"}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/start-generate-campaign-template",
)


def start_generate_campaign_template(id: str) -> Request[CampaignReference]:
    """Start generate campaign template.

    POST /campaign-templates/{id}/generate
    Scopes: idn:campaign-template:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/start-generate-campaign-template
    """
    return Request(OPERATION, _path("/campaign-templates/{id}/generate", **{"id": id}))
