from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PreferencesDto

OPERATION = Operation(
    api=API,
    id="getNotificationPreferences",
    method="GET",
    path="/notification-preferences/{key}",
    tag="Notifications",
    results={200: {"application/json": "PreferencesDto"}},
    scopes=("idn:notification-preferences:read",),
    user_levels=("ORG_ADMIN",),
    page="get-notification-preferences",
)


def get_notification_preferences(key: str) -> Request[PreferencesDto]:
    """Returns the preferred media (e-mail, Slack, Teams) of the notification with this key.

    Args:
        key: Key of the notification preference.
    """
    return Request(OPERATION, _fill_path("/notification-preferences/{key}", **{"key": key}))
