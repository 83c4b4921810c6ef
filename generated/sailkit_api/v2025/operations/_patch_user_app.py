from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, UserApp

OPERATION = Operation(
    api=API,
    id="patchUserApp",
    method="PATCH",
    path="/user-apps/{id}",
    tag="Apps",
    results={200: {"application/json": "UserApp"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:app-roles:manage",),
    experimental=True,
    page="patch-user-app",
)


def patch_user_app(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]] | None = None) -> Request[UserApp]:
    """Changes the account of a user app by JSON Patch, and returns the user app.

    Only `account` can be changed.

    Args:
        id: ID of the user app; see `user_apps.list_all`.
    """
    return Request(OPERATION, _fill_path("/user-apps/{id}", **{"id": id}), body=body)
