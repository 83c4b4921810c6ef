from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        PasswordOrgConfig,
    )


_CREATE_PASSWORD_ORG_CONFIG = Operation(
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


def create_password_org_config(
    body: PasswordOrgConfig | Mapping[str, Any],
) -> Request[PasswordOrgConfig]:
    """Creates the password configuration of the tenant.

    Fields that are left out get their defaults; custom instructions require `customInstructionsEnabled` true.
    """
    return Request(
        _CREATE_PASSWORD_ORG_CONFIG,
        "/password-org-config",
        body=body,
    )


_GET_PASSWORD_ORG_CONFIG = Operation(
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
    return Request(
        _GET_PASSWORD_ORG_CONFIG,
        "/password-org-config",
    )


_PUT_PASSWORD_ORG_CONFIG = Operation(
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


def put_password_org_config(
    body: PasswordOrgConfig | Mapping[str, Any],
) -> Request[PasswordOrgConfig]:
    """Changes the password configuration of the tenant.

    Unlike usual replacements, fields that are left out stay as they are.
    """
    return Request(
        _PUT_PASSWORD_ORG_CONFIG,
        "/password-org-config",
        body=body,
    )
