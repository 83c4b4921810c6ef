from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowLibraryAction

OPERATION = Operation(
    api=API,
    id="listWorkflowLibraryActions",
    method="GET",
    path="/workflow-library/actions",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowLibraryAction"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    filterable={"id": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-workflow-library-actions",
)


def list_workflow_library_actions(
    *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[WorkflowLibraryAction], WorkflowLibraryAction]:
    """Returns the actions that workflows can be built of.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION, "/workflow-library/actions", query={"limit": limit, "offset": offset, "filters": filters}
    )
