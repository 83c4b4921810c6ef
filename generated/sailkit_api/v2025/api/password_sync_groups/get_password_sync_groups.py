from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging

if TYPE_CHECKING:
    from ...models import PasswordSyncGroup

OPERATION = Operation(
    id="getPasswordSyncGroups",
    method="GET",
    path="/password-sync-groups",
    prefix="/v2025",
    tag="Password Sync Groups",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["PasswordSyncGroup"]}},
    scopes=("idn:password-sync-group:manage", "idn:password-sync-group:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-password-sync-groups",
)


def get_password_sync_groups(
    *, limit: int | None = None, offset: int | None = None, count: bool | None = None
) -> PagedRequest[list[PasswordSyncGroup], PasswordSyncGroup]:
    """Get password sync groups.

    GET /password-sync-groups
    Scopes: idn:password-sync-group:manage, idn:password-sync-group:read.
    User levels: ORG_ADMIN.

    Args:
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-password-sync-groups
    """
    return PagedRequest(OPERATION, "/password-sync-groups", query={"limit": limit, "offset": offset, "count": count})
