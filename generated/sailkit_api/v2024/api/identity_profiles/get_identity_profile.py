from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityProfile

OPERATION = Operation(
    id="getIdentityProfile",
    method="GET",
    path="/identity-profiles/{identity-profile-id}",
    prefix="/v2024",
    tag="Identity Profiles",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "IdentityProfile"}},
    scopes=("idn:identity-profile:read",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-identity-profile",
)


def get_identity_profile(identity_profile_id: str) -> Request[IdentityProfile]:
    """Get identity profile.

    GET /identity-profiles/{identity-profile-id}
    Scopes: idn:identity-profile:read.
    User levels: API, ORG_ADMIN.

    Args:
        identity_profile_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2024/get-identity-profile
    """
    return Request(
        OPERATION, _path("/identity-profiles/{identity-profile-id}", **{"identity-profile-id": identity_profile_id})
    )
