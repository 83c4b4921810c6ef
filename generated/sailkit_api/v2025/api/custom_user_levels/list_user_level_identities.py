from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AuthUserSlimResponse

OPERATION = Operation(
    id="listUserLevelIdentities",
    method="GET",
    path="/authorization/user-levels/{id}/identities",
    prefix="/v2025",
    tag="Custom User Levels",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AuthUserSlimResponse"]}},
    scopes=("idn:user-level:manage", "idn:user-level:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    sortable=("displayName",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-user-level-identities",
)


def list_user_level_identities(
    id: str,
    *,
    count: bool | None = None,
    sorters: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[AuthUserSlimResponse], AuthUserSlimResponse]:
    """List user level identities.

    GET /authorization/user-levels/{id}/identities
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:user-level:manage, idn:user-level:read.
    User levels: ORG_ADMIN.
    Sortable: displayName.

    Args:
        id: Text.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/list-user-level-identities
    """
    return PagedRequest(
        OPERATION,
        _path("/authorization/user-levels/{id}/identities", **{"id": id}),
        query={"count": count, "sorters": sorters, "limit": limit, "offset": offset},
    )
