from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityCertDecisionSummary

OPERATION = Operation(
    api=API,
    id="getIdentityDecisionSummary",
    method="GET",
    path="/certifications/{id}/decision-summary",
    tag="Certification Summaries",
    results={200: {"application/json": "IdentityCertDecisionSummary"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    filterable={"identitySummary.id": ("eq", "in")},
    page="get-identity-decision-summary",
)


def get_identity_decision_summary(id: Id, *, filters: str | None = None) -> Request[IdentityCertDecisionSummary]:
    """Returns how many items of a certification were approved and revoked, per kind of access.

    Args:
        id: ID of the certification; see `certifications.list`.
        filters: A filter such as `name sw "A" and not created gt 2024-01-01T00:00:00Z`: strings in double quotes;
            numbers, booleans and dates without quotes. For fields and operators see Filterable.
    """
    return Request(
        OPERATION, _fill_path("/certifications/{id}/decision-summary", **{"id": id}), query={"filters": filters}
    )
