from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CertificationTask, ReviewReassign

OPERATION = Operation(
    api=API,
    id="submitReassignCertsAsync",
    method="POST",
    path="/certifications/{id}/reassign-async",
    tag="Certifications",
    results={200: {"application/json": "CertificationTask"}},
    bodies={"application/json": "ReviewReassign"},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="submit-reassign-certs-async",
)


def submit_reassign_certs_async(id: str, body: ReviewReassign) -> Request[CertificationTask]:
    """Submit reassign certifications asynchronously.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(OPERATION, _fill_path("/certifications/{id}/reassign-async", **{"id": id}), body=body)
