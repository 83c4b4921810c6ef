from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import Role

OPERATION = Operation(
    id="createRole",
    method="POST",
    path="/roles",
    prefix="/v2025",
    tag="Roles",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "Role"}},
    bodies={"application/json": "Role"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-role",
)


def create_role(body: Role) -> Request[Role]:
    """Create role.

    POST /roles
    Scopes: idn:role-checked:manage, idn:role-unchecked:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    https://developer.sailpoint.com/docs/api/v2025/create-role
    """
    return Request(OPERATION, "/roles", body=body)
