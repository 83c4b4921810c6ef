from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

OPERATION = Operation(
    id="getCustomViolationReport",
    method="GET",
    path="/sod-violation-report/{reportResultId}/download/{fileName}",
    prefix="/v2024",
    tag="SOD Policies",
    package="sailkit_api.v2024.models",
    results={200: {"application/zip": BYTES}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2024/get-custom-violation-report",
)


def get_custom_violation_report(report_result_id: str, file_name: str) -> Request[bytes]:
    """Get custom violation report.

    GET /sod-violation-report/{reportResultId}/download/{fileName}
    Scopes: idn:sod-violation:manage, idn:sod-violation:read.

    Args:
        report_result_id: Text.
        file_name: Text.

    https://developer.sailpoint.com/docs/api/v2024/get-custom-violation-report
    """
    return Request(
        OPERATION,
        _path(
            "/sod-violation-report/{reportResultId}/download/{fileName}",
            **{"reportResultId": report_result_id, "fileName": file_name},
        ),
    )
