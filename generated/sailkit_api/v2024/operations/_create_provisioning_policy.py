from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ProvisioningPolicyDto

OPERATION = Operation(
    api=API,
    id="createProvisioningPolicy",
    method="POST",
    path="/sources/{sourceId}/provisioning-policies",
    tag="Sources",
    results={201: {"application/json": "ProvisioningPolicyDto"}},
    bodies={"application/json": "ProvisioningPolicyDto"},
    scopes=("idn:provisioning-policy-source-admin-operations:manage", "idn:provisioning-policy:manage"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-provisioning-policy",
)


def create_provisioning_policy(source_id: str, body: ProvisioningPolicyDto) -> Request[ProvisioningPolicyDto]:
    """Create provisioning policy.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/provisioning-policies", **{"sourceId": source_id}), body=body
    )
