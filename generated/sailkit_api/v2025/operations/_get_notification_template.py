from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TemplateDto

OPERATION = Operation(
    api=API,
    id="getNotificationTemplate",
    method="GET",
    path="/notification-templates/{id}",
    tag="Notifications",
    results={200: {"application/json": "TemplateDto"}},
    scopes=("idn:notification-templates:read",),
    user_levels=("ORG_ADMIN",),
    page="get-notification-template",
)


def get_notification_template(id: Id) -> Request[TemplateDto]:
    """Returns one notification template that the tenant has changed, by its id.

    Args:
        id: ID of the notification template; see `notifications.list_templates`.
    """
    return Request(OPERATION, _fill_path("/notification-templates/{id}", **{"id": id}))
