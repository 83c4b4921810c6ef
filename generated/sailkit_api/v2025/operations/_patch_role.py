from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

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


def patch_role(id: str, body: list[JsonPatchOperation]) -> Request[Role]:
    """Update role."""
    return Request(OPERATION, _path("/roles/{id}", **{"id": id}), body=body)
