from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import MfaDuoConfig

OPERATION = Operation(
    api=API,
    id="setMFADuoConfig",
    method="PUT",
    path="/mfa/duo-web/config",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaDuoConfig"}},
    bodies={"application/json": "MfaDuoConfig"},
    scopes=("idn:mfa-configuration:manage",),
    user_levels=("ORG_ADMIN",),
    page="set-mfa-duo-config",
)


def set_mfa_duo_config(body: MfaDuoConfig | Mapping[str, Any]) -> Request[MfaDuoConfig]:
    """Sets the configuration of Duo as a method of multifactor authentication, as a whole."""
    return Request(OPERATION, "/mfa/duo-web/config", body=body)
