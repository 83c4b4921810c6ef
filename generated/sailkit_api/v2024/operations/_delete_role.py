from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteRole",
    method="DELETE",
    path="/roles/{id}",
    tag="Roles",
    results={204: {}},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    destroys=True,
    page="delete-role",
)


def delete_role(id: Id) -> Request[None]:
    """Deletes a role and returns nothing.

    Role subadmins must administer the sources of all its access profiles.

    Args:
        id: ID of the role; see `roles.list`.
    """
    return Request(OPERATION, _fill_path("/roles/{id}", **{"id": id}))
