from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import TransformRead

OPERATION = Operation(
    api=API,
    id="listTransforms",
    method="GET",
    path="/transforms",
    tag="Transforms",
    results={200: {"application/json": ["TransformRead"]}},
    scopes=("idn:transform:manage", "idn:transform:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"internal": ("eq",), "name": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-transforms",
)


def list_transforms(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    name: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[TransformRead], TransformRead]:
    """Returns the transforms of the tenant.

    An offset beyond the end gives status 400 instead of an empty list.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        "/transforms",
        query={"offset": offset, "limit": limit, "count": count, "name": name, "filters": filters},
    )
