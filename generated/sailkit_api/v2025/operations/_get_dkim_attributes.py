from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import DkimAttributes

OPERATION = Operation(
    api=API,
    id="getDkimAttributes",
    method="GET",
    path="/verified-domains",
    tag="Notifications",
    results={200: {"application/json": ["DkimAttributes"]}},
    scopes=("sp:notification-dkim-attributes:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-dkim-attributes",
)


def get_dkim_attributes(
    *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[DkimAttributes], DkimAttributes]:
    """Returns the DKIM settings and verification status of the tenant's domains.

    The service reads at most 100 of them.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(OPERATION, "/verified-domains", query={"limit": limit, "offset": offset})
