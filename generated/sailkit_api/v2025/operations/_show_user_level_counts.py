from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AuthUserLevelsIdentityCount

OPERATION = Operation(
    api=API,
    id="showUserLevelCounts",
    method="POST",
    path="/authorization/user-levels/get-identity-count",
    tag="Custom User Levels",
    results={200: {"application/json": ["AuthUserLevelsIdentityCount"]}},
    bodies={"application/json": None},
    scopes=("idn:user-level:manage", "idn:user-level:read"),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="show-user-level-counts",
)


def show_user_level_counts(body: list[str] | tuple[str, ...]) -> Request[list[AuthUserLevelsIdentityCount]]:
    """Returns how many identities have each of up to 50 user levels."""
    return Request(OPERATION, "/authorization/user-levels/get-identity-count", body=body)
