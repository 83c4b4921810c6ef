from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowExecution

OPERATION = Operation(
    api=API,
    id="getWorkflowExecutions",
    method="GET",
    path="/workflows/{id}/executions",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowExecution"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    deprecated=True,
    filterable={"start_time": ("eq", "ge", "gt", "le", "lt"), "status": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="get-workflow-executions",
)


def get_workflow_executions(
    id: Id, *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[WorkflowExecution], WorkflowExecution]:
    """Returns the executions of one workflow in the last 90 days.

    Deprecated; it ends in July 2028.

    Args:
        id: ID of the workflow; see `workflows.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/workflows/{id}/executions", **{"id": id}),
        query={"limit": limit, "offset": offset, "filters": filters},
    )
