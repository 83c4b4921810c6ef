from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import InvocationStatus

OPERATION = Operation(
    id="listTriggerInvocationStatus",
    method="GET",
    path="/trigger-invocations/status",
    prefix="/v2025",
    tag="Triggers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["InvocationStatus"]}},
    scopes=("sp:trigger-service-invocation-status:manage", "sp:trigger-service-invocation-status:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    filterable={"subscriptionId": ("eq",), "triggerId": ("eq",)},
    sortable=("completed", "created", "subscriptionName", "triggerId"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-trigger-invocation-status",
)


def list_trigger_invocation_status(
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[InvocationStatus], InvocationStatus]:
    """List trigger invocation status.

    GET /trigger-invocations/status
    Scopes: sp:trigger-service-invocation-status:manage, sp:trigger-service-invocation-status:read.
    User levels: ORG_ADMIN.
    Filterable: subscriptionId (eq), triggerId (eq).
    Sortable: completed, created, subscriptionName, triggerId.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2025/list-trigger-invocation-status
    """
    return PagedRequest(
        OPERATION,
        "/trigger-invocations/status",
        query={"limit": limit, "offset": offset, "count": count, "filters": filters, "sorters": sorters},
    )
