from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MfaOktaConfig

OPERATION = Operation(
    api=API,
    id="getMFAOktaConfig",
    method="GET",
    path="/mfa/okta-verify/config",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaOktaConfig"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-mfa-okta-config",
)


def get_mfa_okta_config() -> Request[MfaOktaConfig]:
    """Returns the configuration of Okta Verify as a method of multifactor authentication."""
    return Request(OPERATION, "/mfa/okta-verify/config")
