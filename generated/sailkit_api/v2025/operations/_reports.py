from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sailkit_core.codec import BYTES
from sailkit_core.operation import Operation
from sailkit_core.request import Id, Request
from sailkit_core.request import fill_path as _fill_path

from ..api import API

if TYPE_CHECKING:
    from ..models import (
        GetReportFileFormat,
        ReportDetails,
        ReportResults,
        TaskResultDetails,
    )


_CANCEL_REPORT = Operation(
    api=API,
    id="cancelReport",
    method="POST",
    path="/reports/{id}/cancel",
    tag="Reports Data Extraction",
    results={204: {}},
    scopes=("sp:report:manage",),
    destroys=True,
    page="cancel-report",
)


def cancel_report(
    id: Id,
) -> Request[None]:
    """Cancels a running report and returns nothing.

    Args:
        id: ID of the report; see `reports.start`.
    """
    return Request(
        _CANCEL_REPORT,
        _fill_path("/reports/{id}/cancel", **{"id": id}),
    )


_GET_REPORT = Operation(
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
        _GET_REPORT,
        _fill_path("/reports/{taskResultId}", **{"taskResultId": task_result_id}),
        query={
            "fileFormat": file_format,
            "name": name,
            "auditable": auditable,
        },
        accept=accept,
    )


_GET_REPORT_RESULT = Operation(
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


def get_report_result(
    task_result_id: Id,
    *,
    completed: bool | None = None,
) -> Request[ReportResults]:
    """Returns the status of a report that has run or is running, with its size in rows and its file formats.

    Args:
        task_result_id: ID of the task result; see `reports.start`.
        completed: Default: false.
    """
    return Request(
        _GET_REPORT_RESULT,
        _fill_path("/reports/{taskResultId}/result", **{"taskResultId": task_result_id}),
        query={
            "completed": completed,
        },
    )


_START_REPORT = Operation(
    api=API,
    id="startReport",
    method="POST",
    path="/reports/run",
    tag="Reports Data Extraction",
    results={200: {"application/json": "TaskResultDetails"}},
    bodies={"application/json": "ReportDetails"},
    scopes=("sp:report:manage",),
    user_levels=(
        "CERT_ADMIN",
        "ORG_ADMIN",
        "REPORT_ADMIN",
        "ROLE_ADMIN",
        "ROLE_SUBADMIN",
        "SOURCE_ADMIN",
        "SOURCE_SUBADMIN",
    ),
    application=True,
    page="start-report",
)


def start_report(
    body: ReportDetails | Mapping[str, Any],
) -> Request[TaskResultDetails]:
    """Starts a task that runs a report of the given type.

    Its `id` reads the status and the file of the report. If such a task is running already and cannot run twice,
    that one is returned.
    """
    return Request(
        _START_REPORT,
        "/reports/run",
        body=body,
    )
