from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import JWKS

OPERATION = Operation(
    api=API,
    id="getJWKSData",
    method="GET",
    path="/ssf/jwks",
    tag="Shared Signals Framework (SSF)",
    results={200: {"application/json": "JWKS"}},
    page="get-jwks-data",
)


def get_jwks_data() -> Request[JWKS]:
    """Returns the public keys by which receivers verify signed events.

    No token is required.
    """
    return Request(OPERATION, "/ssf/jwks")
