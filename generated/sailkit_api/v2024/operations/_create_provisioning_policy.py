from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def create_provisioning_policy(
    source_id: Id, body: ProvisioningPolicyDto | Mapping[str, Any]
) -> Request[ProvisioningPolicyDto]:
    """Creates a provisioning policy of a source for one usage, such as CREATE.

    Its fields can be computed by transforms.

    Args:
        source_id: ID of the source; see `sources.list`.
    """
    return Request(
        OPERATION, _fill_path("/sources/{sourceId}/provisioning-policies", **{"sourceId": source_id}), body=body
    )
