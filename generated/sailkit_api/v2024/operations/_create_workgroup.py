from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkgroupDto

OPERATION = Operation(
    api=API,
    id="createWorkgroup",
    method="POST",
    path="/workgroups",
    tag="Governance Groups",
    results={200: {"application/json": "WorkgroupDto"}},
    bodies={"application/json": "WorkgroupDto"},
    scopes=("idn:workgroup:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-workgroup",
)


def create_workgroup(body: WorkgroupDto | Mapping[str, Any]) -> Request[WorkgroupDto]:
    """Creates a governance group without members, and returns it."""
    return Request(OPERATION, "/workgroups", body=body)
