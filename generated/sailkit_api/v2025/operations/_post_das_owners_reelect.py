from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def post_das_owners_reelect(body: ReelectRequest | Mapping[str, Any]) -> Request[int]:
    """Post DAS owners reelect."""
    return Request(OPERATION, "/das/owners/reelect", body=body)
