from __future__ import annotations

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

OPERATION = Operation(
    api=API,
    id="getDefaultViolationReport",
    method="GET",
    path="/sod-violation-report/{reportResultId}/download",
    tag="SOD Policies",
    results={200: {"application/zip": BYTES}},
    scopes=("idn:sod-violation:manage", "idn:sod-violation:read"),
    application=True,
    page="get-default-violation-report",
)


def get_default_violation_report(report_result_id: Id) -> Request[bytes]:
    """Returns a finished violation report as a ZIP file.

    Args:
        report_result_id: ID of the report result; see `sod_policies.start_violation_report`.
    """
    return Request(
        OPERATION, _fill_path("/sod-violation-report/{reportResultId}/download", **{"reportResultId": report_result_id})
    )
