from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import DataOwnerModel

OPERATION = Operation(
    id="getOwners",
    method="GET",
    path="/das/owners/applications/{appId}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["DataOwnerModel"]}},
    scopes=("das:owners:manage", "das:owners:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-owners",
)


def get_owners(
    app_id: int, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[DataOwnerModel], DataOwnerModel]:
    """Get owners.

    GET /das/owners/applications/{appId}
    Scopes: das:owners:manage, das:owners:read.
    User levels: ORG_ADMIN.

    Args:
        app_id: Int64.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/get-owners
    """
    return PagedRequest(
        OPERATION,
        _path("/das/owners/applications/{appId}", **{"appId": app_id}),
        query={"limit": limit, "offset": offset},
    )
