from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import MfaDuoConfig

OPERATION = Operation(
    id="getMFADuoConfig",
    method="GET",
    path="/mfa/duo-web/config",
    prefix="/v2025",
    tag="MFA Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MfaDuoConfig"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-mfa-duo-config",
)


def get_mfa_duo_config() -> Request[MfaDuoConfig]:
    """Get MFA Duo config.

    GET /mfa/duo-web/config
    Scopes: idn:mfa-configuration:manage, idn:mfa-configuration:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-mfa-duo-config
    """
    return Request(OPERATION, "/mfa/duo-web/config")
