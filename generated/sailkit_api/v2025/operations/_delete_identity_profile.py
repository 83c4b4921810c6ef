from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import TaskResultSimplified

OPERATION = Operation(
    api=API,
    id="deleteIdentityProfile",
    method="DELETE",
    path="/identity-profiles/{identity-profile-id}",
    tag="Identity Profiles",
    results={202: {"application/json": "TaskResultSimplified"}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    destroys=True,
    page="delete-identity-profile",
)


def delete_identity_profile(identity_profile_id: Id) -> Request[TaskResultSimplified]:
    """Starts a task that deletes an identity profile, and returns it.

    Args:
        identity_profile_id: ID of the identity profile; see `identity_profiles.list`.
    """
    return Request(
        OPERATION,
        _fill_path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id}),
    )
