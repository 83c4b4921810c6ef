from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import TemplateBulkDeleteDto

OPERATION = Operation(
    api=API,
    id="deleteNotificationTemplatesInBulk",
    method="POST",
    path="/notification-templates/bulk-delete",
    tag="Notifications",
    results={204: {}},
    bodies={"application/json": ["TemplateBulkDeleteDto"]},
    scopes=("idn:notification-templates:delete",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-notification-templates-in-bulk",
)


def delete_notification_templates_in_bulk(body: Sequence[TemplateBulkDeleteDto | Mapping[str, Any]]) -> Request[None]:
    """Deletes the tenant's versions of notification templates, each given by key, medium and locale."""
    return Request(OPERATION, "/notification-templates/bulk-delete", body=body)
