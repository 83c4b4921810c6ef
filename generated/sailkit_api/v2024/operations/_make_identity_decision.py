from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityCertificationDto, ReviewDecision

OPERATION = Operation(
    api=API,
    id="makeIdentityDecision",
    method="POST",
    path="/certifications/{id}/decide",
    tag="Certifications",
    results={200: {"application/json": "IdentityCertificationDto"}},
    bodies={"application/json": ["ReviewDecision"]},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="make-identity-decision",
)


def make_identity_decision(id: str, body: list[ReviewDecision]) -> Request[IdentityCertificationDto]:
    """Make identity decision.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(OPERATION, _fill_path("/certifications/{id}/decide", **{"id": id}), body=body)
