from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import DkimAttributes

OPERATION = Operation(
    id="getDkimAttributes",
    method="GET",
    path="/verified-domains",
    prefix="/v2025",
    tag="Notifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["DkimAttributes"]}},
    scopes=("sp:notification-dkim-attributes:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-dkim-attributes",
)


def get_dkim_attributes(
    *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[DkimAttributes], DkimAttributes]:
    """Get DKIM attributes.

    GET /verified-domains
    Scopes: sp:notification-dkim-attributes:read.
    User levels: ORG_ADMIN.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/get-dkim-attributes
    """
    return PagedRequest(OPERATION, "/verified-domains", query={"limit": limit, "offset": offset})
