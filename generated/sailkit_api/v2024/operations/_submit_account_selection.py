from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def submit_account_selection(id: Id, body: Mapping[str, Any]) -> Request[WorkItems]:
    """Submits the accounts selected for a work item, as a map keyed by field name.

    Only the owner or an administrator can.

    Args:
        id: ID of the work item; see `work_items.list`.
    """
    return Request(OPERATION, _fill_path("/work-items/{id}/submit-account-selection", **{"id": id}), body=body)
