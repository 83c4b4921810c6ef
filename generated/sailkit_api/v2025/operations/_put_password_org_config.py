from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import PasswordOrgConfig

OPERATION = Operation(
    api=API,
    id="putPasswordOrgConfig",
    method="PUT",
    path="/password-org-config",
    tag="Password Configuration",
    results={200: {"application/json": "PasswordOrgConfig"}},
    bodies={"application/json": "PasswordOrgConfig"},
    scopes=("idn:password-org-config:manage",),
    application=True,
    page="put-password-org-config",
)


def put_password_org_config(body: PasswordOrgConfig | Mapping[str, Any]) -> Request[PasswordOrgConfig]:
    """Changes the password configuration of the tenant.

    Unlike usual replacements, fields that are left out stay as they are.
    """
    return Request(OPERATION, "/password-org-config", body=body)
