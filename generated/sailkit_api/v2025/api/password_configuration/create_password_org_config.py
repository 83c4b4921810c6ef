from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PasswordOrgConfig

OPERATION = Operation(
    id="createPasswordOrgConfig",
    method="POST",
    path="/password-org-config",
    prefix="/v2025",
    tag="Password Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "PasswordOrgConfig"}},
    bodies={"application/json": "PasswordOrgConfig"},
    scopes=("idn:password-org-config:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/create-password-org-config",
)


def create_password_org_config(body: PasswordOrgConfig) -> Request[PasswordOrgConfig]:
    """Create password org config.

    POST /password-org-config
    Scopes: idn:password-org-config:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-password-org-config
    """
    return Request(OPERATION, "/password-org-config", body=body)
