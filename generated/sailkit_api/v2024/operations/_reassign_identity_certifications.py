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
    """Hands up to 50 identities or items of a certification to another reviewer at once.

    Returns the certification. Certifications of governance groups are not supported.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(OPERATION, _fill_path("/certifications/{id}/reassign", **{"id": id}), body=body)
