from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import WorkItems

OPERATION = Operation(
    api=API,
    id="submitAccountSelection",
    method="POST",
    path="/work-items/{id}/submit-account-selection",
    tag="Work Items",
    results={200: {"application/json": "WorkItems"}},
    bodies={"application/json": None},
    scopes=("sp:scopes:all",),
    page="submit-account-selection",
)


def submit_account_selection(id: str, body: dict[str, Any]) -> Request[WorkItems]:
    """Submit account selection.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(OPERATION, _fill_path("/work-items/{id}/submit-account-selection", **{"id": id}), body=body)
