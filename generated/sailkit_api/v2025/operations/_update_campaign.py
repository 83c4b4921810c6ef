from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, SlimCampaign

OPERATION = Operation(
    api=API,
    id="updateCampaign",
    method="PATCH",
    path="/campaigns/{id}",
    tag="Certification Campaigns",
    results={200: {"application/json": "SlimCampaign"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:campaign:manage", "idn:campaign:read"),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="update-campaign",
)


def update_campaign(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[SlimCampaign]:
    """Changes a certification campaign by JSON Patch and returns it.

    Once it is ACTIVE, only `deadline` can be changed; when STAGED also name, description, recommendations,
    notification by e-mail and automatic revocation.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}", **{"id": id}), body=body)
