from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import WorkgroupBulkDeleteRequest, WorkgroupDeleteItem

OPERATION = Operation(
    id="deleteWorkgroupsInBulk",
    method="POST",
    path="/workgroups/bulk-delete",
    prefix="/v2025",
    tag="Governance Groups",
    package="sailkit_api.v2025.models",
    results={207: {"application/json": ["WorkgroupDeleteItem"]}},
    bodies={"application/json": "WorkgroupBulkDeleteRequest"},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-workgroups-in-bulk",
)


def delete_workgroups_in_bulk(body: WorkgroupBulkDeleteRequest) -> Request[list[WorkgroupDeleteItem]]:
    """Delete workgroups in bulk.

    POST /workgroups/bulk-delete
    Scopes: idn:workgroup:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/delete-workgroups-in-bulk
    """
    return Request(OPERATION, "/workgroups/bulk-delete", body=body)
