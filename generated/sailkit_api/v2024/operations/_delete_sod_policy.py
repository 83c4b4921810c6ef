from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
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
    destroys=True,
    page="delete-sod-policy",
)


def delete_sod_policy(id: Id, *, logical: bool | None = None) -> Request[None]:
    """Deletes a separation-of-duties policy.

    By default it is only marked as deleted and can be recovered; with `logical` false it is gone for good.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
        logical: Default: true.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}", **{"id": id}), query={"logical": logical})
