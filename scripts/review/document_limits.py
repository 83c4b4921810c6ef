"""Limits, formats and defaults of values, from a vendored document; the generated code does not have them."""

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


def parameter_limits(document: Document) -> dict[tuple[str, str], Limits]:
    """The limits of every parameter that has any, by address and wire name, such as ("GET /a", "query limit")."""
    result: dict[tuple[str, str], Limits] = {}
    for path, method, operation in operations(document):
        for node in [*document["paths"][path].get("parameters", []), *operation.get("parameters", [])]:
            parameter = resolve(document, node)
            if not isinstance(parameter, dict):
                continue
            limits = _select_limits(document, parameter.get("schema")) | _select(parameter, ("deprecated",))
            if limits:
                result[address(method, path), f"{parameter.get('in')} {parameter.get('name')}"] = limits
    return result


def property_limits(document: Document) -> dict[tuple[str, str], Limits]:
    """The limits of every property that has any, by the name of its object and its own name.

    The name of an object inside another consists of the other's name and its place there, as the generator names it.
    """
    result: dict[tuple[str, str], Limits] = {}
    schemas = document.get("components", {}).get("schemas", {})
    for component in schemas:
        for owner, name, schema in _iterate_properties(schemas[component], component):
            if limits := _select_limits(document, schema):
                result[owner, name] = limits
    return result


def _iterate_properties(schema: Json, owner: str) -> Iterator[tuple[str, str, Json]]:
    """Iterate over the properties of an object and of the objects inside it, as (owner, name, schema)."""
    if not isinstance(schema, dict):
        return
    for part in schema.get("allOf") or ():
        yield from _iterate_properties(part, owner)
    if isinstance(items := schema.get("items"), dict):
        yield from _iterate_properties(items, f"{owner}_item")
    properties = schema.get("properties")
    for name, child in (properties if isinstance(properties, dict) else {}).items():
        yield owner, name, child
        yield from _iterate_properties(child, f"{owner}_{name}")


def _select_limits(document: Document, schema: Json) -> dict[str, Any]:
    """Limits beside a reference take precedence over those of its target."""
    target = resolve(document, schema)
    return _select(target, KEYS) | _select(schema, KEYS)


def _select(node: Json, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: node[key] for key in keys if key in node} if isinstance(node, Mapping) else {}
