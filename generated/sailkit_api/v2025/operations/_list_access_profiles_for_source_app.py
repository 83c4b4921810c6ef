from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessProfileDetails

OPERATION = Operation(
    api=API,
    id="listAccessProfilesForSourceApp",
    method="GET",
    path="/source-apps/{id}/access-profiles",
    tag="Apps",
    results={200: {"application/json": ["AccessProfileDetails"]}},
    scopes=("idn:app-roles:manage",),
    application=True,
    experimental=True,
    filterable={
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in"),
    },
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-access-profiles-for-source-app",
)


def list_access_profiles_for_source_app(
    id: Id, *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[AccessProfileDetails], AccessProfileDetails]:
    """Returns the access profiles of a source app.

    Args:
        id: ID of the source app; see `apps.list_all`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/source-apps/{id}/access-profiles", **{"id": id}),
        query={"limit": limit, "offset": offset, "filters": filters},
    )
