from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ReelectRequest

OPERATION = Operation(
    api=API,
    id="postDasOwnersReelect",
    method="POST",
    path="/das/owners/reelect",
    tag="Data Access Security",
    results={200: {"application/json": None}},
    bodies={"application/json": "ReelectRequest"},
    scopes=("das:owners:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="post-das-owners-reelect",
)


def post_das_owners_reelect(body: ReelectRequest) -> Request[int]:
    """Post DAS owners reelect."""
    return Request(OPERATION, "/das/owners/reelect", body=body)
