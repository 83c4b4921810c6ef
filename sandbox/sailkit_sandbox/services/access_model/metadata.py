"""Values of access model metadata on roles and entitlements."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sailkit_sandbox.base.api_errors import bad_request, not_found
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall
from sailkit_sandbox.services.common.resource import Doc, Resource
from sailkit_sandbox.services.shapes.kept_records import find_kept
from sailkit_sandbox.store.database import Records

from .entitlements import ENTITLEMENTS
from .roles import ROLES

_ATTRIBUTES: Final = "/access-model-metadata/attributes"
_DEFAULTS: Final[Mapping[str, Any]] = {"multiselect": False, "status": "active", "type": "custom", "objectTypes": []}


def _make_adder(resource: Resource) -> Handler:
    def add(call: OperationCall) -> Response:
        """Add a value of an attribute to an object; the object keeps the other values."""
        id, key, value = call.ids
        record = resource.get_record(call, id)
        attributes = read_attributes(record.doc)
        attribute = attributes.setdefault(key, describe_attribute(call.records, key))
        values = [item for item in attribute["values"] if item["value"] != value]
        attribute["values"] = [*values, describe_value(call.records, key, value)]
        metadata = {"attributes": [*attributes.values()]}
        return resource.respond(
            call, resource.change_record(call, record, {**record.doc, "accessModelMetadata": metadata})
        )

    return add


def _make_remover(resource: Resource) -> Handler:
    def remove(call: OperationCall) -> Response:
        """Remove a value of an attribute from an object; an attribute without values goes as well."""
        id, key, value = call.ids
        record = resource.get_record(call, id)
        attributes = read_attributes(record.doc)
        values = [item for item in attributes.get(key, {}).get("values", ()) if item["value"] != value]
        if key not in attributes or len(values) == len(attributes[key]["values"]):
            raise not_found(f"value of {key[:100]} on this object", value)
        attributes[key]["values"] = values
        metadata = {"attributes": [attribute for attribute in attributes.values() if attribute["values"]]}
        resource.change_record(call, record, {**record.doc, "accessModelMetadata": metadata})
        return Response(min(call.operation.results))

    return remove


def read_attributes(doc: Doc) -> dict[str, Any]:
    """Return copies of the attributes that an object has, by key.

    The documents require neither the key of an attribute nor the value of a value. What lacks it is omitted.
    """
    attributes = (doc.get("accessModelMetadata") or {}).get("attributes") or ()
    return {
        attribute["key"]: {**attribute, "values": [one for one in attribute.get("values") or () if "value" in one]}
        for attribute in attributes
        if "key" in attribute
    }


def describe_attribute(records: Records, key: str) -> Doc:
    """Return an attribute without values: as it was defined, or with defaults."""
    defined = find_kept(records, _ATTRIBUTES, key) or {}
    return {"key": key, "name": key, **_DEFAULTS, **defined, "values": []}


def describe_value(records: Records, key: str, value: str) -> Doc:
    """Return a value of an attribute: as it was defined, or with defaults.

    Raises:
        HttpError: 400, for an empty value.
    """
    if not value.strip():
        raise bad_request("The value of an attribute must not be empty.")
    defined = find_kept(records, f"{_ATTRIBUTES}/{key}/values", value) or {}
    return {"value": value, "name": value, "status": "active", **defined}


HANDLERS: Final[Mapping[str, Handler]] = {
    "createAccessModelMetadataForEntitlement": _make_adder(ENTITLEMENTS),
    "deleteAccessModelMetadataFromEntitlement": _make_remover(ENTITLEMENTS),
    "updateAttributeKeyAndValueToRole": _make_adder(ROLES),
    "deleteMetadataFromRoleByKeyAndValue": _make_remover(ROLES),
}
