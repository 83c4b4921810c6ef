from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ProvisioningPolicyDto

OPERATION = Operation(
    id="listProvisioningPolicies",
    method="GET",
    path="/sources/{sourceId}/provisioning-policies",
    prefix="/v2025",
    tag="Sources",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": ["ProvisioningPolicyDto"]}},
    scopes=("idn:provisioning-policy:manage", "idn:provisioning-policy:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    paging=Paging(style="single"),
    docs="https://developer.sailpoint.com/docs/api/v2025/list-provisioning-policies",
)


def list_provisioning_policies(source_id: str) -> PagedRequest[list[ProvisioningPolicyDto], ProvisioningPolicyDto]:
    """List provisioning policies.

    GET /sources/{sourceId}/provisioning-policies
    Scopes: idn:provisioning-policy:manage, idn:provisioning-policy:read.
    User levels: ORG_ADMIN.

    Args:
        source_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/list-provisioning-policies
    """
    return PagedRequest(OPERATION, _path("/sources/{sourceId}/provisioning-policies", **{"sourceId": source_id}))
