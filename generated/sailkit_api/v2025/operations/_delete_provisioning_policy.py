from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import UsageType

OPERATION = Operation(
    api=API,
    id="deleteProvisioningPolicy",
    method="DELETE",
    path="/sources/{sourceId}/provisioning-policies/{usageType}",
    tag="Sources",
    results={204: {}},
    scopes=("idn:provisioning-policy:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-provisioning-policy",
)


def delete_provisioning_policy(source_id: Id, usage_type: UsageType | str) -> Request[None]:
    """Deletes the provisioning policy of a source for one usage and returns nothing.

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
    )
