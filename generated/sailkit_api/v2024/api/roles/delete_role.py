from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteRole",
    method="DELETE",
    path="/roles/{id}",
    prefix="/v2024",
    tag="Roles",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-role",
)


def delete_role(id: str) -> Request[None]:
    """Delete role.

    DELETE /roles/{id}
    Scopes: idn:role-checked:manage, idn:role-unchecked:manage.
    User levels: ORG_ADMIN, ROLE_ADMIN, ROLE_SUBADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-role
    """
    return Request(OPERATION, _path("/roles/{id}", **{"id": id}))
