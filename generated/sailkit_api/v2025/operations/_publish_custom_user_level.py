from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import UserLevelPublishSummary

OPERATION = Operation(
    api=API,
    id="publishCustomUserLevel",
    method="POST",
    path="/authorization/custom-user-levels/{id}/publish",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelPublishSummary"}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="publish-custom-user-level",
)


def publish_custom_user_level(id: Id) -> Request[UserLevelPublishSummary]:
    """Publishes a custom user level, so that it can be given to identities.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(OPERATION, _fill_path("/authorization/custom-user-levels/{id}/publish", **{"id": id}))
