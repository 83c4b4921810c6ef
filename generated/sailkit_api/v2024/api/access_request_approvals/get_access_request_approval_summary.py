from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ApprovalSummary

OPERATION = Operation(
    id="getAccessRequestApprovalSummary",
    method="GET",
    path="/access-request-approvals/approval-summary",
    prefix="/v2024",
    tag="Access Request Approvals",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ApprovalSummary"}},
    scopes=("idn:access-request-approvals:read",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-access-request-approval-summary",
)


def get_access_request_approval_summary(
    *, owner_id: str | None = None, from_date: str | None = None
) -> Request[ApprovalSummary]:
    """Get access request approval summary.

    GET /access-request-approvals/approval-summary
    Scopes: idn:access-request-approvals:read.

    Args:
        owner_id: Text.
        from_date: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-access-request-approval-summary
    """
    return Request(
        OPERATION, "/access-request-approvals/approval-summary", query={"owner-id": owner_id, "from-date": from_date}
    )
