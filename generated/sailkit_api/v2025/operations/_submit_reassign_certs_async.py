from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def submit_reassign_certs_async(id: Id, body: ReviewReassign | Mapping[str, Any]) -> Request[CertificationTask]:
    """Starts a task that hands up to 500 identities or items to another reviewer.

    Poll the certification task that is returned.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(OPERATION, _fill_path("/certifications/{id}/reassign-async", **{"id": id}), body=body)
