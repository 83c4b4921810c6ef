from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import SendTestNotificationRequestDto

OPERATION = Operation(
    id="sendTestNotification",
    method="POST",
    path="/send-test-notification",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": "SendTestNotificationRequestDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/send-test-notification",
)


def send_test_notification(body: SendTestNotificationRequestDto) -> Request[None]:
    """Send test notification.

    POST /send-test-notification
    Scopes: idn:notification-templates:create.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/send-test-notification
    """
    return Request(OPERATION, "/send-test-notification", body=body)
