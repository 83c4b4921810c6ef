from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkflowExecutionEvent

OPERATION = Operation(
    id="getWorkflowExecutionHistory",
    method="GET",
    path="/workflow-executions/{id}/history",
    prefix="/v2024",
    tag="Workflows",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["WorkflowExecutionEvent"]}},
    scopes=("sp:workflow-execution:read", "sp:workflow:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-workflow-execution-history",
)


def get_workflow_execution_history(
    id: str, *, limit: int | None = None, offset: int | None = None
) -> PagedRequest[list[WorkflowExecutionEvent], WorkflowExecutionEvent]:
    """Get workflow execution history.

    GET /workflow-executions/{id}/history
    Scopes: sp:workflow-execution:read, sp:workflow:manage.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.

    Args:
        id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.

    https://developer.sailpoint.com/docs/api/v2024/get-workflow-execution-history
    """
    return PagedRequest(
        OPERATION, _path("/workflow-executions/{id}/history", **{"id": id}), query={"limit": limit, "offset": offset}
    )
