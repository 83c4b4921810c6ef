from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowLibraryOperator

OPERATION = Operation(
    api=API,
    id="listWorkflowLibraryOperators",
    method="GET",
    path="/workflow-library/operators",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowLibraryOperator"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    paging=Paging(style="single"),
    page="list-workflow-library-operators",
)


def list_workflow_library_operators() -> PagedRequest[list[WorkflowLibraryOperator], WorkflowLibraryOperator]:
    """List workflow library operators."""
    return PagedRequest(OPERATION, "/workflow-library/operators")
