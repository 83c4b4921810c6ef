from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import WorkgroupDto

OPERATION = Operation(
    id="createWorkgroup",
    method="POST",
    path="/workgroups",
    prefix="/v2024",
    tag="Governance Groups",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "WorkgroupDto"}},
    bodies={"application/json": "WorkgroupDto"},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/create-workgroup",
)


def create_workgroup(body: WorkgroupDto) -> Request[WorkgroupDto]:
    """Create workgroup.

    POST /workgroups
    Scopes: idn:workgroup:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/create-workgroup
    """
    return Request(OPERATION, "/workgroups", body=body)
