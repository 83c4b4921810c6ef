from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TemplateDto

OPERATION = Operation(
    id="getNotificationTemplate",
    method="GET",
    path="/notification-templates/{id}",
    prefix="/v2024",
    tag="Notifications",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "TemplateDto"}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-notification-template",
)


def get_notification_template(id: str) -> Request[TemplateDto]:
    """Get notification template.

    GET /notification-templates/{id}
    Scopes: idn:notification-templates:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-notification-template
    """
    return Request(OPERATION, _path("/notification-templates/{id}", **{"id": id}))
