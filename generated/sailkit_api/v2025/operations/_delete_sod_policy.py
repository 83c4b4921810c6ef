from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSodPolicy",
    method="DELETE",
    path="/sod-policies/{id}",
    tag="SOD Policies",
    results={204: {}},
    scopes=("idn:sod-policy:manage",),
    page="delete-sod-policy",
)


def delete_sod_policy(id: str, *, logical: bool | None = None) -> Request[None]:
    """Delete SOD policy.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
        logical: Default: true.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}", **{"id": id}), query={"logical": logical})
