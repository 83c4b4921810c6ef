from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Campaign

OPERATION = Operation(
    api=API,
    id="createCampaign",
    method="POST",
    path="/campaigns",
    tag="Certification Campaigns",
    results={202: {"application/json": "Campaign"}},
    bodies={"application/json": "Campaign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="create-campaign",
)


def create_campaign(body: Campaign | Mapping[str, Any]) -> Request[Campaign]:
    """Creates a certification campaign and returns it.

    The answer (202) comes before it is prepared: poll the campaign until its status is STAGED, then activate it.
    """
    return Request(OPERATION, "/campaigns", body=body)
