from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SourceSubtype

OPERATION = Operation(
    id="listMachineAccountSubtypes",
    method="GET",
    path="/sources/{sourceId}/subtypes",
    prefix="/v2025",
    tag="Machine Accounts",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["SourceSubtype"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    experimental=True,
    deprecated=True,
    filterable={"displayName": ("eq", "sw"), "technicalName": ("eq", "sw")},
    sortable=("displayName", "technicalName"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-machine-account-subtypes",
)


def list_machine_account_subtypes(
    source_id: str,
    *,
    filters: str | None = None,
    sorters: str | None = None,
    count: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[SourceSubtype], SourceSubtype]:
    """List machine account subtypes.

    GET /sources/{sourceId}/subtypes
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Deprecated: SailPoint announces its end.
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: displayName (eq, sw), technicalName (eq, sw).
    Sortable: displayName, technicalName.

    Args:
        source_id: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/list-machine-account-subtypes
    """
    return PagedRequest(
        OPERATION,
        _path("/sources/{sourceId}/subtypes", **{"sourceId": source_id}),
        query={"filters": filters, "sorters": sorters, "count": count, "limit": limit, "offset": offset},
    )
