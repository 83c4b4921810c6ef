from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ApprovalConfig

OPERATION = Operation(
    api=API,
    id="getApprovalsConfig",
    method="GET",
    path="/generic-approvals/config/{id}",
    tag="Approvals",
    results={200: {"application/json": "ApprovalConfig"}},
    scopes=("sp:approvals:read",),
    user_levels=("APPROVAL_OWNER",),
    page="get-approvals-config",
)


def get_approvals_config(id: Id) -> Request[ApprovalConfig]:
    """Returns the approval settings that are stored under an id.

    The id is that of an object or of the tenant, or the name of a kind of approval such as ACCESS_REQUEST_APPROVAL.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/config/{id}", **{"id": id}))
