"""Governance groups: their members, and their connections to other objects."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.caller import get_caller, resolve_identity
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.common.resource import Doc, Resource, Row
from sailkit_sandbox.store.database import KINDS, Record

from .common import bodies, listing

_MEMBERS_AT_ONCE: Final = 50
_DELETED_AT_ONCE: Final = 100
# Kinds of objects that refer to groups: the type of connection, the type of object, and the path of the reference.
_CONNECTIONS: Final = (
    ("access_profiles", "AccessRequestReviewer", "ACCESS_PROFILE", "accessRequestConfig.approvalSchemes.approverId"),
    ("roles", "AccessRequestReviewer", "ROLE", "accessRequestConfig.approvalSchemes.approverId"),
    ("sources", "ManagementWorkgroup", "SOURCE", "managementWorkgroup.id"),
    ("nonemployee_sources", "ManagementWorkgroup", "SOURCE", "managementWorkgroup"),
    ("sod_policies", "Owner", "SOD_POLICY", "ownerRef.id"),
)


def _build_document(call: OperationCall, body: Doc) -> Doc:
    owner = body.get("owner") or make_reference(
        "identities", (get_caller(call) or resolve_identity(call, None, "owner")).doc
    )
    properties = {"name": body.get("name"), "description": body.get("description") or "", "owner": owner}
    return {**properties, "created": None, "modified": None}


def _validate(call: OperationCall, group: Record) -> None:
    bodies.require_strings(group.doc, "name")
    group.doc["owner"] = make_reference("identities", resolve_identity(call, group.doc.get("owner"), "owner").doc)


def _present(call: OperationCall, doc: Doc) -> Doc:
    owner = call.records.get("identities", doc["owner"]["id"])
    address = {"displayName": owner.doc["name"], "emailAddress": owner.doc["emailAddress"] or ""} if owner else {}
    return {
        **doc,
        "owner": {**doc["owner"], **address},
        "memberCount": len(call.records.find("memberships", "parent", doc["id"])),
        "connectionCount": len(_connected(call, doc["id"])),
    }


def _build_filter_values(call: OperationCall, doc: Doc) -> Doc:
    members = call.records.find("memberships", "parent", doc["id"])
    return {"memberships": [{"identityId": member.facts["identity"]} for member in members]}


def _connected(call: OperationCall, id: str) -> list[Record]:
    """Return the connections of a group."""
    connections = []
    for kind, connection_type, type, path in _CONNECTIONS:
        for record in call.records.all(kind) if kind in KINDS else ():
            ids = Row(record.doc, {}).get(path)
            if id == ids or (isinstance(ids, list) and id in ids):
                connections.append(_connection(record.doc, connection_type, type))
    return connections


def _connection(object: Doc, connection_type: str, type: str) -> Record:
    target = {
        "type": type,
        "id": object.get("sourceId") or object["id"],
        "name": object["name"],
        "description": object.get("description"),
    }
    facts = {name: object.get(name) for name in ("id", "name", "created", "modified")}
    return Record({"object": target, "connectionType": connection_type}, facts)


def _before_delete(call: OperationCall, group: Record) -> None:
    if _connected(call, group.doc["id"]):
        raise bad_request(f"The governance group {group.doc['id']} is in use; remove its connections first.")
    call.records.remove_all("memberships", "parent", group.doc["id"])


GROUPS: Final = Resource(
    kind="workgroups",
    label="governance group",
    read_only=("id", "created", "modified", "memberCount", "connectionCount"),
    build_document=_build_document,
    validate=_validate,
    before_delete=_before_delete,
    present=_present,
    build_filter_values=_build_filter_values,
)


def delete_in_bulk(call: OperationCall) -> Response:
    """Delete groups. Each has its own status: 204, 404 for an unknown id, or 409 for a group in use."""
    ids = bodies.read_strings(bodies.require_object(call.body), "ids", minimum=1, maximum=_DELETED_AT_ONCE)
    outcomes = []
    for id in dict.fromkeys(ids):
        group = call.records.get("workgroups", id)
        if group is None:
            outcomes.append(_outcome(id, 404, "There is no such governance group."))
        elif _connected(call, id):
            outcomes.append(_outcome(id, 409, "The governance group is in use and cannot be deleted."))
        else:
            GROUPS.delete_record(call, group)
            outcomes.append(_outcome(id, 204, "The governance group has been deleted."))
    return Response.of(outcomes, 207)


def _outcome(id: str, status: int, text: str) -> Doc:
    return {"id": id, "status": status, "description": text}


def list_connections(call: OperationCall) -> Response:
    """Return the connections of a group."""
    return listing.list_computed(call, _connected(call, GROUPS.get_record(call).doc["id"]))


def list_members(call: OperationCall) -> Response:
    """Return the members of a group."""
    group = GROUPS.get_record(call)
    return listing.list_computed(
        call, filter(None, (_member(call, membership) for membership in _memberships(call, group)))
    )


def _memberships(call: OperationCall, group: Record) -> list[Record]:
    return call.records.find("memberships", "parent", group.doc["id"])


def _member(call: OperationCall, membership: Record) -> Record | None:
    identity = call.records.get("identities", membership.facts["identity"])
    if identity is None:
        return None
    doc = {**make_reference("identities", identity.doc), "email": identity.doc["emailAddress"] or ""}
    return Record(doc, {name: membership.doc[name] for name in ("created", "modified")})


def add_members(call: OperationCall) -> Response:
    """Add identities to a group. Each has its own status: 201, 404 for an unknown id, or 409 for a member."""

    def add(group: Record, id: str, membership: Record | None) -> Doc:
        if call.records.get("identities", id) is None:
            return _outcome(id, 404, "There is no such identity.")
        if membership is not None:
            return _outcome(id, 409, "The identity is already a member of the governance group.")
        call.records.add("memberships", [build_membership(group.doc["id"], id, call.now)])
        return _outcome(id, 201, "The identity has been added to the governance group.")

    return _for_each_member(call, add)


def remove_members(call: OperationCall) -> Response:
    """Remove identities from a group. Each has its own status: 204, or 404 for an identity that is not a member."""

    def remove(group: Record, id: str, membership: Record | None) -> Doc:
        if membership is None:
            return _outcome(id, 404, "The identity is not a member of the governance group.")
        call.records.remove("memberships", membership.doc["id"])
        return _outcome(id, 204, "The identity has been removed from the governance group.")

    return _for_each_member(call, remove)


def _for_each_member(call: OperationCall, change: Callable[[Record, str, Record | None], Doc]) -> Response:
    group = GROUPS.get_record(call)
    items = call.body
    if not 1 <= len(items) <= _MEMBERS_AT_ONCE:
        raise bad_request(f"The body must have 1 to {_MEMBERS_AT_ONCE} identities, not {len(items)}.")
    ids = [item.get("id") for item in items]
    if not all(isinstance(id, str) for id in ids):
        raise bad_request("Each identity must have an id, which is a text.")
    memberships = {id: call.records.get("memberships", f"{group.doc['id']}/{id}") for id in map(str, ids)}
    return Response.of([change(group, id, membership) for id, membership in memberships.items()], 207)


def build_membership(group: str, identity: str, now: float) -> Record:
    """Build the membership of an identity in a group."""
    doc = {"id": f"{group}/{identity}", "created": stamp(now), "modified": stamp(now)}
    return Record(doc, {"parent": group, "identity": identity})


HANDLERS: Final[Mapping[str, Handler]] = {
    **GROUPS.build_handlers(
        list="listWorkgroups",
        get="getWorkgroup",
        create="createWorkgroup",
        update="patchWorkgroup",
        delete="deleteWorkgroup",
    ),
    "deleteWorkgroupsInBulk": delete_in_bulk,
    "listConnections": list_connections,
    "listWorkgroupMembers": list_members,
    "updateWorkgroupMembers": add_members,
    "deleteWorkgroupMembers": remove_members,
}
