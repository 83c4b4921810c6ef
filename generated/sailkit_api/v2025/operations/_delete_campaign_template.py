from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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
    destroys=True,
    page="delete-campaign-template",
)


def delete_campaign_template(id: Id) -> Request[None]:
    """Deletes a campaign template.

    Args:
        id: ID of the campaign template; see `campaigns.list_templates`.
    """
    return Request(OPERATION, _fill_path("/campaign-templates/{id}", **{"id": id}))
