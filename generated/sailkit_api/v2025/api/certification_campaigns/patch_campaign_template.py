from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CampaignTemplate, JsonPatchOperation

OPERATION = Operation(
    id="patchCampaignTemplate",
    method="PATCH",
    path="/campaign-templates/{id}",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "CampaignTemplate"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/patch-campaign-template",
)


def patch_campaign_template(id: str, body: list[JsonPatchOperation]) -> Request[CampaignTemplate]:
    """Update campaign template.

    PATCH /campaign-templates/{id}
    Scopes: idn:campaign-template:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/patch-campaign-template
    """
    return Request(OPERATION, _path("/campaign-templates/{id}", **{"id": id}), body=body)
