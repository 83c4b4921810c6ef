from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AdminReviewReassign, CertificationTask

OPERATION = Operation(
    id="move",
    method="POST",
    path="/campaigns/{id}/reassign",
    prefix="/v2025",
    tag="Certification Campaigns",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "CertificationTask"}},
    bodies={"application/json": "AdminReviewReassign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/move",
)


def move(id: str, body: AdminReviewReassign) -> Request[CertificationTask]:
    """Move.

    POST /campaigns/{id}/reassign
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/move
    """
    return Request(OPERATION, _path("/campaigns/{id}/reassign", **{"id": id}), body=body)
