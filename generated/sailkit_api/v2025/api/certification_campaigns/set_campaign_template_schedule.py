from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Schedule2

OPERATION = Operation(
    id="setCampaignTemplateSchedule",
    method="PUT",
    path="/campaign-templates/{id}/schedule",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "Schedule2"},
    scopes=("idn:campaign-template:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/set-campaign-template-schedule",
)


def set_campaign_template_schedule(id: str, body: Schedule2 | None = None) -> Request[None]:
    """Set campaign template schedule.

    PUT /campaign-templates/{id}/schedule
    Scopes: idn:campaign-template:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/set-campaign-template-schedule
    """
    return Request(
        OPERATION, _path("/campaign-templates/{id}/schedule", **{"id": id}), body=UNSET if body is None else body
    )
