from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import GetConnectorLocale, V3ConnectorDto

OPERATION = Operation(
    api=API,
    id="getConnectorList",
    method="GET",
    path="/connectors",
    tag="Connectors",
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
    page="get-connector-list",
)


def get_connector_list(
    *,
    filters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    locale: GetConnectorLocale | str | None = None,
) -> PagedRequest[list[V3ConnectorDto], V3ConnectorDto]:
    """Returns the connectors that are released.

    Args:
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        locale: One of de, no, fi, sv, ru, pt, ko, zh-TW, en, it, fr, zh-CN, hu, es, cs, ja, pl, da, nl.
    """
    return PagedRequest(
        OPERATION,
        "/connectors",
        query={"filters": filters, "limit": limit, "offset": offset, "count": count, "locale": locale},
    )
