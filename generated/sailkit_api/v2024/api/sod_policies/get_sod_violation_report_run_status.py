from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ReportResultReference

OPERATION = Operation(
    id="getSodViolationReportRunStatus",
    method="GET",
    path="/sod-policies/sod-violation-report-status/{reportResultId}",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sod-violation-report-run-status",
)


def get_sod_violation_report_run_status(report_result_id: str) -> Request[ReportResultReference]:
    """Get SOD violation report run status.

    GET /sod-policies/sod-violation-report-status/{reportResultId}
    Scopes: idn:sod-violation:manage, idn:sod-violation:read.

    Args:
        report_result_id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-sod-violation-report-run-status
    """
    return Request(
        OPERATION,
        _path("/sod-policies/sod-violation-report-status/{reportResultId}", **{"reportResultId": report_result_id}),
    )
