from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import MfaDuoConfig

OPERATION = Operation(
    id="setMFADuoConfig",
    method="PUT",
    path="/mfa/duo-web/config",
    prefix="/v2024",
    tag="MFA Configuration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "MfaDuoConfig"}},
    bodies={"application/json": "MfaDuoConfig"},
    scopes=("idn:mfa-configuration:manage",),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2024/set-mfa-duo-config",
)


def set_mfa_duo_config(body: MfaDuoConfig) -> Request[MfaDuoConfig]:
    """Set MFA Duo config.

    PUT /mfa/duo-web/config
    Scopes: idn:mfa-configuration:manage.
    User levels: ORG_ADMIN.

    https://developer.sailpoint.com/docs/api/v2024/set-mfa-duo-config
    """
    return Request(OPERATION, "/mfa/duo-web/config", body=body)
