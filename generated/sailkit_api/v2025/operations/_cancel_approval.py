from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import BulkCancelRequestDTO

OPERATION = Operation(
    api=API,
    id="cancelApproval",
    method="POST",
    path="/generic-approvals/bulk-cancel",
    tag="Approvals",
    results={202: {"application/json": None}},
    bodies={"application/json": "BulkCancelRequestDTO"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="cancel-approval",
)


def cancel_approval(body: BulkCancelRequestDTO | Mapping[str, Any]) -> Request[dict[str, Any]]:
    """Cancels several approvals in the name of the caller.

    The answer (202) is empty. Access requests have a bulk cancellation of their own.
    """
    return Request(OPERATION, "/generic-approvals/bulk-cancel", body=body)
