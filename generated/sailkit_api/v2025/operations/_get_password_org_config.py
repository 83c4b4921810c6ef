from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordOrgConfig

OPERATION = Operation(
    api=API,
    id="getPasswordOrgConfig",
    method="GET",
    path="/password-org-config",
    tag="Password Configuration",
    results={200: {"application/json": "PasswordOrgConfig"}},
    scopes=("idn:password-org-config:read",),
    application=True,
    page="get-password-org-config",
)


def get_password_org_config() -> Request[PasswordOrgConfig]:
    """Returns the password configuration of the tenant, such as the length and validity of digit tokens."""
    return Request(OPERATION, "/password-org-config")
