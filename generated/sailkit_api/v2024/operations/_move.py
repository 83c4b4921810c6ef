from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import AdminReviewReassign, CertificationTask

OPERATION = Operation(
    api=API,
    id="move",
    method="POST",
    path="/campaigns/{id}/reassign",
    tag="Certification Campaigns",
    results={202: {"application/json": "CertificationTask"}},
    bodies={"application/json": "AdminReviewReassign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="move",
)


def move(id: str, body: AdminReviewReassign) -> Request[CertificationTask]:
    """Move."""
    return Request(OPERATION, _path("/campaigns/{id}/reassign", **{"id": id}), body=body)
