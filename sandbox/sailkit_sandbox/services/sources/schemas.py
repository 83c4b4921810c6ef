"""Schemas of sources."""

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


HANDLERS: Final[Mapping[str, Handler]] = {
    **SCHEMAS.build_handlers(create="createSourceSchema", get="getSourceSchema", update="updateSourceSchema"),
    "getSourceSchemas": list_schemas,
    "putSourceSchema": replace_schema,
    "deleteSourceSchema": delete_schema,
}
