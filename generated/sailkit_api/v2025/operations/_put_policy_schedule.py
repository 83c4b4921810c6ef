from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SodPolicySchedule

OPERATION = Operation(
    api=API,
    id="putPolicySchedule",
    method="PUT",
    path="/sod-policies/{id}/schedule",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicySchedule"}},
    bodies={"application/json": "SodPolicySchedule"},
    scopes=("idn:sod-policy:manage",),
    page="put-policy-schedule",
)


def put_policy_schedule(id: Id, body: SodPolicySchedule | Mapping[str, Any]) -> Request[SodPolicySchedule]:
    """Replaces the evaluation schedule of a separation-of-duties policy, with its recipients.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}/schedule", **{"id": id}), body=body)
