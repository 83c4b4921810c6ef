from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ServiceDeskIntegrationDto

OPERATION = Operation(
    id="getServiceDeskIntegrations",
    method="GET",
    path="/service-desk-integrations",
    prefix="/v2025",
    tag="Service Desk Integration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["ServiceDeskIntegrationDto"]}},
    scopes=("idn:service-desk-integration:manage", "idn:service-desk-integration:read"),
    user_levels=("ORG_ADMIN",),
    filterable={"cluster": ("eq", "in"), "id": ("eq", "in"), "name": ("eq",), "type": ("eq", "in")},
    sortable=("name",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-service-desk-integrations",
)


def get_service_desk_integrations(
    *,
    offset: int | None = None,
    limit: int | None = None,
    sorters: str | None = None,
    filters: str | None = None,
    count: bool | None = None,
) -> PagedRequest[list[ServiceDeskIntegrationDto], ServiceDeskIntegrationDto]:
    """Get service desk integrations.

    GET /service-desk-integrations
    Scopes: idn:service-desk-integration:manage, idn:service-desk-integration:read.
    User levels: ORG_ADMIN.
    Filterable: cluster (eq, in), id (eq, in), name (eq), type (eq, in).
    Sortable: name.

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-service-desk-integrations
    """
    return PagedRequest(
        OPERATION,
        "/service-desk-integrations",
        query={"offset": offset, "limit": limit, "sorters": sorters, "filters": filters, "count": count},
    )
