from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatch, UserLevelSummaryDTO

OPERATION = Operation(
    api=API,
    id="updateUserLevel",
    method="PATCH",
    path="/authorization/custom-user-levels/{id}",
    tag="Custom User Levels",
    results={200: {"application/json": "UserLevelSummaryDTO"}},
    bodies={"application/json-patch+json": "JsonPatch"},
    scopes=("idn:user-level:manage",),
    user_levels=("ORG_ADMIN",),
    experimental=True,
    page="update-user-level",
)


def update_user_level(id: str, body: JsonPatch) -> Request[UserLevelSummaryDTO]:
    """Update user level."""
    return Request(OPERATION, _path("/authorization/custom-user-levels/{id}", **{"id": id}), body=body)
