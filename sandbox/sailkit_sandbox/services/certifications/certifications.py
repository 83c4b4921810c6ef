"""Certifications: their items and summaries, decisions, reviewers and the sign-off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import listing
from sailkit_sandbox.services.common.caller import get_caller_reference, resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import require_record
from sailkit_sandbox.services.common.resource import Doc
from sailkit_sandbox.store import filters
from sailkit_sandbox.store.database import Record
from sailkit_sandbox.store.filters import parse_time

from . import review_items
from .campaigns import list_certifications, present_certification
from .signing import CAMPAIGNS, CERTIFICATIONS, sign

_DECISIONS: Final = ("APPROVE", "REVOKE")
_SUMMARY_PREFIXES: Final = {
    "ROLE": ("role", "roles"),
    "ACCESS_PROFILE": ("accessProfile", "accessProfiles"),
    "ENTITLEMENT": ("entitlement", "entitlements"),
    "ACCOUNT": ("account", "accounts"),
}
# By query parameter: the type of access whose ids it lists.
_ACCESS_PARAMETERS: Final = {"entitlements": "ENTITLEMENT", "access-profiles": "ACCESS_PROFILE", "roles": "ROLE"}


def get_record(call: OperationCall) -> Record:
    """Return the certification of a call.

    Raises:
        HttpError: 404, for an unknown id.
    """
    return require_record(call.records, CERTIFICATIONS, call.ids[0], "certification")


def require_open(call: OperationCall) -> Record:
    """Return the certification of a call that changes it.

    Raises:
        HttpError: 404, for an unknown id; 400, for a certification that is not active or is assigned to a group.
    """
    certification = get_record(call)
    if certification.doc["phase"] != "ACTIVE":
        raise bad_request(f"The certification must be ACTIVE; it is {certification.doc['phase']}.")
    if certification.doc["reviewer"]["type"] == "GOVERNANCE_GROUP":
        raise bad_request("The certification is assigned to a governance group, which this operation does not support.")
    return certification


def respond(call: OperationCall, certification: Record) -> Response:
    """Return a certification."""
    return Response.of(present_certification(call.records, certification).doc)


def list_all(call: OperationCall) -> Response:
    """Return certifications, optionally those of one reviewer. Those of campaigns that are generated are not listed."""
    certifications = list(call.records.all(CERTIFICATIONS))
    if "reviewer-identity" in call.query:
        reviewer = resolve_identity_id(call, call.query["reviewer-identity"])
        certifications = [one for one in certifications if one.doc["reviewer"]["id"] == reviewer]
    statuses = {campaign.doc["id"]: campaign.doc["status"] for campaign in call.records.all(CAMPAIGNS)}
    return list_certifications(call, [one for one in certifications if statuses.get(one.facts["parent"]) != "PENDING"])


def get(call: OperationCall) -> Response:
    """Return one certification."""
    return respond(call, get_record(call))


def list_items(call: OperationCall) -> Response:
    """Return the items of a certification, optionally those for some access."""
    items = review_items.find_items(call.records, get_record(call).doc["id"])
    for name, type in _ACCESS_PARAMETERS.items():
        if name in call.query:
            ids = set(call.query[name].split(","))
            accesses = ((item, item.doc["accessSummary"]["access"]) for item in items)
            items = [item for item, access in accesses if access["type"] == type and access["id"] in ids]
    return listing.list_computed(call, review_items.present_items(items))


def list_access_summaries(call: OperationCall) -> Response:
    """Return the access of one type in a certification, each once."""
    type = call.ids[1]
    items = review_items.present_items(review_items.find_items(call.records, get_record(call).doc["id"]))
    summaries: dict[str, Record] = {}
    for item in items:
        access = item.doc["accessSummary"]["access"]
        if access["type"] == type:
            known = summaries.setdefault(
                access["id"], Record(item.doc["accessSummary"], {**item.facts, "completed": True})
            )
            known.facts["completed"] = known.facts["completed"] and item.doc["completed"]
    return listing.list_computed(call, summaries.values())


def list_permissions(call: OperationCall) -> Response:
    """Return the permissions of the entitlement of an item."""
    item = _get_item(call, get_record(call), call.ids[1])
    access = item.doc["accessSummary"]["access"]
    entitlement = call.records.get("entitlements", access["id"]) if access["type"] == "ENTITLEMENT" else None
    permissions = (entitlement.doc.get("directPermissions") if entitlement else None) or []
    return listing.list_computed(call, [Record(permission) for permission in permissions])


def _get_item(call: OperationCall, certification: Record, id: str) -> Record:
    item = call.records.get(review_items.KIND, id)
    if item is None or item.facts["parent"] != certification.doc["id"]:
        raise not_found("access review item", id)
    return item


def list_identity_summaries(call: OperationCall) -> Response:
    """Return the identities of a certification."""
    summaries = review_items.list_summaries(review_items.find_items(call.records, get_record(call).doc["id"]))
    return listing.list_computed(call, map(Record, summaries))


def get_identity_summary(call: OperationCall) -> Response:
    """Return one identity of a certification."""
    summaries = review_items.list_summaries(review_items.find_items(call.records, get_record(call).doc["id"]))
    summary = next((summary for summary in summaries if summary["id"] == call.ids[1]), None)
    if summary is None:
        raise not_found("identity summary", call.ids[1])
    return Response.of(summary)


def summarize_decisions(call: OperationCall) -> Response:
    """Return the numbers of decisions by the type of access."""
    condition = listing.read_filter(call)
    items = review_items.present_items(review_items.find_items(call.records, get_record(call).doc["id"]))
    selected = [item for item in items if condition is None or filters.evaluate(condition, item.facts)]
    summary: dict[str, int] = {}
    for type, (singular, plural) in _SUMMARY_PREFIXES.items():
        docs = [item.doc for item in selected if item.doc["accessSummary"]["access"]["type"] == type]
        summary[f"{singular}DecisionsMade"] = sum(doc["completed"] for doc in docs)
        summary[f"{singular}DecisionsTotal"] = len(docs)
        summary[f"{plural}Approved"] = sum(doc.get("decision") == "APPROVE" for doc in docs)
        summary[f"{plural}Revoked"] = sum(doc.get("decision") == "REVOKE" for doc in docs)
    return Response.of(summary)


def decide(call: OperationCall) -> Response:
    """Decide on items of an active certification. A decision can be changed until the sign-off."""
    certification = require_open(call)
    campaign = require_record(call.records, CAMPAIGNS, certification.facts["parent"], "campaign")
    if not isinstance(call.body, list) or not call.body:
        raise bad_request("The body must be a list of decisions that is not empty.")
    for index, decision in enumerate(call.body):
        _decide(call, certification, campaign.doc, index, decision)
    certification.doc["modified"] = stamp(call.now)
    call.records.save(CERTIFICATIONS, certification)
    return respond(call, certification)


def _decide(
    call: OperationCall, certification: Record, campaign: Mapping[str, Any], index: int, decision: Mapping[str, Any]
) -> None:
    value, comments, end_date = (decision.get(name) for name in ("decision", "comments", "proposedEndDate"))
    item = call.records.get(review_items.KIND, str(decision.get("id")))
    if item is None or item.facts["parent"] != certification.doc["id"]:
        raise bad_request(f"Decision {index}: id must be the id of an item of the certification.")
    if value not in _DECISIONS:
        raise bad_request(f"Decision {index}: decision must be APPROVE or REVOKE.")
    if value == "REVOKE" and not item.facts["revocable"]:
        raise bad_request(f"Decision {index}: the identity has the role by membership, which cannot be revoked.")
    required = {"ALL_DECISIONS": _DECISIONS, "REVOKE_ONLY_DECISIONS": ("REVOKE",)}
    if value in required.get(campaign["mandatoryCommentRequirement"], ()) and not comments:
        raise bad_request(f"Decision {index}: comments are required by the campaign.")
    if end_date is not None and parse_time(str(end_date)) is None:
        raise bad_request(f"Decision {index}: proposedEndDate must be a date and time in ISO 8601.")
    item.doc.update(decision=value, comments=comments, completed=True)
    item.facts["endDate"] = end_date if value == "APPROVE" else None
    call.records.save(review_items.KIND, item)


def sign_off(call: OperationCall) -> Response:
    """Sign a certification whose items are all decided. What was revoked is removed."""
    certification = require_open(call)
    undecided = _count_undecided(review_items.find_items(call.records, certification.doc["id"]))
    if undecided:
        raise bad_request(f"The certification has {undecided} items without a decision.")
    signer = get_caller_reference(call) or certification.doc["reviewer"]
    sign(call.records, certification, signer, call.now)
    return respond(call, certification)


def _count_undecided(items: Iterable[Record]) -> int:
    return sum(not item.doc["completed"] for item in items)


def list_reviewers(call: OperationCall) -> Response:
    """Return the reviewer of a certification; of a governance group, its members."""
    reviewer: Doc = get_record(call).doc["reviewer"]
    if reviewer["type"] != "GOVERNANCE_GROUP":
        return listing.list_computed(call, [Record(reviewer)])
    memberships = call.records.find("memberships", "parent", reviewer["id"])
    members = (call.records.get("identities", membership.facts["identity"]) for membership in memberships)
    docs = [
        {"type": "IDENTITY", "id": member.doc["id"], "name": member.doc["name"], "email": member.doc["emailAddress"]}
        for member in members
        if member is not None
    ]
    return listing.list_computed(call, map(Record, docs))


HANDLERS: Final[Mapping[str, Handler]] = {
    "getIdentityAccessSummaries": list_access_summaries,
    "getIdentityCertification": get,
    "getIdentityCertificationItemPermissions": list_permissions,
    "getIdentityDecisionSummary": summarize_decisions,
    "getIdentitySummaries": list_identity_summaries,
    "getIdentitySummary": get_identity_summary,
    "listCertificationReviewers": list_reviewers,
    "listIdentityAccessReviewItems": list_items,
    "listIdentityCertifications": list_all,
    "makeIdentityDecision": decide,
    "signOffIdentityCertification": sign_off,
}
