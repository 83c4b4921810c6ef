from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

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
    """Returns the operators that workflows can be built of."""
    return PagedRequest(OPERATION, "/workflow-library/operators")
