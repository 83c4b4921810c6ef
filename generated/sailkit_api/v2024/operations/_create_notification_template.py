from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TemplateDto

OPERATION = Operation(
    api=API,
    id="createNotificationTemplate",
    method="POST",
    path="/notification-templates",
    tag="Notifications",
    results={200: {"application/json": "TemplateDto"}},
    bodies={"application/json": "TemplateDto"},
    scopes=("idn:notification-templates:create",),
    user_levels=("ORG_ADMIN",),
    page="create-notification-template",
)


def create_notification_template(body: TemplateDto | Mapping[str, Any]) -> Request[TemplateDto]:
    """Stores the tenant's version of an existing notification template.

    A template of a new key cannot be created; begin with the present content and change what differs.
    """
    return Request(OPERATION, "/notification-templates", body=body)
