from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import WorkflowLibraryOperator

OPERATION = Operation(
    id="listWorkflowLibraryOperators",
    method="GET",
    path="/workflow-library/operators",
    prefix="/v2024",
    tag="Workflows",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["WorkflowLibraryOperator"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-workflow-library-operators",
)


def list_workflow_library_operators() -> PagedRequest[list[WorkflowLibraryOperator], WorkflowLibraryOperator]:
    """List workflow library operators.

    GET /workflow-library/operators
    Scopes: sp:workflow:manage, sp:workflow:read.

    https://developer.sailpoint.com/docs/api/v2024/list-workflow-library-operators
    """
    return PagedRequest(OPERATION, "/workflow-library/operators")
