from __future__ import annotations

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getDasOwnersResourcesResourceId",
    method="GET",
    path="/das/owners/resources/{resourceId}",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    scopes=("das:owners:manage", "das:owners:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-das-owners-resources-resource-id",
)


def get_das_owners_resources_resource_id(
    resource_id: int, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[str], str]:
    """Get DAS owners resources resource ID.

    Args:
        resource_id: ID of the resource.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/das/owners/resources/{resourceId}", **{"resourceId": resource_id}),
        query={"limit": limit, "offset": offset},
    )
