from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ParameterStorageReference

OPERATION = Operation(
    api=API,
    id="getParameterReferences",
    method="GET",
    path="/parameter-storage/parameters/{id}/references",
    tag="Parameter Storage",
    results={200: {"application/json": ["ParameterStorageReference"]}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    sortable=("consumerId", "id", "name", "parameterId", "usageHint"),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-parameter-references",
)


def get_parameter_references(
    id: Id, *, sorters: Sorters | None = None, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[ParameterStorageReference], ParameterStorageReference]:
    """Returns the references to a parameter.

    Args:
        id: ID of the parameter; see `parameter_storage.list`.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/parameter-storage/parameters/{id}/references", **{"id": id}),
        query={"sorters": sorters, "limit": limit, "offset": offset},
    )
