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
    id="getSodViolationReportStatus",
    method="GET",
    path="/sod-policies/{id}/violation-report",
    tag="SOD Policies",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-sod-violation-report-status",
)


def get_sod_violation_report_status(id: Id) -> Request[ReportResultReference]:
    """Returns the status of the violation report of one separation-of-duties policy.

    Args:
        id: ID of the SOD policy; see `sod_policies.start_violation_report`.
    """
    return Request(OPERATION, _fill_path("/sod-policies/{id}/violation-report", **{"id": id}))
