from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def update_campaign(id: str, body: list[JsonPatchOperation]) -> Request[SlimCampaign]:
    """Update campaign."""
    return Request(OPERATION, _path("/campaigns/{id}", **{"id": id}), body=body)
