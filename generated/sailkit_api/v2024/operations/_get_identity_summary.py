from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import CertificationIdentitySummary

OPERATION = Operation(
    api=API,
    id="getIdentitySummary",
    method="GET",
    path="/certifications/{id}/identity-summaries/{identitySummaryId}",
    tag="Certification Summaries",
    results={200: {"application/json": "CertificationIdentitySummary"}},
    scopes=("idn:campaign:read",),
    user_levels=("CERT_ADMIN", "ORG_ADMIN"),
    page="get-identity-summary",
)


def get_identity_summary(id: Id, identity_summary_id: Id) -> Request[CertificationIdentitySummary]:
    """Returns one identity under review in a certification, with whether its review is complete.

    Args:
        id: ID of the certification; see `certifications.list`.
        identity_summary_id: ID of the identity summary; see `certification_summaries.list_identity_summaries`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/certifications/{id}/identity-summaries/{identitySummaryId}",
            **{"id": id, "identitySummaryId": identity_summary_id},
        ),
    )
