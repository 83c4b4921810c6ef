from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, PagedRequest, Paging
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import LifecycleState

OPERATION = Operation(
    id="getLifecycleStates",
    method="GET",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states",
    prefix="/v2024",
    tag="Lifecycle States",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": ["LifecycleState"]}},
    scopes=("idn:identity-profile-lifecycle-state:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    sortable=("created", "modified", "name", "priority"),
    paging=Paging(style="offset", size=250, maximum=250, count=True),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-lifecycle-states",
)


def get_lifecycle_states(
    identity_profile_id: str,
    *,
    limit: int | None = None,
    offset: int | None = None,
    count: bool | None = None,
    sorters: str | None = None,
) -> PagedRequest[list[LifecycleState], LifecycleState]:
    """Get lifecycle states.

    GET /identity-profiles/{identity-profile-id}/lifecycle-states
    Scopes: idn:identity-profile-lifecycle-state:read.
    User levels: ORG_ADMIN.
    Sortable: created, modified, name, priority.

    Args:
        identity_profile_id: Text.
        limit: How many items to return, or, of a request read page by page, how many each page has. At least 0, at
            most 250. Left out, the service takes 250.
        offset: How many items to skip, counted from the first of the whole result. At least 0. Left out, the
            service takes 0.
        count: Whether the answer tells in the header X-Total-Count how many items there are in all; counting can be
            slow. Left out, the service takes false.
        sorters: Names of fields, with commas between them; a leading minus sorts descending, as in
            `type,-modified`.

    https://developer.sailpoint.com/docs/api/v2024/get-lifecycle-states
    """
    return PagedRequest(
        OPERATION,
        _path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states", **{"identity-profile-id": identity_profile_id}
        ),
        query={"limit": limit, "offset": offset, "count": count, "sorters": sorters},
    )
