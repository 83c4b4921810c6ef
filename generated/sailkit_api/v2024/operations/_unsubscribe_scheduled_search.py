from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TypedReference

OPERATION = Operation(
    api=API,
    id="unsubscribeScheduledSearch",
    method="POST",
    path="/scheduled-searches/{id}/unsubscribe",
    tag="Scheduled Search",
    results={204: {}},
    bodies={"application/json": "TypedReference"},
    scopes=("sp:scopes:all",),
    destroys=True,
    page="unsubscribe-scheduled-search",
)


def unsubscribe_scheduled_search(id: Id, body: TypedReference | Mapping[str, Any]) -> Request[None]:
    """Removes a recipient from a scheduled search and returns nothing.

    Args:
        id: ID of the object; see `access_profiles.list`, `account_activities.list`, `entitlements.list`,
            `roles.list`, `identities.list`.
    """
    return Request(OPERATION, _fill_path("/scheduled-searches/{id}/unsubscribe", **{"id": id}), body=body)
