from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityCertificationDto, ReviewReassign

OPERATION = Operation(
    api=API,
    id="reassignIdentityCertifications",
    method="POST",
    path="/certifications/{id}/reassign",
    tag="Certifications",
    results={200: {"application/json": "IdentityCertificationDto"}},
    bodies={"application/json": "ReviewReassign"},
    scopes=("idn:campaign:manage",),
    page="reassign-identity-certifications",
)


def reassign_identity_certifications(id: str, body: ReviewReassign) -> Request[IdentityCertificationDto]:
    """Reassign identity certifications.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(OPERATION, _fill_path("/certifications/{id}/reassign", **{"id": id}), body=body)
