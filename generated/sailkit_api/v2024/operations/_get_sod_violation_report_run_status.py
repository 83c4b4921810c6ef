from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ReportResultReference

OPERATION = Operation(
    api=API,
    id="getSodViolationReportRunStatus",
    method="GET",
    path="/sod-policies/sod-violation-report-status/{reportResultId}",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-sod-violation-report-run-status",
)


def get_sod_violation_report_run_status(report_result_id: Id) -> Request[ReportResultReference]:
    """Returns the status of a violation report, given the id of its result.

    Args:
        report_result_id: ID of the report result; see `sod_policies.get_combined_report_status`.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/sod-policies/sod-violation-report-status/{reportResultId}", **{"reportResultId": report_result_id}
        ),
    )
