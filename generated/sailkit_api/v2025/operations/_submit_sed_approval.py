from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

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


def submit_sed_approval(body: Sequence[SedApproval | Mapping[str, Any]]) -> Request[list[SedApprovalStatus]]:
    """Approves suggested descriptions of entitlements by their ids.

    Returns one status for each, SUCCESS or FAILED with a reason.
    """
    return Request(OPERATION, "/suggested-entitlement-description-approvals", body=body)
