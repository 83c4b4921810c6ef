from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ReportResultReference

OPERATION = Operation(
    id="getSodViolationReportStatus",
    method="GET",
    path="/sod-policies/{id}/violation-report",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/json": "ReportResultReference"}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-sod-violation-report-status",
)


def get_sod_violation_report_status(id: str) -> Request[ReportResultReference]:
    """Get SOD violation report status.

    GET /sod-policies/{id}/violation-report
    Scopes: idn:sod-violation:manage, idn:sod-violation:read.

    Args:
        id: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-sod-violation-report-status
    """
    return Request(OPERATION, _path("/sod-policies/{id}/violation-report", **{"id": id}))
