from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import CampaignsDeleteRequest

OPERATION = Operation(
    api=API,
    id="deleteCampaigns",
    method="POST",
    path="/campaigns/delete",
    tag="Certification Campaigns",
    results={202: {"application/json": None}},
    bodies={"application/json": "CampaignsDeleteRequest"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    destroys=True,
    page="delete-campaigns",
)


def delete_campaigns(body: CampaignsDeleteRequest | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Deletes certification campaigns by their ids.

    The answer (202) comes before they are gone.
    """
    return Request(OPERATION, "/campaigns/delete", body=body)
