"""Remediation: revoked access is removed, with account activities and events."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypeAlias

from sailkit_sandbox.services import events
from sailkit_sandbox.services.access_requests.access import find_access
from sailkit_sandbox.services.account_activities import activities
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.work_items.provisioning import provision
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]
Actor: TypeAlias = Mapping[str, Any]
ACTIVITY_TYPE: Final = "Certification"
_PART_NAMES: Final = {"ACCESS_PROFILE": "accessProfiles", "ENTITLEMENT": "entitlements"}


def remediate(records: Records, items: Iterable[Record], reviewer: Mapping[str, Any], now: float) -> None:
    """Remove the access that reviewers have revoked, and end the access that they have approved until a date.

    Args:
        records: the tenant's records.
        items: the items of a certification.
        reviewer: a reference to the reviewer.
        now: the time.
    """
    by_identity: dict[str, list[Record]] = {}
    for item in items:
        if item.doc.get("decision") == "REVOKE":
            by_identity.setdefault(item.facts["identity"] or "", []).append(item)
        elif item.facts.get("endDate"):
            _set_end_date(records, item)
    for identity_id, revoked in by_identity.items():
        changes = [change for item in revoked for change in _revoke(records, item, reviewer, now)]
        identity = records.get("identities", identity_id)
        if identity is not None and changes:
            target = make_reference("identities", identity.doc)
            activity = activities.start_activity(records, ACTIVITY_TYPE, target=target, requester=reviewer, now=now)
            activities.complete_activity(records, activity, changes, now)


def _set_end_date(records: Records, item: Record) -> None:
    access = item.doc["accessSummary"]["access"]
    found = find_access(records, item.facts["identity"] or "", access["type"], access["id"])
    if found is not None:
        kind, record = found
        records.save(kind, Record({**record.doc, "removeDate": item.facts["endDate"]}, record.facts))


def _revoke(records: Records, item: Record, actor: Actor, now: float) -> list[Doc]:
    """Remove the access of an item, and return the items of the account activity."""
    access = item.doc["accessSummary"]["access"]
    if item.facts["role"] is not None:
        return _remove_from_role(records, item.facts["role"], access)
    changes = _REVOCATIONS[access["type"]](records, item, actor, now)
    if changes:
        events.record_event(
            records,
            kind="CERTIFICATION",
            action="REVOKED",
            object=access["type"],
            actor=str(actor["name"]),
            target=item.doc["identitySummary"]["name"] if "identitySummary" in item.doc else access["name"],
            time=now,
            details={"trackingNumber": item.doc["id"], "accessItem": access["name"]},
        )
    return changes


def _remove_from_role(records: Records, role_id: str, access: Mapping[str, Any]) -> list[Doc]:
    role, name = records.get("roles", role_id), _PART_NAMES[access["type"]]
    if role is not None:
        role.doc[name] = [part for part in role.doc[name] or () if part["id"] != access["id"]]
        records.save("roles", role)
    return []


def _revoke_assignment(records: Records, item: Record, actor: Actor, now: float) -> list[Doc]:
    """Remove a role or access profile that an identity has by assignment or request."""
    access = item.doc["accessSummary"]["access"]
    found = find_access(records, item.facts["identity"], access["type"], access["id"])
    if found is None:
        return []
    kind, record = found
    records.remove(kind, record.doc["id"])
    return [activities.build_access_item(access, "REMOVE", now)]


def _revoke_entitlement(records: Records, item: Record, actor: Actor, now: float) -> list[Doc]:
    """Remove an entitlement from an account, and its grant."""
    changes = _revoke_assignment(records, item, actor, now)
    entitlement = item.doc["accessSummary"]["entitlement"]
    name, value = entitlement["attributeName"], entitlement["attributeValue"]
    return _change_account(records, item, "REMOVE", actor, now, attribute=name, value=value) or changes


def _revoke_account(records: Records, item: Record, actor: Actor, now: float) -> list[Doc]:
    """Disable an account."""
    return _change_account(records, item, "DISABLE", actor, now)


def _change_account(
    records: Records, item: Record, operation: str, actor: Actor, now: float, **details: str
) -> list[Doc]:
    account = records.get("accounts", item.facts["account"] or "")
    if account is None:
        return []
    change = provision(records, account, operation, now, actor, type="Remediation", **details)
    access = item.doc["accessSummary"]["access"]
    requested = {f"requestedObject{key.capitalize()}": access[key] for key in ("id", "name", "type")}
    accounts_request = {} if access["type"] == "ACCOUNT" else {"accountRequestInfo": requested}
    return [] if change is None else [{**change, **accounts_request}]


_REVOCATIONS: Final[Mapping[str, Callable[[Records, Record, Actor, float], list[Doc]]]] = {
    "ROLE": _revoke_assignment,
    "ACCESS_PROFILE": _revoke_assignment,
    "ENTITLEMENT": _revoke_entitlement,
    "ACCOUNT": _revoke_account,
}
