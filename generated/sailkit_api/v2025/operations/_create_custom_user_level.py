from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import UserLevelRequest, UserLevelSummaryDTO

OPERATION = Operation(
    api=API,
    id="createCustomUserLevel",
    method="POST",
    path="/authorization/custom-user-levels",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    bodies={"application/json": "UserLevelRequest"},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="create-custom-user-level",
)


def create_custom_user_level(body: UserLevelRequest | Mapping[str, Any]) -> Request[UserLevelSummaryDTO]:
    """Creates a custom user level and returns it.

    A parent right set alone brings all its children; given with some of its children, it brings those only. It
    takes effect once published.
    """
    return Request(OPERATION, "/authorization/custom-user-levels", body=body)
