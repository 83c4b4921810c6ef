from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import SodPolicy

OPERATION = Operation(
    api=API,
    id="putSodPolicy",
    method="PUT",
    path="/sod-policies/{id}",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicy"}},
    bodies={"application/json": "SodPolicy"},
    scopes=("idn:sod-policy:manage",),
    page="put-sod-policy",
)


def put_sod_policy(id: str, body: SodPolicy) -> Request[SodPolicy]:
    """Replace SOD policy."""
    return Request(OPERATION, _path("/sod-policies/{id}", **{"id": id}), body=body)
