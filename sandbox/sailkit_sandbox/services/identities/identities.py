"""Identities: lists, deletion, role assignments, attribute synchronization, invitation and processing."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import HttpError, bad_request, not_found, too_many_requests
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.json_text import dumps
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import events, tasks
from sailkit_sandbox.services.access_model.role_membership import remove_from_member_lists
from sailkit_sandbox.services.accounts.accounts import set_identity_status, uncorrelate
from sailkit_sandbox.services.client_registry import load_clients
from sailkit_sandbox.services.common import listing, references
from sailkit_sandbox.services.common.builtin_sources import SYNCHRONIZED_ATTRIBUTES
from sailkit_sandbox.services.common.caller import get_actor_name
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.identity_profiles import attribute_mapping
from sailkit_sandbox.store.database import Record, Records

SYNCHRONIZATION_SECONDS: Final = 10.0
_MAXIMUM_INVITATIONS: Final = 1000
# Kinds of records that are deleted with their identity, with the column of the identity's id.
_DEPENDENT_KINDS: Final = {
    "grants": "identity",
    "memberships": "identity",
    "personal_access_tokens": "owner",
    "role_assignments": "identity",
    "tagged_objects": "object",
}
_REFERENCE_PROPERTIES: Final = ("id", "role", "addedDate", "startDate", "removeDate")


def build_row(record: Record) -> dict[str, Any]:
    """Return an identity's values by the field names of filters and sorters."""
    doc, attributes = record.doc, record.doc["attributes"]
    return {
        "id": doc["id"],
        "name": doc["name"],
        "alias": doc["alias"],
        "firstname": attributes.get("firstname"),
        "lastname": attributes.get("lastname"),
        "email": doc["emailAddress"],
        "cloudStatus": doc["identityStatus"],
        "processingState": doc["processingState"],
        "correlated": record.facts["correlated"],
        "protected": record.facts["protected"],
    }


def get_identity_record(records: Records, id: str) -> Record:
    """Return an identity.

    Raises:
        HttpError: 404, for an unknown id.
    """
    return references.require_record(records, "identities", id, "identity")


def list_identities(call: OperationCall) -> Response:
    """Return the correlated identities, or all with defaultFilter=NONE."""
    all_identities = call.query.get("defaultFilter") == "NONE"
    within = None if all_identities else ("correlated", True)
    return listing.list_stored(
        call, listing.build_selection(call, "identities", build_row, columns={"id": "id"}, within=within, indexed=True)
    )


def get_identity(call: OperationCall) -> Response:
    """Return one identity."""
    return Response.of(get_identity_record(call.records, call.ids[0]).doc)


def delete_identity(call: OperationCall) -> Response:
    """Delete an identity that owns no objects and is not protected. Its accounts become uncorrelated."""
    identity = get_identity_record(call.records, call.ids[0])
    owned = references.find_ownerships(call.records, identity.doc["id"])
    if owned:
        raise HttpError(
            400,
            {
                "message": "The identity owns objects. Delete them or change their owner first.",
                "associationDetails": owned,
            },
        )
    if identity.facts["protected"]:
        raise HttpError(400, {"message": "The identity is protected.", "associationDetails": []})
    actor_name = get_actor_name(call)  # before the deletion, because callers may delete themselves
    remove_identity(call.records, identity)
    details = {"identityId": identity.doc["id"], "alias": identity.doc["alias"]}
    name = identity.doc["name"]
    events.record_action(
        call.records, "IDENTITY", "DELETE", actor=actor_name, target=name, time=call.now, details=details
    )
    call.clients.replace_stored(load_clients(call.records))
    return Response(204)


def remove_identity(records: Records, identity: Record) -> None:
    """Delete an identity. Its accounts and reports lose their reference to it."""
    for account in records.find("accounts", "identity", identity.doc["id"]):
        uncorrelate(account)
        records.save("accounts", account)
    for report in records.find("identities", "manager", identity.doc["id"]):
        report.doc["managerRef"] = report.doc["attributes"]["managerUid"] = None
        records.save("identities", report)
    for entitlement in records.find("entitlements", "owner", identity.doc["id"]):
        entitlement.doc["owner"] = None
        records.save("entitlements", entitlement)
    remove_from_member_lists(records, identity.doc["id"])
    for kind, column in _DEPENDENT_KINDS.items():
        records.remove_all(kind, column, identity.doc["id"])
    records.remove("identities", identity.doc["id"])
    _update_is_manager(records, identity.doc["managerRef"])


def _update_is_manager(records: Records, manager: dict[str, Any] | None) -> None:
    """Clear `isManager` of a manager without reports."""
    record = records.get("identities", manager["id"]) if manager else None
    if record is not None and not records.find("identities", "manager", record.doc["id"]):
        record.doc["isManager"] = False
        records.save("identities", record)


def get_ownership(call: OperationCall) -> Response:
    """Return the objects that an identity owns, which prevent its deletion."""
    identity = get_identity_record(call.records, call.ids[0])
    return Response.of({"associationDetails": references.find_ownerships(call.records, identity.doc["id"])})


def reset_identity(call: OperationCall) -> Response:
    """Reset the registration of an identity."""
    identity = get_identity_record(call.records, call.ids[0])
    set_identity_status(identity, "UNREGISTERED", call.now)
    call.records.save("identities", identity)
    return Response(202)


def list_role_assignments(call: OperationCall) -> Response:
    """Return role assignments: complete ones for a role given by id or name, otherwise references for all roles."""
    identity = get_identity_record(call.records, call.ids[0])
    docs = [assignment.doc for assignment in call.records.find("role_assignments", "identity", identity.doc["id"])]
    role_id, role_name = call.query.get("roleId"), call.query.get("roleName")
    if role_id is None and role_name is None:
        return Response.of([{name: doc[name] for name in _REFERENCE_PROPERTIES} for doc in docs])
    return Response.of(
        [doc for doc in docs if role_id in (None, doc["role"]["id"]) and role_name in (None, doc["role"]["name"])]
    )


def get_role_assignment(call: OperationCall) -> Response:
    """Return one role assignment of an identity."""
    identity_id, assignment_id = call.ids
    identity = get_identity_record(call.records, identity_id)
    assignment = call.records.get("role_assignments", assignment_id)
    if assignment is None or assignment.facts["identity"] != identity.doc["id"]:
        raise not_found("role assignment", assignment_id)
    return Response.of(assignment.doc)


def synchronize_attributes(call: OperationCall) -> Response:
    """Write the attributes of an identity to its accounts. Allowed once in ten seconds."""
    identity = get_identity_record(call.records, call.ids[0])
    identity_id = identity.doc["id"]
    previous = call.records.get("synchronizations", identity_id)
    if previous is not None:
        wait = previous.doc["at"] + SYNCHRONIZATION_SECONDS - call.now
        if wait > 0:
            raise too_many_requests(wait)
        call.records.remove("synchronizations", identity_id)
    call.records.add("synchronizations", [Record({"id": identity_id, "at": call.now})])
    for account in call.records.find("accounts", "identity", identity_id):
        _synchronize(call, account, identity)
    return _respond_synchronizing("SYNCHRONIZE_IDENTITY_ATTRIBUTES", {"identityId": identity_id})


def synchronize_source(call: OperationCall) -> Response:
    """Write the attributes of all identities to their accounts on a source."""
    source = references.require_record(call.records, "sources", call.ids[0], "source")
    for account in call.records.find("accounts", "source", source.doc["id"]):
        identity = call.records.get("identities", account.doc.get("identityId") or "")
        if identity is not None:
            _synchronize(call, account, identity)
    return _respond_synchronizing("SYNCHRONIZE_SOURCE_ATTRIBUTES", {"sourceId": source.doc["id"]})


def _respond_synchronizing(kind: str, data: Mapping[str, str]) -> Response:
    payload = {"type": kind, "dataJson": dumps(data)}
    return Response.of({"id": str(uuid.uuid4()), "status": "IN_PROGRESS", "payload": payload}, 202)


def _synchronize(call: OperationCall, account: Record, identity: Record) -> None:
    """Write the attributes of an identity to an account, as far as its source has them."""
    targets = SYNCHRONIZED_ATTRIBUTES.get(account.doc["sourceName"], {})
    values = {target: identity.doc["attributes"].get(origin) for target, origin in targets.items()}
    attributes = {**account.doc["attributes"], **values}
    if attributes != account.doc["attributes"]:
        account.doc.update(attributes=attributes, modified=stamp(call.now))
        call.records.save("accounts", account)


def start_invite(call: OperationCall) -> Response:
    """Invite unregistered identities: those with the given ids or, with `uninvited`, all without an invitation."""
    ids = call.body.get("ids")
    if not ids and not call.body.get("uninvited"):
        raise bad_request("The body requires ids, or uninvited with the value true.")
    if ids:
        candidates = [get_identity_record(call.records, id) for id in dict.fromkeys(ids)]
    else:
        candidates = call.records.find("identities", "status", "UNREGISTERED")
    invited = [
        identity
        for identity in candidates
        if identity.facts["correlated"] and identity.doc["identityStatus"] == "UNREGISTERED"
    ]
    for identity in invited[:_MAXIMUM_INVITATIONS]:
        set_identity_status(identity, "PENDING", call.now)
        call.records.save("identities", identity)
    count = {"identityCount": len(invited[:_MAXIMUM_INVITATIONS])}
    return Response.of(tasks.start(call, "Identity Invitation", "Invites identities to register", count), 202)


def start_processing(call: OperationCall) -> Response:
    """Process identities: their attributes by the mappings of their profiles, their lifecycle states and roles."""
    ids = call.body.get("identityIds")
    if ids is None:
        raise bad_request("identityIds is required.")
    identities = [get_identity_record(call.records, id) for id in dict.fromkeys(ids)]
    for identity in identities:
        attribute_mapping.process(call.records, identity, call.now, call.task_seconds)
    count = {"identityCount": len(set(ids))}
    task = tasks.start(call, "Identity Processing", "Refreshes identities", count)
    return Response.of({"type": "TASK_RESULT", "id": task["id"], "name": None}, 202)


def send_verification(call: OperationCall) -> Response:
    """Accept a request to send a verification token for a source of the identity. Nothing is sent."""
    identity = get_identity_record(call.records, call.ids[0])
    source = call.body.get("sourceName")
    names = {account.doc["sourceName"] for account in call.records.find("accounts", "identity", identity.doc["id"])}
    if source is not None and source not in names:
        raise bad_request("sourceName must be a source on which the identity has an account.")
    return Response(200)


HANDLERS: Final[Mapping[str, Handler]] = {
    "listIdentities": list_identities,
    "getIdentity": get_identity,
    "deleteIdentity": delete_identity,
    "resetIdentity": reset_identity,
    "getIdentityOwnershipDetails": get_ownership,
    "getRoleAssignments": list_role_assignments,
    "getRoleAssignment": get_role_assignment,
    "synchronizeAttributesForIdentity": synchronize_attributes,
    "syncAttributesForSource": synchronize_source,
    "startIdentitiesInvite": start_invite,
    "startIdentityProcessing": start_processing,
    "sendIdentityVerificationAccountToken": send_verification,
}
