"""Violation reports of policies: runs on request or by schedule, their status and their files."""

from __future__ import annotations

import io
import uuid
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any, Final

from sailkit_sandbox.base.api_errors import HttpError, bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.caller import get_caller
from sailkit_sandbox.services.common.csv_text import format_csv
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.recurrence import check_schedule, find_next_run, list_due_runs
from sailkit_sandbox.store.database import Record

from .policies import POLICIES
from .violations import list_violations

Doc = dict[str, Any]
_KIND: Final = "sod_reports"
SCHEDULES: Final = "sod_schedules"
_ALL: Final = "all policies"
_COLUMNS: Final = ("Identity", "Identity ID", "Policy", "Policy ID", "Left Access", "Right Access")


def run_policy(call: OperationCall) -> Response:
    """Start the violation report of one policy."""
    policy = POLICIES.get_record(call).doc
    return Response.of(_present(call, _start(call, policy["name"], policy["id"], [policy], call.now)))


def run_all(call: OperationCall) -> Response:
    """Start the violation report of all policies, or of some."""
    ids = bodies.read_strings(call.body or {}, "filteredPolicyList")
    policies = [record.doc for record in call.records.all("sod_policies") if not ids or record.doc["id"] in ids]
    return Response.of(_present(call, _start(call, "Multi Query Report", _ALL, policies, call.now)))


def _start(call: OperationCall, name: str, subject: str, policies: Iterable[Doc], time: float) -> Record:
    """Start a report. It has the violations of this time, and ends after `call.task_seconds`."""
    files = {}
    for policy in policies:
        rows = [
            (doc["displayName"], doc["id"], policy["name"], policy["id"], *map(_join_names, conflict))
            for doc, conflict in list_violations(call, policy)
        ]
        files[policy["name"]] = format_csv(_COLUMNS, rows)
    ends = time + call.task_seconds
    report = Record({"id": uuid.uuid4().hex, "name": name}, {"subject": subject, "ends": ends, "files": files})
    call.records.add(_KIND, [report])
    return report


def _join_names(items: Iterable[Doc]) -> str:
    return ", ".join(str(item.get("name") or item["id"]) for item in items)


def _present(call: OperationCall, report: Record) -> Doc:
    status = "SUCCESS" if report.facts["ends"] <= call.now else "PENDING"
    return {"type": "REPORT_RESULT", "id": report.doc["id"], "name": report.doc["name"], "status": status}


def get_status(call: OperationCall) -> Response:
    """Return the status of a report."""
    return Response.of(_present(call, references.require_record(call.records, _KIND, call.ids[-1], "report")))


def get_status_of_policy(call: OperationCall) -> Response:
    """Return the status of the latest report of a policy; the id may be that of the report, too."""
    reports = call.records.find(_KIND, "subject", call.ids[0])
    if not reports:
        return get_status(call)
    return Response.of(_present(call, reports[-1]))


def get_status_of_all(call: OperationCall) -> Response:
    """Return the status of the latest report of all policies."""
    reports = call.records.find(_KIND, "subject", _ALL)
    if not reports:
        raise not_found("report", _ALL)
    return Response.of(_present(call, reports[-1]))


def download(call: OperationCall) -> Response:
    """Return a ZIP file with a CSV file for each policy."""
    report = references.require_record(call.records, _KIND, call.ids[0], "report")
    if report.facts["ends"] > call.now:
        raise bad_request("The report is still running.")
    name = call.ids[1] if len(call.ids) > 1 else report.doc["name"]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, (policy, text) in enumerate(report.facts["files"].items(), 1):
            archive.writestr(f"{number}-{policy.replace('/', '_')}.csv", text)
    headers = {"Content-Disposition": f'attachment; filename="{_to_header(name)}.zip"'}
    return Response(200, buffer.getvalue(), headers, "application/zip")


def _to_header(text: str) -> str:
    """Return a file name without the characters that a header cannot have."""
    return "".join(character if character.isalnum() and character.isascii() else "-" for character in text)


def get_schedule(call: OperationCall) -> Response:
    """Return the schedule of a policy."""
    policy = POLICIES.get_record(call).doc["id"]
    schedule = references.require_record(call.records, SCHEDULES, policy, "schedule of the policy")
    return Response.of({name: value for name, value in schedule.doc.items() if name != "id"})


def set_schedule(call: OperationCall) -> Response:
    """Set the schedule of a policy."""
    policy, body = POLICIES.get_record(call), bodies.require_object(call.body)
    check_schedule(body.get("schedule"))
    id, caller = policy.doc["id"], get_caller(call)
    previous = call.records.get(SCHEDULES, id)
    caller_id = "" if caller is None else caller.doc["id"]
    doc = {
        **body,
        "id": id,
        "created": stamp(call.now) if previous is None else previous.doc["created"],
        "creatorId": caller_id if previous is None else previous.doc["creatorId"],
        "modified": stamp(call.now),
        "modifierId": caller_id,
    }
    call.records.remove(SCHEDULES, id)
    call.records.add(SCHEDULES, [Record(doc, {"next": find_next_run(doc["schedule"], call.now)})])
    _set_scheduled(call, policy, scheduled=True)
    return get_schedule(call)


def delete_schedule(call: OperationCall) -> Response:
    """Delete the schedule of a policy."""
    policy = POLICIES.get_record(call)
    references.require_record(call.records, SCHEDULES, policy.doc["id"], "schedule of the policy")
    call.records.remove(SCHEDULES, policy.doc["id"])
    _set_scheduled(call, policy, scheduled=False)
    return Response(204)


def _set_scheduled(call: OperationCall, policy: Record, *, scheduled: bool) -> None:
    call.records.save("sod_policies", Record({**policy.doc, "scheduled": scheduled}, policy.facts))


def run_schedule(call: OperationCall, schedule: Record) -> None:
    """Run the report of a policy that is due by its schedule."""
    policy = references.require_record(call.records, "sod_policies", schedule.doc["id"], "SOD policy")
    runs, following = list_due_runs(schedule.doc["schedule"], schedule.facts["next"], call.now)
    for time in runs:
        with suppress(HttpError):  # a faulty query has no violations
            _start(call, policy.doc["name"], policy.doc["id"], [policy.doc], time)
    call.records.save(SCHEDULES, Record(schedule.doc, {"next": following}))


HANDLERS: Final[Mapping[str, Handler]] = {
    "startSodPolicy": run_policy,
    "startEvaluateSodPolicy": run_policy,
    "startSodAllPoliciesForOrg": run_all,
    "getSodViolationReportRunStatus": get_status,
    "getSodViolationReportStatus": get_status_of_policy,
    "getSodAllReportRunStatus": get_status_of_all,
    "getDefaultViolationReport": download,
    "getCustomViolationReport": download,
    "getSodPolicySchedule": get_schedule,
    "putPolicySchedule": set_schedule,
    "deleteSodPolicySchedule": delete_schedule,
}
