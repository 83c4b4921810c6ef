from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request

if TYPE_CHECKING:
    from ...models import ReportResultReference

OPERATION = Operation(
    id="getSodAllReportRunStatus",
    method="GET",
    path="/sod-violation-report",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sod-all-report-run-status",
)


def get_sod_all_report_run_status() -> Request[ReportResultReference]:
    """Get SOD all report run status.

    GET /sod-violation-report
    Scopes: idn:sod-violation:manage, idn:sod-violation:read.

    https://developer.sailpoint.com/docs/api/v2024/get-sod-all-report-run-status
    """
    return Request(OPERATION, "/sod-violation-report")
