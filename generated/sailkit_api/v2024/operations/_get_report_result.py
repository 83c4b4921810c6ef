from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import ReportResults

OPERATION = Operation(
    api=API,
    id="getReportResult",
    method="GET",
    path="/reports/{taskResultId}/result",
    tag="Reports Data Extraction",
    results={200: {"application/json": "ReportResults"}},
    scopes=("sp:report:manage", "sp:report:read"),
    application=True,
    page="get-report-result",
)


def get_report_result(task_result_id: Id, *, completed: bool | None = None) -> Request[ReportResults]:
    """Returns the status of a report that has run or is running, with its size in rows and its file formats.

    Args:
        task_result_id: ID of the task result; see `reports.start`.
        completed: Default: false.
    """
    return Request(
        OPERATION,
        _fill_path("/reports/{taskResultId}/result", **{"taskResultId": task_result_id}),
        query={"completed": completed},
    )
