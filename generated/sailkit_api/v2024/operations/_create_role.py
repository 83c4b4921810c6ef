from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import Role

OPERATION = Operation(
    api=API,
    id="createRole",
    method="POST",
    path="/roles",
    tag="Roles",
    results={201: {"application/json": "Role"}},
    bodies={"application/json": "Role"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="create-role",
)


def create_role(body: Role | Mapping[str, Any]) -> Request[Role]:
    """Creates a role from access profiles and entitlements.

    The description may have up to 2000 characters; role subadmins can include access profiles of their own sources
    only.
    """
    return Request(OPERATION, "/roles", body=body)
