from __future__ import annotations

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="deleteSodPolicySchedule",
    method="DELETE",
    path="/sod-policies/{id}/schedule",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={204: {}},
    scopes=("idn:sod-policy:manage",),
    docs="https://developer.sailpoint.com/docs/api/v2024/delete-sod-policy-schedule",
)


def delete_sod_policy_schedule(id: str) -> Request[None]:
    """Delete SOD policy schedule.

    DELETE /sod-policies/{id}/schedule
    Scopes: idn:sod-policy:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/delete-sod-policy-schedule
    """
    return Request(OPERATION, _path("/sod-policies/{id}/schedule", **{"id": id}))
