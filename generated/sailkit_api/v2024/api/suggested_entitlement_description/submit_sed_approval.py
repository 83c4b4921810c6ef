from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import SedApproval, SedApprovalStatus

OPERATION = Operation(
    id="submitSedApproval",
    method="POST",
    path="/suggested-entitlement-description-approvals",
    prefix="/v2024",
    tag="Suggested Entitlement Description",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["SedApprovalStatus"]}},
    bodies={"application/json-patch+json": ["SedApproval"]},
    scopes=("idn:sed:write",),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/submit-sed-approval",
)


def submit_sed_approval(body: list[SedApproval]) -> Request[list[SedApprovalStatus]]:
    """Submit SED approval.

    POST /suggested-entitlement-description-approvals
    Scopes: idn:sed:write.
    User levels: ORG_ADMIN, SOURCE_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/submit-sed-approval
    """
    return Request(OPERATION, "/suggested-entitlement-description-approvals", body=body)
