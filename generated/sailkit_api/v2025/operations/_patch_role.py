from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
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


def patch_role(id: str, body: list[JsonPatchOperation] | list[dict[str, Any]]) -> Request[Role]:
    """Update role.

    Args:
        id: ID of the role; see `roles.list`.
    """
    return Request(OPERATION, _fill_path("/roles/{id}", **{"id": id}), body=body)
