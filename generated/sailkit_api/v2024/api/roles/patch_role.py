from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, Role

OPERATION = Operation(
    id="patchRole",
    method="PATCH",
    path="/roles/{id}",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "Role"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-role",
)


def patch_role(id: str, body: list[JsonPatchOperation]) -> Request[Role]:
    """Update role.

    PATCH /roles/{id}
    Scopes: idn:role-checked:manage, idn:role-unchecked:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-role
    """
    return Request(OPERATION, _path("/roles/{id}", **{"id": id}), body=body)
