from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ApprovalSummary

OPERATION = Operation(
    api=API,
    id="getAccessRequestApprovalSummary",
    method="GET",
    path="/access-request-approvals/approval-summary",
    tag="Access Request Approvals",
    results={200: {"application/json": "ApprovalSummary"}},
    scopes=("idn:access-request-approvals:read",),
    page="get-access-request-approval-summary",
)


def get_access_request_approval_summary(
    *, owner_id: Id | None = None, from_date: str | None = None
) -> Request[ApprovalSummary]:
    """Returns how many approvals of access requests are pending, approved and rejected.

    Without `owner-id` an administrator gets the numbers of the whole tenant; everyone else may only name
    themselves.
    """
    return Request(
        OPERATION, "/access-request-approvals/approval-summary", query={"owner-id": owner_id, "from-date": from_date}
    )
