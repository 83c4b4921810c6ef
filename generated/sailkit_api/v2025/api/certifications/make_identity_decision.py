from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityCertificationDto, ReviewDecision

OPERATION = Operation(
    id="makeIdentityDecision",
    method="POST",
    path="/certifications/{id}/decide",
    prefix="/v2025",
    tag="Certifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityCertificationDto"}},
    bodies={"application/json": ["ReviewDecision"]},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/make-identity-decision",
)


def make_identity_decision(id: str, body: list[ReviewDecision]) -> Request[IdentityCertificationDto]:
    """Make identity decision.

    POST /certifications/{id}/decide
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/make-identity-decision
    """
    return Request(OPERATION, _path("/certifications/{id}/decide", **{"id": id}), body=body)
