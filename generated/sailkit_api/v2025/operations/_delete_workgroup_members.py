from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityRef, WorkgroupMemberDeleteItem

OPERATION = Operation(
    api=API,
    id="deleteWorkgroupMembers",
    method="POST",
    path="/workgroups/{workgroupId}/members/bulk-delete",
    tag="Governance Groups",
    results={207: {"application/json": ["WorkgroupMemberDeleteItem"]}},
    bodies={"application/json": ["IdentityRef"]},
    scopes=("idn:workgroup:write",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-workgroup-members",
)


def delete_workgroup_members(
    workgroup_id: Id, body: Sequence[IdentityRef | Mapping[str, Any]]
) -> Request[list[WorkgroupMemberDeleteItem]]:
    """Removes identities from a governance group.

    Returns one result per identity with an integer `status` of its own (that of the whole is 207): check each of
    them.

    Args:
        workgroup_id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/workgroups/{workgroupId}/members/bulk-delete", **{"workgroupId": workgroup_id}),
        body=body,
    )
