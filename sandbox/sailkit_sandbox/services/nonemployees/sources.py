"""Non-employee sources: where people are kept who are no employees, and which attributes they have there."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request, conflict, over_limit
from sailkit_sandbox.base.clock import DAY, REFERENCE_TIME, stamp
from sailkit_sandbox.base.ids import new_id, new_uuid
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common import listing as paging
from sailkit_sandbox.services.common.caller import identity_id, person
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import to
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.store.database import Record

SYSTEM_ATTRIBUTES: Final[Mapping[str, tuple[str, str]]] = {
    "accountName": ("TEXT", "Account Name"),
    "firstName": ("TEXT", "First Name"),
    "lastName": ("TEXT", "Last Name"),
    "phone": ("TEXT", "Phone"),
    "email": ("TEXT", "Email"),
    "manager": ("IDENTITY", "Manager"),
    "startDate": ("DATE", "Start Date"),
    "endDate": ("DATE", "End Date"),
}
_CUSTOM_AT_MOST: Final = 10
_PEOPLE_AT_MOST: Final = {"approvers": 3, "accountManagers": 10}
_ANSWERED: Final = ("id", "sourceId", "name", "description", "approvers", "accountManagers", "created", "modified")
_CHILDREN: Final = ("attributes", "records", "requests", "uploads")


def _complete(call: OperationCall, body: Doc) -> Doc:
    workgroup = body.get("managementWorkgroup")
    if workgroup is not None and call.records.get("workgroups", str(workgroup)) is None:
        raise bad_request(f"managementWorkgroup must be a governance group; there is none with id {workgroup!s:.100}.")
    return {
        "sourceId": uuid.uuid4().hex,
        "name": body.get("name"),
        "description": body.get("description"),
        "owner": to("identities", person(call, body.get("owner"), "owner").doc),
        "managementWorkgroup": workgroup,
        "cloudExternalId": uuid.uuid4().hex[:8],
        **{name: body.get(name) or [] for name in _PEOPLE_AT_MOST},
        "created": None,
        "modified": None,
    }


def _check(call: OperationCall, source: Record) -> None:
    doc = source.doc
    bodies.check_texts(doc, "name", "description")
    for name, most in _PEOPLE_AT_MOST.items():
        given = doc.get(name)
        if not isinstance(given, list) or len(given) > most:
            raise bad_request(f"{name} must be a list of at most {most} people.")
        doc[name] = [_decider(call, each, name) for each in given]


def _decider(call: OperationCall, given: Any, name: str) -> Doc:
    """Who approves or manages: a governance group or an identity."""
    id = given.get("id") if isinstance(given, dict) else None
    if isinstance(id, str) and call.records.get("workgroups", id) is not None:
        return {"type": "GOVERNANCE_GROUP", "id": id}
    return {"type": "IDENTITY", "id": person(call, given, f"Each of {name}").doc["id"]}


def _changed(call: OperationCall, before: Record | None, source: Record) -> None:
    if before is not None:
        return
    call.records.add(
        "nonemployee_attributes", _system_attributes(source.doc["id"], call.now, lambda: str(uuid.uuid4()))
    )


def _system_attributes(source_id: str, now: float, new: Callable[[], str]) -> list[Record]:
    found = []
    for name, (type, label) in SYSTEM_ATTRIBUTES.items():
        times = {"created": stamp(now), "modified": stamp(now)}
        texts = {"label": label, "technicalName": name, "helpText": "", "placeholder": ""}
        found.append(
            Record(
                {"id": new(), "type": type, **texts, "system": True, "required": True, **times}, {"parent": source_id}
            )
        )
    return found


def _removed(call: OperationCall, source: Record) -> None:
    for request in call.records.find("nonemployee_requests", "parent", source.doc["id"]):
        call.records.remove_all("nonemployee_approvals", "parent", request.doc["id"])
    for kind in _CHILDREN:
        call.records.remove_all(f"nonemployee_{kind}", "parent", source.doc["id"])


def _shown(call: OperationCall, doc: Doc) -> Doc:
    shown = {name: doc[name] for name in _ANSWERED}
    if call.operation.id == "createNonEmployeeSource":
        shown["cloudExternalId"] = doc["cloudExternalId"]
    return shown


SOURCES: Final = Resource(
    kind="nonemployee_sources",
    what="non-employee source",
    fixed=("id", "sourceId", "owner", "managementWorkgroup", "cloudExternalId", "created", "modified"),
    also="source",
    complete=_complete,
    check=_check,
    changed=_changed,
    removed=_removed,
    shown=_shown,
)


def lite(source: Doc) -> Doc:
    """A source as requests show it."""
    return {name: source[name] for name in ("id", "sourceId", "name", "description")}


def managed_by(source: Doc, identity: str) -> bool:
    """Whether an identity owns the source or manages its accounts."""
    return identity in (source["owner"]["id"], *(each["id"] for each in source["accountManagers"]))


def list_sources(call: OperationCall) -> Response:
    """Answer sources, all or those that someone manages, with the number of their non-employees if wanted."""
    wanted = call.query.get("requested-for")
    manager = None if wanted is None else identity_id(call, wanted)
    counted = paging.flag(call.query, "non-employee-count")

    def shown(doc: Doc) -> Doc:
        if not counted:
            return _shown(call, doc)
        count = len(call.records.find("nonemployee_records", "parent", doc["id"]))
        return {**_shown(call, doc), "nonEmployeeCount": count}

    found = [each.doc for each in call.records.all("nonemployee_sources")]
    return paging.picked(call, [Record(shown(doc)) for doc in found if manager is None or managed_by(doc, manager)])


def within_source(behaviour: Handler) -> Handler:
    """A behaviour whose path begins with a source, which may go by either of its ids."""

    def inside(call: OperationCall) -> Response:
        source = SOURCES.found(call, call.ids[0])
        return behaviour(attrs.evolve(call, ids=(source.doc["id"], *call.ids[1:])))

    return inside


def _complete_attribute(call: OperationCall, body: Doc) -> Doc:
    known = attributes_of(call, call.ids[0])
    if body.get("type") != "TEXT":
        raise bad_request("type must be TEXT, the only one for attributes that are added.")
    bodies.check_texts(body, "technicalName")
    name = body["technicalName"]
    if any(each["technicalName"].casefold() == name.casefold() for each in known):
        raise conflict(f"The source has an attribute {name[:100]!r} already.")
    if sum(not each["system"] for each in known) >= _CUSTOM_AT_MOST:
        raise over_limit(f"A source can have {_CUSTOM_AT_MOST} attributes beyond those that every source has.")
    return {
        "type": "TEXT",
        "label": body.get("label"),
        "technicalName": name,
        "helpText": body.get("helpText") or "",
        "placeholder": body.get("placeholder") or "",
        "system": False,
        "required": body.get("required") or False,
        "created": None,
        "modified": None,
    }


def _check_attribute(call: OperationCall, attribute: Record) -> None:
    bodies.check_texts(attribute.doc, "label")
    if not isinstance(attribute.doc.get("required"), bool):
        raise bad_request("required must be true or false.")


def _refuse_system(call: OperationCall, attribute: Record) -> None:
    if attribute.doc["system"]:
        raise bad_request(f"Every source has the attribute {attribute.doc['technicalName']}; it cannot be deleted.")


ATTRIBUTES: Final = Resource(
    kind="nonemployee_attributes",
    what="schema attribute",
    fixed=("id", "type", "technicalName", "system", "created", "modified"),
    unique="",
    nested=True,
    complete=_complete_attribute,
    check=_check_attribute,
    removed=_refuse_system,
)


def attributes_of(call: OperationCall, source_id: str) -> list[Doc]:
    """The attributes that non-employees of a source have: those of every source, then its own."""
    return [each.doc for each in call.records.find("nonemployee_attributes", "parent", source_id)]


def delete_attributes(call: OperationCall) -> Response:
    """Delete the attributes that not every source has."""
    for attribute in attributes_of(call, call.ids[0]):
        if not attribute["system"]:
            call.records.remove("nonemployee_attributes", attribute["id"])
    return Response(204)


def furnish(people: list[Record], random: Random) -> Mapping[str, list[Record]]:
    """Make the non-employee sources of a new tenant, by kind of record; there are none where there are no people."""
    if not people:
        return {}
    made, me = stamp(REFERENCE_TIME - 200 * DAY), people[0].doc
    sources, attributes = [], []
    for name, approvers in (("Contractors", [{"type": "IDENTITY", "id": me["id"]}]), ("Interns", [])):
        managers = [{"type": "IDENTITY", "id": random.choice(people).doc["id"]}]
        doc = {
            "id": new_uuid(random),
            "sourceId": new_id(random),
            "name": name,
            "description": f"{name} of all departments",
            "owner": to("identities", me),
            "managementWorkgroup": None,
            "cloudExternalId": new_id(random)[:8],
            "approvers": approvers,
            "accountManagers": managers,
            "created": made,
            "modified": made,
        }
        sources.append(Record(doc))
        attributes += _system_attributes(str(doc["id"]), REFERENCE_TIME - 200 * DAY, lambda: new_uuid(random))
    return {"nonemployee_sources": sources, "nonemployee_attributes": attributes}


HANDLERS: Final[Mapping[str, Handler]] = {
    **SOURCES.behaviours(
        get="getNonEmployeeSource",
        create="createNonEmployeeSource",
        update="patchNonEmployeeSource",
        delete="deleteNonEmployeeSource",
    ),
    "listNonEmployeeSources": list_sources,
    **{
        id: within_source(behaviour)
        for id, behaviour in {
            **ATTRIBUTES.behaviours(
                list="getNonEmployeeSourceSchemaAttributes",
                get="getNonEmployeeSchemaAttribute",
                create="createNonEmployeeSourceSchemaAttributes",
                update="patchNonEmployeeSchemaAttribute",
                delete="deleteNonEmployeeSchemaAttribute",
            ),
            "deleteNonEmployeeSourceSchemaAttributes": delete_attributes,
        }.items()
    },
}
