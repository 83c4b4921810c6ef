from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import CertificationTask

OPERATION = Operation(
    id="getPendingCertificationTasks",
    method="GET",
    path="/certification-tasks",
    prefix="/v2024",
    tag="Certifications",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["CertificationTask"]}},
    scopes=("idn:campaign:read",),
    filterable={"id": ("eq", "in"), "targetId": ("eq", "in"), "type": ("eq", "in")},
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-pending-certification-tasks",
)


def get_pending_certification_tasks(
    *,
    reviewer_identity: str | None = None,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    filters: str | None = None,
) -> PagedRequest[list[CertificationTask], CertificationTask]:
    """Get pending certification tasks.

    GET /certification-tasks
    Scopes: idn:campaign:read.
    Filterable: id (eq, in), targetId (eq, in), type (eq, in).

    Args:
        reviewer_identity: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2024/get-pending-certification-tasks
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
