"""Changes of lifecycle states: the state of an identity at once, its accounts and access when provisioning ends."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.services import events
from sailkit_sandbox.services.access_model.role_membership import refresh_assignments
from sailkit_sandbox.services.account_activities import activities
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.work_items.provisioning import provision
from sailkit_sandbox.store.database import Record, Records

Doc = dict[str, Any]
KIND: Final = "lifecycle_states"
ACTIVITY_TYPE: Final = "LifecycleStateChange"
_SYSTEM: Final = "system"


def build_state(properties: Mapping[str, Any]) -> Doc:
    """Build the document of a lifecycle state from its properties."""
    defaults: Doc = {
        "name": None,
        "enabled": False,
        "technicalName": None,
        "description": None,
        "emailNotificationOption": {
            "notifyManagers": False,
            "notifyAllAdmins": False,
            "notifySpecificUsers": False,
            "emailAddressList": [],
        },
        "accountActions": [],
        "accessProfileIds": [],
        "identityState": None,
        "accessActionConfiguration": {"removeAllAccessEnabled": False},
        "priority": None,
        "created": None,
        "modified": None,
    }
    given = {name: value for name, value in properties.items() if value is not None and name != "identityCount"}
    return {**defaults, **given}


def find_state(records: Records, profile_id: str, technical_name: str) -> Record | None:
    """Return the lifecycle state of a profile with a technical name, or None."""
    states = records.find(KIND, "parent", profile_id)
    return next((state for state in states if state.doc["technicalName"] == technical_name), None)


def load_identity_states(records: Records) -> Mapping[str, str]:
    """Return the states of identities, such as "INACTIVE_LONG_TERM", by the technical name of their lifecycle state."""
    docs = records.memoize("identity states", lambda: [state.doc for state in records.all(KIND)])
    states = {doc["technicalName"]: doc["identityState"] or "ACTIVE" for doc in docs}
    return {"inactive": "INACTIVE_LONG_TERM", **states}


def start_change(
    records: Records,
    identity: Record,
    state: Record,
    now: float,
    seconds: float,
    *,
    requester: Mapping[str, Any] | None,
    manual: bool,
) -> Record:
    """Change the lifecycle state of an identity, and start provisioning. Returns the account activity.

    Args:
        records: the tenant's records.
        identity: the identity.
        state: the new state.
        now: the time.
        seconds: the duration of provisioning, in seconds.
        requester: a reference to the identity that sets the state; None for the service.
        manual: whether a user sets the state, which processing does not change afterwards.
    """
    name = state.doc["technicalName"]
    previous = (identity.doc["lifecycleState"] or {}).get("stateName")
    identity.doc["lifecycleState"] = {"stateName": name, "manuallyUpdated": manual}
    identity.doc["attributes"]["cloudLifecycleState"] = name
    identity.doc["modified"] = stamp(now)
    records.save("identities", identity)
    target = make_reference("identities", identity.doc)
    activity = activities.start_activity(records, ACTIVITY_TYPE, target=target, requester=requester, now=now)
    activity.facts.update(ends=now + seconds, identity=identity.doc["id"], state=state.doc["id"], previous=previous)
    records.save(activities.KIND, activity)
    events.record_action(
        records,
        "IDENTITY",
        "LIFECYCLE_STATE_CHANGE",
        actor=str(requester["name"]) if requester else _SYSTEM,
        target=identity.doc["name"],
        time=now,
        details={"identityId": identity.doc["id"], "previousState": previous, "state": name},
    )
    if not seconds:
        _provision(records, activity)
    return activity


def provision_change(call: OperationCall, activity: Record) -> None:
    """Provision a change of state that is due."""
    _provision(call.records, activity)


def _provision(records: Records, activity: Record) -> None:
    """Change accounts and access as the new state says, and complete the account activity."""
    facts, now = dict(activity.facts), activity.facts["ends"]
    activity.facts.clear()
    identity, state = records.get("identities", facts["identity"]), records.get(KIND, facts["state"])
    items: list[Doc] = []
    if identity is not None and state is not None:
        actor = activity.doc["requesterIdentitySummary"]
        items += _change_accounts(records, identity, state.doc, now, actor)
        items += _change_access(records, identity.doc["id"], state, now)
        refresh_assignments(records, [identity.doc["id"]], now)
    activities.complete_activity(records, activity, items, now)


def _change_accounts(records: Records, identity: Record, state: Doc, now: float, actor: Doc) -> Iterator[Doc]:
    """Enable, disable and delete accounts. All accounts have the new state of their identity."""
    for account in records.find("accounts", "identity", identity.doc["id"]):
        account.doc.update(cloudLifecycleState=state["technicalName"], identityState=state["identityState"])
        records.save("accounts", account)
        action = next((each["action"] for each in state["accountActions"] if _concerns(each, account.doc)), None)
        item = provision(records, account, action, now, actor) if action else None
        if item is not None:
            yield item


def _concerns(action: Mapping[str, Any], account: Mapping[str, Any]) -> bool:
    source_id = account["sourceId"]
    if action.get("allSources"):
        return source_id not in (action.get("excludeSourceIds") or ())
    return source_id in (action.get("sourceIds") or ())


def _change_access(records: Records, identity_id: str, state: Record, now: float) -> Iterator[Doc]:
    """Add the access profiles of the state, and remove those of earlier states, or all access if the state says so."""
    wanted = dict.fromkeys(state.doc["accessProfileIds"])
    is_everything = bool((state.doc["accessActionConfiguration"] or {}).get("removeAllAccessEnabled"))
    for grant in records.find("grants", "identity", identity_id):
        item = grant.doc["item"]
        if item["id"] in wanted:
            del wanted[item["id"]]
        elif is_everything or grant.facts.get("lifecycleState"):
            records.remove("grants", grant.doc["id"])
            yield activities.build_access_item(item, "REMOVE", now)
    for assignment in records.find("role_assignments", "identity", identity_id) if is_everything else ():
        if not assignment.facts.get("member"):
            records.remove("role_assignments", assignment.doc["id"])
            yield activities.build_access_item({**assignment.doc["role"], "type": "ROLE"}, "REMOVE", now)
    yield from _grant(records, identity_id, state, wanted, now)


def _grant(records: Records, identity_id: str, state: Record, ids: Iterable[str], now: float) -> Iterator[Doc]:
    for id in ids:
        profile = records.get("access_profiles", id)
        if profile is None:
            continue
        item = make_reference("access_profiles", profile.doc)
        grant = {"id": f"{identity_id}/{id}", "item": item, "addedDate": stamp(now)}
        records.add("grants", [Record(grant, {"identity": identity_id, "lifecycleState": state.doc["id"]})])
        yield activities.build_access_item(item, "ADD", now)
