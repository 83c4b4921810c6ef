from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Dimension, JsonPatchOperation

OPERATION = Operation(
    api=API,
    id="patchDimension",
    method="PATCH",
    path="/roles/{roleId}/dimensions/{dimensionId}",
    tag="Dimensions",
    results={200: {"application/json": "Dimension"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:role-checked:manage", "idn:role-unchecked:manage"),
    user_levels=("ORG_ADMIN", "ROLE_ADMIN", "ROLE_SUBADMIN"),
    page="patch-dimension",
)


def patch_dimension(
    role_id: Id, dimension_id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[Dimension]:
    """Changes a dimension of a role by JSON Patch and returns it.

    At most 500 identities of its membership at a time; a description can have 2000 characters.

    Args:
        role_id: ID of the role; see `roles.list`.
        dimension_id: ID of the dimension; see `dimensions.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/roles/{roleId}/dimensions/{dimensionId}", **{"roleId": role_id, "dimensionId": dimension_id}),
        body=body,
    )
