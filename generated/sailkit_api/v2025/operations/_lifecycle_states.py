from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation, Paging
from sailkit_core.request import Id, PagedRequest, Request, Sorters
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        JsonPatchOperation,
        LifecycleState,
        LifecyclestateDeleted,
    )


_CREATE_LIFECYCLE_STATE = Operation(
    api=API,
    id="createLifecycleState",
    method="POST",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states",
    tag="Lifecycle States",
    results={201: {"application/json": "LifecycleState"}},
    bodies={"application/json": "LifecycleState"},
    scopes=("idn:identity-profile-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="create-lifecycle-state",
)


def create_lifecycle_state(
    identity_profile_id: Id,
    body: LifecycleState | Mapping[str, Any],
) -> Request[LifecycleState]:
    """Creates a lifecycle state in an identity profile.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        _CREATE_LIFECYCLE_STATE,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states", **{"identity-profile-id": identity_profile_id}
        ),
        body=body,
    )


_DELETE_LIFECYCLE_STATE = Operation(
    api=API,
    id="deleteLifecycleState",
    method="DELETE",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
    tag="Lifecycle States",
    results={202: {"application/json": "LifecyclestateDeleted"}},
    scopes=("idn:identity-profile-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    destroys=True,
    page="delete-lifecycle-state",
)


def delete_lifecycle_state(
    identity_profile_id: Id,
    lifecycle_state_id: Id,
) -> Request[LifecyclestateDeleted]:
    """Deletes a lifecycle state of an identity profile.

    The answer (202) is a reference to the state and comes before the work is done.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
        lifecycle_state_id: ID of the lifecycle state; see `lifecycle_states.list`.
    """
    return Request(
        _DELETE_LIFECYCLE_STATE,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
            **{"identity-profile-id": identity_profile_id, "lifecycle-state-id": lifecycle_state_id},
        ),
    )


_GET_LIFECYCLE_STATE = Operation(
    api=API,
    id="getLifecycleState",
    method="GET",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
    tag="Lifecycle States",
    results={200: {"application/json": "LifecycleState"}},
    scopes=("idn:identity-profile-lifecycle-state:read",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="get-lifecycle-state",
)


def get_lifecycle_state(
    identity_profile_id: Id,
    lifecycle_state_id: Id,
) -> Request[LifecycleState]:
    """Returns one lifecycle state of an identity profile, with its account actions and access profiles.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
        lifecycle_state_id: ID of the lifecycle state; see `lifecycle_states.list`.
    """
    return Request(
        _GET_LIFECYCLE_STATE,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
            **{"identity-profile-id": identity_profile_id, "lifecycle-state-id": lifecycle_state_id},
        ),
    )


_GET_LIFECYCLE_STATES = Operation(
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
        _GET_LIFECYCLE_STATES,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states", **{"identity-profile-id": identity_profile_id}
        ),
        query={
            "limit": limit,
            "offset": offset,
            "count": count,
            "sorters": sorters,
        },
    )


_UPDATE_LIFECYCLE_STATES = Operation(
    api=API,
    id="updateLifecycleStates",
    method="PATCH",
    path="/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
    tag="Lifecycle States",
    results={200: {"application/json": "LifecycleState"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:identity-profile-lifecycle-state:manage",),
    user_levels=("ORG_ADMIN",),
    application=True,
    page="update-lifecycle-states",
)


def update_lifecycle_states(
    identity_profile_id: Id,
    lifecycle_state_id: Id,
    body: Sequence[JsonPatchOperation | Mapping[str, Any]],
) -> Request[LifecycleState]:
    """Changes fields of a lifecycle state by JSON Patch.

    Only `enabled`, `description`, `priority`, `accountActions`, `accessProfileIds`, `emailNotificationOption` and
    `accessActionConfiguration` can change.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
        lifecycle_state_id: ID of the lifecycle state; see `lifecycle_states.list`.
    """
    return Request(
        _UPDATE_LIFECYCLE_STATES,
        _fill_path(
            "/identity-profiles/{identity-profile-id}/lifecycle-states/{lifecycle-state-id}",
            **{"identity-profile-id": identity_profile_id, "lifecycle-state-id": lifecycle_state_id},
        ),
        body=body,
    )
