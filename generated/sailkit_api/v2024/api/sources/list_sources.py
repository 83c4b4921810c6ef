from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import Source

OPERATION = Operation(
    id="listSources",
    method="GET",
    path="/sources",
    prefix="/v2024",
    tag="Sources",
    package="sailkit_api.v2024.models",
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
    docs="https://developer.sailpoint.com/docs/api/v2024/list-sources",
)


def list_sources(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
    for_subadmin: str | None = None,
    include_idn_source: bool | None = None,
) -> PagedRequest[list[Source], Source]:
    """List sources.

    GET /sources
    Scopes: idn:sources:manage, idn:sources:read.
    User levels: ORG_ADMIN, ROLE_SUBADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: authoritative (eq, isnull, ne), category (co, eq, ge, gt, in, le, lt, ne, sw), connectionType (eq,
        ge, gt, in, isnull, le, lt, ne, sw), connectorName (eq, ge, gt, in, isnull, ne, sw), created (eq, ge, gt,
        in, isnull, le, lt, ne, sw), description (eq, sw), features (ca, co), healthy (isnull), id (eq, ge, gt, in,
        isnull, le, lt, ne, sw), managementWorkgroup.id (eq, ge, gt, in, isnull, le, lt, ne, sw), modified (eq, ge,
        gt, in, isnull, le, lt, ne, sw), name (co, eq, ge, gt, in, isnull, ne, sw), owner.id (eq, ge, gt, in,
        isnull, le, lt, ne, sw), status (eq, ge, gt, in, isnull, le, lt, ne, sw), type (eq, ge, gt, in, isnull, ne,
        sw).
    Sortable: accountCorrelationConfig.id, accountCorrelationConfig.name, authoritative, connectionType,
        connectorName, created, description, healthy, id, managementWorkgroup.id, managerCorrelationRule.id,
        managerCorrelationRule.name, managerCorrelationRule.type, modified, name, owner.id, owner.name, status,
        type.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        for_subadmin: Text.
        include_idn_source: Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/list-sources
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
