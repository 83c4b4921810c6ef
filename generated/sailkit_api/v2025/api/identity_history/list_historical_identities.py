from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import IdentityListItem

OPERATION = Operation(
    id="listHistoricalIdentities",
    method="GET",
    path="/historical-identities",
    prefix="/v2025",
    tag="Identity History",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["IdentityListItem"]}},
    scopes=("idn:identity-history:manage", "idn:identity-history:read"),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-historical-identities",
)


def list_historical_identities(
    *,
    starts_with_query: str | None = None,
    is_deleted: bool | None = None,
    is_active: bool | None = None,
    limit: int | None = None,
    offset: int | None = None,
) -> PagedRequest[list[IdentityListItem], IdentityListItem]:
    """List historical identities.

    GET /historical-identities
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:identity-history:manage, idn:identity-history:read.

    Args:
        starts_with_query: Text.
        is_deleted: True or false.
        is_active: True or false.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2025/list-historical-identities
    """
    return PagedRequest(
        OPERATION,
        "/historical-identities",
        query={
            "starts-with-query": starts_with_query,
            "is-deleted": is_deleted,
            "is-active": is_active,
            "limit": limit,
            "offset": offset,
        },
    )
