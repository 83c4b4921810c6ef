"""Reports on campaigns: they run as tasks, and have files as other reports do."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final, TypeAlias

from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.caller import get_actor_name
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.reports.reports import keep_report
from sailkit_sandbox.services.reports.tables import Table
from sailkit_sandbox.store.database import Record, Records

from . import review_items
from .campaigns import RESOURCE
from .signing import CAMPAIGNS, CERTIFICATIONS, record_event

# A certification, and one of its items.
_Line: TypeAlias = tuple[Record, Record]
_Column: TypeAlias = Callable[[_Line], Any]

_COLUMNS: Final[Mapping[str, _Column]] = {
    "Certification": lambda line: line[0].doc["name"],
    "Reviewer": lambda line: line[0].doc["reviewer"]["name"],
    "Phase": lambda line: line[0].doc["phase"],
    "Signed": lambda line: line[0].doc["signed"],
    "Identity": lambda line: (line[1].doc.get("identitySummary") or {}).get("name"),
    "Access Type": lambda line: line[1].doc["accessSummary"]["access"]["type"],
    "Access": lambda line: line[1].doc["accessSummary"]["access"]["name"],
    "Decision": lambda line: line[1].doc.get("decision"),
    "Comments": lambda line: line[1].doc.get("comments"),
}
_ACCESS: Final = ("Certification", "Reviewer", "Identity", "Access Type", "Access")
# By report type: its title, columns, and the lines that it has.
_REPORTS: Final[Mapping[str, tuple[str, tuple[str, ...], Callable[[_Line], bool]]]] = {
    "CAMPAIGN_COMPOSITION_REPORT": ("Campaign Composition Report", _ACCESS, lambda line: True),
    "CAMPAIGN_REMEDIATION_STATUS_REPORT": (
        "Campaign Remediation Status Report",
        (*_ACCESS, "Decision", "Phase"),
        lambda line: line[1].doc.get("decision") == "REVOKE",
    ),
    "CAMPAIGN_STATUS_REPORT": (
        "Campaign Status Report",
        (*_ACCESS, "Decision", "Comments", "Phase"),
        lambda line: True,
    ),
    "CERTIFICATION_SIGNOFF_REPORT": (
        "Certification Signoff Report",
        (*_ACCESS, "Decision", "Comments", "Signed"),
        lambda line: line[0].doc["phase"] == "SIGNED",
    ),
}


def start_report(call: OperationCall) -> Response:
    """Run a report on a campaign. It has the data of this time."""
    id, type = call.ids
    campaign = RESOURCE.get_record(call, id)
    title, names, is_included = _REPORTS[bodies.read_choice({"type": type}, "type", tuple(_REPORTS))]
    task = tasks.start(call, title, f"{title}: {campaign.doc['name']}", {})
    rows = [[_COLUMNS[name](line) for name in names] for line in _list_lines(call.records, id) if is_included(line)]
    keep_report(call, task, type, Table(names, rows))
    campaign.facts.setdefault("reports", {})[type] = task["id"]
    call.records.save(CAMPAIGNS, campaign)
    record_event(call.records, "CAMPAIGN", "REPORT", campaign.doc, get_actor_name(call), call.now)
    return Response.of({}, 202)


def _list_lines(records: Records, campaign_id: str) -> Iterator[_Line]:
    for certification in records.find(CERTIFICATIONS, "parent", campaign_id):
        for item in review_items.find_items(records, certification.doc["id"]):
            yield certification, item


def list_reports(call: OperationCall) -> Response:
    """Return the last run of each report on a campaign."""
    ids = RESOURCE.get_record(call).facts.get("reports", {})
    runs = ((type, call.records.get("tasks", id)) for type, id in ids.items())
    return Response.of(
        [
            {
                "type": "REPORT_RESULT",
                "id": task.doc["id"],
                "name": _REPORTS[type][0],
                "reportType": type,
                "status": task.doc["completionStatus"] or "PENDING",
                "lastRunAt": task.doc["launched"],
            }
            for type, task in runs
            if task is not None
        ]
    )


HANDLERS: Final[Mapping[str, Handler]] = {"startCampaignReport": start_report, "getCampaignReports": list_reports}
