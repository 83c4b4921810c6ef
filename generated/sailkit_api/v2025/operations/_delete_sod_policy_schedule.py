from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

OPERATION = Operation(
    api=API,
    id="deleteSodPolicySchedule",
    method="DELETE",
    path="/sod-policies/{id}/schedule",
    tag="SOD Policies",
    results={204: {}},
    scopes=("idn:sod-policy:manage",),
    page="delete-sod-policy-schedule",
)


def delete_sod_policy_schedule(id: str) -> Request[None]:
    """Delete SOD policy schedule."""
    return Request(OPERATION, _path("/sod-policies/{id}/schedule", **{"id": id}))
