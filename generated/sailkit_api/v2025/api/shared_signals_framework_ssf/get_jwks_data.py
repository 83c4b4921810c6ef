from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import JWKS

OPERATION = Operation(
    id="getJWKSData",
    method="GET",
    path="/ssf/jwks",
    prefix="/v2025",
    tag="Shared Signals Framework (SSF)",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "JWKS"}},
    docs="https://developer.sailpoint.com/docs/api/v2025/get-jwks-data",
)


def get_jwks_data() -> Request[JWKS]:
    """Get JWKS data.

    GET /ssf/jwks

    https://developer.sailpoint.com/docs/api/v2025/get-jwks-data
    """
    return Request(OPERATION, "/ssf/jwks")
