"""What the operations on the parts of sources do: schemas, provisioning policies and schedules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, references
from sailkit_sandbox.services.common import defaults as usual
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource, refuse_changes
from sailkit_sandbox.store.database import Record

from .sources import SOURCES

_IMMUTABLE: Final = ("id", "name", "created", "modified")
_USAGES: Final = (
    "CREATE",
    "UPDATE",
    "ENABLE",
    "DISABLE",
    "DELETE",
    "ASSIGN",
    "UNASSIGN",
    "CREATE_GROUP",
    "UPDATE_GROUP",
    "DELETE_GROUP",
    "REGISTER",
    "CREATE_IDENTITY",
    "UPDATE_IDENTITY",
    "EDIT_GROUP",
    "UNLOCK",
    "CHANGE_PASSWORD",
)
_SCHEDULED: Final = ("ACCOUNT_AGGREGATION", "GROUP_AGGREGATION")


def _complete_schema(call: OperationCall, body: Doc) -> Doc:
    bodies.check_texts(body, "name")
    given = {name: value for name, value in body.items() if name not in ("id", "created", "modified")}
    return {name: value for name, value in usual.schema(given, stamp(call.now)).items() if name != "id"}


def _note_schemas(call: OperationCall) -> None:
    """Tell the source which schemas it has."""
    source = SOURCES.found(call, call.ids[0])
    found = call.records.find("source_schemas", "parent", source.doc["id"])
    source.doc["schemas"] = [references.to("source_schemas", each.doc) for each in found]
    call.records.save("sources", source)


def _schema_changed(call: OperationCall, before: Record | None, after: Record) -> None:
    _note_schemas(call)


SCHEMAS: Final = Resource(
    kind="source_schemas",
    what="schema of this source",
    fixed=_IMMUTABLE,
    nested=True,
    parent=SOURCES,
    usual=usual.schema,
    complete=_complete_schema,
    changed=_schema_changed,
)


def list_schemas(call: OperationCall) -> Response:
    """Answer a source's schemas: those of groups or accounts alone, or some by name, where that is asked for."""
    source = SOURCES.found(call, call.ids[0]).doc
    found = [each.doc for each in call.records.find("source_schemas", "parent", source["id"])]
    if wanted := call.query.get("include-types"):
        found = [doc for doc in found if (doc["name"] == "account") is (wanted == "user")]
    if names := call.query.get("include-names"):
        found = [doc for doc in found if doc["name"] in names.split(",")]
    return Response.of(found)


def replace_schema(call: OperationCall) -> Response:
    """Put the body, which tells the schema's id, in a schema's place; what cannot be changed must be as it is."""
    body = bodies.properties(call.body)
    if "id" not in body:
        raise bad_request("id must be in the body, and be that of the schema.")
    refuse_changes(body, SCHEMAS.found(call).doc, _IMMUTABLE)
    return SCHEMAS.replace(call)


def delete_schema(call: OperationCall) -> Response:
    """Delete a schema."""
    answer = SCHEMAS.delete(call)
    _note_schemas(call)
    return answer


def _complete_policy(call: OperationCall, body: Doc) -> Doc:
    usage = bodies.choice(body, "usageType", _USAGES)
    given = {name: value for name, value in body.items() if name != "id"}
    return {"name": None, "description": "", "usageType": usage, "fields": [], **given}


POLICIES: Final = Resource(
    kind="provisioning_policies",
    what="provisioning policy of this source for",
    fixed=("id", "usageType"),
    unique="usageType",
    nested=True,
    parent=SOURCES,
    key="usageType",
    complete=_complete_policy,
)


def replace_policies(call: OperationCall) -> Response:
    """Replace the policies of a source that the body has, by their usage types; new ones are added."""
    source = SOURCES.found(call, call.ids[0]).doc["id"]
    for body in call.body:
        doc = _complete_policy(call, dict(body))
        record = Record({"id": POLICIES.id_of(source, doc["usageType"]), **doc}, {"parent": source})
        call.records.remove("provisioning_policies", record.doc["id"])
        call.records.add("provisioning_policies", [record])
    return POLICIES.list(call)


def _complete_schedule(call: OperationCall, body: Doc) -> Doc:
    return {"type": bodies.choice(body, "type", _SCHEDULED), "cronExpression": body.get("cronExpression")}


def _check_schedule(call: OperationCall, record: Record) -> None:
    expression = record.doc.get("cronExpression")
    if not isinstance(expression, str) or len(expression.split()) not in (6, 7):
        raise bad_request("cronExpression must be a text with six or seven fields.")


SCHEDULES: Final = Resource(
    kind="source_schedules",
    what="schedule of this source for",
    fixed=("id", "type"),
    unique="type",
    nested=True,
    parent=SOURCES,
    key="type",
    complete=_complete_schedule,
    check=_check_schedule,
)


HANDLERS: Final[Mapping[str, Handler]] = {
    **SCHEMAS.behaviours(create="createSourceSchema", get="getSourceSchema", update="updateSourceSchema"),
    "getSourceSchemas": list_schemas,
    "putSourceSchema": replace_schema,
    "deleteSourceSchema": delete_schema,
    **POLICIES.behaviours(
        list="listProvisioningPolicies",
        create="createProvisioningPolicy",
        get="getProvisioningPolicy",
        replace="putProvisioningPolicy",
        update="updateProvisioningPolicy",
        delete="deleteProvisioningPolicy",
    ),
    "updateProvisioningPoliciesInBulk": replace_policies,
    **SCHEDULES.behaviours(
        list="getSourceSchedules",
        create="createSourceSchedule",
        get="getSourceSchedule",
        update="updateSourceSchedule",
        delete="deleteSourceSchedule",
    ),
}
