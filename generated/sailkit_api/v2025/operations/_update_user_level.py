from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import OneOf
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | JsonPatch | Mapping[str, Any]
) -> Request[UserLevelSummaryDTO]:
    """Changes a custom user level by JSON Patch and returns it.

    A parent right set alone brings all its children; given with some of its children, it brings those only.

    Args:
        id: ID of the custom user level; see `custom_user_levels.list`.
    """
    return Request(OPERATION, _fill_path("/authorization/custom-user-levels/{id}", **{"id": id}), body=body)
