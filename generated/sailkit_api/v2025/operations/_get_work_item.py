from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItems

OPERATION = Operation(
    api=API,
    id="getWorkItem",
    method="GET",
    path="/work-items/{id}",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    scopes=("sp:scopes:all",),
    page="get-work-item",
)


def get_work_item(id: Id) -> Request[WorkItems]:
    """Returns one work item, with its approval and remediation items.

    Only its owner or an administrator can read it.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(OPERATION, _fill_path("/work-items/{id}", **{"id": id}))
