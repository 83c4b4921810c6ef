from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def send_test_notification(body: SendTestNotificationRequestDto | Mapping[str, Any]) -> Request[None]:
    """Sends a notification from a template as a test and returns nothing.

    `recipientEmailList` replaces the usual recipients.
    """
    return Request(OPERATION, "/send-test-notification", body=body)
