from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityRef, WorkgroupMemberDeleteItem

OPERATION = Operation(
    id="deleteWorkgroupMembers",
    method="POST",
    path="/workgroups/{workgroupId}/members/bulk-delete",
    prefix="/v2025",
    tag="Governance Groups",
    package="sailkit_api.v2025.models",
    results={207: {"application/json": ["WorkgroupMemberDeleteItem"]}},
    bodies={"application/json": ["IdentityRef"]},
    scopes=("idn:workgroup:write",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-workgroup-members",
)


def delete_workgroup_members(workgroup_id: str, body: list[IdentityRef]) -> Request[list[WorkgroupMemberDeleteItem]]:
    """Delete workgroup members.

    POST /workgroups/{workgroupId}/members/bulk-delete
    Scopes: idn:workgroup:write.
    User levels: ORG_ADMIN.

    Args:
        workgroup_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/delete-workgroup-members
    """
    return Request(
        OPERATION, _path("/workgroups/{workgroupId}/members/bulk-delete", **{"workgroupId": workgroup_id}), body=body
    )
