from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ApprovalConfig, PutApprovalsConfigScope

OPERATION = Operation(
    api=API,
    id="putApprovalsConfig",
    method="PUT",
    path="/generic-approvals/config/{id}/{scope}",
    tag="Approvals",
    results={200: {"application/json": "ApprovalConfig"}},
    bodies={"application/json": "ApprovalConfig"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    page="put-approvals-config",
)


def put_approvals_config(
    id: Id, scope: PutApprovalsConfigScope | str, body: ApprovalConfig | Mapping[str, Any]
) -> Request[ApprovalConfig]:
    """Creates or replaces the approval settings of an object, a kind of approval or the tenant.

    With the scope APPROVAL_TYPE, the id is the name of the kind, such as ACCESS_REQUEST_APPROVAL.

    Args:
        id: ID of the object; see `entitlements.list`, `roles.list`, `access_profiles.list`.
        scope: One of DOMAIN_OBJECT, ACCOUNT, ROLE, ACCESS_PROFILE, ENTITLEMENT, APPROVAL_TYPE, TENANT.
    """
    return Request(
        OPERATION, _fill_path("/generic-approvals/config/{id}/{scope}", **{"id": id, "scope": scope}), body=body
    )
