from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityCertificationDto

OPERATION = Operation(
    api=API,
    id="getIdentityCertification",
    method="GET",
    path="/certifications/{id}",
    tag="Certifications",
    results={200: {"application/json": "IdentityCertificationDto"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-identity-certification",
)


def get_identity_certification(id: Id) -> Request[IdentityCertificationDto]:
    """Returns one certification with its progress, phase and reviewer.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(OPERATION, _fill_path("/certifications/{id}", **{"id": id}))
