from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import PutApprovalsConfigScope

OPERATION = Operation(
    id="deleteApprovalConfigRequest",
    method="DELETE",
    path="/generic-approvals/config/{id}/{scope}",
    prefix="/v2025",
    tag="Approvals",
    package="sailkit_api.v2025.models",
    results={204: {}},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-approval-config-request",
)


def delete_approval_config_request(id: str, scope: PutApprovalsConfigScope | str) -> Request[None]:
    """Delete approval config request.

    DELETE /generic-approvals/config/{id}/{scope}
    Scopes: sp:approvals:write.
    User levels: ORG_ADMIN.

    Args:
        id: Text.
        scope: One of DOMAIN_OBJECT, ACCOUNT, ROLE, ACCESS_PROFILE, ENTITLEMENT, APPROVAL_TYPE, TENANT.

    https://developer.sailpoint.com/docs/api/v2025/delete-approval-config-request
    """
    return Request(OPERATION, _path("/generic-approvals/config/{id}/{scope}", **{"id": id, "scope": scope}))
