from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import PasswordOrgConfig

OPERATION = Operation(
    id="putPasswordOrgConfig",
    method="PUT",
    path="/password-org-config",
    prefix="/v2024",
    tag="Password Configuration",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "PasswordOrgConfig"}},
    bodies={"application/json": "PasswordOrgConfig"},
    scopes=("idn:password-org-config:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/put-password-org-config",
)


def put_password_org_config(body: PasswordOrgConfig) -> Request[PasswordOrgConfig]:
    """Replace password org config.

    PUT /password-org-config
    Scopes: idn:password-org-config:manage.

    https://developer.sailpoint.com/docs/api/v2024/put-password-org-config
    """
    return Request(OPERATION, "/password-org-config", body=body)
