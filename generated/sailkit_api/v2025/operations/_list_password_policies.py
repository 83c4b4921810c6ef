from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordPolicyV3Dto

OPERATION = Operation(
    api=API,
    id="listPasswordPolicies",
    method="GET",
    path="/password-policies",
    tag="Password Policies",
    results={200: {"application/json": ["PasswordPolicyV3Dto"]}},
    scopes=("idn:password-policy:read",),
    application=True,
    experimental=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="list-password-policies",
)


def list_password_policies(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[PasswordPolicyV3Dto], PasswordPolicyV3Dto]:
    """Returns all password policies of the tenant.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(OPERATION, "/password-policies", query={"limit": limit, "offset": offset, "count": count})
