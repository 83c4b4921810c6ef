from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PreferencesDto

OPERATION = Operation(
    id="getNotificationPreferences",
    method="GET",
    path="/notification-preferences/{key}",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PreferencesDto"}},
    scopes=("idn:notification-preferences:read",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-notification-preferences",
)


def get_notification_preferences(key: str) -> Request[PreferencesDto]:
    """Get notification preferences.

    GET /notification-preferences/{key}
    Scopes: idn:notification-preferences:read.
    User levels: ORG_ADMIN.

    Args:
        key: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-notification-preferences
    """
    return Request(OPERATION, _path("/notification-preferences/{key}", **{"key": key}))
