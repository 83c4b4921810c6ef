from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ProvisioningPolicyDto, UsageType

OPERATION = Operation(
    api=API,
    id="putProvisioningPolicy",
    method="PUT",
    path="/sources/{sourceId}/provisioning-policies/{usageType}",
    tag="Sources",
    results={200: {"application/json": "ProvisioningPolicyDto"}},
    bodies={"application/json": "ProvisioningPolicyDto"},
    scopes=("idn:provisioning-policy-source-admin-operations:manage", "idn:provisioning-policy:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="put-provisioning-policy",
)


def put_provisioning_policy(
    source_id: Id, usage_type: UsageType | str, body: ProvisioningPolicyDto | Mapping[str, Any]
) -> Request[ProvisioningPolicyDto]:
    """Replaces the provisioning policy of a source for one usage with the one in the body.

    Args:
        source_id: ID of the source; see `sources.list`.
        usage_type: One of CREATE, UPDATE, ENABLE, DISABLE, DELETE, ASSIGN, UNASSIGN, CREATE_GROUP, UPDATE_GROUP,
            DELETE_GROUP, REGISTER, CREATE_IDENTITY, UPDATE_IDENTITY, EDIT_GROUP, UNLOCK, CHANGE_PASSWORD.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/sources/{sourceId}/provisioning-policies/{usageType}", **{"sourceId": source_id, "usageType": usage_type}
        ),
        body=body,
    )
