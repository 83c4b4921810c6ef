from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import UserLevelRequest, UserLevelSummaryDTO

OPERATION = Operation(
    id="createCustomUserLevel",
    method="POST",
    path="/authorization/custom-user-levels",
    prefix="/v2025",
    tag="Custom User Levels",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    bodies={"application/json": "UserLevelRequest"},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-custom-user-level",
)


def create_custom_user_level(body: UserLevelRequest) -> Request[UserLevelSummaryDTO]:
    """Create custom user level.

    POST /authorization/custom-user-levels
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:user-level:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-custom-user-level
    """
    return Request(OPERATION, "/authorization/custom-user-levels", body=body)
