from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import ReportResults

OPERATION = Operation(
    id="getReportResult",
    method="GET",
    path="/reports/{taskResultId}/result",
    prefix="/v2025",
    tag="Reports Data Extraction",
    package="sailkit_api.v2025.models",
    results={200: {"application/json": "ReportResults"}},
    scopes=("sp:report:manage", "sp:report:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-report-result",
)


def get_report_result(task_result_id: str, *, completed: bool | None = None) -> Request[ReportResults]:
    """Get report result.

    GET /reports/{taskResultId}/result
    Scopes: sp:report:manage, sp:report:read.

    Args:
        task_result_id: Text.
        completed: Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-report-result
    """
    return Request(
        OPERATION,
        _path("/reports/{taskResultId}/result", **{"taskResultId": task_result_id}),
        query={"completed": completed},
    )
