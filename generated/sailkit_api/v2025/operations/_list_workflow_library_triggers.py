from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkflowLibraryTrigger

OPERATION = Operation(
    api=API,
    id="listWorkflowLibraryTriggers",
    method="GET",
    path="/workflow-library/triggers",
    tag="Workflows",
    results={200: {"application/json": ["WorkflowLibraryTrigger"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={"id": ("eq",), "name": ("eq",), "type": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    page="list-workflow-library-triggers",
)


def list_workflow_library_triggers(
    *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[WorkflowLibraryTrigger], WorkflowLibraryTrigger]:
    """Returns the triggers that workflows can be built of.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION, "/workflow-library/triggers", query={"limit": limit, "offset": offset, "filters": filters}
    )
