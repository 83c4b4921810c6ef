from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Entitlement

OPERATION = Operation(
    id="listEntitlementChildren",
    method="GET",
    path="/entitlements/{id}/children",
    prefix="/v2025",
    tag="Entitlements",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["Entitlement"]}},
    scopes=("idn:entitlement:manage", "idn:entitlement:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={
        "attribute": ("eq", "in"),
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in", "sw"),
        "requestable": ("eq",),
        "source.id": ("eq", "in"),
        "type": ("eq", "in"),
        "value": ("eq", "in", "sw"),
    },
    sortable=("attribute", "created", "id", "modified", "name", "source.id", "type", "value"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-entitlement-children",
)


def list_entitlement_children(
    id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[Entitlement], Entitlement]:
    """List entitlement children.

    GET /entitlements/{id}/children
    Scopes: idn:entitlement:manage, idn:entitlement:read.
    User levels: ORG_ADMIN.
    Filterable: attribute (eq, in), created (ge, gt, le, lt), id (eq, in), modified (ge, gt, le, lt), name (eq, in,
        sw), requestable (eq), source.id (eq, in), type (eq, in), value (eq, in, sw).
    Sortable: attribute, created, id, modified, name, source.id, type, value.

    Args:
        id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/list-entitlement-children
    """
    return PagedRequest(
        OPERATION,
        _path("/entitlements/{id}/children", **{"id": id}),
        query={"limit": limit, "offset": offset, "count": count, "sorters": sorters, "filters": filters},
    )
