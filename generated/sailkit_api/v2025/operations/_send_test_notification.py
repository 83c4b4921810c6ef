from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SendTestNotificationRequestDto

OPERATION = Operation(
    api=API,
    id="sendTestNotification",
    method="POST",
    path="/send-test-notification",
    tag="Notifications",
    results={204: {}},
    bodies={"application/json": "SendTestNotificationRequestDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    page="send-test-notification",
)


def send_test_notification(body: SendTestNotificationRequestDto) -> Request[None]:
    """Send test notification."""
    return Request(OPERATION, "/send-test-notification", body=body)
