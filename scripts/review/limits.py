"""What a vendored document says of values and the generated code does not carry: limits, formats, defaults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.document import Document, Json, operations, resolve
from scripts.review.surface import Limits, address

KEYS = (
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "minItems", "maxItems"),
    *("minProperties", "maxProperties", "multipleOf", "uniqueItems", "pattern", "format", "default"),
    *("readOnly", "writeOnly", "deprecated"),
)


def of_parameters(document: Document) -> dict[tuple[str, str], Limits]:
    """The limits of every parameter that has any, by address and place, such as ("GET /a", "query limit")."""
    found: dict[tuple[str, str], Limits] = {}
    for path, method, node in operations(document):
        for given in [*document["paths"][path].get("parameters", []), *node.get("parameters", [])]:
            one = resolve(document, given)
            if isinstance(one, dict) and (
                limits := _limits(document, one.get("schema")) | _picked(one, ("deprecated",))
            ):
                found[address(method, path), f"{one.get('in')} {one.get('name')}"] = limits
    return found


def of_properties(document: Document) -> dict[tuple[str, str], Limits]:
    """The limits of every property that has any, by the name its object suggests for a class, and its own.

    An object within another suggests the other's name and its own place in it, as the generator names it.
    """
    found: dict[tuple[str, str], Limits] = {}
    schemas = document.get("components", {}).get("schemas", {})
    for name in schemas:
        for place, property_, schema in _properties(schemas[name], name):
            if limits := _limits(document, schema):
                found[place, property_] = limits
    return found


def _properties(schema: Json, place: str) -> Iterator[tuple[str, str, Json]]:
    """Every property of an object and of the objects within it: name of the object, name, schema."""
    if not isinstance(schema, dict):
        return
    for part in schema.get("allOf") or ():
        yield from _properties(part, place)
    if isinstance(items := schema.get("items"), dict):
        yield from _properties(items, f"{place}_item")
    properties = schema.get("properties")
    for name, one in (properties if isinstance(properties, dict) else {}).items():
        yield place, name, one
        yield from _properties(one, f"{place}_{name}")


def _limits(document: Document, schema: Json) -> dict[str, Any]:
    """What is said beside a reference counts before what is said where it leads."""
    target = resolve(document, schema)
    return _picked(target, KEYS) | _picked(schema, KEYS)


def _picked(node: Json, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: node[key] for key in keys if key in node} if isinstance(node, Mapping) else {}
