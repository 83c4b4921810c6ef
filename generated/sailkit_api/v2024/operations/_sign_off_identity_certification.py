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
    id="signOffIdentityCertification",
    method="POST",
    path="/certifications/{id}/sign-off",
    tag="Certifications",
    results={200: {"application/json": "IdentityCertificationDto"}},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    destroys=True,
    page="sign-off-identity-certification",
)


def sign_off_identity_certification(id: Id) -> Request[IdentityCertificationDto]:
    """Signs off a certification: its decisions become final and revoked access is removed.

    Certifications of governance groups are not supported.

    Args:
        id: ID of the certification; see `certifications.list`.
    """
    return Request(OPERATION, _fill_path("/certifications/{id}/sign-off", **{"id": id}))
