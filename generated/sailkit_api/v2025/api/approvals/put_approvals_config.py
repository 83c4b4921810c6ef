from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ApprovalConfig, PutApprovalsConfigScope

OPERATION = Operation(
    id="putApprovalsConfig",
    method="PUT",
    path="/generic-approvals/config/{id}/{scope}",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ApprovalConfig"}},
    bodies={"application/json": "ApprovalConfig"},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-approvals-config",
)


def put_approvals_config(
    id: str, scope: PutApprovalsConfigScope | str, body: ApprovalConfig
) -> Request[ApprovalConfig]:
    """Replace approvals config.

    PUT /generic-approvals/config/{id}/{scope}
    Scopes: sp:approvals:write.
    User levels: ORG_ADMIN.

    Args:
        id: Text.
        scope: One of DOMAIN_OBJECT, ACCOUNT, ROLE, ACCESS_PROFILE, ENTITLEMENT, APPROVAL_TYPE, TENANT.

    https://developer.sailpoint.com/docs/api/v2025/put-approvals-config
    """
    return Request(OPERATION, _path("/generic-approvals/config/{id}/{scope}", **{"id": id, "scope": scope}), body=body)
