from __future__ import annotations

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSodPolicySchedule",
    method="DELETE",
    path="/sod-policies/{id}/schedule",
    tag="SOD Policies",
    results={204: {}},
    scopes=("idn:sod-policy:manage",),
    destroys=True,
    page="delete-sod-policy-schedule",
)


def delete_sod_policy_schedule(id: Id) -> Request[None]:
    """Deletes the evaluation schedule of a separation-of-duties policy.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}/schedule", **{"id": id}))
