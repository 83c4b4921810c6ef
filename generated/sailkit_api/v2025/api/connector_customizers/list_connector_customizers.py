from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ConnectorCustomizersResponse

OPERATION = Operation(
    id="listConnectorCustomizers",
    method="GET",
    path="/connector-customizers",
    prefix="/v2025",
    tag="Connector Customizers",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["ConnectorCustomizersResponse"]}},
    scopes=("sp:connector:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-connector-customizers",
)


def list_connector_customizers(
    *, offset: int | None = None, limit: int | None = None
) -> PagedRequest[list[ConnectorCustomizersResponse], ConnectorCustomizersResponse]:
    """List connector customizers.

    GET /connector-customizers
    Scopes: sp:connector:read.
    User levels: ORG_ADMIN.

    Args:
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.

    https://developer.sailpoint.com/docs/api/v2025/list-connector-customizers
    """
    return PagedRequest(OPERATION, "/connector-customizers", query={"offset": offset, "limit": limit})
