from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import SedApproval, SedApprovalStatus

OPERATION = Operation(
    api=API,
    id="submitSedApproval",
    method="POST",
    path="/suggested-entitlement-description-approvals",
    tag="Suggested Entitlement Description",
    results={200: {"application/json": ["SedApprovalStatus"]}},
    bodies={"application/json-patch+json": ["SedApproval"]},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    page="submit-sed-approval",
)


def submit_sed_approval(body: list[SedApproval]) -> Request[list[SedApprovalStatus]]:
    """Submit SED approval."""
    return Request(OPERATION, "/suggested-entitlement-description-approvals", body=body)
