"""What the operations on identities do."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import HttpError, bad_request, not_found, too_many_requests
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.json_text import dumps
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services import events, tasks
from sailkit_sandbox.services.access_model.roles import forget_member, refresh
from sailkit_sandbox.services.accounts.accounts import set_status, uncorrelate
from sailkit_sandbox.services.client_registry import clients
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common import references
from sailkit_sandbox.services.common.builtin_sources import SYNCHRONIZED_ATTRIBUTES
from sailkit_sandbox.services.common.caller import actor
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.store.database import Record, Records

SYNCHRONIZATION_SECONDS: Final = 10.0
_INVITED_AT_ONCE: Final = 1000
# What goes with an identity, and the column that names it; what keeps its owner, found by the column `owner`.
_GOING_TOO: Final = {
    "grants": "identity",
    "memberships": "identity",
    "personal_access_tokens": "owner",
    "role_assignments": "identity",
    "tagged_objects": "object",
}
_REFERRED: Final = ("id", "role", "addedDate", "startDate", "removeDate")


def row(record: Record) -> dict[str, Any]:
    """An identity's values by the names that filters and sorters use."""
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


def identity_of(records: Records, id: str) -> Record:
    """The identity with this id.

    Raises:
        HttpError: 404, where there is none.
    """
    return references.needed(records, "identities", id, "identity")


def list_identities(call: OperationCall) -> Response:
    """Answer identities: those that belong to someone, or all with defaultFilter=NONE."""
    everyone = call.query.get("defaultFilter") == "NONE"
    within = None if everyone else ("correlated", True)
    return paging.listed(call, paging.selection(call, "identities", row, columns={"id": "id"}, within=within))


def get_identity(call: OperationCall) -> Response:
    """Answer one identity."""
    return Response.of(identity_of(call.records, call.ids[0]).doc)


def delete_identity(call: OperationCall) -> Response:
    """Delete an identity that owns nothing and is not protected; its accounts and reports stay without it."""
    identity = identity_of(call.records, call.ids[0])
    owned = references.owned(call.records, identity.doc["id"])
    if owned:
        raise HttpError(400, {"message": "The identity owns things that must go first.", "associationDetails": owned})
    if identity.facts["protected"]:
        raise HttpError(400, {"message": "The identity is protected.", "associationDetails": []})
    by = actor(call)  # who may be the one that goes
    remove_identity(call.records, identity)
    about = {"identityId": identity.doc["id"], "alias": identity.doc["alias"]}
    name = identity.doc["name"]
    events.done(call.records, "IDENTITY", "DELETE", actor=by, target=name, at=call.now, about=about)
    call.clients.replace_stored(clients(call.records))
    return Response(204)


def remove_identity(records: Records, identity: Record) -> None:
    """Remove an identity; its accounts and reports stay without it."""
    for account in records.find("accounts", "identity", identity.doc["id"]):
        uncorrelate(account)
        records.save("accounts", account)
    for report in records.find("identities", "manager", identity.doc["id"]):
        report.doc["managerRef"] = report.doc["attributes"]["managerUid"] = None
        records.save("identities", report)
    for entitlement in records.find("entitlements", "owner", identity.doc["id"]):
        entitlement.doc["owner"] = None
        records.save("entitlements", entitlement)
    forget_member(records, identity.doc["id"])
    for kind, column in _GOING_TOO.items():
        records.remove_all(kind, column, identity.doc["id"])
    records.remove("identities", identity.doc["id"])
    _relieve(records, identity.doc["managerRef"])


def _relieve(records: Records, manager: dict[str, Any] | None) -> None:
    """Who has no reports any more is no manager any more."""
    found = records.get("identities", manager["id"]) if manager else None
    if found is not None and not records.find("identities", "manager", found.doc["id"]):
        found.doc["isManager"] = False
        records.save("identities", found)


def get_ownership(call: OperationCall) -> Response:
    """Answer what keeps an identity from being deleted."""
    identity = identity_of(call.records, call.ids[0])
    return Response.of({"associationDetails": references.owned(call.records, identity.doc["id"])})


def reset_identity(call: OperationCall) -> Response:
    """Take an identity's registration back."""
    identity = identity_of(call.records, call.ids[0])
    set_status(identity, "UNREGISTERED", call.now)
    call.records.save("identities", identity)
    return Response(202)


def list_role_assignments(call: OperationCall) -> Response:
    """Answer role assignments: in full for one role, given by id or name; else as references, for all roles."""
    identity = identity_of(call.records, call.ids[0])
    found = [given.doc for given in call.records.find("role_assignments", "identity", identity.doc["id"])]
    role_id, role_name = call.query.get("roleId"), call.query.get("roleName")
    if role_id is None and role_name is None:
        return Response.of([{name: doc[name] for name in _REFERRED} for doc in found])
    return Response.of(
        [doc for doc in found if role_id in (None, doc["role"]["id"]) and role_name in (None, doc["role"]["name"])]
    )


def get_role_assignment(call: OperationCall) -> Response:
    """Answer one role assignment of an identity."""
    identity_id, assignment_id = call.ids
    identity = identity_of(call.records, identity_id)
    found = call.records.get("role_assignments", assignment_id)
    if found is None or found.facts["identity"] != identity.doc["id"]:
        raise not_found("role assignment", assignment_id)
    return Response.of(found.doc)


def synchronize_attributes(call: OperationCall) -> Response:
    """Write an identity's attributes to its accounts; allowed once in ten seconds."""
    identity = identity_of(call.records, call.ids[0])
    identity_id = identity.doc["id"]
    last = call.records.get("synchronizations", identity_id)
    if last is not None:
        wait = last.doc["at"] + SYNCHRONIZATION_SECONDS - call.now
        if wait > 0:
            raise too_many_requests(wait)
        call.records.remove("synchronizations", identity_id)
    call.records.add("synchronizations", [Record({"id": identity_id, "at": call.now})])
    for account in call.records.find("accounts", "identity", identity_id):
        if _synchronize(account, identity.doc["attributes"]):
            account.doc["modified"] = stamp(call.now)
            call.records.save("accounts", account)
    payload = {"type": "SYNCHRONIZE_IDENTITY_ATTRIBUTES", "dataJson": dumps({"identityId": identity_id})}
    return Response.of({"id": str(uuid.uuid4()), "status": "IN_PROGRESS", "payload": payload}, 202)


def _synchronize(account: Record, attributes: Mapping[str, Any]) -> bool:
    targets = SYNCHRONIZED_ATTRIBUTES.get(account.doc["sourceName"], {})
    wanted = {target: attributes.get(origin) for target, origin in targets.items()}
    before = account.doc["attributes"]
    account.doc["attributes"] = {**before, **wanted}
    return bool(account.doc["attributes"] != before)


def start_invite(call: OperationCall) -> Response:
    """Invite identities that have not registered, by id or, with `uninvited`, all that have no invitation yet."""
    ids = call.body.get("ids")
    if not ids and not call.body.get("uninvited"):
        raise bad_request("ids must be given, or uninvited must be true.")
    if ids:
        found = [identity_of(call.records, each) for each in dict.fromkeys(ids)]
    else:
        found = call.records.find("identities", "status", "UNREGISTERED")
    invited = [one for one in found if one.facts["correlated"] and one.doc["identityStatus"] == "UNREGISTERED"]
    for identity in invited[:_INVITED_AT_ONCE]:
        set_status(identity, "PENDING", call.now)
        call.records.save("identities", identity)
    count = {"identityCount": len(invited[:_INVITED_AT_ONCE])}
    return Response.of(tasks.start(call, "Identity Invitation", "Invites identities to register", count), 202)


def start_processing(call: OperationCall) -> Response:
    """Refresh identities, which clears their processing errors, and gives and takes roles by their criteria."""
    ids = call.body.get("identityIds")
    if ids is None:
        raise bad_request("identityIds must be given.")
    found = [identity_of(call.records, each) for each in dict.fromkeys(ids)]
    for identity in found:
        identity.doc["lastRefresh"] = stamp(call.now)
        identity.doc["processingState"] = "OK"
        call.records.save("identities", identity)
    refresh(call.records, (identity.doc["id"] for identity in found), call.now)
    count = {"identityCount": len(set(ids))}
    task = tasks.start(call, "Identity Processing", "Refreshes identities", count)
    return Response.of({"type": "TASK_RESULT", "id": task["id"], "name": None}, 202)


def send_verification(call: OperationCall) -> Response:
    """Accept to send a message for setting a password on one of the identity's sources."""
    identity = identity_of(call.records, call.ids[0])
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
    "startIdentitiesInvite": start_invite,
    "startIdentityProcessing": start_processing,
    "sendIdentityVerificationAccountToken": send_verification,
}
