from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AuthUserLevelsIdentityCount

OPERATION = Operation(
    id="showUserLevelCounts",
    method="POST",
    path="/authorization/user-levels/get-identity-count",
    prefix="/v2025",
    tag="Custom User Levels",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["AuthUserLevelsIdentityCount"]}},
    bodies={"application/json": None},
    scopes=("idn:user-level:manage", "idn:user-level:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/show-user-level-counts",
)


def show_user_level_counts(body: list[str]) -> Request[list[AuthUserLevelsIdentityCount]]:
    """Show user level counts.

    POST /authorization/user-levels/get-identity-count
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:user-level:manage, idn:user-level:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/show-user-level-counts
    """
    return Request(OPERATION, "/authorization/user-levels/get-identity-count", body=body)
