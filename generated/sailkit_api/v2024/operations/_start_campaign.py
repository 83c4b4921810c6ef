from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ActivateCampaignOptions

OPERATION = Operation(
    api=API,
    id="startCampaign",
    method="POST",
    path="/campaigns/{id}/activate",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    bodies={"application/json": "ActivateCampaignOptions"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="start-campaign",
)


def start_campaign(id: Id, body: ActivateCampaignOptions | Mapping[str, Any] | None = None) -> Request[dict[str, Any]]:
    """Starts a job that activates a campaign whose status is STAGED.

    The time zone of the body (default: UTC) can move the deadline within its day.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}/activate", **{"id": id}), body=body)
