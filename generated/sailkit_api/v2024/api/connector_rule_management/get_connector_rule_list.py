from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import ConnectorRuleResponse

OPERATION = Operation(
    id="getConnectorRuleList",
    method="GET",
    path="/connector-rules",
    prefix="/v2024",
    tag="Connector Rule Management",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["ConnectorRuleResponse"]}},
    scopes=("idn:rule-management-connector:manage", "idn:rule-management-connector:read"),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=50, maximum=50, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-connector-rule-list",
)


def get_connector_rule_list(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[ConnectorRuleResponse], ConnectorRuleResponse]:
    """Get connector rule list.

    GET /connector-rules
    Scopes: idn:rule-management-connector:manage, idn:rule-management-connector:read.
    User levels: ORG_ADMIN.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 50. Left out, the service takes 50.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/get-connector-rule-list
    """
    return PagedRequest(OPERATION, "/connector-rules", query={"limit": limit, "offset": offset, "count": count})
