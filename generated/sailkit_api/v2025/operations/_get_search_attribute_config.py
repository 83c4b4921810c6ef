from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import SearchAttributeConfig

OPERATION = Operation(
    api=API,
    id="getSearchAttributeConfig",
    method="GET",
    path="/accounts/search-attribute-config",
    tag="Search Attribute Configuration",
    results={200: {"application/json": ["SearchAttributeConfig"]}},
    scopes=("idn:account-config:manage", "idn:account-config:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-search-attribute-config",
)


def get_search_attribute_config(
    *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[SearchAttributeConfig], SearchAttributeConfig]:
    """Returns the account attributes of sources that are searchable under a name of their own.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
    """
    return PagedRequest(OPERATION, "/accounts/search-attribute-config", query={"limit": limit, "offset": offset})
