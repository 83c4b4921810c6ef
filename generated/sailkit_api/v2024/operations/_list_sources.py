from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import Source

OPERATION = Operation(
    api=API,
    id="listSources",
    method="GET",
    path="/sources",
    tag="Sources",
    results={200: {"application/json": ["Source"]}},
    scopes=("idn:sources:manage", "idn:sources:read"),
    user_levels=("ORG_ADMIN", "ROLE_SUBADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    filterable={
        "authoritative": ("eq", "isnull", "ne"),
        "category": ("co", "eq", "ge", "gt", "in", "le", "lt", "ne", "sw"),
        "connectionType": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "connectorName": ("eq", "ge", "gt", "in", "isnull", "ne", "sw"),
        "created": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "description": ("eq", "sw"),
        "features": ("ca", "co"),
        "healthy": ("isnull",),
        "id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "managementWorkgroup.id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "modified": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "name": ("co", "eq", "ge", "gt", "in", "isnull", "ne", "sw"),
        "owner.id": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "status": ("eq", "ge", "gt", "in", "isnull", "le", "lt", "ne", "sw"),
        "type": ("eq", "ge", "gt", "in", "isnull", "ne", "sw"),
    },
    sortable=(
        "accountCorrelationConfig.id",
        "accountCorrelationConfig.name",
        "authoritative",
        "connectionType",
        "connectorName",
        "created",
        "description",
        "healthy",
        "id",
        "managementWorkgroup.id",
        "managerCorrelationRule.id",
        "managerCorrelationRule.name",
        "managerCorrelationRule.type",
        "modified",
        "name",
        "owner.id",
        "owner.name",
        "status",
        "type",
    ),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-sources",
)


def list_sources(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: Sorters | None = None,
    for_subadmin: str | None = None,
    include_idn_source: bool | None = None,
) -> PagedRequest[list[Source], Source]:
    """Returns the sources of the tenant.

    Source subadmins must give `for-subadmin`, with `me` for themselves, or are refused with status 403.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        include_idn_source: Default: false.
    """
    return PagedRequest(
        OPERATION,
        "/sources",
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
            "sorters": sorters,
            "for-subadmin": for_subadmin,
            "includeIDNSource": include_idn_source,
        },
    )
