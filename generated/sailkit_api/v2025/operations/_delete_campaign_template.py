from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteCampaignTemplate",
    method="DELETE",
    path="/campaign-templates/{id}",
    tag="Certification Campaigns",
    results={204: {}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="delete-campaign-template",
)


def delete_campaign_template(id: str) -> Request[None]:
    """Delete campaign template."""
    return Request(OPERATION, _path("/campaign-templates/{id}", **{"id": id}))
