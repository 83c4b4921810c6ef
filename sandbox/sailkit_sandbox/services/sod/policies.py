"""Separation-of-duties policies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.caller import get_caller
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record, Records

CONFLICTING: Final = "CONFLICTING_ACCESS_BASED"
_STATES: Final = ("ENFORCED", "NOT_ENFORCED")
_TYPES: Final = ("GENERAL", CONFLICTING)
SIDES: Final = ("leftCriteria", "rightCriteria")
_CRITERIA_KINDS: Final[Mapping[str, str]] = {
    "ENTITLEMENT": "entitlements",
    "ROLE": "roles",
    "ACCESS_PROFILE": "access_profiles",
}
_OWNER_KINDS: Final[Mapping[str, str]] = {"IDENTITY": "identities", "GOVERNANCE_GROUP": "workgroups"}
_NULLABLE: Final = (
    *("description", "externalPolicyReference", "compensatingControls", "correctionAdvice"),
    *("violationOwnerAssignmentConfig", "conflictingAccessCriteria"),
)
_READ_ONLY: Final = ("id", "created", "modified", "creatorId", "modifierId", "scheduled")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    caller = get_caller(call)
    return {
        "name": body.get("name"),
        **{name: body.get(name) for name in _NULLABLE},
        **({"ownerRef": body["ownerRef"]} if body.get("ownerRef") else {}),
        "policyQuery": body.get("policyQuery") or "",
        "state": body.get("state") or "NOT_ENFORCED",
        "tags": body.get("tags") or [],
        "type": body.get("type") or "GENERAL",
        "scheduled": False,
        "creatorId": "" if caller is None else caller.doc["id"],
        "modifierId": None,
        "created": None,
        "modified": None,
    }


def _validate(call: OperationCall, policy: Record) -> None:
    doc = policy.doc
    bodies.require_strings(doc, "name")
    bodies.read_choice(doc, "state", _STATES)
    if doc.get("ownerRef") is not None:
        owner = _require_object(doc["ownerRef"], "ownerRef")
        _complete_name(call.records, _OWNER_KINDS.get(str(owner.get("type") or "IDENTITY"), ""), owner)
    if bodies.read_choice(doc, "type", _TYPES) == CONFLICTING:
        _complete_criteria(call.records, doc)
    else:
        bodies.require_strings(doc, "policyQuery")


def _require_object(value: Any, path: str) -> Doc:
    """Return a value that is an object.

    Raises:
        HttpError: 400, for any other value.
    """
    if not isinstance(value, dict):
        raise bad_request(f"{path} must be an object.")
    return value


def _complete_criteria(records: Records, doc: Doc) -> None:
    """Complete the names of the criteria, and derive the query of the policy from them."""
    criteria = _require_object(doc.get("conflictingAccessCriteria"), "conflictingAccessCriteria")
    for side in SIDES:
        items = _require_object(criteria.get(side), f"conflictingAccessCriteria.{side}").get("criteriaList")
        if (
            not isinstance(items, list)
            or not items
            or not all(isinstance(item, dict) and item.get("id") for item in items)
        ):
            raise bad_request(f"conflictingAccessCriteria.{side}.criteriaList must have items with an id.")
        for item in items:
            item.setdefault("type", "ENTITLEMENT")
            _complete_name(records, _CRITERIA_KINDS.get(str(item["type"]), ""), item)
    terms = (" OR ".join(str(item["id"]) for item in criteria[side]["criteriaList"]) for side in SIDES)
    doc["policyQuery"] = " AND ".join(f"@access(id:({term}))" for term in terms)


def _complete_name(records: Records, kind: str, reference: Doc) -> None:
    """Set the name of a reference to an object that exists."""
    record = records.get(kind, str(reference.get("id"))) if kind else None
    if record is not None:
        reference["name"] = record.doc["name"]


def _after_save(call: OperationCall, before: Record | None, after: Record) -> None:
    caller = get_caller(call)
    if before is not None and caller is not None:
        after.doc["modifierId"] = caller.doc["id"]
        call.records.save("sod_policies", after)


def _before_delete(call: OperationCall, policy: Record) -> None:
    call.records.remove("sod_schedules", policy.doc["id"])


POLICIES: Final = Resource(
    kind="sod_policies",
    label="SOD policy",
    read_only=_READ_ONLY,
    build_document=_build_document,
    validate=_validate,
    after_save=_after_save,
    before_delete=_before_delete,
)


def list_criteria(policy: Mapping[str, Any]) -> list[list[Doc]]:
    """Return the conflicting access of a policy, left and right."""
    return [policy["conflictingAccessCriteria"][side]["criteriaList"] for side in SIDES]


HANDLERS: Final[Mapping[str, Handler]] = POLICIES.build_handlers(
    list="listSodPolicies",
    get="getSodPolicy",
    create="createSodPolicy",
    replace="putSodPolicy",
    update="patchSodPolicy",
    delete="deleteSodPolicy",
)
