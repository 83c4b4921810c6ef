from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import BackupResponse2

OPERATION = Operation(
    id="listBackups",
    method="GET",
    path="/configuration-hub/backups",
    prefix="/v2025",
    tag="Configuration Hub",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["BackupResponse2"]}},
    scopes=("sp:config-backup:manage", "sp:config-backup:read"),
    filterable={"status": ("eq",)},
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-backups",
)


def list_backups(*, filters: str | None = None) -> PagedRequest[list[BackupResponse2], BackupResponse2]:
    """List backups.

    GET /configuration-hub/backups
    Scopes: sp:config-backup:manage, sp:config-backup:read.
    Filterable: status (eq).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/list-backups
    """
    return PagedRequest(OPERATION, "/configuration-hub/backups", query={"filters": filters})
