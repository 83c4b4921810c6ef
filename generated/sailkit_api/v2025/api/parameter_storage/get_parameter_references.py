from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ParameterStorageReference

OPERATION = Operation(
    id="getParameterReferences",
    method="GET",
    path="/parameter-storage/parameters/{id}/references",
    prefix="/v2025",
    tag="Parameter Storage",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["ParameterStorageReference"]}},
    scopes=("sp:parameter-storage:manage", "sp:parameter-storage:read"),
    user_levels=("ORG_ADMIN",),
    sortable=("consumerId", "id", "name", "parameterId", "usageHint"),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-parameter-references",
)


def get_parameter_references(
    id: str, *, sorters: str | None = None, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[ParameterStorageReference], ParameterStorageReference]:
    """Get parameter references.

    GET /parameter-storage/parameters/{id}/references
    Scopes: sp:parameter-storage:manage, sp:parameter-storage:read.
    User levels: ORG_ADMIN.
    Sortable: consumerId, id, name, parameterId, usageHint.

    Args:
        id: Text.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/get-parameter-references
    """
    return PagedRequest(
        OPERATION,
        _path("/parameter-storage/parameters/{id}/references", **{"id": id}),
        query={"sorters": sorters, "limit": limit, "offset": offset},
    )
