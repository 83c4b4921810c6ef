from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import AssignResourceOwnerRequest

OPERATION = Operation(
    api=API,
    id="postDasOwnersAssign",
    method="POST",
    path="/das/owners/assign",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    bodies={"application/json": "AssignResourceOwnerRequest"},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="post-das-owners-assign",
)


def post_das_owners_assign(body: AssignResourceOwnerRequest | Mapping[str, Any]) -> Request[int]:
    """Post DAS owners assign."""
    return Request(OPERATION, "/das/owners/assign", body=body)
