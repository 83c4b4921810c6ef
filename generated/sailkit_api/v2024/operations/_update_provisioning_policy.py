from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, ProvisioningPolicyDto, UsageType

OPERATION = Operation(
    api=API,
    id="updateProvisioningPolicy",
    method="PATCH",
    path="/sources/{sourceId}/provisioning-policies/{usageType}",
    tag="Sources",
    results={200: {"application/json": "ProvisioningPolicyDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:provisioning-policy-source-admin-operations:manage", "idn:provisioning-policy:manage"),
    user_levels=("ORG_ADMIN", "SOURCE_ADMIN", "SOURCE_SUBADMIN"),
    application=True,
    page="update-provisioning-policy",
)


def update_provisioning_policy(
    source_id: Id, usage_type: UsageType | str, body: Sequence[JsonPatchOperation | Mapping[str, Any]]
) -> Request[ProvisioningPolicyDto]:
    """Changes fields of the provisioning policy of a source for one usage by JSON Patch.

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
