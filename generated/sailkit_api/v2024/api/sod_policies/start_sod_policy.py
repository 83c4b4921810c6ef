from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ReportResultReference

OPERATION = Operation(
    id="startSodPolicy",
    method="POST",
    path="/sod-policies/{id}/violation-report/run",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/start-sod-policy",
)


def start_sod_policy(id: str) -> Request[ReportResultReference]:
    """Start SOD policy.

    POST /sod-policies/{id}/violation-report/run
    Scopes: idn:sod-violation:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/start-sod-policy
    """
    return Request(OPERATION, _path("/sod-policies/{id}/violation-report/run", **{"id": id}))
