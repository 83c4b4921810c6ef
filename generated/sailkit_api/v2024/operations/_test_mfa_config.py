from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

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
    """Checks whether the stored configuration of Okta Verify or Duo can authenticate with the provider.

    Returns the state of the test and the provider's error.

    Args:
        method: One of okta-verify, duo-web.
    """
    return Request(OPERATION, _fill_path("/mfa/{method}/test", **{"method": method}))
