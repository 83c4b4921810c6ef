from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import AssignResourceOwnerRequest

OPERATION = Operation(
    id="postDasOwnersAssign",
    method="POST",
    path="/das/owners/assign",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": None}},
    bodies={"application/json": "AssignResourceOwnerRequest"},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/post-das-owners-assign",
)


def post_das_owners_assign(body: AssignResourceOwnerRequest) -> Request[int]:
    """Post DAS owners assign.

    POST /das/owners/assign
    Scopes: das:owners:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/post-das-owners-assign
    """
    return Request(OPERATION, "/das/owners/assign", body=body)
