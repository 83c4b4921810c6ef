from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Role

OPERATION = Operation(
    api=API,
    id="getRole",
    method="GET",
    path="/roles/{id}",
    tag="Roles",
    results={200: {"application/json": "Role"}},
    scopes=("idn:role-checked:manage", "idn:role-checked:read", "idn:role-unchecked:manage", "idn:role-unchecked:read"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    application=True,
    page="get-role",
)


def get_role(id: Id) -> Request[Role]:
    """Returns one role, with its access profiles, entitlements, membership criteria and request settings.

    Args:
        id: ID of the role; see `roles.list`.
    """
    return Request(OPERATION, _fill_path("/roles/{id}", **{"id": id}))
