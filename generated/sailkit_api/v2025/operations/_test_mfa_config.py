from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import MfaConfigTestResponse, TestMFAConfigMethod

OPERATION = Operation(
    api=API,
    id="testMFAConfig",
    method="GET",
    path="/mfa/{method}/test",
    tag="MFA Configuration",
    results={200: {"application/json": "MfaConfigTestResponse"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    page="test-mfa-config",
)


def test_mfa_config(method: TestMFAConfigMethod | str) -> Request[MfaConfigTestResponse]:
    """Test MFA config.

    Args:
        method: One of okta-verify, duo-web.
    """
    return Request(OPERATION, _path("/mfa/{method}/test", **{"method": method}))
