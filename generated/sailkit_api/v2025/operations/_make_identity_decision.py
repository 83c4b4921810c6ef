from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def make_identity_decision(
    id: Id, body: Sequence[ReviewDecision | Mapping[str, Any]]
) -> Request[IdentityCertificationDto]:
    """Records decisions (APPROVE or REVOKE) on items of a certification, and returns the certification.

    They become final with the sign-off. Certifications of governance groups are not supported.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(OPERATION, _fill_path("/certifications/{id}/decide", **{"id": id}), body=body)
