from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PublicIdentityConfig

OPERATION = Operation(
    id="getPublicIdentityConfig",
    method="GET",
    path="/public-identities-config",
    prefix="/v2024",
    tag="Public Identities Config",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "PublicIdentityConfig"}},
    scopes=("idn:public-identity-config:manage", "idn:public-identity-config:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-public-identity-config",
)


def get_public_identity_config() -> Request[PublicIdentityConfig]:
    """Get public identity config.

    GET /public-identities-config
    Scopes: idn:public-identity-config:manage, idn:public-identity-config:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/get-public-identity-config
    """
    return Request(OPERATION, "/public-identities-config")
