from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import DataOwnerModel

OPERATION = Operation(
    api=API,
    id="getOwners",
    method="GET",
    path="/das/owners/applications/{appId}",
    tag="Data Access Security",
    results={200: {"application/json": ["DataOwnerModel"]}},
    scopes=("das:owners:manage", "das:owners:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-owners",
)


def get_owners(
    app_id: int, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[DataOwnerModel], DataOwnerModel]:
    """Returns the owners of the resources of an application.

    Args:
        app_id: ID of the app.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/das/owners/applications/{appId}", **{"appId": app_id}),
        query={"limit": limit, "offset": offset},
    )
