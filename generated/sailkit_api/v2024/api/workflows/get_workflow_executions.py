from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkflowExecution

OPERATION = Operation(
    id="getWorkflowExecutions",
    method="GET",
    path="/workflows/{id}/executions",
    prefix="/v2024",
    tag="Workflows",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["WorkflowExecution"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    deprecated=True,
    filterable={"start_time": ("eq", "ge", "gt", "le", "lt"), "status": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-workflow-executions",
)


def get_workflow_executions(
    id: str, *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[WorkflowExecution], WorkflowExecution]:
    """Get workflow executions.

    GET /workflows/{id}/executions
    Deprecated: SailPoint announces its end.
    Scopes: sp:workflow-execution:read, sp:workflow:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: start_time (eq, ge, gt, le, lt), status (eq).

    Args:
        id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/get-workflow-executions
    """
    return PagedRequest(
        OPERATION,
        _path("/workflows/{id}/executions", **{"id": id}),
        query={"limit": limit, "offset": offset, "filters": filters},
    )
