from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

from ..api import API

if TYPE_CHECKING:
    from ..models import ReportResultReference

OPERATION = Operation(
    api=API,
    id="getSodViolationReportStatus",
    method="GET",
    path="/sod-policies/{id}/violation-report",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-sod-violation-report-status",
)


def get_sod_violation_report_status(id: str) -> Request[ReportResultReference]:
    """Get SOD violation report status."""
    return Request(OPERATION, _path("/sod-policies/{id}/violation-report", **{"id": id}))
