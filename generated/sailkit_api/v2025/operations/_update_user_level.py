from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatch, JsonPatchOperation, UserLevelSummaryDTO

OPERATION = Operation(
    api=API,
    id="updateUserLevel",
    method="PATCH",
    path="/authorization/custom-user-levels/{id}",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    bodies={"application/json-patch+json": OneOf((["JsonPatchOperation"], "JsonPatch"))},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="update-user-level",
)


def update_user_level(
    id: str, body: list[JsonPatchOperation] | JsonPatch | list[dict[str, Any]]
) -> Request[UserLevelSummaryDTO]:
    """Update user level.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(OPERATION, _fill_path("/authorization/custom-user-levels/{id}", **{"id": id}), body=body)
