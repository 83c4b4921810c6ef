from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request

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
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-notifications-template-context",
)


def get_notifications_template_context() -> Request[NotificationTemplateContext]:
    """Get notifications template context.

    GET /notification-template-context
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:notification-templates:read.

    https://developer.sailpoint.com/docs/api/v2025/get-notifications-template-context
    """
    return Request(OPERATION, "/notification-template-context")
