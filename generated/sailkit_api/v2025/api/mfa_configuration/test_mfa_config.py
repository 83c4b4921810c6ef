from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import MfaConfigTestResponse, TestMFAConfigMethod

OPERATION = Operation(
    id="testMFAConfig",
    method="GET",
    path="/mfa/{method}/test",
    prefix="/v2025",
    tag="MFA Configuration",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "MfaConfigTestResponse"}},
    scopes=("idn:mfa-configuration:manage", "idn:mfa-configuration:read"),
    user_levels=("ORG_ADMIN",),
    docs="https://developer.sailpoint.com/docs/api/v2025/test-mfa-config",
)


def test_mfa_config(method: TestMFAConfigMethod | str) -> Request[MfaConfigTestResponse]:
    """Test MFA config.

    GET /mfa/{method}/test
    Scopes: idn:mfa-configuration:manage, idn:mfa-configuration:read.
    User levels: ORG_ADMIN.

    Args:
        method: One of okta-verify, duo-web.

    https://developer.sailpoint.com/docs/api/v2025/test-mfa-config
    """
    return Request(OPERATION, _path("/mfa/{method}/test", **{"method": method}))
