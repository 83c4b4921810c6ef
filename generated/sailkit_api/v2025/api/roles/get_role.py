from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import Role

OPERATION = Operation(
    id="getRole",
    method="GET",
    path="/roles/{id}",
    prefix="/v2025",
    tag="Roles",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "Role"}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-role",
)


def get_role(id: str) -> Request[Role]:
    """Get role.

    GET /roles/{id}
    Scopes: idn:role-checked:manage, idn:role-checked:read, idn:role-unchecked:manage, idn:role-unchecked:read.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-role
    """
    return Request(OPERATION, _path("/roles/{id}", **{"id": id}))
