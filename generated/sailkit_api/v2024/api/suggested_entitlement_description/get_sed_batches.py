from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import SedBatchRecord

OPERATION = Operation(
    id="getSedBatches",
    method="GET",
    path="/suggested-entitlement-description-batches",
    prefix="/v2024",
    tag="Suggested Entitlement Description",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["SedBatchRecord"]}},
    scopes=("idn:sed:read",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    paging=Paging(style="offset", size=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sed-batches",
)


def get_sed_batches(
    *,
    offset: int | None = None,
    limit: int | None = None,
    count: bool | None = None,
    count_only: bool | None = None,
    status: str | None = None,
) -> PagedRequest[list[SedBatchRecord], SedBatchRecord]:
    """Get SED batches.

    GET /suggested-entitlement-description-batches
    Scopes: idn:sed:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    Args:
        offset: How many items to skip, counted from the first of the whole result. Left out, the service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. Length from 0,
            length up to 250. Left out, the service takes 250.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        count_only: Left out, the service takes false.
        status: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-sed-batches
    """
    return PagedRequest(
        OPERATION,
        "/suggested-entitlement-description-batches",
        query={"offset": offset, "limit": limit, "count": count, "count-only": count_only, "status": status},
    )
