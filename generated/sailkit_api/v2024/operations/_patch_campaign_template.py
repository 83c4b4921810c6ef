from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[CampaignTemplate]:
    """Changes a campaign template by JSON Patch and returns it.

    Only `name`, `description`, `deadlineDuration` and `campaign` can be changed.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}", **{"id": id}), body=body)
