from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import TemplateBulkDeleteDto

OPERATION = Operation(
    id="deleteNotificationTemplatesInBulk",
    method="POST",
    path="/notification-templates/bulk-delete",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={204: {}},
    bodies={"application/json": ["TemplateBulkDeleteDto"]},
    scopes=("idn:notification-templates:delete",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-notification-templates-in-bulk",
)


def delete_notification_templates_in_bulk(body: list[TemplateBulkDeleteDto]) -> Request[None]:
    """Delete notification templates in bulk.

    POST /notification-templates/bulk-delete
    Scopes: idn:notification-templates:delete.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/delete-notification-templates-in-bulk
    """
    return Request(OPERATION, "/notification-templates/bulk-delete", body=body)
