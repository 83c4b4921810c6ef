from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, Role

OPERATION = Operation(
    api=API,
    id="patchRole",
    method="PATCH",
    path="/roles/{id}",
    tag="Roles",
    results={200: {"application/json": "Role"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="patch-role",
)


def patch_role(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[Role]:
    """Changes fields of a role by JSON Patch.

    At most 500 identities of its membership list can change at a time, and the description may have up to 2000
    characters.

    Args:
        id: ID of the role; see `roles.list`.
    """
    return Request(OPERATION, _fill_path("/roles/{id}", **{"id": id}), body=body)
