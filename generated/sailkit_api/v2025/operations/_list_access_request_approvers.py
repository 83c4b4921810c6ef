from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import AccessRequestApproversListResponse

OPERATION = Operation(
    api=API,
    id="listAccessRequestApprovers",
    method="GET",
    path="/access-request-approvals/{accessRequestId}/approvers",
    tag="Access Request Approvals",
    results={200: {"application/json": ["AccessRequestApproversListResponse"]}},
    scopes=("idn:access-request-administration:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-access-request-approvers",
)


def list_access_request_approvers(
    access_request_id: Id, *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[AccessRequestApproversListResponse], AccessRequestApproversListResponse]:
    """Returns the identities that approve an access request, each with the id of its approval.

    Args:
        access_request_id: ID of the access request; see `access_request_approvals.list_pending`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(
        OPERATION,
        _fill_path("/access-request-approvals/{accessRequestId}/approvers", **{"accessRequestId": access_request_id}),
        query={"limit": limit, "offset": offset, "count": count},
    )
