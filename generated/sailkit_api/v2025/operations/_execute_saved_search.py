from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SearchArguments

OPERATION = Operation(
    api=API,
    id="executeSavedSearch",
    method="POST",
    path="/saved-searches/{id}/execute",
    tag="Saved Search",
    results={202: {}},
    bodies={"application/json": "SearchArguments"},
    scopes=("sp:saved-search:manage",),
    page="execute-saved-search",
)


def execute_saved_search(id: str, body: SearchArguments) -> Request[None]:
    """Execute saved search.

    Args:
        id: ID of the object; see `access_profiles.list`, `account_activities.list`, `entitlements.list`,
            `roles.list`, `identities.list`.
    """
    return Request(OPERATION, _fill_path("/saved-searches/{id}/execute", **{"id": id}), body=body)
