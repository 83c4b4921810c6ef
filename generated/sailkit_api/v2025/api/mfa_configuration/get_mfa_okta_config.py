from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import MfaOktaConfig

OPERATION = Operation(
    id="getMFAOktaConfig",
    method="GET",
    path="/mfa/okta-verify/config",
    prefix="/v2025",
    tag="MFA Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MfaOktaConfig"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/get-mfa-okta-config",
)


def get_mfa_okta_config() -> Request[MfaOktaConfig]:
    """Get MFA Okta config.

    GET /mfa/okta-verify/config
    Scopes: idn:mfa-configuration:manage, idn:mfa-configuration:read.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/get-mfa-okta-config
    """
    return Request(OPERATION, "/mfa/okta-verify/config")
