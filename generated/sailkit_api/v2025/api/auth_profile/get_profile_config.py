from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import AuthProfile

OPERATION = Operation(
    id="getProfileConfig",
    method="GET",
    path="/auth-profiles/{id}",
    prefix="/v2025",
    tag="Auth Profile",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "AuthProfile"}},
    scopes=("sp:auth-profile:read",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-profile-config",
)


def get_profile_config(id: str) -> Request[AuthProfile]:
    """Get profile config.

    GET /auth-profiles/{id}
    Scopes: sp:auth-profile:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-profile-config
    """
    return Request(OPERATION, _path("/auth-profiles/{id}", **{"id": id}))
