from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import NotificationTemplateContext

OPERATION = Operation(
    id="getNotificationsTemplateContext",
    method="GET",
    path="/notification-template-context",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "NotificationTemplateContext"}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-notifications-template-context",
)


def get_notifications_template_context() -> Request[NotificationTemplateContext]:
    """Get notifications template context.

    GET /notification-template-context
    Scopes: idn:notification-templates:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-notifications-template-context
    """
    return Request(OPERATION, "/notification-template-context")
