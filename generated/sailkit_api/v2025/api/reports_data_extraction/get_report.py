from __future__ import annotations

from typing import TYPE_CHECKING

from sailkit_core.codec import BYTES
from sailkit_core.request import Operation, Request
from sailkit_core.request import path as _path

if TYPE_CHECKING:
    from ...models import GetReportFileFormat

OPERATION = Operation(
    id="getReport",
    method="GET",
    path="/reports/{taskResultId}",
    prefix="/v2025",
    tag="Reports Data Extraction",
    package="sailkit_api.v2025.models",
    results={200: {"application/csv": BYTES, "application/pdf": BYTES}},
    scopes=("sp:report:manage", "sp:report:read"),
    application=True,
    docs="https://developer.sailpoint.com/docs/api/v2025/get-report",
)


def get_report(
    task_result_id: str,
    *,
    file_format: GetReportFileFormat | str,
    name: str | None = None,
    auditable: bool | None = None,
    accept: str = "",
) -> Request[bytes]:
    """Get report.

    GET /reports/{taskResultId}
    Scopes: sp:report:manage, sp:report:read.

    Args:
        task_result_id: Text.
        file_format: One of csv, pdf. Required.
        name: Text.
        auditable: Left out, the service takes false.

    https://developer.sailpoint.com/docs/api/v2025/get-report
    """
    return Request(
        OPERATION,
        _path("/reports/{taskResultId}", **{"taskResultId": task_result_id}),
        query={"fileFormat": file_format, "name": name, "auditable": auditable},
        accept=accept,
    )
