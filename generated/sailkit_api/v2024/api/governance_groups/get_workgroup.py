from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkgroupDto

OPERATION = Operation(
    id="getWorkgroup",
    method="GET",
    path="/workgroups/{id}",
    prefix="/v2024",
    tag="Governance Groups",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "WorkgroupDto"}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-workgroup",
)


def get_workgroup(id: str) -> Request[WorkgroupDto]:
    """Get workgroup.

    GET /workgroups/{id}
    Scopes: idn:workgroup:manage, idn:workgroup:read.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-workgroup
    """
    return Request(OPERATION, _path("/workgroups/{id}", **{"id": id}))
