from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import WorkItems

OPERATION = Operation(
    id="submitAccountSelection",
    method="POST",
    path="/work-items/{id}/submit-account-selection",
    prefix="/v2025",
    tag="Work Items",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "WorkItems"}},
    bodies={"application/json": None},
    scopes=("sp:scopes:all",),
    docs="https://developer.sailpoint.com/docs/api/v2025/submit-account-selection",
)


def submit_account_selection(id: str, body: dict[str, Any]) -> Request[WorkItems]:
    """Submit account selection.

    POST /work-items/{id}/submit-account-selection
    Scopes: sp:scopes:all.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/submit-account-selection
    """
    return Request(OPERATION, _path("/work-items/{id}/submit-account-selection", **{"id": id}), body=body)
