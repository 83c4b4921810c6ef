from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import WorkflowLibraryTrigger

OPERATION = Operation(
    id="listWorkflowLibraryTriggers",
    method="GET",
    path="/workflow-library/triggers",
    prefix="/v2024",
    tag="Workflows",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["WorkflowLibraryTrigger"]}},
    scopes=("sp:workflow:manage", "sp:workflow:read"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    filterable={"id": ("eq",), "name": ("eq",), "type": ("eq",)},
    paging=Paging(style="offset", size=250, maximum=250),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-workflow-library-triggers",
)


def list_workflow_library_triggers(
    *, limit: int | None = None, offset: int | None = None, filters: str | None = None
) -> PagedRequest[list[WorkflowLibraryTrigger], WorkflowLibraryTrigger]:
    """List workflow library triggers.

    GET /workflow-library/triggers
    Scopes: sp:workflow:manage, sp:workflow:read.
    User levels: ORG_ADMIN, SOURCE_ADMIN, SOURCE_SUBADMIN.
    Filterable: id (eq), name (eq), type (eq).

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/list-workflow-library-triggers
    """
    return PagedRequest(
        OPERATION, "/workflow-library/triggers", query={"limit": limit, "offset": offset, "filters": filters}
    )
