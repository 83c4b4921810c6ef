from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import UNSET, Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, WorkgroupDto

OPERATION = Operation(
    id="patchWorkgroup",
    method="PATCH",
    path="/workgroups/{id}",
    prefix="/v2024",
    tag="Governance Groups",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "WorkgroupDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-workgroup",
)


def patch_workgroup(id: str, body: list[JsonPatchOperation] | None = None) -> Request[WorkgroupDto]:
    """Update workgroup.

    PATCH /workgroups/{id}
    Scopes: idn:workgroup:manage.
    User levels: ORG_ADMIN.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-workgroup
    """
    return Request(OPERATION, _path("/workgroups/{id}", **{"id": id}), body=UNSET if body is None else body)
