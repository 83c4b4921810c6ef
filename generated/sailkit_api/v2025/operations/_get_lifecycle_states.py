from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import LifecycleState

OPERATION = Operation(
    api=API,
    id="getLifecycleStates",
    method="GET",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states",
    tag="Lifecycle States",
    results={200: {"application/json": ["LifecycleState"]}},
    scopes=("idn:identity-profile-lifecycle-state:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "modified", "name", "priority"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    page="get-lifecycle-states",
)


def get_lifecycle_states(
    identity_profile_id: Id,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: Sorters | None = None,
) -> PagedRequest[list[LifecycleState], LifecycleState]:
    """Returns the lifecycle states of an identity profile.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
        limit: Total number of items, over all pages. Default: all items. A request sent by `send` returns one page
            only, of this size.
        offset: Number of items to skip, counted from the first item of the whole list. At least 0. Default: 0.
        count: Whether the first response has the total number of items, whatever the limit; then `count` of the
            list is that number. Counting can be slow. Default: false.
        sorters: Field names, separated by commas; a leading minus sorts in descending order, as in
            `type,-modified`.
    """
    return PagedRequest(
        OPERATION,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states", **{"identity-profile-id": identity_profile_id}
        ),
        query={"limit": limit, "offset": offset, "count": count, "sorters": sorters},
    )
