from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request
from ....runtime import path as _path

if TYPE_CHECKING:
    from ...models import PreferencesDto

OPERATION = Operation(
    id="listNotificationPreferences",
    method="GET",
    path="/notification-preferences/{key}",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PreferencesDto"}},
    scopes=("idn:notification-preferences:read",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/list-notification-preferences",
)


def list_notification_preferences(key: str) -> Request[PreferencesDto]:
    """List notification preferences.

    GET /notification-preferences/{key}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:notification-preferences:read.

    Args:
        key: Text.

    https://developer.sailpoint.com/docs/api/v2025/list-notification-preferences
    """
    return Request(OPERATION, _path("/notification-preferences/{key}", **{"key": key}))
