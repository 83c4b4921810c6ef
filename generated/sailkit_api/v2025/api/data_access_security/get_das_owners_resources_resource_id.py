from __future__ import annotations

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getDasOwnersResourcesResourceId",
    method="GET",
    path="/das/owners/resources/{resourceId}",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": None}},
    scopes=("das:owners:manage", "das:owners:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-das-owners-resources-resource-id",
)


def get_das_owners_resources_resource_id(
    resource_id: int, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[str], str]:
    """Get DAS owners resources resource ID.

    GET /das/owners/resources/{resourceId}
    Scopes: das:owners:manage, das:owners:read.
    User levels: ORG_ADMIN.

    Args:
        resource_id: Int64.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/get-das-owners-resources-resource-id
    """
    return PagedRequest(
        OPERATION,
        _path("/das/owners/resources/{resourceId}", **{"resourceId": resource_id}),
        query={"limit": limit, "offset": offset},
    )
