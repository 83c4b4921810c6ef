from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MfaDuoConfig

OPERATION = Operation(
    api=API,
    id="getMFADuoConfig",
    method="GET",
    path="/mfa/duo-web/config",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaDuoConfig"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    page="get-mfa-duo-config",
)


def get_mfa_duo_config() -> Request[MfaDuoConfig]:
    """Returns the configuration of Duo as a method of multifactor authentication."""
    return Request(OPERATION, "/mfa/duo-web/config")
