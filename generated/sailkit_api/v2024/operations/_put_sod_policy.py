from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

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


def put_sod_policy(id: Id, body: SodPolicy | Mapping[str, Any]) -> Request[SodPolicy]:
    """Replaces a separation-of-duties policy with the one in the body.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}", **{"id": id}), body=body)
