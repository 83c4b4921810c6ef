from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SodPolicySchedule

OPERATION = Operation(
    id="getSodPolicySchedule",
    method="GET",
    path="/sod-policies/{id}/schedule",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "SodPolicySchedule"}},
    scopes=("idn:sod-policy:manage", "idn:sod-policy:read"),
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sod-policy-schedule",
)


def get_sod_policy_schedule(id: str) -> Request[SodPolicySchedule]:
    """Get SOD policy schedule.

    GET /sod-policies/{id}/schedule
    Scopes: idn:sod-policy:manage, idn:sod-policy:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-sod-policy-schedule
    """
    return Request(OPERATION, _path("/sod-policies/{id}/schedule", **{"id": id}))
