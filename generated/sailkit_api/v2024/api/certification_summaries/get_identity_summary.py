from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import CertificationIdentitySummary

OPERATION = Operation(
    id="getIdentitySummary",
    method="GET",
    path="/certifications/{id}/identity-summaries/{identitySummaryId}",
    prefix="/v2024",
    tag="Certification Summaries",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "CertificationIdentitySummary"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-identity-summary",
)


def get_identity_summary(id: str, identity_summary_id: str) -> Request[CertificationIdentitySummary]:
    """Get identity summary.

    GET /certifications/{id}/identity-summaries/{identitySummaryId}
    Scopes: idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.

    Args:
        id: Text.
        identity_summary_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-identity-summary
    """
    return Request(
        OPERATION,
        _path(
            "/certifications/{id}/identity-summaries/{identitySummaryId}",
            **{"id": id, "identitySummaryId": identity_summary_id},
        ),
    )
