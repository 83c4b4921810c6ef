from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Request

from ..api import API

if TYPE_CHECKING:
    from ..models import ReportResultReference

OPERATION = Operation(
    api=API,
    id="getSodAllReportRunStatus",
    method="GET",
    path="/sod-violation-report",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-sod-all-report-run-status",
)


def get_sod_all_report_run_status() -> Request[ReportResultReference]:
    """Returns the status of the violation report across all policies."""
    return Request(OPERATION, "/sod-violation-report")
