from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorCustomizersResponse

OPERATION = Operation(
    api=API,
    id="listConnectorCustomizers",
    method="GET",
    path="/connector-customizers",
    tag="Connector Customizers",
    results={200: {"application/json": ["ConnectorCustomizersResponse"]}},
    scopes=("sp:connector:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-connector-customizers",
)


def list_connector_customizers(
    *, offset: int | None = None, limit: int | None = None
) -> PagedRequest[list[ConnectorCustomizersResponse], ConnectorCustomizersResponse]:
    """Returns the connector customizers of the tenant.

    Args:
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(OPERATION, "/connector-customizers", query={"offset": offset, "limit": limit})
