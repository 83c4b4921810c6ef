from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import PutApprovalsConfigScope

OPERATION = Operation(
    api=API,
    id="deleteApprovalConfigRequest",
    method="DELETE",
    path="/generic-approvals/config/{id}/{scope}",
    tag="Approvals",
    results={204: {}},
    scopes=("sp:approvals:write",),
    user_levels=("ORG_ADMIN",),
    destroys=True,
    page="delete-approval-config-request",
)


def delete_approval_config_request(id: Id, scope: PutApprovalsConfigScope | str) -> Request[None]:
    """Deletes the approval settings of an object, a kind of approval or the tenant.

    Those of a single approval request cannot be deleted.

    Args:
        id: ID of the object; see `entitlements.list`, `roles.list`, `access_profiles.list`.
        scope: One of DOMAIN_OBJECT, ACCOUNT, ROLE, ACCESS_PROFILE, ENTITLEMENT, APPROVAL_TYPE, TENANT.
    """
    return Request(OPERATION, _fill_path("/generic-approvals/config/{id}/{scope}", **{"id": id, "scope": scope}))
