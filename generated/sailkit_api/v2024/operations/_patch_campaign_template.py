from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignTemplate, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchCampaignTemplate",
    method="PATCH",
    path="/campaign-templates/{id}",
    tag="Certification Campaigns",
    results={200: {"application/json": "CampaignTemplate"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="patch-campaign-template",
)


def patch_campaign_template(id: str, body: list[JsonPatchOperation]) -> Request[CampaignTemplate]:
    """Update campaign template."""
    return Request(OPERATION, _path("/campaign-templates/{id}", **{"id": id}), body=body)
