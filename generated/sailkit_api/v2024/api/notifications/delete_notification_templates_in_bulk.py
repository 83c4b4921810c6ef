from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import Operation, Request

if TYPE_CHECKING:
    from ...models import TemplateBulkDeleteDto

OPERATION = Operation(
    id="deleteNotificationTemplatesInBulk",
    method="POST",
    path="/notification-templates/bulk-delete",
    prefix="/v2024",
    tag="Notifications",
    package="sailkit_api.v2024.models",
    results={204: {}},
    bodies={"application/json": ["TemplateBulkDeleteDto"]},
    scopes=("idn:notification-templates:delete",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-notification-templates-in-bulk",
)


def delete_notification_templates_in_bulk(body: list[TemplateBulkDeleteDto]) -> Request[None]:
    """Delete notification templates in bulk.

    POST /notification-templates/bulk-delete
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:notification-templates:delete.

    https://developer.sailpoint.com/docs/api/v2024/delete-notification-templates-in-bulk
    """
    return Request(OPERATION, "/notification-templates/bulk-delete", body=body)
