from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Approval

OPERATION = Operation(
    api=API,
    id="getApproval",
    method="GET",
    path="/generic-approvals/{id}",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    scopes=(
        "idn:access-request-administration:read",
        "idn:access-request-approvals:manage",
        "idn:access-request-approvals:read",
    ),
    user_levels=("APPROVAL_OWNER",),
    page="get-approval",
)


def get_approval(id: Id) -> Request[Approval]:
    """Returns one approval by its own id.

    The id of an access request is not accepted; list the approvals with a filter on it instead.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}", **{"id": id}))
