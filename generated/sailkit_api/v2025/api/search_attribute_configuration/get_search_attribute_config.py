from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import SearchAttributeConfig

OPERATION = Operation(
    id="getSearchAttributeConfig",
    method="GET",
    path="/accounts/search-attribute-config",
    prefix="/v2025",
    tag="Search Attribute Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["SearchAttributeConfig"]}},
    scopes=("idn:account-config:manage", "idn:account-config:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-search-attribute-config",
)


def get_search_attribute_config(
    *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[SearchAttributeConfig], SearchAttributeConfig]:
    """Get search attribute config.

    GET /accounts/search-attribute-config
    Scopes: idn:account-config:manage, idn:account-config:read.
    User levels: ORG_ADMIN.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/get-search-attribute-config
    """
    return PagedRequest(OPERATION, "/accounts/search-attribute-config", query={"limit": limit, "offset": offset})
