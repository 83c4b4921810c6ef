from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MfaOktaConfig

OPERATION = Operation(
    api=API,
    id="setMFAOktaConfig",
    method="PUT",
    path="/mfa/okta-verify/config",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaOktaConfig"}},
    bodies={"application/json": "MfaOktaConfig"},
    scopes=("idn:mfa-configuration:manage",),
    user_levels=("ORG_ADMIN",),
    page="set-mfa-okta-config",
)


def set_mfa_okta_config(body: MfaOktaConfig | Mapping[str, Any]) -> Request[MfaOktaConfig]:
    """Sets the configuration of Okta Verify as a method of multifactor authentication, as a whole."""
    return Request(OPERATION, "/mfa/okta-verify/config", body=body)
