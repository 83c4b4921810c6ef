from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SodPolicy

OPERATION = Operation(
    id="putSodPolicy",
    method="PUT",
    path="/sod-policies/{id}",
    prefix="/v2025",
    tag="SOD Policies",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SodPolicy"}},
    bodies={"application/json": "SodPolicy"},
    scopes=("idn:sod-policy:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-sod-policy",
)


def put_sod_policy(id: str, body: SodPolicy) -> Request[SodPolicy]:
    """Replace SOD policy.

    PUT /sod-policies/{id}
    Scopes: idn:sod-policy:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-sod-policy
    """
    return Request(OPERATION, _path("/sod-policies/{id}", **{"id": id}), body=body)
