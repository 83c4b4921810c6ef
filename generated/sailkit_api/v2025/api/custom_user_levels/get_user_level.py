from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import UserLevelSummaryDTO

OPERATION = Operation(
    id="getUserLevel",
    method="GET",
    path="/authorization/custom-user-levels/{id}",
    prefix="/v2025",
    tag="Custom User Levels",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-user-level",
)


def get_user_level(id: str) -> Request[UserLevelSummaryDTO]:
    """Get user level.

    GET /authorization/custom-user-levels/{id}
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:user-level:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-user-level
    """
    return Request(OPERATION, _path("/authorization/custom-user-levels/{id}", **{"id": id}))
