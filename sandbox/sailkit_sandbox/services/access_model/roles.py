"""Roles: their operations, and the assignment of roles to the identities that are listed or meet the criteria."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.openapi.routing import load_route_table
from sailkit_sandbox.services import events, tasks
from sailkit_sandbox.services.common import bodies, defaults, listing, references
from sailkit_sandbox.services.common.caller import get_actor_name
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.tasks import Effect
from sailkit_sandbox.store.database import Record, Records

from . import entitlements, role_criteria
from .access_profiles import check_description
from .role_membership import assign_members

_MAXIMUM_IDS: Final = 50
_MAXIMUM_MEMBERS: Final = 500
_READ_ONLY: Final = ("id", "created", "modified", "dimensionRefs", "legacyMembershipInfo")
_MEMBERSHIP_TYPES: Final = ("STANDARD", "IDENTITY_LIST")


def check_access(call: OperationCall, kind: str, doc: Doc) -> None:
    """Validate the name, description, owner and access of a role or a dimension.

    Raises:
        HttpError: 400, for an invalid value.
    """
    bodies.require_strings(doc, "name")
    check_description(call.records.get(kind, doc["id"]), doc)
    references.complete_owner(call.records, doc)
    for name, referenced_kind in (("accessProfiles", "access_profiles"), ("entitlements", "entitlements")):
        doc[name] = references.complete_references(call.records, referenced_kind, doc.get(name), name)


def _build_document(call: OperationCall, body: Doc) -> Doc:
    properties = {name: value for name, value in body.items() if name not in _READ_ONLY}
    return {name: value for name, value in defaults.build_role(properties, stamp(call.now)).items() if name != "id"}


def _validate(call: OperationCall, record: Record) -> None:
    check_access(call, "roles", record.doc)
    membership = record.doc.get("membership")
    if membership is None:
        return
    if not isinstance(membership, dict) or membership.get("type") not in _MEMBERSHIP_TYPES:
        raise bad_request(f"membership must be null or an object whose type is one of {', '.join(_MEMBERSHIP_TYPES)}.")
    if membership["type"] == "STANDARD" and membership.get("criteria") is not None:
        _check_criteria(call.records, membership["criteria"])
    if membership["type"] == "IDENTITY_LIST":
        list_members = references.complete_references(
            call.records, "identities", membership.get("identities"), "membership.identities"
        )
        if len(list_members) > _MAXIMUM_MEMBERS:
            raise bad_request(f"membership.identities can have {_MAXIMUM_MEMBERS} items, not {len(list_members)}.")
        identities = [
            {**reference, "aliasName": _get_identity(call.records, reference["id"])["alias"]}
            for reference in list_members
        ]
        record.doc["membership"] = {"criteria": None, **membership, "identities": identities}


def _check_criteria(records: Records, criteria: Any) -> None:
    if error := role_criteria.find_error(criteria):
        raise bad_request(f"{error}.")
    references.resolve_ids(
        records, "sources", role_criteria.list_source_ids(criteria), "sourceId in membership.criteria"
    )


def _get_identity(records: Records, id: str) -> Doc:
    record = records.get("identities", id)
    return {} if record is None else record.doc


def _after_save(call: OperationCall, before: Record | None, after: Record) -> None:
    if before is not None and before.doc["name"] != after.doc["name"]:
        references.update_names(call.records, ("role_assignments",), references.make_reference("roles", after.doc))
    assign_members(call.records, after, call.now)
    _record_event(call.records, after.doc, "CREATE" if before is None else "UPDATE", call.now, get_actor_name(call))


def _record_event(records: Records, role: Doc, action: str, now: float, actor: str) -> None:
    """Record an event for an action on a role."""
    events.record_action(
        records, "ROLE", action, actor=actor, target=role["name"], time=now, details={"roleId": role["id"]}
    )


def _before_delete(call: OperationCall, record: Record) -> None:
    _remove(call.records, record.doc["id"], call.now, get_actor_name(call))


def _remove(records: Records, id: str, now: float, actor: str) -> None:
    """Delete a role, its dimensions and its assignments."""
    role = records.get("roles", id)
    if role is not None:
        _record_event(records, role.doc, "DELETE", now, actor)
    for kind, column in (("role_assignments", "role"), ("dimensions", "parent")):
        for record in records.find(kind, column, id):
            records.remove(kind, record.doc["id"])
    records.remove("roles", id)


ROLES: Final = Resource(
    kind="roles",
    label="role",
    read_only=_READ_ONLY,
    columns={"id": "id", "owner.id": "owner"},
    build_defaults=defaults.build_role,
    build_document=_build_document,
    validate=_validate,
    after_save=_after_save,
    before_delete=_before_delete,
)


def search_roles(call: OperationCall) -> Response:
    """Return the roles that match the filters and the metadata of the body."""
    body = bodies.require_object(call.body)
    text, metadata = body.get("filters"), body.get("ammKeyValues")
    route_table = load_route_table(call.operation.prefix.removeprefix("/"))
    list_operation = route_table.describe(route_table.routes["GET /roles"])
    operation = attrs.evolve(call.operation, filterable=list_operation.filterable)
    call = attrs.evolve(call, operation=operation, query={**call.query, "filters": text or ""})
    within = None
    if metadata:
        ids = [role.doc["id"] for role in call.records.all("roles") if _has_metadata(role.doc, metadata)]
        within = ("id", tuple(ids))
    return listing.list_stored(
        call, listing.build_selection(call, "roles", ROLES.build_row, columns=ROLES.columns, within=within)
    )


def _has_metadata(doc: Doc, required: list[Any]) -> bool:
    """Return whether a role has one of the required values of each attribute."""
    values_by_key = {
        attribute.get("key"): {value.get("value") for value in attribute.get("values") or []}
        for attribute in (doc["accessModelMetadata"]).get("attributes") or []
        if isinstance(attribute, dict)
    }
    pairs = (
        (attribute.get("attribute"), attribute.get("values") or [])
        for attribute in map(bodies.require_object, required)
    )
    return all(values_by_key.get(key, set()).intersection(values) for key, values in pairs)


def list_entitlements(call: OperationCall) -> Response:
    """Return the direct entitlements of a role, without those of its access profiles."""
    return entitlements.list_by_ids(call, (reference["id"] for reference in ROLES.get_record(call).doc["entitlements"]))


def list_identities(call: OperationCall) -> Response:
    """Return the identities with an assignment of a role, and the source of the assignment."""
    assignments = call.records.find("role_assignments", "role", ROLES.get_record(call).doc["id"])
    sources = {assignment.facts["identity"]: assignment.doc["assignmentSource"] for assignment in assignments}

    def present(doc: Doc) -> Doc:
        source = "ROLE_MEMBERSHIP" if sources[doc["id"]] == "RULE" else "ACCESS_REQUEST"
        return {**_present_member(doc), "roleAssignmentSource": source}

    selected = listing.build_selection(
        call,
        "identities",
        lambda record: _present_member(record.doc),
        columns={"id": "id"},
        within=("id", tuple(sources)),
    )
    return listing.list_stored(call, selected, listing.map_documents(present))


def _present_member(doc: Doc) -> Doc:
    return {"id": doc["id"], "aliasName": doc["alias"], "name": doc["name"], "email": doc["emailAddress"] or ""}


def delete_roles(call: OperationCall) -> Response:
    """Start the deletion of up to 50 roles."""
    ids = bodies.read_strings(bodies.require_object(call.body), "roleIds", minimum=1, maximum=_MAXIMUM_IDS)
    role_ids = [record.doc["id"] for record in references.resolve_ids(call.records, "roles", ids, "roleIds")]
    task = tasks.start(
        call, "Role Deletion", "Deletes roles", {"ids": role_ids}, effect=("roles.delete", {"ids": role_ids})
    )
    return Response.of(tasks.make_task_reference(task), 202)


def _delete(records: Records, now: float, input: Mapping[str, Any]) -> None:
    for id in input["ids"]:
        _remove(records, id, now, input["actor"])


EFFECTS: Final[Mapping[str, Effect]] = {"roles.delete": _delete}
HANDLERS: Final[Mapping[str, Handler]] = {
    **ROLES.build_handlers(
        list="listRoles", get="getRole", create="createRole", update="patchRole", delete="deleteRole"
    ),
    "searchRolesByFilter": search_roles,
    "getRoleEntitlements": list_entitlements,
    "getRoleAssignedIdentities": list_identities,
    "deleteBulkRoles": delete_roles,
}
