from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getCustomViolationReport",
    method="GET",
    path="/sod-violation-report/{reportResultId}/download/{fileName}",
    tag="SOD Policies",
    results={200: {"application/zip": BYTES}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-custom-violation-report",
)


def get_custom_violation_report(report_result_id: Id, file_name: str) -> Request[bytes]:
    """Returns a finished violation report as a ZIP file of the given name.

    Args:
        report_result_id: ID of the report result; see `sod_policies.start_violation_report`.
        file_name: Name of the file.
    """
    return Request(
        OPERATION,
        _fill_path(
            "/sod-violation-report/{reportResultId}/download/{fileName}",
            **{"reportResultId": report_result_id, "fileName": file_name},
        ),
    )
