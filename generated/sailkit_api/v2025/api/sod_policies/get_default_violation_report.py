from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getDefaultViolationReport",
    method="GET",
    path="/sod-violation-report/{reportResultId}/download",
    prefix="/v2025",
    tag="SOD Policies",
    package="sailkit_api.v2025.models",
    results={200: {"application/zip": BYTES}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-default-violation-report",
)


def get_default_violation_report(report_result_id: str) -> Request[bytes]:
    """Get default violation report.

    GET /sod-violation-report/{reportResultId}/download
    Scopes: idn:sod-violation:manage, idn:sod-violation:read.

    Args:
        report_result_id: Text.

    https://developer.sailpoint.com/docs/api/v2025/get-default-violation-report
    """
    return Request(
        OPERATION, _path("/sod-violation-report/{reportResultId}/download", **{"reportResultId": report_result_id})
    )
