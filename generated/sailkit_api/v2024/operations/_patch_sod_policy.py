from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import JsonPatchOperation, SodPolicy

OPERATION = Operation(
    api=API,
    id="patchSodPolicy",
    method="PATCH",
    path="/sod-policies/{id}",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicy"}},
    bodies={"application/json-patch+json": ["JsonPatchOperation"]},
    scopes=("idn:sod-policy:manage",),
    page="patch-sod-policy",
)


def patch_sod_policy(id: Id, body: Sequence[JsonPatchOperation | Mapping[str, Any]]) -> Request[SodPolicy]:
    """Changes fields of a separation-of-duties policy by JSON Patch.

    Only policies of type CONFLICTING_ACCESS_BASED can be patched; replace the others as a whole.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}", **{"id": id}), body=body)
