from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest, Sorters

from ..api import API

if TYPE_CHECKING:
    from ..models import ServiceDeskIntegrationDto

OPERATION = Operation(
    api=API,
    id="getServiceDeskIntegrations",
    method="GET",
    path="/service-desk-integrations",
    tag="Service Desk Integration",
    results={200: {"application/json": ["ServiceDeskIntegrationDto"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"cluster": ("eq", "in"), "id": ("eq", "in"), "name": ("eq",), "type": ("eq", "in")},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-service-desk-integrations",
)


def get_service_desk_integrations(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sorters: Sorters | None = None,
    filters: str | None = None,
    count: bool | None = None,
) -> PagedRequest[list[ServiceDeskIntegrationDto], ServiceDeskIntegrationDto]:
    """Returns the integrations of the tenant with service desks.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        "/service-desk-integrations",
        query={"offset": offset, "limit": limit, "sorters": sorters, "filters": filters, "count": count},
    )
