from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import BackupResponse

OPERATION = Operation(
    api=API,
    id="listBackups",
    method="GET",
    path="/configuration-hub/backups",
    tag="Configuration Hub",
    results={200: {"application/json": ["BackupResponse"]}},
    scopes=("sp:config-backup:manage", "sp:config-backup:read"),
    filterable={"status": ("eq",)},
    paging=Paging(style="single"),
    page="list-backups",
)


def list_backups(*, filters: str | None = None) -> PagedRequest[list[BackupResponse], BackupResponse]:
    """Returns the backups of the tenant's configuration.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(OPERATION, "/configuration-hub/backups", query={"filters": filters})
