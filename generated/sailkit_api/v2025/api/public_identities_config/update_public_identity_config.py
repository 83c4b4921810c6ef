from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PublicIdentityConfig

OPERATION = Operation(
    id="updatePublicIdentityConfig",
    method="PUT",
    path="/public-identities-config",
    prefix="/v2025",
    tag="Public Identities Config",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PublicIdentityConfig"}},
    bodies={"application/json": "PublicIdentityConfig"},
    scopes=("idn:public-identity-config:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/update-public-identity-config",
)


def update_public_identity_config(body: PublicIdentityConfig) -> Request[PublicIdentityConfig]:
    """Update public identity config.

    PUT /public-identities-config
    Scopes: idn:public-identity-config:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/update-public-identity-config
    """
    return Request(OPERATION, "/public-identities-config", body=body)
