from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import GetConnectorLocale, V3ConnectorDto

OPERATION = Operation(
    id="getConnectorList",
    method="GET",
    path="/connectors",
    prefix="/v2024",
    tag="Connectors",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["V3ConnectorDto"]}},
    scopes=("idn:connector-config:manage", "idn:connector-config:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={
        "category": ("eq",),
        "directConnect": ("eq",),
        "features": ("ca",),
        "labels": ("ca",),
        "name": ("co", "sw"),
        "type": ("co", "eq", "sw"),
    },
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-connector-list",
)


def get_connector_list(
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    locale: GetConnectorLocale | str | None = None,
) -> PagedRequest[list[V3ConnectorDto], V3ConnectorDto]:
    """Get connector list.

    GET /connectors
    Scopes: idn:connector-config:manage, idn:connector-config:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: category (eq), directConnect (eq), features (ca), labels (ca), name (co, sw), type (co, eq, sw).

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.

    https://developer.sailpoint.com/docs/api/v2024/get-connector-list
    """
    return PagedRequest(
        OPERATION,
        "/connectors",
        query={"filters": filters, "limit": limit, "offset": offset, "count": count, "locale": locale},
    )
