from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityCertDecisionSummary

OPERATION = Operation(
    id="getIdentityDecisionSummary",
    method="GET",
    path="/certifications/{id}/decision-summary",
    prefix="/v2025",
    tag="Certification Summaries",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityCertDecisionSummary"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"identitySummary.id": ("eq", "in")},
    docs="https://developer.sailpoint.com/docs/api/v2025/get-identity-decision-summary",
)


def get_identity_decision_summary(id: str, *, filters: str | None = None) -> Request[IdentityCertDecisionSummary]:
    """Get identity decision summary.

    GET /certifications/{id}/decision-summary
    Scopes: idn:campaign:read.
    User levels: CERT_ADMIN, ORG_ADMIN.
    Filterable: identitySummary.id (eq, in).

    Args:
        id: Text.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes,
            numbers, booleans and dates bare; which fields and operators it may use is told above.

    https://developer.sailpoint.com/docs/api/v2025/get-identity-decision-summary
    """
    return Request(OPERATION, _path("/certifications/{id}/decision-summary", **{"id": id}), query={"filters": filters})
