from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import CampaignTemplate

OPERATION = Operation(
    id="createCampaignTemplate",
    method="POST",
    path="/campaign-templates",
    prefix="/v2024",
    tag="Certification Campaigns",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CampaignTemplate"}},
    bodies={"application/json": "CampaignTemplate"},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/create-campaign-template",
)


def create_campaign_template(body: CampaignTemplate) -> Request[CampaignTemplate]:
    """Create campaign template.

    POST /campaign-templates
    Scopes: idn:campaign-template:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-campaign-template
    """
    return Request(OPERATION, "/campaign-templates", body=body)
