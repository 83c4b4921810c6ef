from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CertificationTask, ReviewReassign

OPERATION = Operation(
    id="submitReassignCertsAsync",
    method="POST",
    path="/certifications/{id}/reassign-async",
    prefix="/v2024",
    tag="Certifications",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CertificationTask"}},
    bodies={"application/json": "ReviewReassign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/submit-reassign-certs-async",
)


def submit_reassign_certs_async(id: str, body: ReviewReassign) -> Request[CertificationTask]:
    """Submit reassign certifications asynchronously.

    POST /certifications/{id}/reassign-async
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/submit-reassign-certs-async
    """
    return Request(OPERATION, _path("/certifications/{id}/reassign-async", **{"id": id}), body=body)
