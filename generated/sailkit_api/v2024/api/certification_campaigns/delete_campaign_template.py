from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteCampaignTemplate",
    method="DELETE",
    path="/campaign-templates/{id}",
    prefix="/v2024",
    tag="Certification Campaigns",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-campaign-template",
)


def delete_campaign_template(id: str) -> Request[None]:
    """Delete campaign template.

    DELETE /campaign-templates/{id}
    Scopes: idn:campaign-template:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-campaign-template
    """
    return Request(OPERATION, _path("/campaign-templates/{id}", **{"id": id}))
