from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

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


def post_das_owners_assign(body: AssignResourceOwnerRequest) -> Request[int]:
    """Post DAS owners assign."""
    return Request(OPERATION, "/das/owners/assign", body=body)
