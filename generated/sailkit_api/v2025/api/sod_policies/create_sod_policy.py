from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import SodPolicy

OPERATION = Operation(
    id="createSodPolicy",
    method="POST",
    path="/sod-policies",
    prefix="/v2025",
    tag="SOD Policies",
    package="sailkit_api.v2025.models",
    results={201: {"application/json": "SodPolicy"}},
    bodies={"application/json": "SodPolicy"},
    scopes=("idn:sod-policy:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/create-sod-policy",
)


def create_sod_policy(body: SodPolicy) -> Request[SodPolicy]:
    """Create SOD policy.

    POST /sod-policies
    Scopes: idn:sod-policy:manage.

    https://developer.sailpoint.com/docs/api/v2025/create-sod-policy
    """
    return Request(OPERATION, "/sod-policies", body=body)
