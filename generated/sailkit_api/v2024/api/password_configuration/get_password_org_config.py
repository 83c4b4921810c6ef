from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PasswordOrgConfig

OPERATION = Operation(
    id="getPasswordOrgConfig",
    method="GET",
    path="/password-org-config",
    prefix="/v2024",
    tag="Password Configuration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "PasswordOrgConfig"}},
    scopes=("idn:password-org-config:read",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-password-org-config",
)


def get_password_org_config() -> Request[PasswordOrgConfig]:
    """Get password org config.

    GET /password-org-config
    Scopes: idn:password-org-config:read.

    https://developer.sailpoint.com/docs/api/v2024/get-password-org-config
    """
    return Request(OPERATION, "/password-org-config")
