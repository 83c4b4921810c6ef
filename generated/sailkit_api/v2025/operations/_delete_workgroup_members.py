from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
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
    page="delete-workgroup-members",
)


def delete_workgroup_members(workgroup_id: str, body: list[IdentityRef]) -> Request[list[WorkgroupMemberDeleteItem]]:
    """Delete workgroup members.

    Args:
        workgroup_id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/workgroups/{workgroupId}/members/bulk-delete", **{"workgroupId": workgroup_id}),
        body=body,
    )
