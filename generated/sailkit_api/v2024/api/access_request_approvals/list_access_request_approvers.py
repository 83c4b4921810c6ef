from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AccessRequestApproversListResponse

OPERATION = Operation(
    id="listAccessRequestApprovers",
    method="GET",
    path="/access-request-approvals/{accessRequestId}/approvers",
    prefix="/v2024",
    tag="Access Request Approvals",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["AccessRequestApproversListResponse"]}},
    scopes=("idn:access-request-administration:read",),
    user_levels=("ORG_ADMIN",),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/list-access-request-approvers",
)


def list_access_request_approvers(
    access_request_id: str, *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[AccessRequestApproversListResponse], AccessRequestApproversListResponse]:
    """List access request approvers.

    GET /access-request-approvals/{accessRequestId}/approvers
    Scopes: idn:access-request-administration:read.
    User levels: ORG_ADMIN.

    Args:
        access_request_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2024/list-access-request-approvers
    """
    return PagedRequest(
        OPERATION,
        _path("/access-request-approvals/{accessRequestId}/approvers", **{"accessRequestId": access_request_id}),
        query={"limit": limit, "offset": offset, "count": count},
    )
