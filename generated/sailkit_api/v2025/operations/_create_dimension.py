from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Dimension

OPERATION = Operation(
    api=API,
    id="createDimension",
    method="POST",
    path="/roles/{roleId}/dimensions",
    tag="Dimensions",
    results={201: {"application/json": "Dimension"}},
    bodies={"application/json": "Dimension"},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="create-dimension",
)


def create_dimension(role_id: Id, body: Dimension | Mapping[str, Any]) -> Request[Dimension]:
    """Creates a dimension of a role, which grants access to members with certain attribute values.

    Returns it. A description can have 2000 characters; subadmins must administer the sources.

    Args:
        role_id: ID of the role; see `roles.list`.
    """
    return Request(OPERATION, _fill_path("/roles/{roleId}/dimensions", **{"roleId": role_id}), body=body)
