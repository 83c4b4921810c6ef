"""Reassignment of certifications and their items to other reviewers, at once or as a certification task."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import tasks
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.caller import resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import get_by_id, require_record
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from . import review_items
from .campaigns import RESOURCE, build_certification
from .certifications import require_open, respond
from .signing import CERTIFICATIONS

KIND: Final = "certification_tasks"
_MOST_TARGETS: Final = 50
_MOST_ASYNC_TARGETS: Final = 500


def _read_targets(call: OperationCall, certification: Record, most: int) -> list[str]:
    """Return the ids of the items that a call reassigns: given ones, and all of given identities.

    Raises:
        HttpError: 400, for ids that are not in the certification.
    """
    body = bodies.require_object(call.body)
    bodies.require_strings(body, "reassignTo", "reason")
    targets = body.get("reassign")
    if not isinstance(targets, list) or not 1 <= len(targets) <= most:
        raise bad_request(f"reassign must be a list of 1 to {most} identities or items.")
    items = review_items.find_items(call.records, certification.doc["id"])
    by_target: dict[str, list[str]] = {}
    for item in items:
        by_target[item.doc["id"]] = [item.doc["id"]]
        if "identitySummary" in item.doc:
            by_target.setdefault(item.doc["identitySummary"]["id"], []).append(item.doc["id"])
    unknown = [str(target.get("id")) for target in targets if target.get("id") not in by_target]
    if unknown:
        raise bad_request(f"{unknown[0][:100]} is not an item and not an identity of the certification.")
    return list(dict.fromkeys(id for target in targets for id in by_target[target["id"]]))


def _build_reviewer(records: Records, id: str) -> Doc:
    identity = get_by_id(records, "identities", id, "identity")
    return {
        "type": "IDENTITY",
        "id": identity.doc["id"],
        "name": identity.doc["name"],
        "email": identity.doc["emailAddress"],
    }


def _reassign(
    records: Records, certification: Record, item_ids: Iterable[str], reviewer: Doc, reason: str, now: float
) -> Record:
    """Reassign items. All items of a certification take it along; some become a certification of their own."""
    moved = set(item_ids)
    items = review_items.find_items(records, certification.doc["id"])
    names = ("id", "name", "reviewer")
    trail = {
        "comment": reason,
        "from": {"type": "CERTIFICATION", **{name: certification.doc[name] for name in names}},
    }
    if len(moved) == len(items):
        certification.doc.update(reviewer=reviewer, reassignment=trail, modified=stamp(now))
        records.save(CERTIFICATIONS, certification)
        return certification
    name = f"{certification.doc['name'].partition(':')[0]}: Access Review for {reviewer['name']}"
    added = build_certification(certification.facts["parent"], name, reviewer, now, certification.doc["phase"])
    added.doc["reassignment"] = trail
    records.add(CERTIFICATIONS, [added])
    for item in items:
        if item.doc["id"] in moved:
            item.facts["parent"] = added.doc["id"]
            records.save(review_items.KIND, item)
    return added


def reassign(call: OperationCall) -> Response:
    """Reassign up to 50 identities or items of a certification to another reviewer."""
    certification = require_open(call)
    item_ids = _read_targets(call, certification, _MOST_TARGETS)
    reviewer = _build_reviewer(call.records, call.body["reassignTo"])
    _reassign(call.records, certification, item_ids, reviewer, call.body["reason"], call.now)
    return respond(call, certification)


def start_reassignment(call: OperationCall) -> Response:
    """Start the reassignment of up to 500 identities or items of a certification to another reviewer."""
    certification = require_open(call)
    item_ids = _read_targets(call, certification, _MOST_ASYNC_TARGETS)
    reviewer = _build_reviewer(call.records, call.body["reassignTo"])
    moves = [{"certification": certification.doc["id"], "items": item_ids}]
    task = _start(call, "REASSIGN", ("CERTIFICATION", certification.doc["id"]), moves, reviewer, call.body["reason"])
    return Response.of(task)


def reassign_certifications(call: OperationCall) -> Response:
    """Start the reassignment of certifications of a campaign to another reviewer."""
    campaign = RESOURCE.get_record(call)
    body = bodies.require_object(call.body)
    target = body.get("reassignTo") or {}
    reviewer = _build_reviewer(call.records, str(target.get("id")))
    moves = []
    for id in bodies.read_strings(body, "certificationIds", minimum=1, maximum=250):
        certification = call.records.get(CERTIFICATIONS, id)
        if certification is None or certification.facts["parent"] != campaign.doc["id"]:
            raise bad_request(f"certificationIds has {id[:100]}, which is not a certification of the campaign.")
        moves.append({"certification": id, "items": None})
    reason = str(body.get("reason") or "")
    return Response.of(_start(call, "ADMIN_REASSIGN", ("CAMPAIGN", campaign.doc["id"]), moves, reviewer, reason), 202)


def _start(
    call: OperationCall, type: str, target: tuple[str, str], moves: list[Doc], reviewer: Doc, reason: str
) -> Doc:
    """Record a certification task, and start the task that performs it."""
    doc: Doc = {
        "id": uuid.uuid4().hex,
        "type": type,
        "targetType": target[0],
        "targetId": target[1],
        "status": "QUEUED",
        "errors": [],
        "reassignmentTrailDTOs": [],
        "created": stamp(call.now),
    }
    certifications = [require_record(call.records, CERTIFICATIONS, one["certification"], "it") for one in moves]
    reviewers = list({one.doc["reviewer"]["id"] for one in certifications})
    call.records.add(KIND, [Record(doc, {"reviewers": reviewers})])
    input = {"task": doc["id"], "moves": moves, "reviewer": reviewer, "reason": reason}
    tasks.start(call, "Certification Reassignment", reason, {}, effect=("certifications.reassign", input))
    return doc


def _perform(records: Records, now: float, input: Mapping[str, Any]) -> None:
    task = tasks.require_task_record(records, KIND, input["task"], "certification task")
    trail = []
    for move in input["moves"]:
        certification = records.get(CERTIFICATIONS, move["certification"])
        if certification is None or certification.doc["phase"] == "SIGNED":
            continue
        previous = certification.doc["reviewer"]["name"]
        items = [item.doc["id"] for item in review_items.find_items(records, move["certification"])]
        chosen = items if move["items"] is None else [id for id in move["items"] if id in items]
        _reassign(records, certification, chosen, input["reviewer"], input["reason"], now)
        kind = "MANUAL_REASSIGNMENT" if move["items"] is not None else "ADMIN_REASSIGNMENT"
        trail.append({"previousOwner": previous, "newOwner": input["reviewer"]["name"], "reassignmentType": kind})
    task.doc.update(status="SUCCESS", reassignmentTrailDTOs=trail)
    records.save(KIND, task)


def list_pending_tasks(call: OperationCall) -> Response:
    """Return the certification tasks that have not ended, optionally those of one reviewer."""
    pending = [task for task in call.records.all(KIND) if task.doc["status"] == "QUEUED"]
    if "reviewer-identity" in call.query:
        reviewer = resolve_identity_id(call, call.query["reviewer-identity"])
        pending = [task for task in pending if reviewer in task.facts["reviewers"]]
    return listing.list_computed(call, pending)


def get_task(call: OperationCall) -> Response:
    """Return one certification task."""
    task = call.records.get(KIND, call.ids[0])
    if task is None:
        raise not_found("certification task", call.ids[0])
    return Response.of(task.doc)


EFFECTS: Final[Mapping[str, Effect]] = {"certifications.reassign": _perform}
HANDLERS: Final[Mapping[str, Handler]] = {
    "getCertificationTask": get_task,
    "getPendingCertificationTasks": list_pending_tasks,
    "move": reassign_certifications,
    "reassignIdentityCertifications": reassign,
    "submitReassignCertsAsync": start_reassignment,
}
