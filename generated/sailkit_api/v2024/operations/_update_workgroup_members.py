from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import IdentityRef, WorkgroupMemberAddItem

OPERATION = Operation(
    api=API,
    id="updateWorkgroupMembers",
    method="POST",
    path="/workgroups/{workgroupId}/members/bulk-add",
    tag="Governance Groups",
    results={207: {"application/json": ["WorkgroupMemberAddItem"]}},
    bodies={"application/json": ["IdentityRef"]},
    scopes=("idn:workgroup:write",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-workgroup-members",
)


def update_workgroup_members(workgroup_id: str, body: list[IdentityRef]) -> Request[list[WorkgroupMemberAddItem]]:
    """Update workgroup members."""
    return Request(
        OPERATION, _path("/workgroups/{workgroupId}/members/bulk-add", **{"workgroupId": workgroup_id}), body=body
    )
