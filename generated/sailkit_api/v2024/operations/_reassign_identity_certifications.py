from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def reassign_identity_certifications(
    id: Id, body: ReviewReassign | Mapping[str, Any]
) -> Request[IdentityCertificationDto]:
    """Reassign identity certifications."""
    return Request(OPERATION, _fill_path("/certifications/{id}/reassign", **{"id": id}), body=body)
