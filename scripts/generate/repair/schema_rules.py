"""Generic repairs of one schema at a time; each returns the schema itself where there is nothing to repair."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, TypeAlias

from scripts.document import Schema

Rule: TypeAlias = Callable[[Schema], Schema]

TYPES = {"string", "number", "integer", "boolean", "array", "object", "null"}
SCALARS = {"string", "number", "integer", "boolean"}
FORMATS = {
    *("date-time", "date", "uuid", "binary", "byte", "int32", "int64", "float", "double"),
    *("uri", "email", "decimal", "comma-separated"),
}
ALIASES = {"UUID": "uuid", "datetime": "date-time", "date time": "date-time"}
STRUCTURE = {"$ref", "type", "properties", "items", "enum", "oneOf", "anyOf", "allOf", "additionalProperties"}


def without(schema: Schema, *keys: str) -> Schema:
    """The schema without these keys."""
    return {key: value for key, value in schema.items() if key not in keys}


def is_anything(schema: Any) -> bool:
    """Whether a schema says nothing about its value."""
    return not (isinstance(schema, dict) and STRUCTURE & schema.keys())


def type_of_one(schema: Schema) -> Schema:
    """A list of one type and null, as in OpenAPI 3.1, is the type, and null is allowed."""
    kinds = schema.get("type")
    if not isinstance(kinds, list):
        return schema
    named = [kind for kind in dict.fromkeys(kinds) if kind not in ("null", None)]
    repaired = {**schema, "type": named[0]} if len(named) == 1 else without(schema, "type")
    return {**repaired, "nullable": True} if {"null", None} & {*kinds} else repaired


def format_as_type(schema: Schema) -> Schema:
    """A format given as the type (`type: date-time`) is a string of that format."""
    kind = schema.get("type")
    if not isinstance(kind, str) or kind in TYPES:
        return schema
    if ALIASES.get(kind, kind) in FORMATS:
        return {**schema, "type": "string", "format": ALIASES.get(kind, kind)}
    return without(schema, "type")


def format_alias(schema: Schema) -> Schema:
    """Other spellings of a known format become it; a format that nobody knows says nothing."""
    known = schema.get("format")
    if known is None or (isinstance(known, str) and known in FORMATS):
        return schema
    if isinstance(known, str) and known in ALIASES:
        return {**schema, "format": ALIASES[known]}
    return without(schema, "format")


def array_without_items(schema: Schema) -> Schema:
    """An array that does not say of what is an array of anything."""
    if schema.get("type") == "array" and not isinstance(schema.get("items"), dict):
        return {**schema, "items": {}}
    return schema


def items_without_array(schema: Schema) -> Schema:
    """R04: `items` without a type makes an array; an object with `items` and no properties is its item."""
    if not isinstance(schema.get("items"), dict) or schema.get("properties"):
        return schema
    if "type" not in schema:
        return {**schema, "type": "array"}
    if schema["type"] == "object":
        return {**schema["items"], **({"nullable": True} if schema.get("nullable") else {})}
    return schema


def required_of_items(schema: Schema) -> Schema:
    """The properties that an array requires are those of its items."""
    items: Any = schema.get("items")
    required, properties = schema.get("required"), items.get("properties") if isinstance(items, dict) else None
    if not isinstance(required, list) or not isinstance(properties, dict) or schema.get("type") != "array":
        return schema
    own = items.get("required")
    listed = [*(own if isinstance(own, list) else ()), *required]
    names = [name for name in dict.fromkeys(n for n in listed if isinstance(n, str)) if name in properties]
    return {**without(schema, "required"), "items": {**items, **({"required": names} if names else {})}}


def scalar_with_items(schema: Schema) -> Schema:
    """Only an array has items."""
    if "items" in schema and schema.get("type") not in (None, "array"):
        return without(schema, "items")
    return schema


def type_left_out(schema: Schema) -> Schema:
    """The type that the other keys imply."""
    if "type" in schema or {"$ref", "allOf", "oneOf", "anyOf"} & schema.keys():
        return schema
    if "properties" in schema or "additionalProperties" in schema:
        return {**schema, "type": "object"}
    if isinstance(schema.get("enum"), list):
        kinds = {type(v) for v in schema["enum"] if v is not None}
        kind = "boolean" if kinds == {bool} else "integer" if kinds == {int} else "string"
        return {**schema, "type": kind}
    return schema


def enum_values(schema: Schema) -> Schema:
    """Enum members are of the enum's type and once each; null among them says that null is allowed. Words and
    whole numbers can be listed; of anything else, the type says enough."""
    values = schema.get("enum")
    if not isinstance(values, list):
        return without(schema, "enum") if "enum" in schema else schema
    if schema.get("type") not in ("string", "integer", None) or any(isinstance(v, (dict, list)) for v in values):
        return {**without(schema, "enum"), **({"nullable": True} if None in values else {})}
    if schema.get("type") == "string":
        texts = [v if v is None or isinstance(v, str) else _word(v) for v in values]
    else:
        texts = values
    kept = [v for v in dict.fromkeys(texts) if v is not None]
    if kept == values and kept:
        return schema
    repaired = {**schema, "enum": kept} if kept else without(schema, "enum")
    return {**repaired, "nullable": True} if None in values else repaired


def enum_commas(schema: Schema) -> Schema:
    """A comma at the end of an enum member came from writing a list."""
    values = schema.get("enum")
    if isinstance(values, list) and any(isinstance(v, str) and v.endswith(",") for v in values):
        return {**schema, "enum": [v.rstrip(",") if isinstance(v, str) else v for v in values]}
    return schema


def invalid_default(schema: Schema) -> Schema:
    """A default is a value of the schema; what can be read as one is, what can't be says nothing."""
    value = schema.get("default")
    if value is None:
        return without(schema, "default") if "default" in schema and not schema.get("nullable") else schema
    good = _as_default(schema, value)
    if good is None:
        return without(schema, "default")
    return schema if good == value and type(good) is type(value) else {**schema, "default": good}


def _word(value: Any) -> str:
    """A scalar that YAML took for something else, as the word that was written."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def _as_default(schema: Schema, value: Any) -> Any:
    kind = schema.get("type")
    if "enum" in schema:
        texts = [value, _word(value) if isinstance(value, (bool, int, float)) else value]
        return next((v for v in texts if v in schema["enum"]), None)
    if kind == "boolean":
        return value if isinstance(value, bool) else {"true": True, "false": False}.get(str(value).lower())
    if kind in ("integer", "number"):
        return _number(kind, value)
    if kind == "string":
        text = str(value).lower() if isinstance(value, bool) else value if isinstance(value, str) else str(value)
        return text if _is_format(schema.get("format"), text) else None
    if kind in ("array", "object"):
        return value if isinstance(value, list if kind == "array" else dict) else None
    return value


def _number(kind: str, value: Any) -> int | float | None:
    if isinstance(value, str):
        try:
            value = int(value) if kind == "integer" else float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int if kind == "integer" else (int, float)):
        return None
    return value


def _is_format(name: Any, text: str) -> bool:
    try:
        if name == "date":
            dt.date.fromisoformat(text)
        elif name == "date-time":
            dt.datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def any_json_union(schema: Schema) -> Schema:
    """A union with a member that takes any value says nothing; one that only allows null allows null."""
    key = next((k for k in ("oneOf", "anyOf") if isinstance(schema.get(k), list)), None)
    if key is None or not any(is_anything(m) for m in schema[key]):
        return schema
    nulls = [m for m in schema[key] if is_anything(m) and isinstance(m, dict) and m.get("nullable")]
    members = [m for m in schema[key] if m not in nulls]
    useful = members if not any(is_anything(m) for m in members) else []
    return {**without(schema, key), **({key: useful} if useful else {}), **({"nullable": True} if nulls else {})}


def union_beside_scalar(schema: Schema) -> Schema:
    """A union of spellings of a scalar (`type: string, oneOf: [enum, pattern]`) is the scalar."""
    if schema.get("type") in SCALARS and ({"oneOf", "anyOf"} & schema.keys()):
        return without(schema, "oneOf", "anyOf")
    return schema


def patch_change(schema: Schema) -> Schema:
    """A change of a JSON Patch takes any value, and one that moves or copies says from where (RFC 6902)."""
    properties = schema.get("properties")
    if not isinstance(properties, dict) or not {"op", "path", "value"} <= properties.keys():
        return schema
    op = properties["op"]
    kinds = op.get("enum") if isinstance(op, dict) else None
    changed = {**properties, "value": {}}
    if isinstance(kinds, list) and {"move", "copy"} & {kind for kind in kinds if isinstance(kind, str)}:
        changed.setdefault("from", {"type": "string"})
    return {**schema, "properties": changed} if changed != properties else schema


def map_of_objects(schema: Schema) -> Schema:
    """A map whose values are objects, of which nothing more is said, is a map of any values."""
    if schema.get("additionalProperties") == {"type": "object"}:
        return {**schema, "additionalProperties": True}
    return schema
