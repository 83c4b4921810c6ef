from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import IdentityAttributeConfig

OPERATION = Operation(
    id="getDefaultIdentityAttributeConfig",
    method="GET",
    path="/identity-profiles/{identity-profile-id}/default-identity-attribute-config",
    prefix="/v2025",
    tag="Identity Profiles",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "IdentityAttributeConfig"}},
    scopes=("idn:identity-profile:manage",),
    user_levels=("API", "ORG_ADMIN"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-default-identity-attribute-config",
)


def get_default_identity_attribute_config(identity_profile_id: str) -> Request[IdentityAttributeConfig]:
    """Get default identity attribute config.

    GET /identity-profiles/{identity-profile-id}/default-identity-attribute-config
    Scopes: idn:identity-profile:manage.
    User levels: API, ORG_ADMIN.

    Args:
        identity_profile_id: Uuid.

    https://developer.sailpoint.com/docs/api/v2025/get-default-identity-attribute-config
    """
    return Request(
        OPERATION,
        _path(
            "/identity-profiles/{identity-profile-id}/default-identity-attribute-config",
            **{"identity-profile-id": identity_profile_id},
        ),
    )
