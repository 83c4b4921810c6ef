"""What the operations on roles do; who is on a role's list of members, or meets its criteria, has it assigned."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.routing import load_route_table
from sailkit_sandbox.services import events, tasks
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common import defaults as usual
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.caller import actor
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from . import entitlements, role_criteria
from .access_profiles import check_description
from .role_criteria import People

_AT_ONCE: Final = 50
_MEMBERS_AT_ONCE: Final = 500
_READ_ONLY: Final = ("id", "created", "modified", "dimensionRefs", "legacyMembershipInfo")
_ASSIGNMENTS: Final = uuid.UUID(int=1)
_MEMBERSHIPS: Final = ("STANDARD", "IDENTITY_LIST")


def check_access(call: OperationCall, kind: str, doc: Doc) -> None:
    """Refuse a role or a dimension whose name, description, owner or access is not as it must be.

    Raises:
        HttpError: 400, where it is so.
    """
    bodies.check_texts(doc, "name")
    check_description(call.records.get(kind, doc["id"]), doc)
    references.check_owner(call.records, doc)
    for name, held in (("accessProfiles", "access_profiles"), ("entitlements", "entitlements")):
        doc[name] = references.each_checked(call.records, held, doc.get(name), name)


def _complete(call: OperationCall, body: Doc) -> Doc:
    given = {name: value for name, value in body.items() if name not in _READ_ONLY}
    return {name: value for name, value in usual.role(given, stamp(call.now)).items() if name != "id"}


def _check(call: OperationCall, record: Record) -> None:
    check_access(call, "roles", record.doc)
    membership = record.doc.get("membership")
    if membership is None:
        return
    if not isinstance(membership, dict) or membership.get("type") not in _MEMBERSHIPS:
        raise bad_request(f"membership must be null or an object whose type is one of {', '.join(_MEMBERSHIPS)}.")
    if membership["type"] == "STANDARD" and membership.get("criteria") is not None:
        _check_criteria(call.records, membership["criteria"])
    if membership["type"] == "IDENTITY_LIST":
        members = references.each_checked(
            call.records, "identities", membership.get("identities"), "membership.identities"
        )
        if len(members) > _MEMBERS_AT_ONCE:
            raise bad_request(f"membership.identities can have {_MEMBERS_AT_ONCE} items, not {len(members)}.")
        shown = [{**each, "aliasName": _identity(call.records, each["id"])["alias"]} for each in members]
        record.doc["membership"] = {"criteria": None, **membership, "identities": shown}


def _check_criteria(records: Records, criteria: Any) -> None:
    if wrong := role_criteria.fault(criteria):
        raise bad_request(f"{wrong}.")
    references.known(records, "sources", role_criteria.sources(criteria), "sourceId in membership.criteria")


def _identity(records: Records, id: str) -> Doc:
    found = records.get("identities", id)
    return {} if found is None else found.doc


def _changed(call: OperationCall, before: Record | None, after: Record) -> None:
    if before is not None and before.doc["name"] != after.doc["name"]:
        references.rename(call.records, ("role_assignments",), references.to("roles", after.doc))
    assign_members(call.records, after, call.now)
    _tell(call.records, after.doc, "CREATE" if before is None else "UPDATE", call.now, actor(call))


def _tell(records: Records, role: Doc, action: str, now: float, actor: str) -> None:
    """Remember what was done to a role."""
    events.done(records, "ROLE", action, actor=actor, target=role["name"], at=now, about={"roleId": role["id"]})


def members(role: Doc, people: People) -> list[str]:
    """The ids of those who have a role because it lists them, or because they meet its criteria.

    Args:
        role: the role; one that is not enabled has no members.
        people: who may be one, where there are criteria.
    """
    membership = (role["membership"] or {}) if role["enabled"] else {}
    if membership.get("type") == "STANDARD":
        return people.meeting(membership["criteria"]) if membership.get("criteria") is not None else []
    return list(dict.fromkeys(each["id"] for each in membership.get("identities") or ()))


def assign_members(records: Records, role: Record, now: float, people: People | None = None) -> None:
    """Give a role to its members, and take it from those that are none any more.

    Args:
        records: the tenant's records.
        role: the role.
        now: the time.
        people: who may be a member or have been one; None for all.
    """
    people = people or People(records)
    wanted = dict.fromkeys(members(role.doc, people))
    for given in records.find("role_assignments", "role", role.doc["id"]):
        if given.facts.get("member") and (people.ids is None or given.facts["identity"] in people.ids):
            if given.facts["identity"] in wanted:
                del wanted[given.facts["identity"]]
            else:
                records.remove("role_assignments", given.doc["id"])
    records.add("role_assignments", [_assignment(role.doc, identity, now) for identity in wanted])


def _assignment(role: Doc, identity: str, now: float) -> Record:
    id = uuid.uuid5(_ASSIGNMENTS, f"{role['id']}/{identity}").hex
    doc = usual.assignment({"id": id, "role": references.to("roles", role)}, stamp(now))
    return Record(doc, {"identity": identity, "member": True})


def refresh(records: Records, identities: Iterable[str], now: float) -> None:
    """Give identities the roles whose criteria they meet, and take those whose criteria they do not meet any more.

    Args:
        records: the tenant's records.
        identities: their ids.
        now: the time.
    """
    people = People(records, frozenset(identities))
    for role in list(records.all("roles")) if people.ids else ():
        if (role.doc["membership"] or {}).get("type") == "STANDARD":
            assign_members(records, role, now, people)


def forget_member(records: Records, identity: str) -> None:
    """Take an identity off the lists of members of all roles.

    Args:
        records: the tenant's records.
        identity: the identity's id.
    """
    for role in list(records.all("roles")):
        members = (role.doc["membership"] or {}).get("identities") or []
        kept = [each for each in members if each["id"] != identity]
        if len(kept) < len(members):
            role.doc["membership"]["identities"] = kept
            records.save("roles", role)


def _removed(call: OperationCall, record: Record) -> None:
    _remove(call.records, record.doc["id"], call.now, actor(call))


def _remove(records: Records, id: str, now: float, actor: str) -> None:
    """Remove a role, its dimensions, and its assignments."""
    role = records.get("roles", id)
    if role is not None:
        _tell(records, role.doc, "DELETE", now, actor)
    for kind, column in (("role_assignments", "role"), ("dimensions", "parent")):
        for each in records.find(kind, column, id):
            records.remove(kind, each.doc["id"])
    records.remove("roles", id)


ROLES: Final = Resource(
    kind="roles",
    what="role",
    fixed=_READ_ONLY,
    columns={"id": "id", "owner.id": "owner"},
    usual=usual.role,
    complete=_complete,
    check=_check,
    changed=_changed,
    removed=_removed,
)


def search_roles(call: OperationCall) -> Response:
    """Answer roles that pass the filters and have the metadata that the body asks for."""
    body = bodies.properties(call.body)
    text, metadata = body.get("filters"), body.get("ammKeyValues")
    route_table = load_route_table(call.operation.prefix.removeprefix("/"))
    listing = route_table.describe(route_table.routes["GET /roles"])
    operation = attrs.evolve(call.operation, filterable=listing.filterable)
    call = attrs.evolve(call, operation=operation, query={**call.query, "filters": text or ""})
    within = None
    if metadata:
        found = [each.doc["id"] for each in call.records.all("roles") if _has_metadata(each.doc, metadata)]
        within = ("id", tuple(found))
    return paging.listed(call, paging.selection(call, "roles", ROLES.row, columns=ROLES.columns, within=within))


def _has_metadata(doc: Doc, wanted: list[Any]) -> bool:
    """Whether a role has, of each attribute, one of the values that are wanted."""
    held = {
        each.get("key"): {value.get("value") for value in each.get("values") or []}
        for each in (doc["accessModelMetadata"]).get("attributes") or []
        if isinstance(each, dict)
    }
    pairs = ((each.get("attribute"), each.get("values") or []) for each in map(bodies.properties, wanted))
    return all(held.get(key, set()).intersection(values) for key, values in pairs)


def list_entitlements(call: OperationCall) -> Response:
    """Answer the entitlements of a role that come with no access profile."""
    return entitlements.listed(call, (each["id"] for each in ROLES.found(call).doc["entitlements"]))


def list_identities(call: OperationCall) -> Response:
    """Answer the identities that a role is assigned to, and why."""
    given = call.records.find("role_assignments", "role", ROLES.found(call).doc["id"])
    sources = {each.facts["identity"]: each.doc["assignmentSource"] for each in given}

    def shown(doc: Doc) -> Doc:
        source = "ROLE_MEMBERSHIP" if sources[doc["id"]] == "RULE" else "ACCESS_REQUEST"
        return {**_member(doc), "roleAssignmentSource": source}

    selected = paging.selection(
        call, "identities", lambda record: _member(record.doc), columns={"id": "id"}, within=("id", tuple(sources))
    )
    return paging.listed(call, selected, paging.reshaped(shown))


def _member(doc: Doc) -> Doc:
    return {"id": doc["id"], "aliasName": doc["alias"], "name": doc["name"], "email": doc["emailAddress"] or ""}


def delete_roles(call: OperationCall) -> Response:
    """Start to delete up to 50 roles."""
    ids = bodies.texts(bodies.properties(call.body), "roleIds", least=1, most=_AT_ONCE)
    found = [each.doc["id"] for each in references.known(call.records, "roles", ids, "roleIds")]
    task = tasks.start(call, "Role Deletion", "Deletes roles", {"ids": found}, effect=("roles.delete", {"ids": found}))
    return Response.of(tasks.reference(task), 202)


def _delete(records: Records, now: float, given: Mapping[str, Any]) -> None:
    for id in given["ids"]:
        _remove(records, id, now, given["actor"])


EFFECTS: Final[Mapping[str, Effect]] = {"roles.delete": _delete}
HANDLERS: Final[Mapping[str, Handler]] = {
    **ROLES.behaviours(list="listRoles", get="getRole", create="createRole", update="patchRole", delete="deleteRole"),
    "searchRolesByFilter": search_roles,
    "getRoleEntitlements": list_entitlements,
    "getRoleAssignedIdentities": list_identities,
    "deleteBulkRoles": delete_roles,
}
