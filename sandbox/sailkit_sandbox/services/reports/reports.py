"""Reports: they run as tasks, and have a result and files when they have ended."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, http_error, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.csv_text import format_csv
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record
from sailkit_sandbox.store.filters import parse_time

from .pdf import format_pdf
from .tables import REPORTS, Table, build_table

Doc = dict[str, Any]
_KIND: Final = "reports"
_FORMATS: Final = ("CSV", "PDF")
_TASK_PROPERTIES: Final = (
    *("id", "type", "description", "parentName", "launcher", "created", "launched", "completed"),
    *("completionStatus", "messages", "attributes", "progress"),
)
_STATUSES: Final = {"ERROR": "FAILURE", "TEMPERROR": "FAILURE"}


def start(call: OperationCall) -> Response:
    """Start a report. It has the data of this time, and ends after `call.task_seconds`."""
    body = bodies.require_object(call.body)
    type, arguments = body.get("reportType"), body.get("arguments") or {}
    table = build_table(call, type, arguments)
    title = REPORTS[str(type)][0]
    task = tasks.start(call, title, title, {"reportType": type, **arguments})
    keep_report(call, task, str(type), table, arguments.get("selectedFormats") or _FORMATS)
    returns = [{"displayLabel": "Report", "attributeName": "report"}]
    task_properties = {name: task[name] for name in _TASK_PROPERTIES}
    return Response.of({**task_properties, "reportType": type, "returns": returns})


def keep_report(call: OperationCall, task: Doc, type: str, table: Table, formats: Collection[str] = _FORMATS) -> None:
    """Keep the table of a report, which has files when its task has ended.

    Args:
        call: the call.
        task: the task of the report.
        type: the report type.
        table: the data.
        formats: the formats of the files, "CSV" and "PDF".
    """
    available = [name for name in _FORMATS if name in formats]
    facts = {"type": type, "columns": table.columns, "rows": table.rows, "formats": available}
    call.records.add(_KIND, [Record({"id": task["id"], "name": task["uniqueName"]}, facts)])


def _get_report(call: OperationCall) -> tuple[Record, Doc]:
    """Return the report of a call, and its task.

    Raises:
        HttpError: 404, for an unknown id.
    """
    report, task = call.records.get(_KIND, call.ids[0]), call.records.get("tasks", call.ids[0])
    if report is None or task is None:
        raise not_found("report", call.ids[0])
    return report, task.doc


def get_result(call: OperationCall) -> Response:
    """Return the result of a report; one that is running has no status."""
    report, task = _get_report(call)
    status, created = task["completionStatus"], parse_time(task["created"])
    ended = parse_time(task["completed"] or stamp(call.now))
    return Response.of(
        {
            "id": task["id"],
            "reportType": report.facts["type"],
            "taskDefName": report.doc["name"],
            "created": task["created"],
            **({"status": _STATUSES.get(status, status)} if status else {}),
            "duration": int((ended - created).total_seconds() * 1000) if ended and created else 0,
            "rows": len(report.facts["rows"]) if status == "SUCCESS" else 0,
            "availableFormats": report.facts["formats"],
        }
    )


def get_file(call: OperationCall) -> Response:
    """Return the file of a report, CSV or PDF."""
    report, task = _get_report(call)
    format = call.query.get("fileFormat", "").upper()
    if format not in report.facts["formats"]:
        raise bad_request(f"fileFormat must be one of {', '.join(report.facts['formats']).lower()}.")
    if task["completionStatus"] != "SUCCESS":
        raise http_error(404, "The report has no file: it is running, or has been cancelled.")
    columns, rows = report.facts["columns"], report.facts["rows"]
    content = format_csv(columns, rows).encode("utf-8", "replace")
    if format == "PDF":
        content = format_pdf(report.doc["name"], columns, rows)
    name = "".join(part for part in call.query.get("name", report.doc["name"]) if part.isascii() and part.isprintable())
    name = name.replace('"', "").replace("\\", "")
    headers = {"Content-Disposition": f'attachment; filename="{name}.{format.lower()}"'}
    return Response(200, content, headers, f"application/{format.lower()}")


def cancel(call: OperationCall) -> Response:
    """Cancel a report that is running."""
    _, task = _get_report(call)
    if task["completionStatus"] is None:
        ended = {"completionStatus": "TERMINATED", "completed": stamp(call.now), "modified": stamp(call.now)}
        call.records.save("tasks", Record({**task, **ended}))
    return Response(204)


HANDLERS: Final[Mapping[str, Handler]] = {
    "startReport": start,
    "getReportResult": get_result,
    "getReport": get_file,
    "cancelReport": cancel,
}
