from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def move(id: Id, body: AdminReviewReassign | Mapping[str, Any]) -> Request[CertificationTask]:
    """Starts a task that hands certifications of a campaign to another reviewer, and returns it.

    Args:
        id: ID of the campaign; see `campaigns.list`.
    """
    return Request(OPERATION, _fill_path("/campaigns/{id}/reassign", **{"id": id}), body=body)
