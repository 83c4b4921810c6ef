from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import NotificationTemplateContext

OPERATION = Operation(
    api=API,
    id="getNotificationsTemplateContext",
    method="GET",
    path="/notification-template-context",
    tag="Notifications",
    results={200: {"application/json": "NotificationTemplateContext"}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    page="get-notifications-template-context",
)


def get_notifications_template_context() -> Request[NotificationTemplateContext]:
    """Returns the attributes that every notification template of the tenant can refer to."""
    return Request(OPERATION, "/notification-template-context")
