from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import PagedRequest

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordSyncGroup

OPERATION = Operation(
    api=API,
    id="getPasswordSyncGroups",
    method="GET",
    path="/password-sync-groups",
    tag="Password Sync Groups",
    results={200: {"application/json": ["PasswordSyncGroup"]}},
    scopes=("idn:password-sync-group:manage", "idn:password-sync-group:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-password-sync-groups",
)


def get_password_sync_groups(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[PasswordSyncGroup], PasswordSyncGroup]:
    """Returns the password sync groups, whose sources share one password and one policy.

    Args:
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
    """
    return PagedRequest(OPERATION, "/password-sync-groups", query={"limit": limit, "offset": offset, "count": count})
