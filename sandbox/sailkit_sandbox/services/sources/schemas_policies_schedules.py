"""What the operations on the parts of sources do: schemas, provisioning policies and schedules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.base.clock import stamp
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common import bodies, defaults, references
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
    bodies.require_strings(body, "name")
    properties = {name: value for name, value in body.items() if name not in ("id", "created", "modified")}
    return {name: value for name, value in defaults.build_schema(properties, stamp(call.now)).items() if name != "id"}


def _update_source(call: OperationCall) -> None:
    """Update the references of a source to its schemas."""
    source = SOURCES.get_record(call, call.ids[0])
    schemas = call.records.find("source_schemas", "parent", source.doc["id"])
    source.doc["schemas"] = [references.make_reference("source_schemas", schema.doc) for schema in schemas]
    call.records.save("sources", source)


def _schema_changed(call: OperationCall, before: Record | None, after: Record) -> None:
    _update_source(call)


SCHEMAS: Final = Resource(
    kind="source_schemas",
    label="schema of this source",
    read_only=_IMMUTABLE,
    nested=True,
    parent=SOURCES,
    build_defaults=defaults.build_schema,
    build_document=_complete_schema,
    after_save=_schema_changed,
)


def list_schemas(call: OperationCall) -> Response:
    """Return the schemas of a source, optionally only those of accounts or groups, or those with some names."""
    source = SOURCES.get_record(call, call.ids[0]).doc
    schemas = [record.doc for record in call.records.find("source_schemas", "parent", source["id"])]
    if object_type := call.query.get("include-types"):
        schemas = [doc for doc in schemas if (doc["name"] == "account") is (object_type == "user")]
    if names := call.query.get("include-names"):
        schemas = [doc for doc in schemas if doc["name"] in names.split(",")]
    return Response.of(schemas)


def replace_schema(call: OperationCall) -> Response:
    """Replace a schema with the body, which requires the schema's id. Read-only properties must be unchanged."""
    body = bodies.require_object(call.body)
    if "id" not in body:
        raise bad_request("The body requires the id of the schema.")
    refuse_changes(body, SCHEMAS.get_record(call).doc, _IMMUTABLE)
    return SCHEMAS.replace(call)


def delete_schema(call: OperationCall) -> Response:
    """Delete a schema."""
    answer = SCHEMAS.delete(call)
    _update_source(call)
    return answer


def _complete_policy(call: OperationCall, body: Doc) -> Doc:
    usage = bodies.read_choice(body, "usageType", _USAGES)
    properties = {name: value for name, value in body.items() if name != "id"}
    return {"name": None, "description": "", "usageType": usage, "fields": [], **properties}


POLICIES: Final = Resource(
    kind="provisioning_policies",
    label="provisioning policy of this source for",
    read_only=("id", "usageType"),
    unique="usageType",
    nested=True,
    parent=SOURCES,
    key="usageType",
    build_document=_complete_policy,
)


def replace_policies(call: OperationCall) -> Response:
    """Add or replace provisioning policies of a source, by their usage types."""
    source = SOURCES.get_record(call, call.ids[0]).doc["id"]
    for body in call.body:
        doc = _complete_policy(call, dict(body))
        record = Record({"id": POLICIES.build_id(source, doc["usageType"]), **doc}, {"parent": source})
        call.records.remove("provisioning_policies", record.doc["id"])
        call.records.add("provisioning_policies", [record])
    return POLICIES.list(call)


def _complete_schedule(call: OperationCall, body: Doc) -> Doc:
    return {"type": bodies.read_choice(body, "type", _SCHEDULED), "cronExpression": body.get("cronExpression")}


def _check_schedule(call: OperationCall, record: Record) -> None:
    expression = record.doc.get("cronExpression")
    if not isinstance(expression, str) or len(expression.split()) not in (6, 7):
        raise bad_request("cronExpression must be a string with six or seven fields.")


SCHEDULES: Final = Resource(
    kind="source_schedules",
    label="schedule of this source for",
    read_only=("id", "type"),
    unique="type",
    nested=True,
    parent=SOURCES,
    key="type",
    build_document=_complete_schedule,
    validate=_check_schedule,
)


HANDLERS: Final[Mapping[str, Handler]] = {
    **SCHEMAS.build_handlers(create="createSourceSchema", get="getSourceSchema", update="updateSourceSchema"),
    "getSourceSchemas": list_schemas,
    "putSourceSchema": replace_schema,
    "deleteSourceSchema": delete_schema,
    **POLICIES.build_handlers(
        list="listProvisioningPolicies",
        create="createProvisioningPolicy",
        get="getProvisioningPolicy",
        replace="putProvisioningPolicy",
        update="updateProvisioningPolicy",
        delete="deleteProvisioningPolicy",
    ),
    "updateProvisioningPoliciesInBulk": replace_policies,
    **SCHEDULES.build_handlers(
        list="getSourceSchedules",
        create="createSourceSchedule",
        get="getSourceSchedule",
        update="updateSourceSchedule",
        delete="deleteSourceSchedule",
    ),
}
