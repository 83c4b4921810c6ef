"""Lifecycle states of identity profiles, and the operation that sets the state of an identity."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common.caller import get_caller_reference
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.lifecycle_states import changes
from sailkit_sandbox.services.lifecycle_states.changes import KIND
from sailkit_sandbox.store.database import Record, Records

from .membership import find_profile, list_members
from .resource import PROFILES

_ACTIONS: Final = ("ENABLE", "DISABLE", "DELETE")
_IDENTITY_STATES: Final = (None, "ACTIVE", "INACTIVE_SHORT_TERM", "INACTIVE_LONG_TERM")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    return changes.build_state(body)


def _validate(call: OperationCall, record: Record) -> None:
    doc = record.doc
    doc |= {name: value for name, value in changes.build_state({}).items() if name not in doc}  # removed by a patch
    bodies.require_strings(doc, "name", "technicalName")
    if doc["identityState"] not in _IDENTITY_STATES:
        raise bad_request("identityState must be null or one of ACTIVE, INACTIVE_SHORT_TERM, INACTIVE_LONG_TERM.")
    bodies.read_flag(doc, "enabled")
    ids = bodies.read_strings(doc, "accessProfileIds")
    references.resolve_ids(call.records, "access_profiles", ids, "accessProfileIds")
    for index, action in enumerate(_read_actions(doc)):
        bodies.read_choice(action, "action", _ACTIONS)
        for name in ("sourceIds", "excludeSourceIds"):
            source_ids = bodies.read_strings(action, name)
            references.resolve_ids(call.records, "sources", source_ids, f"accountActions[{index}].{name}")
        if bodies.read_flag(action, "allSources") and action.get("sourceIds"):
            raise bad_request(f"accountActions[{index}] must not have both allSources and sourceIds.")


def _read_actions(doc: Mapping[str, Any]) -> list[Doc]:
    actions = doc.get("accountActions") or []
    if not isinstance(actions, list) or not all(isinstance(action, dict) for action in actions):
        raise bad_request("accountActions must be a list of objects with an action and sources.")
    return actions


def _present(call: OperationCall, doc: Doc) -> Doc:
    profile = PROFILES.get_record(call, call.ids[0])
    return {**doc, "identityCount": len(_find_identities(call.records, profile, doc["technicalName"]))}


def _find_identities(records: Records, profile: Record, technical_name: str) -> list[str]:
    """Return the ids of the identities of a profile that are in a state."""
    identities = (records.get("identities", id) for id in list_members(records, profile.doc["id"]))
    states = ((identity.doc["id"], identity.doc["lifecycleState"] or {}) for identity in identities if identity)
    return [id for id, state in states if state.get("stateName") == technical_name]


def _refuse_used(call: OperationCall, record: Record) -> None:
    profile = PROFILES.get_record(call, record.facts["parent"])
    if _find_identities(call.records, profile, record.doc["technicalName"]):
        raise bad_request(f"There are identities in the lifecycle state {record.doc['name']}; it cannot be deleted.")


STATES: Final = Resource(
    kind=KIND,
    label="lifecycle state",
    nested=True,
    parent=PROFILES,
    unique="technicalName",
    read_only=("id", "created", "modified", "technicalName", "identityCount"),
    build_document=_build_document,
    validate=_validate,
    before_delete=_refuse_used,
    present=_present,
)


def delete_state(call: OperationCall) -> Response:
    """Delete a lifecycle state that no identity is in."""
    record = STATES.get_record(call)
    STATES.delete_record(call, record)
    return Response.of({"type": "LIFECYCLE_STATE", "id": record.doc["id"], "name": record.doc["name"]}, 202)


def set_state(call: OperationCall) -> Response:
    """Set the lifecycle state of an identity by hand, and start the changes of its accounts and access."""
    identity = references.require_record(call.records, "identities", call.ids[0], "identity")
    state_id = bodies.require_object(call.body).get("lifecycleStateId")
    state = call.records.get(KIND, state_id) if isinstance(state_id, str) else None
    if state is None:
        raise bad_request("lifecycleStateId must be the id of a lifecycle state of the identity's profile.")
    profile = find_profile(call.records, identity)
    if profile is None or state.facts["parent"] != profile.doc["id"]:
        raise bad_request(f"{state.doc['name']} is not a lifecycle state of the profile of {identity.doc['name']}.")
    if not state.doc["enabled"]:
        raise bad_request(f"The lifecycle state {state.doc['name']} is not enabled.")
    activity = changes.start_change(
        call.records, identity, state, call.now, call.task_seconds, requester=get_caller_reference(call), manual=True
    )
    return Response.of({"accountActivityId": activity.doc["id"]})


HANDLERS: Final[Mapping[str, Handler]] = {
    **STATES.build_handlers(
        list="getLifecycleStates",
        get="getLifecycleState",
        create="createLifecycleState",
        update="updateLifecycleStates",
    ),
    "deleteLifecycleState": delete_state,
    "setLifecycleState": set_state,
}
