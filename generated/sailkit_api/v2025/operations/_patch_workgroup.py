from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, WorkgroupDto

OPERATION = Operation(
    api=API,
    id="patchWorkgroup",
    method="PATCH",
    path="/workgroups/{id}",
    tag="Governance Groups",
    results={200: {"application/json": "WorkgroupDto"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="patch-workgroup",
)


def patch_workgroup(
    id: str, body: list[JsonPatchOperation] | list[dict[str, Any]] | None = None
) -> Request[WorkgroupDto]:
    """Update workgroup.

    Args:
        id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(OPERATION, _fill_path("/workgroups/{id}", **{"id": id}), body=body)
