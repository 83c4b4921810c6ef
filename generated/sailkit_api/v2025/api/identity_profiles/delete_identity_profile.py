from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import TaskResultSimplified

OPERATION = Operation(
    id="deleteIdentityProfile",
    method="DELETE",
    path="/identity-profiles/{identity-profile-id}",
    prefix="/v2025",
    tag="Identity Profiles",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": "TaskResultSimplified"}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/delete-identity-profile",
)


def delete_identity_profile(identity_profile_id: str) -> Request[TaskResultSimplified]:
    """Delete identity profile.

    DELETE /identity-profiles/{identity-profile-id}
    Scopes: idn:identity-profile:manage.
    User levels: API, ORG_ADMIN.

    Args:
        identity_profile_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/delete-identity-profile
    """
    return Request(
        OPERATION, _path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id})
    )
