from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import UserLevelPublishSummary

OPERATION = Operation(
    id="publishCustomUserLevel",
    method="POST",
    path="/authorization/custom-user-levels/{id}/publish",
    prefix="/v2025",
    tag="Custom User Levels",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "UserLevelPublishSummary"}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/publish-custom-user-level",
)


def publish_custom_user_level(id: str) -> Request[UserLevelPublishSummary]:
    """Publish custom user level.

    POST /authorization/custom-user-levels/{id}/publish
    Experimental: sent with the header X-SailPoint-Experimental; may change without notice.
    Scopes: idn:user-level:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/publish-custom-user-level
    """
    return Request(OPERATION, _path("/authorization/custom-user-levels/{id}/publish", **{"id": id}))
