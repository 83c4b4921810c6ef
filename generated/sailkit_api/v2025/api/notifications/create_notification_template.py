from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TemplateDto

OPERATION = Operation(
    id="createNotificationTemplate",
    method="POST",
    path="/notification-templates",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "TemplateDto"}},
    bodies={"application/json": "TemplateDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-notification-template",
)


def create_notification_template(body: TemplateDto) -> Request[TemplateDto]:
    """Create notification template.

    POST /notification-templates
    Scopes: idn:notification-templates:create.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-notification-template
    """
    return Request(OPERATION, "/notification-templates", body=body)
