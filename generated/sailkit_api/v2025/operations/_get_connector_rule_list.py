from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import ConnectorRuleResponse

OPERATION = Operation(
    api=API,
    id="getConnectorRuleList",
    method="GET",
    path="/connector-rules",
    tag="Connector Rule Management",
    results={200: {"application/json": ["ConnectorRuleResponse"]}},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    page="get-connector-rule-list",
)


def get_connector_rule_list(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[ConnectorRuleResponse], ConnectorRuleResponse]:
    """Returns the connector rules of the tenant, at most 50 a page.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(OPERATION, "/connector-rules", query={"limit": limit, "offset": offset, "count": count})
