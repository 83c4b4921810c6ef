from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import MultiHostIntegrationsAggScheduleUpdate

OPERATION = Operation(
    api=API,
    id="getAcctAggregationGroups",
    method="GET",
    path="/multihosts/{multihostId}/acctAggregationGroups",
    tag="Multi-Host Integration",
    results={200: {"application/json": ["MultiHostIntegrationsAggScheduleUpdate"]}},
    scopes=("idn:multihosts-admin:manage",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-acct-aggregation-groups",
)


def get_acct_aggregation_groups(
    multihost_id: Id, *, offset: int | None = None, limit: int | None = None
) -> PagedRequest[list[MultiHostIntegrationsAggScheduleUpdate], MultiHostIntegrationsAggScheduleUpdate]:
    """Returns the groups in which sources of a multi-host integration aggregate accounts, with their schedules.

    Args:
        multihost_id: ID of the multi-host integration; see `multi_host_integrations.get`.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/multihosts/{multihostId}/acctAggregationGroups", **{"multihostId": multihost_id}),
        query={"offset": offset, "limit": limit},
    )
