from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import UserLevelSummaryDTO

OPERATION = Operation(
    api=API,
    id="getUserLevel",
    method="GET",
    path="/authorization/custom-user-levels/{id}",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="get-user-level",
)


def get_user_level(id: Id) -> Request[UserLevelSummaryDTO]:
    """Returns one user level with its right sets.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(OPERATION, _fill_path("/authorization/custom-user-levels/{id}", **{"id": id}))
