from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SodPolicy

OPERATION = Operation(
    id="getSodPolicy",
    method="GET",
    path="/sod-policies/{id}",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SodPolicy"}},
    scopes=("idn:sod-policy:manage", "idn:sod-policy:read"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sod-policy",
)


def get_sod_policy(id: str) -> Request[SodPolicy]:
    """Get SOD policy.

    GET /sod-policies/{id}
    Scopes: idn:sod-policy:manage, idn:sod-policy:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-sod-policy
    """
    return Request(OPERATION, _path("/sod-policies/{id}", **{"id": id}))
