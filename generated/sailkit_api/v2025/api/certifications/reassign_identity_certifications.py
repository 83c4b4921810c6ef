from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityCertificationDto, ReviewReassign

OPERATION = Operation(
    id="reassignIdentityCertifications",
    method="POST",
    path="/certifications/{id}/reassign",
    prefix="/v2025",
    tag="Certifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityCertificationDto"}},
    bodies={"application/json": "ReviewReassign"},
    scopes=("idn:campaign:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/reassign-identity-certifications",
)


def reassign_identity_certifications(id: str, body: ReviewReassign) -> Request[IdentityCertificationDto]:
    """Reassign identity certifications.

    POST /certifications/{id}/reassign
    Scopes: idn:campaign:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/reassign-identity-certifications
    """
    return Request(OPERATION, _path("/certifications/{id}/reassign", **{"id": id}), body=body)
