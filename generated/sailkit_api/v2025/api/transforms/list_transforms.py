from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import TransformRead

OPERATION = Operation(
    id="listTransforms",
    method="GET",
    path="/transforms",
    prefix="/v2025",
    tag="Transforms",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["TransformRead"]}},
    scopes=("idn:transform:manage", "idn:transform:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"internal": ("eq",), "name": ("eq", "sw")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-transforms",
)


def list_transforms(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    name: str | None = None,
    filters: str | None = None,
) -> PagedRequest[list[TransformRead], TransformRead]:
    """List transforms.

    GET /transforms
    Scopes: idn:transform:manage, idn:transform:read.
    User levels: ORG_ADMIN.
    Filterable: internal (eq), name (eq, sw).

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        name: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/list-transforms
    """
    return PagedRequest(
        OPERATION,
        "/transforms",
        query={"offset": offset, "limit": limit, "count": count, "name": name, "filters": filters},
    )
