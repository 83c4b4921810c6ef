from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkgroupDto

OPERATION = Operation(
    api=API,
    id="getWorkgroup",
    method="GET",
    path="/workgroups/{id}",
    tag="Governance Groups",
    results={200: {"application/json": "WorkgroupDto"}},
    scopes=("idn:workgroup:manage", "idn:workgroup:read"),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-workgroup",
)


def get_workgroup(id: Id) -> Request[WorkgroupDto]:
    """Returns one governance group, without its members.

    Args:
        id: ID of the governance group; see `governance_groups.list`.
    """
    return Request(OPERATION, _fill_path("/workgroups/{id}", **{"id": id}))
