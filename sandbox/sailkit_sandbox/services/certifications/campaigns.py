"""Campaigns: creation with their certifications, activation, completion, deletion and reports."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import DAY, stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records
from sailkit_sandbox.store.filters import parse_time

from . import generation, review_items
from .campaign_filters import build_test
from .signing import CAMPAIGNS, CERTIFICATIONS, record_event, set_status, sign

_COMMENT_REQUIREMENTS: Final = ("ALL_DECISIONS", "REVOKE_ONLY_DECISIONS", "NO_DECISIONS")
_SLIM_PROPERTIES: Final = (
    *("id", "name", "description", "deadline", "type", "status", "emailNotificationEnabled", "autoRevokeAllowed"),
    *("recommendationsEnabled", "correlatedStatus", "created", "totalCertifications", "completedCertifications"),
    "alerts",
)
_DEFAULT_SECONDS: Final = 14 * DAY
_READ_ONLY: Final = (
    *("id", "created", "modified", "status", "type", "alerts", "totalCertifications", "completedCertifications"),
)
# By status: the properties that can be changed then.
_WRITABLE: Final[Mapping[str, tuple[str, ...]]] = {
    "STAGED": (
        *("name", "description", "deadline"),
        *("emailNotificationEnabled", "autoRevokeAllowed", "recommendationsEnabled"),
    ),
    "ACTIVE": ("deadline",),
}
_SYSTEM: Final = {"type": "IDENTITY", "id": "", "name": "system"}


def _build_document(call: OperationCall, body: Doc) -> Doc:
    defaults: Doc = {
        "name": None,
        "description": None,
        "deadline": None,
        "type": None,
        "status": "PENDING",
        "emailNotificationEnabled": False,
        "autoRevokeAllowed": False,
        "recommendationsEnabled": False,
        "correlatedStatus": "CORRELATED",
        "created": None,
        "modified": None,
        "alerts": [],
        "mandatoryCommentRequirement": "NO_DECISIONS",
        "sunsetCommentsRequired": False,
    }
    given = {name: value for name, value in body.items() if value is not None and name not in _READ_ONLY[:4]}
    return {**defaults, **{name: value for name, value in given.items() if name not in ("alerts", *_READ_ONLY[-2:])}}


def _validate(call: OperationCall, record: Record) -> None:
    doc = record.doc
    doc |= {name: value for name, value in _build_document(call, {}).items() if name not in doc}  # removed by a patch
    bodies.require_strings(doc, "name")
    bodies.read_choice(doc, "type", generation.TYPES)
    bodies.read_choice(doc, "mandatoryCommentRequirement", _COMMENT_REQUIREMENTS)
    for name in ("emailNotificationEnabled", "autoRevokeAllowed", "recommendationsEnabled"):
        bodies.read_flag(doc, name)
    if doc["deadline"] is not None and parse_time(str(doc["deadline"])) is None:
        raise bad_request("deadline must be a date and time in ISO 8601, such as 2030-01-31T12:00:00Z.")


def _present(call: OperationCall, doc: Doc) -> Doc:
    certifications = call.records.find(CERTIFICATIONS, "parent", doc["id"])
    signed = sum(certification.doc["phase"] == "SIGNED" for certification in certifications)
    is_pending = doc["status"] == "PENDING"
    counts = {"totalCertifications": len(certifications), "completedCertifications": signed}
    complete = {**doc, **({} if is_pending else counts)}
    if call.query.get("detail") == "FULL" or call.operation.method == "POST":
        return complete
    return {name: complete[name] for name in _SLIM_PROPERTIES if name in complete}


RESOURCE: Final = Resource(
    kind=CAMPAIGNS,
    label="campaign",
    unique="",
    read_only=_READ_ONLY,
    build_document=_build_document,
    validate=_validate,
    present=_present,
)


def create(call: OperationCall) -> Response:
    """Create a campaign, and start generating its certifications."""
    return RESOURCE.respond(call, create_campaign(call, bodies.require_object(call.body)))


def create_campaign(call: OperationCall, properties: Mapping[str, Any]) -> Record:
    """Create a campaign. Its certifications have the access of this time, and are staged when a task has ended.

    Raises:
        HttpError: 400, for an invalid campaign.
    """
    campaign = RESOURCE.create_record(call, properties)
    is_included = build_test(call.records, campaign.doc.get("filter"))
    reviews = generation.list_reviews(call, campaign.doc)
    groups = generation.group_by_reviewer(review for review in reviews if is_included(review[1]))
    for reviewer, holdings in groups:
        certification = _build_certification(call, campaign.doc, reviewer)
        call.records.add(CERTIFICATIONS, [certification])
        items = [review_items.build_item(call.records, certification.doc["id"], holding) for holding in holdings]
        call.records.add(review_items.KIND, items)
    if not groups:
        text = {"locale": "en-US", "localeOrigin": "DEFAULT", "text": "The campaign has no access to review."}
        campaign.doc["alerts"] = [{"level": "WARN", "localizations": [text]}]
        call.records.save(CAMPAIGNS, campaign)
    _start(call, campaign, "generate", "PENDING")
    return campaign


def _build_certification(call: OperationCall, campaign: Doc, reviewer: Doc) -> Record:
    return build_certification(
        campaign["id"],
        f"{campaign['name']}: Access Review for {reviewer['name']}",
        generation.complete_reviewer(call, reviewer),
        call.now,
    )


def build_certification(campaign_id: str, name: str, reviewer: Doc, now: float, phase: str = "STAGED") -> Record:
    """Build a certification of a campaign.

    Args:
        campaign_id: the id of the campaign.
        name: the name of the certification.
        reviewer: the reviewer, as certifications have it.
        now: the time.
        phase: the phase.
    """
    doc = {
        "id": uuid.uuid4().hex,
        "name": name,
        "created": stamp(now),
        "modified": stamp(now),
        "phase": phase,
        "reviewer": reviewer,
        "signed": None,
        "hasErrors": False,
        "errorMessage": None,
    }
    return Record(doc, {"parent": campaign_id})


def _start(call: OperationCall, campaign: Record, step: str, status: str, **input: Any) -> None:
    """Set the status of a campaign while a task works on it, and start the task."""
    set_status(call.records, campaign, status, call.now)
    effect = (f"campaigns.{step}", {"id": campaign.doc["id"], **input})
    name = f"Campaign {step.capitalize()}"
    tasks.start(call, name, f"{name}: {campaign.doc['name']}", {}, effect=effect)


def _stage(records: Records, now: float, input: Mapping[str, Any]) -> None:
    campaign = tasks.require_task_record(records, CAMPAIGNS, input["id"], "campaign")
    set_status(records, campaign, "STAGED", now)
    record_event(records, "CAMPAIGN", "CREATE", campaign.doc, input["actor"], now)


def list_campaigns(call: OperationCall) -> Response:
    """Return campaigns, with all details if the query asks for them."""
    return RESOURCE.list(call)


def update(call: OperationCall) -> Response:
    """Apply a JSON Patch to a campaign that is staged or active."""
    campaign = RESOURCE.get_record(call)
    writable = _WRITABLE.get(campaign.doc["status"], ())
    for operation in call.body:
        name = str(operation.get("path", "")).strip("/").partition("/")[0]
        if operation.get("op") != "test" and name not in writable:
            allowed = ", ".join(writable) or "nothing"
            raise bad_request(
                f"{name} cannot be changed: the campaign is {campaign.doc['status']}, which allows {allowed}."
            )
    return RESOURCE.update(call)


def activate(call: OperationCall) -> Response:
    """Start the activation of a staged campaign."""
    campaign = _require_status(call, "STAGED")
    deadline = parse_time(str(campaign.doc["deadline"]))
    if deadline is not None and deadline.timestamp() <= call.now:
        raise bad_request("The deadline of the campaign has passed; change it before the activation.")
    campaign.doc["deadline"] = campaign.doc["deadline"] or stamp(call.now + _DEFAULT_SECONDS)
    _start(call, campaign, "activate", "ACTIVATING")
    return Response.of({}, 202)


def _require_status(call: OperationCall, status: str) -> Record:
    campaign = RESOURCE.get_record(call)
    if campaign.doc["status"] != status:
        raise bad_request(f"The campaign must be {status}; it is {campaign.doc['status']}.")
    return campaign


def _activate(records: Records, now: float, input: Mapping[str, Any]) -> None:
    campaign = tasks.require_task_record(records, CAMPAIGNS, input["id"], "campaign")
    certifications = records.find(CERTIFICATIONS, "parent", input["id"])
    for certification in certifications:
        certification.doc.update(phase="ACTIVE", modified=stamp(now))
        records.save(CERTIFICATIONS, certification)
    set_status(records, campaign, "ACTIVE" if certifications else "COMPLETED", now)
    record_event(records, "CAMPAIGN", "ACTIVATE", campaign.doc, input["actor"], now)


def complete(call: OperationCall) -> Response:
    """Start the completion of a campaign after its deadline: open items are approved, or revoked on request."""
    campaign = _require_status(call, "ACTIVE")
    deadline = parse_time(str(campaign.doc["deadline"]))
    if deadline is not None and deadline.timestamp() > call.now:
        raise bad_request(f"The campaign is not past due: its deadline is {campaign.doc['deadline']}.")
    action = (call.body or {}).get("autoCompleteAction") or "APPROVE"
    bodies.read_choice({"autoCompleteAction": action}, "autoCompleteAction", ("APPROVE", "REVOKE"))
    if action == "REVOKE" and not campaign.doc["autoRevokeAllowed"]:
        raise bad_request("autoCompleteAction cannot be REVOKE: the campaign does not have autoRevokeAllowed.")
    _start(call, campaign, "complete", "COMPLETING", action=action)
    return Response.of({}, 202)


def _complete(records: Records, now: float, input: Mapping[str, Any]) -> None:
    campaign = tasks.require_task_record(records, CAMPAIGNS, input["id"], "campaign")
    for certification in records.find(CERTIFICATIONS, "parent", input["id"]):
        if certification.doc["phase"] == "SIGNED":
            continue
        for item in review_items.find_items(records, certification.doc["id"]):
            if not item.doc["completed"]:
                decision = input["action"] if item.facts["revocable"] else "APPROVE"
                item.doc.update(decision=decision, completed=True)
                records.save(review_items.KIND, item)
        sign(records, certification, {**_SYSTEM, "name": input["actor"]}, now)
    set_status(records, campaign, "COMPLETED", now)


def delete_many(call: OperationCall) -> Response:
    """Start the deletion of campaigns."""
    ids = bodies.read_strings(bodies.require_object(call.body), "ids", minimum=1)
    campaigns = [RESOURCE.get_record(call, id) for id in dict.fromkeys(ids)]
    effect = ("campaigns.delete", {"ids": [campaign.doc["id"] for campaign in campaigns]})
    tasks.start(call, "Campaign Deletion", "Deletes campaigns", {}, effect=effect)
    return Response.of({}, 202)


def _delete(records: Records, now: float, input: Mapping[str, Any]) -> None:
    for id in input["ids"]:
        campaign = records.get(CAMPAIGNS, id)
        if campaign is not None:
            record_event(records, "CAMPAIGN", "DELETE", campaign.doc, input["actor"], now)
        for certification in records.find(CERTIFICATIONS, "parent", id):
            records.remove_all(review_items.KIND, "parent", certification.doc["id"])
            records.remove(CERTIFICATIONS, certification.doc["id"])
        records.remove(CAMPAIGNS, id)


def scan_remediation(call: OperationCall) -> Response:
    """Start a scan that reports on revoked access. Nothing changes: the sandbox removes access when it is revoked."""
    campaign = RESOURCE.get_record(call)
    tasks.start(call, "Campaign Remediation Scan", f"Scans {campaign.doc['name']}", {})
    return Response.of({}, 202)


def count_decisions(items: list[Record]) -> Doc:
    """Return the numbers of decisions and identities of a certification, and whether it is completed."""
    made, summaries = sum(item.doc["completed"] for item in items), review_items.list_summaries(items)
    return {
        "completed": made == len(items),
        "decisionsMade": made,
        "decisionsTotal": len(items),
        "identitiesCompleted": sum(summary["completed"] for summary in summaries),
        "identitiesTotal": len(summaries),
    }


def present_certification(records: Records, certification: Record) -> Record:
    """Return a certification with its campaign and counts, and the values of filters as facts."""
    campaign = records.get(CAMPAIGNS, certification.facts["parent"])
    counts = count_decisions(review_items.find_items(records, certification.doc["id"]))
    reference = {} if campaign is None else {"campaign": refer_to_campaign(campaign.doc)}
    due = campaign.doc["deadline"] if campaign else None
    doc = {**certification.doc, **reference, **counts, "due": due}
    return Record(doc, {"campaign.id": certification.facts["parent"]})


def refer_to_campaign(campaign: Mapping[str, Any]) -> Doc:
    """Return the reference to a campaign that certifications have."""
    names = ("id", "name", "description", "correlatedStatus", "mandatoryCommentRequirement")
    return {"type": "CAMPAIGN", "campaignType": campaign["type"], **{name: campaign[name] for name in names}}


def list_certifications(call: OperationCall, certifications: list[Record]) -> Response:
    """Return a page of certifications."""
    presented = [present_certification(call.records, certification) for certification in certifications]
    return listing.list_computed(call, presented)


EFFECTS: Final[Mapping[str, Effect]] = {
    "campaigns.activate": _activate,
    "campaigns.complete": _complete,
    "campaigns.delete": _delete,
    "campaigns.generate": _stage,
}
HANDLERS: Final[Mapping[str, Handler]] = {
    "completeCampaign": complete,
    "createCampaign": create,
    "deleteCampaigns": delete_many,
    "getActiveCampaigns": list_campaigns,
    "getCampaign": RESOURCE.get,
    "startCampaign": activate,
    "startCampaignRemediationScan": scan_remediation,
    "updateCampaign": update,
}
