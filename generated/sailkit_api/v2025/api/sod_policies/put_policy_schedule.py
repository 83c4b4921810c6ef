from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import SodPolicySchedule

OPERATION = Operation(
    id="putPolicySchedule",
    method="PUT",
    path="/sod-policies/{id}/schedule",
    prefix="/v2025",
    tag="SOD Policies",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "SodPolicySchedule"}},
    bodies={"application/json": "SodPolicySchedule"},
    scopes=("idn:sod-policy:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2025/put-policy-schedule",
)


def put_policy_schedule(id: str, body: SodPolicySchedule) -> Request[SodPolicySchedule]:
    """Replace policy schedule.

    PUT /sod-policies/{id}/schedule
    Scopes: idn:sod-policy:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/put-policy-schedule
    """
    return Request(OPERATION, _path("/sod-policies/{id}/schedule", **{"id": id}), body=body)
