from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ReelectRequest

OPERATION = Operation(
    id="postDasOwnersReelect",
    method="POST",
    path="/das/owners/reelect",
    prefix="/v2025",
    tag="Data Access Security",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": None}},
    bodies={"application/json": "ReelectRequest"},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/post-das-owners-reelect",
)


def post_das_owners_reelect(body: ReelectRequest) -> Request[int]:
    """Post DAS owners reelect.

    POST /das/owners/reelect
    Scopes: das:owners:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/post-das-owners-reelect
    """
    return Request(OPERATION, "/das/owners/reelect", body=body)
