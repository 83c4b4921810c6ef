from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request

if TYPE_CHECKING:
    from ...models import SendTestNotificationRequestDto

OPERATION = Operation(
    id="sendTestNotification",
    method="POST",
    path="/send-test-notification",
    prefix="/v2024",
    tag="Notifications",
    package="sailkit_api.v2024.models",
    results={204: {}},
    bodies={"application/json": "SendTestNotificationRequestDto"},
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/send-test-notification",
)


def send_test_notification(body: SendTestNotificationRequestDto) -> Request[None]:
    """Send test notification.

    POST /send-test-notification
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.

    https://developer.sailpoint.com/docs/api/v2024/send-test-notification
    """
    return Request(OPERATION, "/send-test-notification", body=body)
