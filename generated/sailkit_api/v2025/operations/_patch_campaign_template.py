from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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


def patch_campaign_template(
    id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]
) -> Request[CampaignTemplate]:
    """Update campaign template.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}", **{"id": id}), body=body)
