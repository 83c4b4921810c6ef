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
    id="createPasswordOrgConfig",
    method="POST",
    path="/password-org-config",
    tag="Password Configuration",
    results={200: {"application/json": "PasswordOrgConfig"}},
    bodies={"application/json": "PasswordOrgConfig"},
    scopes=("idn:password-org-config:manage",),
    application=True,
    page="create-password-org-config",
)


def create_password_org_config(body: PasswordOrgConfig | Mapping[str, Any]) -> Request[PasswordOrgConfig]:
    """Creates the password configuration of the tenant.

    Fields that are left out get their defaults; custom instructions require `customInstructionsEnabled` true.
    """
    return Request(OPERATION, "/password-org-config", body=body)
