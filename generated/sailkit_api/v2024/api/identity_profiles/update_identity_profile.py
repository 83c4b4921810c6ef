from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityProfile, JsonPatchOperation

OPERATION = Operation(
    id="updateIdentityProfile",
    method="PATCH",
    path="/identity-profiles/{identity-profile-id}",
    prefix="/v2024",
    tag="Identity Profiles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "IdentityProfile"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/update-identity-profile",
)


def update_identity_profile(identity_profile_id: str, body: list[JsonPatchOperation]) -> Request[IdentityProfile]:
    """Update identity profile.

    PATCH /identity-profiles/{identity-profile-id}
    Scopes: idn:identity-profile:manage.
    User levels: API, ORG_ADMIN.

    Args:
        identity_profile_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2024/update-identity-profile
    """
    return Request(
        OPERATION,
        _path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id}),
        body=body,
    )
