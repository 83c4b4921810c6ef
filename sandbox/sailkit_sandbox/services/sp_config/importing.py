"""Import of configuration objects: resolution of references, and creation or change of the objects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias

import attrs

from sailkit_sandbox.base.api_errors import HttpError
from sailkit_sandbox.openapi.document import JSON
from sailkit_sandbox.openapi.leniency import omit_accepted
from sailkit_sandbox.services.common.bodies import require_object, require_strings
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.services.common.references import make_reference
from sailkit_sandbox.services.common.resource import Resource
from sailkit_sandbox.store.database import Record

from .object_types import OBJECT_TYPES, ObjectType, Selection, find_schemas

Doc: TypeAlias = dict[str, Any]
_REFERENCE_KINDS: Final[Mapping[str, str]] = {
    "IDENTITY": "identities",
    "ENTITLEMENT": "entitlements",
    **{type: object_type.resource.kind for type, object_type in OBJECT_TYPES.items()},
}
_LISTS: Final = ("infos", "warnings", "errors", "importedObjects")
_UNRESOLVED: Final = "UNKNOWN_REFERENCE_RESOLVER"


@attrs.frozen
class _Target:
    """The tenant that objects are imported into.

    Args:
        call: the call, whose records are those of the tenant.
        defaults: the references that replace unknown ones, by type.
        new_ids: the ids of the imported objects in the tenant, by their ids in the file.
    """

    call: OperationCall
    defaults: Mapping[str, Doc]
    new_ids: dict[str, str] = attrs.field(factory=dict)

    def find(self, kind: str, id: Any, name: Any) -> Record | None:
        """Return the record with an id or, if there is none, with a name."""
        records = self.call.records
        record = records.get(kind, self.new_ids.get(str(id), str(id)))
        if record is None and name is not None:
            record = next((other for other in records.all(kind) if other.doc["name"] == name), None)
        return record

    def resolve(self, value: Any, unresolved: list[Doc]) -> Any:
        """Return a value whose references lead to objects of the tenant. Others are added to `unresolved`."""
        if isinstance(value, list):
            return [self.resolve(item, unresolved) for item in value]
        if not isinstance(value, dict):
            return value
        kind = _REFERENCE_KINDS.get(str(value.get("type")))
        if kind is None or not isinstance(value.get("id"), str):
            return {name: self.resolve_property(name, item, unresolved) for name, item in value.items()}
        record = self.find(kind, value["id"], value.get("name"))
        if record is not None:
            return {**value, "id": record.doc["id"], "name": record.doc["name"]}
        if value["type"] in self.defaults:
            return {**value, **self.defaults[value["type"]]}
        unresolved.append(value)
        return value

    def resolve_property(self, name: str, value: Any, unresolved: list[Doc]) -> Any:
        """Return the resolved value of a property, which may be a list of ids."""
        if name.endswith("Ids") and isinstance(value, list):
            return [self.new_ids.get(str(id), id) for id in value]
        return self.resolve(value, unresolved)


def import_objects(
    call: OperationCall, objects: Iterable[Doc], options: Mapping[str, Any], *, preview: bool
) -> dict[str, dict[str, list[Doc]]]:
    """Import the objects of a file, each by its id, by its name or as a new object.

    Args:
        call: the call.
        objects: the objects of the file.
        options: the options of the import.
        preview: whether nothing is changed.

    Returns:
        By type: infos, warnings, errors and references to the imported objects.
    """
    selection = Selection.parse(options)
    target = _Target(call, {item["type"]: item for item in _list_default_references(options)})
    results: dict[str, dict[str, list[Doc]]] = {}
    for item in _sort(objects):
        reference = item["self"]
        if selection.has_object(reference["type"], reference.get("id"), reference.get("name")):
            result = results.setdefault(reference["type"], {name: [] for name in _LISTS})
            _import_object(target, item, result, preview=preview)
    return results


def check_default_references(options: Mapping[str, Any]) -> None:
    """Refuse options with a default reference that does not say what it stands for.

    Raises:
        HttpError: 400, for a default reference without a type or an id.
    """
    for reference in _list_default_references(options):
        require_strings(reference, "type", "id")


def _list_default_references(options: Mapping[str, Any]) -> list[Doc]:
    """Return the default references, without the names of types that the list may have, too."""
    return [item for item in options.get("defaultReferences") or () if isinstance(item, dict)]


def _sort(objects: Iterable[Doc]) -> list[Doc]:
    """Return objects after those that they refer to."""
    order = {type: index for index, type in enumerate(OBJECT_TYPES)}
    return sorted(objects, key=lambda item: order.get(item["self"]["type"], len(order)))


def _import_object(target: _Target, item: Doc, result: dict[str, list[Doc]], *, preview: bool) -> None:
    reference, unresolved = item["self"], list[Doc]()
    object_type = OBJECT_TYPES.get(reference["type"])
    if object_type is None:
        text = f"Objects of the type {reference['type']} cannot be imported"
        result["errors"].append(_build_message("UNSUPPORTED_OBJECT_TYPE", text))
        return
    properties = {
        name: target.resolve_property(name, value, unresolved) for name, value in item["object"].items() if name != "id"
    }
    for missing in unresolved:
        values = ", ".join(f"{name}: {missing.get(name)}" for name in ("type", "id", "name"))
        text = f"Unable to resolve reference for object [{values}]"
        result["errors"].append(_build_message(_UNRESOLVED, text))
    problems = _find_problems(target.call, object_type, properties)
    if problems:
        text = f"{reference.get('name')} is not as documented: {'; '.join(problems)}"
        result["errors"].append(_build_message("IMPORT_FAILED", text))
    if unresolved or problems:
        return
    if preview:
        text = f"Object to be imported: [{reference.get('id')}, {reference.get('name')}]"
        result["infos"].append(_build_message("IMPORT_PREVIEW", text))
        return
    try:
        with target.call.records.attempt():
            record = _save(target, object_type, reference, properties)
    except HttpError as error:
        texts = [message["text"] for message in error.body.get("messages", ())]
        result["errors"].append(_build_message("IMPORT_FAILED", f"{reference.get('name')}: {' '.join(texts)}"))
        return
    target.new_ids[str(reference.get("id"))] = record.doc["id"]
    imported = {"type": reference["type"], "id": record.doc["id"], "name": record.doc["name"]}
    result["importedObjects"].append(imported)


def _find_problems(call: OperationCall, object_type: ObjectType, properties: Doc) -> list[str]:
    """Return why the service would not create an object with these properties."""
    operation = object_type.create_operation
    schema = call.document.body(operation, JSON) or {}
    writable = {name: value for name, value in properties.items() if name != "schemas"}
    return list(omit_accepted(operation, writable, call.document.find_problems(schema, writable, request=True)))


def _build_message(key: str, text: str) -> Doc:
    return {"key": key, "text": text, "details": {}}


def _save(target: _Target, object_type: ObjectType, reference: Doc, properties: Doc) -> Record:
    """Change the object of the tenant, or create it.

    Raises:
        HttpError: 400, for an invalid object.
    """
    resource, call = object_type.resource, target.call
    if object_type.parent:
        parent = require_object(properties.pop(object_type.parent, None))
        return _save_nested(attrs.evolve(call, ids=(str(parent.get("id")),)), resource, reference, properties)
    schemas = properties.pop("schemas", None) if resource.kind == "sources" else None
    current = target.find(resource.kind, reference.get("id"), reference.get("name"))
    if current is None:
        record = resource.create_record(call, properties)
    else:
        record = _change(call, resource, current, properties)
    return record if schemas is None else _save_schemas(target, record, list(_complete_schemas(record, schemas)))


def _save_nested(call: OperationCall, resource: Resource, reference: Doc, properties: Doc) -> Record:
    """Change the object of the parent that has the id or the name, or create it."""
    siblings = call.records.find(resource.kind, "parent", call.ids[0])
    same_id, same_name = (
        [record for record in siblings if record.doc[name] == reference.get(name)] for name in ("id", "name")
    )
    for current in same_id or same_name:
        return _change(call, resource, current, properties)
    return resource.create_record(call, properties)


def _change(call: OperationCall, resource: Resource, current: Record, properties: Doc) -> Record:
    writable = {name: value for name, value in properties.items() if name not in resource.read_only}
    return resource.change_record(call, current, {**current.doc, **writable})


def _complete_schemas(source: Record, schemas: Iterable[Any]) -> Iterator[Doc]:
    """Return the schemas of a source that are in full in the file, with ids of their own."""
    for schema in schemas:
        if isinstance(schema, dict) and schema.get("name") and schema.get("attributes") is not None:
            yield {**schema, "id": f"{source.doc['id']}-{schema['name']}"}


def _save_schemas(target: _Target, source: Record, schemas: list[Doc]) -> Record:
    """Replace the schemas of a source with those of the file that have the same name."""
    records, current = target.call.records, find_schemas(target.call.records, source.doc["id"])
    for schema in schemas:
        known = next((record for record in current if record.doc["name"] == schema["name"]), None)
        if known is None:
            records.add("source_schemas", [Record(schema, {"parent": source.doc["id"]})])
        else:
            records.save("source_schemas", Record({**schema, "id": known.doc["id"]}, known.facts))
    schema_references = [
        make_reference("source_schemas", record.doc) for record in find_schemas(records, source.doc["id"])
    ]
    changed = Record({**source.doc, "schemas": schema_references}, source.facts)
    records.save("sources", changed)
    return changed
