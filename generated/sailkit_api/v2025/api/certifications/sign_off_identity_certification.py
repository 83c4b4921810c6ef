from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityCertificationDto

OPERATION = Operation(
    id="signOffIdentityCertification",
    method="POST",
    path="/certifications/{id}/sign-off",
    prefix="/v2025",
    tag="Certifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityCertificationDto"}},
    scopes=("idn:campaign:manage",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/sign-off-identity-certification",
)


def sign_off_identity_certification(id: str) -> Request[IdentityCertificationDto]:
    """Sign off identity certification.

    POST /certifications/{id}/sign-off
    Scopes: idn:campaign:manage.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/sign-off-identity-certification
    """
    return Request(OPERATION, _path("/certifications/{id}/sign-off", **{"id": id}))
