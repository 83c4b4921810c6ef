from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ProvisioningPolicyDto

OPERATION = Operation(
    id="createProvisioningPolicy",
    method="POST",
    path="/sources/{sourceId}/provisioning-policies",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "ProvisioningPolicyDto"}},
    bodies={"application/json": "ProvisioningPolicyDto"},
    scopes=("idn:provisioning-policy-source-admin-operations:manage", "idn:provisioning-policy:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-provisioning-policy",
)


def create_provisioning_policy(source_id: str, body: ProvisioningPolicyDto) -> Request[ProvisioningPolicyDto]:
    """Create provisioning policy.

    POST /sources/{sourceId}/provisioning-policies
    Scopes: idn:provisioning-policy-source-admin-operations:manage, idn:provisioning-policy:manage.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/create-provisioning-policy
    """
    return Request(OPERATION, _path("/sources/{sourceId}/provisioning-policies", **{"sourceId": source_id}), body=body)
