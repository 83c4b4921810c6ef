from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import CertificationTask

OPERATION = Operation(
    api=API,
    id="getPendingCertificationTasks",
    method="GET",
    path="/certification-tasks",
    tag="Certifications",
    results={200: {"application/json": ["CertificationTask"]}},
    scopes=("idn:campaign:read",),
    filterable={"id": ("eq", "in"), "targetId": ("eq", "in"), "type": ("eq", "in")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-pending-certification-tasks",
)


def get_pending_certification_tasks(
    *,
    reviewer_identity: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[CertificationTask], CertificationTask]:
    """Returns tasks on certifications that are QUEUED or IN_PROGRESS.

    Only tasks that the caller may review are returned.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return PagedRequest(
        OPERATION,
        "/certification-tasks",
        query={
            "reviewer-identity": reviewer_identity,
            "limit": limit,
            "offset": offset,
            "count": count,
            "filters": filters,
        },
    )
