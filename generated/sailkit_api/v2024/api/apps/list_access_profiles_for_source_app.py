from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessProfileDetails

OPERATION = Operation(
    id="listAccessProfilesForSourceApp",
    method="GET",
    path="/source-apps/{id}/access-profiles",
    prefix="/v2024",
    tag="Apps",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AccessProfileDetails"]}},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    filterable={
        "created": ("ge", "gt", "le", "lt"),
        "id": ("eq", "in"),
        "modified": ("ge", "gt", "le", "lt"),
        "name": ("eq", "in"),
    },
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-access-profiles-for-source-app",
)


def list_access_profiles_for_source_app(
    id: str, *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[AccessProfileDetails], AccessProfileDetails]:
    """List access profiles for source app.

    GET /source-apps/{id}/access-profiles
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:app-roles:manage.
    Filterable: created (ge, gt, le, lt), id (eq, in), modified (ge, gt, le, lt), name (eq, in).

    Args:
        id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-access-profiles-for-source-app
    """
    return PagedRequest(
        OPERATION,
        _path("/source-apps/{id}/access-profiles", **{"id": id}),
        query={"limit": limit, "offset": offset, "filters": filters},
    )
