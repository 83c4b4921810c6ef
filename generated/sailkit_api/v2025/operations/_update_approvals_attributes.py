from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import Approval, ApprovalAttributesRequest

OPERATION = Operation(
    api=API,
    id="updateApprovalsAttributes",
    method="POST",
    path="/generic-approvals/{id}/attributes",
    tag="Approvals",
    results={200: {"application/json": "Approval"}},
    bodies={"application/json": "ApprovalAttributesRequest"},
    scopes=("idn:access-request-approvals:manage",),
    user_levels=("APPROVAL_OWNER",),
    page="update-approvals-attributes",
)


def update_approvals_attributes(id: Id, body: ApprovalAttributesRequest | Mapping[str, Any]) -> Request[Approval]:
    """Adds, changes or removes additional attributes of an approval, and returns it.

    The id of an access request is not accepted.

    Args:
        id: ID of the generic approval; see `approvals.list`.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/{id}/attributes", **{"id": id}), body=body)
