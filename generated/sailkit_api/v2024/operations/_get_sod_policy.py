from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SodPolicy

OPERATION = Operation(
    api=API,
    id="getSodPolicy",
    method="GET",
    path="/sod-policies/{id}",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicy"}},
    scopes=("idn:sod-policy:manage", "idn:sod-policy:read"),
    page="get-sod-policy",
)


def get_sod_policy(id: Id) -> Request[SodPolicy]:
    """Returns one separation-of-duties policy.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}", **{"id": id}))
