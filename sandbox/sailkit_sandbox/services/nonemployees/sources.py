"""Non-employee sources: approvers, account managers and schema attributes."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from typing import Any, Final

import attrs

from sailkit_sandbox.base.api_errors import bad_request, conflict, over_limit
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, listing
from sailkit_sandbox.services.common.caller import resolve_identity, resolve_identity_id
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.references import make_reference
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
_MAXIMUM_CUSTOM_ATTRIBUTES: Final = 10
_MAXIMUM_PEOPLE: Final = {"approvers": 3, "accountManagers": 10}
_PUBLIC_PROPERTIES: Final = (
    "id",
    "sourceId",
    "name",
    "description",
    "approvers",
    "accountManagers",
    "created",
    "modified",
)
_DEPENDENT_KINDS: Final = ("attributes", "records", "requests", "uploads")


def _build_document(call: OperationCall, body: Doc) -> Doc:
    workgroup = body.get("managementWorkgroup")
    if workgroup is not None and call.records.get("workgroups", str(workgroup)) is None:
        raise bad_request(f"managementWorkgroup must be a governance group; there is none with id {workgroup!s:.100}.")
    return {
        "sourceId": uuid.uuid4().hex,
        "name": body.get("name"),
        "description": body.get("description"),
        "owner": make_reference("identities", resolve_identity(call, body.get("owner"), "owner").doc),
        "managementWorkgroup": workgroup,
        "cloudExternalId": uuid.uuid4().hex[:8],
        **{name: body.get(name) or [] for name in _MAXIMUM_PEOPLE},
        "created": None,
        "modified": None,
    }


def _validate(call: OperationCall, source: Record) -> None:
    doc = source.doc
    bodies.require_strings(doc, "name", "description")
    for name, maximum in _MAXIMUM_PEOPLE.items():
        references = doc.get(name)
        if not isinstance(references, list) or len(references) > maximum:
            raise bad_request(f"{name} must be a list of at most {maximum} people.")
        doc[name] = [_complete_approver(call, reference, name) for reference in references]


def _complete_approver(call: OperationCall, reference: Any, name: str) -> Doc:
    """Return a reference to an approver or account manager, which is a governance group or an identity."""
    id = reference.get("id") if isinstance(reference, dict) else None
    if isinstance(id, str) and call.records.get("workgroups", id) is not None:
        return {"type": "GOVERNANCE_GROUP", "id": id}
    return {"type": "IDENTITY", "id": resolve_identity(call, reference, f"Each of {name}").doc["id"]}


def _after_save(call: OperationCall, before: Record | None, source: Record) -> None:
    if before is not None:
        return
    call.records.add(
        "nonemployee_attributes", build_system_attributes(source.doc["id"], call.now, lambda: str(uuid.uuid4()))
    )


def build_system_attributes(source_id: str, now: float, make_id: Callable[[], str]) -> list[Record]:
    """Build the attributes that every source has."""
    attributes = []
    for name, (type, label) in SYSTEM_ATTRIBUTES.items():
        times = {"created": stamp(now), "modified": stamp(now)}
        texts = {"label": label, "technicalName": name, "helpText": "", "placeholder": ""}
        attributes.append(
            Record(
                {"id": make_id(), "type": type, **texts, "system": True, "required": True, **times},
                {"parent": source_id},
            )
        )
    return attributes


def _before_delete(call: OperationCall, source: Record) -> None:
    for request in call.records.find("nonemployee_requests", "parent", source.doc["id"]):
        call.records.remove_all("nonemployee_approvals", "parent", request.doc["id"])
    for kind in _DEPENDENT_KINDS:
        call.records.remove_all(f"nonemployee_{kind}", "parent", source.doc["id"])


def _present(call: OperationCall, doc: Doc) -> Doc:
    properties = {name: doc[name] for name in _PUBLIC_PROPERTIES}
    if call.operation.id == "createNonEmployeeSource":
        properties["cloudExternalId"] = doc["cloudExternalId"]
    return properties


SOURCES: Final = Resource(
    kind="nonemployee_sources",
    label="non-employee source",
    read_only=("id", "sourceId", "owner", "managementWorkgroup", "cloudExternalId", "created", "modified"),
    alternative_column="source",
    build_document=_build_document,
    validate=_validate,
    after_save=_after_save,
    before_delete=_before_delete,
    present=_present,
)


def summarize_source(source: Doc) -> Doc:
    """Return the properties of a source in requests."""
    return {name: source[name] for name in ("id", "sourceId", "name", "description")}


def is_managed_by(source: Doc, identity: str) -> bool:
    """Return whether an identity owns the source or manages its accounts."""
    return identity in (source["owner"]["id"], *(reference["id"] for reference in source["accountManagers"]))


def list_sources(call: OperationCall) -> Response:
    """Return sources, optionally only those of a manager, and optionally with the number of non-employees."""
    manager = call.query.get("requested-for")
    manager_id = None if manager is None else resolve_identity_id(call, manager)
    counted = listing.read_query_flag(call.query, "non-employee-count")

    def shown(doc: Doc) -> Doc:
        if not counted:
            return _present(call, doc)
        count = len(call.records.find("nonemployee_records", "parent", doc["id"]))
        return {**_present(call, doc), "nonEmployeeCount": count}

    docs = [record.doc for record in call.records.all("nonemployee_sources")]
    return listing.list_computed(
        call, [Record(shown(doc)) for doc in docs if manager_id is None or is_managed_by(doc, manager_id)]
    )


def resolve_source(behaviour: Handler) -> Handler:
    """Wrap a handler whose path starts with a source, which may have either of its ids."""

    def handle(call: OperationCall) -> Response:
        source = SOURCES.get_record(call, call.ids[0])
        return behaviour(attrs.evolve(call, ids=(source.doc["id"], *call.ids[1:])))

    return handle


def _complete_attribute(call: OperationCall, body: Doc) -> Doc:
    attributes = list_attributes(call, call.ids[0])
    if body.get("type") != "TEXT":
        raise bad_request("type must be TEXT, the only type of custom attributes.")
    bodies.require_strings(body, "technicalName")
    name = body["technicalName"]
    if any(attribute["technicalName"].casefold() == name.casefold() for attribute in attributes):
        raise conflict(f"The source already has an attribute {name[:100]!r}.")
    if sum(not attribute["system"] for attribute in attributes) >= _MAXIMUM_CUSTOM_ATTRIBUTES:
        raise over_limit(f"A source can have {_MAXIMUM_CUSTOM_ATTRIBUTES} custom attributes.")
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
    bodies.require_strings(attribute.doc, "label")
    if not isinstance(attribute.doc.get("required"), bool):
        raise bad_request("required must be true or false.")


def _refuse_system(call: OperationCall, attribute: Record) -> None:
    if attribute.doc["system"]:
        raise bad_request(f"{attribute.doc['technicalName']} is a system attribute and cannot be deleted.")


ATTRIBUTES: Final = Resource(
    kind="nonemployee_attributes",
    label="schema attribute",
    read_only=("id", "type", "technicalName", "system", "created", "modified"),
    unique="",
    nested=True,
    build_document=_complete_attribute,
    validate=_check_attribute,
    before_delete=_refuse_system,
)


def list_attributes(call: OperationCall, source_id: str) -> list[Doc]:
    """Return the attributes of a source: system attributes, then custom ones."""
    return [record.doc for record in call.records.find("nonemployee_attributes", "parent", source_id)]


def delete_attributes(call: OperationCall) -> Response:
    """Delete the custom attributes of a source."""
    for attribute in list_attributes(call, call.ids[0]):
        if not attribute["system"]:
            call.records.remove("nonemployee_attributes", attribute["id"])
    return Response(204)


HANDLERS: Final[Mapping[str, Handler]] = {
    **SOURCES.build_handlers(
        get="getNonEmployeeSource",
        create="createNonEmployeeSource",
        update="patchNonEmployeeSource",
        delete="deleteNonEmployeeSource",
    ),
    "listNonEmployeeSources": list_sources,
    **{
        id: resolve_source(behaviour)
        for id, behaviour in {
            **ATTRIBUTES.build_handlers(
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
