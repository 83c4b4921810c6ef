from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import GetReportFileFormat

OPERATION = Operation(
    api=API,
    id="getReport",
    method="GET",
    path="/reports/{taskResultId}",
    tag="Reports Data Extraction",
    results={200: {"application/csv": BYTES, "application/pdf": BYTES}},
    scopes=("sp:report:manage", "sp:report:read"),
    application=True,
    page="get-report",
)


def get_report(
    task_result_id: Id,
    *,
    file_format: GetReportFileFormat | str,
    name: str | None = None,
    auditable: bool | None = None,
    accept: str = "",
) -> Request[bytes]:
    """Returns the file of a finished report, as CSV or PDF.

    The formats that it has are in its result.

    Args:
        task_result_id: ID of the task result; see `reports.start`.
        file_format: One of csv, pdf.
        auditable: Default: false.
    """
    return Request(
        OPERATION,
        _fill_path("/reports/{taskResultId}", **{"taskResultId": task_result_id}),
        query={"fileFormat": file_format, "name": name, "auditable": auditable},
        accept=accept,
    )
