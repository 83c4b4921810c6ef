from __future__ import annotations

from typing import Any

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="syncIdentityProfile",
    method="POST",
    path="/identity-profiles/{identity-profile-id}/process-identities",
    prefix="/v2025",
    tag="Identity Profiles",
    package="sailkit_api.v2025.models",
    results={202: {"application/json": None}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/sync-identity-profile",
)


def sync_identity_profile(identity_profile_id: str) -> Request[dict[str, Any]]:
    """Sync identity profile.

    POST /identity-profiles/{identity-profile-id}/process-identities
    Scopes: idn:identity-profile:manage.
    User levels: API, ORG_ADMIN.

    Args:
        identity_profile_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/sync-identity-profile
    """
    return Request(
        OPERATION,
        _path(
            "/identity-profiles/{identity-profile-id}/process-identities",
            **{"identity-profile-id": identity_profile_id},
        ),
    )
