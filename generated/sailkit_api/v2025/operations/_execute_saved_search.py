from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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


def execute_saved_search(id: Id, body: SearchArguments | Mapping[str, Any]) -> Request[None]:
    """Starts a saved search and sends the results by e-mail.

    Give `scheduleId`, or both `owner` and `recipients`; the answer (202) is empty.

    Args:
        id: ID of the object; see `access_profiles.list`, `account_activities.list`, `entitlements.list`,
            `roles.list`, `identities.list`.
    """
    return Request(OPERATION, _fill_path("/saved-searches/{id}/execute", **{"id": id}), body=body)
