from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityCertificationDto

OPERATION = Operation(
    id="getIdentityCertification",
    method="GET",
    path="/certifications/{id}",
    prefix="/v2025",
    tag="Certifications",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityCertificationDto"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-identity-certification",
)


def get_identity_certification(id: str) -> Request[IdentityCertificationDto]:
    """Get identity certification.

    GET /certifications/{id}
    Scopes: idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-identity-certification
    """
    return Request(OPERATION, _path("/certifications/{id}", **{"id": id}))
