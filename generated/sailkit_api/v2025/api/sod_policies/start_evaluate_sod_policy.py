from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ReportResultReference

OPERATION = Operation(
    id="startEvaluateSodPolicy",
    method="POST",
    path="/sod-policies/{id}/evaluate",
    prefix="/v2025",
    tag="SOD Policies",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage",),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/start-evaluate-sod-policy",
)


def start_evaluate_sod_policy(id: str) -> Request[ReportResultReference]:
    """Start evaluate SOD policy.

    POST /sod-policies/{id}/evaluate
    Scopes: idn:sod-violation:manage.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2025/start-evaluate-sod-policy
    """
    return Request(OPERATION, _path("/sod-policies/{id}/evaluate", **{"id": id}))
