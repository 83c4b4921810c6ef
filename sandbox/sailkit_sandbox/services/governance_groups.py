"""Governance groups: people who decide together, and what they are asked about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from random import Random
from typing import Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_uuid
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.caller import caller, person
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import to
from sailkit_sandbox.services.common.resource import Doc, Resource, Row
from sailkit_sandbox.store.database import KINDS, Record

from .common import bodies
from .common import listing as paging

_MEMBERS_AT_ONCE: Final = 50
_DELETED_AT_ONCE: Final = 100
# Which things are connected to groups, how, as what, and where they say so.
_CONNECTIONS: Final = (
    ("access_profiles", "AccessRequestReviewer", "ACCESS_PROFILE", "accessRequestConfig.approvalSchemes.approverId"),
    ("roles", "AccessRequestReviewer", "ROLE", "accessRequestConfig.approvalSchemes.approverId"),
    ("sources", "ManagementWorkgroup", "SOURCE", "managementWorkgroup.id"),
    ("nonemployee_sources", "ManagementWorkgroup", "SOURCE", "managementWorkgroup"),
    ("sod_policies", "Owner", "SOD_POLICY", "ownerRef.id"),
)
_SEEDED: Final = {
    "Access Review Board": "Decides on access that crosses departments",
    "Data Protection": "Looks after personal data",
    "Source Custodians": "Keeps the connected systems in order",
}


def _complete(call: OperationCall, body: Doc) -> Doc:
    owner = body.get("owner") or to("identities", (caller(call) or person(call, None, "owner")).doc)
    given = {"name": body.get("name"), "description": body.get("description") or "", "owner": owner}
    return {**given, "created": None, "modified": None}


def _check(call: OperationCall, group: Record) -> None:
    bodies.check_texts(group.doc, "name")
    group.doc["owner"] = to("identities", person(call, group.doc.get("owner"), "owner").doc)


def _shown(call: OperationCall, doc: Doc) -> Doc:
    owner = call.records.get("identities", doc["owner"]["id"])
    address = {"displayName": owner.doc["name"], "emailAddress": owner.doc["emailAddress"] or ""} if owner else {}
    return {
        **doc,
        "owner": {**doc["owner"], **address},
        "memberCount": len(call.records.find("memberships", "parent", doc["id"])),
        "connectionCount": len(_connected(call, doc["id"])),
    }


def _related(call: OperationCall, doc: Doc) -> Doc:
    members = call.records.find("memberships", "parent", doc["id"])
    return {"memberships": [{"identityId": member.facts["identity"]} for member in members]}


def _connected(call: OperationCall, id: str) -> list[Record]:
    """What a group is asked about, as connections."""
    found = []
    for kind, way, type, path in _CONNECTIONS:
        for thing in call.records.all(kind) if kind in KINDS else ():
            ids = Row(thing.doc, {}).get(path)
            if id == ids or (isinstance(ids, list) and id in ids):
                found.append(_connection(thing.doc, way, type))
    return found


def _connection(thing: Doc, way: str, type: str) -> Record:
    target = {
        "type": type,
        "id": thing.get("sourceId") or thing["id"],
        "name": thing["name"],
        "description": thing.get("description"),
    }
    facts = {name: thing.get(name) for name in ("id", "name", "created", "modified")}
    return Record({"object": target, "connectionType": way}, facts)


def _removed(call: OperationCall, group: Record) -> None:
    if _connected(call, group.doc["id"]):
        raise bad_request(f"The governance group {group.doc['id']} is in use; remove its connections first.")
    call.records.remove_all("memberships", "parent", group.doc["id"])


GROUPS: Final = Resource(
    kind="workgroups",
    what="governance group",
    fixed=("id", "created", "modified", "memberCount", "connectionCount"),
    complete=_complete,
    check=_check,
    removed=_removed,
    shown=_shown,
    related=_related,
)


def delete_in_bulk(call: OperationCall) -> Response:
    """Delete groups, with one outcome for each: 204, 404 for one that is not there, 409 for one in use."""
    ids = bodies.texts(bodies.properties(call.body), "ids", least=1, most=_DELETED_AT_ONCE)
    outcomes = []
    for id in dict.fromkeys(ids):
        group = call.records.get("workgroups", id)
        if group is None:
            outcomes.append(_outcome(id, 404, "There is no such governance group."))
        elif _connected(call, id):
            outcomes.append(_outcome(id, 409, "The governance group is in use and stays."))
        else:
            GROUPS.remove(call, group)
            outcomes.append(_outcome(id, 204, "The governance group has been deleted."))
    return Response.of(outcomes, 207)


def _outcome(id: str, status: int, text: str) -> Doc:
    return {"id": id, "status": status, "description": text}


def list_connections(call: OperationCall) -> Response:
    """Answer what a group is asked about."""
    return paging.picked(call, _connected(call, GROUPS.found(call).doc["id"]))


def list_members(call: OperationCall) -> Response:
    """Answer the members of a group."""
    group = GROUPS.found(call)
    return paging.picked(call, filter(None, (_member(call, each) for each in _memberships(call, group))))


def _memberships(call: OperationCall, group: Record) -> list[Record]:
    return call.records.find("memberships", "parent", group.doc["id"])


def _member(call: OperationCall, membership: Record) -> Record | None:
    identity = call.records.get("identities", membership.facts["identity"])
    if identity is None:
        return None
    doc = {**to("identities", identity.doc), "email": identity.doc["emailAddress"] or ""}
    return Record(doc, {name: membership.doc[name] for name in ("created", "modified")})


def add_members(call: OperationCall) -> Response:
    """Add identities to a group: 201 for each, 404 for one that is not there, 409 for one that is a member."""

    def add(group: Record, id: str, membership: Record | None) -> Doc:
        if call.records.get("identities", id) is None:
            return _outcome(id, 404, "There is no such identity.")
        if membership is not None:
            return _outcome(id, 409, "The identity is a member of the governance group already.")
        call.records.add("memberships", [_membership(group.doc["id"], id, call.now)])
        return _outcome(id, 201, "The identity has been added to the governance group.")

    return _for_each_member(call, add)


def remove_members(call: OperationCall) -> Response:
    """Remove identities from a group: 204 for each, 404 for one that is no member."""

    def remove(group: Record, id: str, membership: Record | None) -> Doc:
        if membership is None:
            return _outcome(id, 404, "The identity is no member of the governance group.")
        call.records.remove("memberships", membership.doc["id"])
        return _outcome(id, 204, "The identity has been removed from the governance group.")

    return _for_each_member(call, remove)


def _for_each_member(call: OperationCall, change: Callable[[Record, str, Record | None], Doc]) -> Response:
    group = GROUPS.found(call)
    given = call.body
    if not 1 <= len(given) <= _MEMBERS_AT_ONCE:
        raise bad_request(f"The body must have 1 to {_MEMBERS_AT_ONCE} identities, not {len(given)}.")
    ids = [each.get("id") for each in given]
    if not all(isinstance(id, str) for id in ids):
        raise bad_request("Each identity must have an id, which is a text.")
    memberships = {id: call.records.get("memberships", f"{group.doc['id']}/{id}") for id in map(str, ids)}
    return Response.of([change(group, id, membership) for id, membership in memberships.items()], 207)


def _membership(group: str, identity: str, now: float) -> Record:
    doc = {"id": f"{group}/{identity}", "created": stamp(now), "modified": stamp(now)}
    return Record(doc, {"parent": group, "identity": identity})


def furnish(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Make the groups of a new tenant, by kind of record; there are none where there are no people."""
    if not people:
        return {}
    groups, members = [], []
    for name, about in _SEEDED.items():
        at = REFERENCE_TIME - random.randrange(30, 900) * DAY
        doc = {
            "id": new_uuid(random),
            "name": name,
            "description": about,
            "owner": to("identities", random.choice(people).doc),
        }
        groups.append(Record({**doc, "created": stamp(at), "modified": stamp(at)}))
        chosen = random.sample(people, min(len(people), random.randrange(3, 7)))
        members += [_membership(str(doc["id"]), identity.doc["id"], at) for identity in chosen]
    return {"workgroups": groups, "memberships": members}


HANDLERS: Final[Mapping[str, Handler]] = {
    **GROUPS.behaviours(
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
