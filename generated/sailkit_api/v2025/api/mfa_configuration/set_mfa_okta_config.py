from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import MfaOktaConfig

OPERATION = Operation(
    id="setMFAOktaConfig",
    method="PUT",
    path="/mfa/okta-verify/config",
    prefix="/v2025",
    tag="MFA Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MfaOktaConfig"}},
    bodies={"application/json": "MfaOktaConfig"},
    scopes=("idn:mfa-configuration:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/set-mfa-okta-config",
)


def set_mfa_okta_config(body: MfaOktaConfig) -> Request[MfaOktaConfig]:
    """Set MFA Okta config.

    PUT /mfa/okta-verify/config
    Scopes: idn:mfa-configuration:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2025/set-mfa-okta-config
    """
    return Request(OPERATION, "/mfa/okta-verify/config", body=body)
