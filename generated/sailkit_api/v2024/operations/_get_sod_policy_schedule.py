from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import SodPolicySchedule

OPERATION = Operation(
    api=API,
    id="getSodPolicySchedule",
    method="GET",
    path="/sod-policies/{id}/schedule",
    tag="SOD Policies",
    results={200: {"application/json": "SodPolicySchedule"}},
    scopes=("idn:sod-policy:manage", "idn:sod-policy:read"),
    page="get-sod-policy-schedule",
)


def get_sod_policy_schedule(id: Id) -> Request[SodPolicySchedule]:
    """Returns the evaluation schedule of a separation-of-duties policy, with its recipients.

    Args:
        id: ID of the SOD policy; see `sod_policies.list`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}/schedule", **{"id": id}))
