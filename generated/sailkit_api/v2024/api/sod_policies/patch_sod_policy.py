from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import JsonPatchOperation, SodPolicy

OPERATION = Operation(
    id="patchSodPolicy",
    method="PATCH",
    path="/sod-policies/{id}",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SodPolicy"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sod-policy:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/patch-sod-policy",
)


def patch_sod_policy(id: str, body: list[JsonPatchOperation]) -> Request[SodPolicy]:
    """Update SOD policy.

    PATCH /sod-policies/{id}
    Scopes: idn:sod-policy:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/patch-sod-policy
    """
    return Request(OPERATION, _path("/sod-policies/{id}", **{"id": id}), body=body)
