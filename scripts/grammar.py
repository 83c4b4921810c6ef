"""Grammar of OpenAPI documents and of notes: the kinds of nodes, the type of each key, and a check of it.

A key that is not listed may have any value: the pipeline does not read it, or a rule of repair corrects it. The same
is true of `enum`, `format`, `default` and the limits of a schema.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from scripts.document import METHODS, SCHEMA_REF, Document

__all__ = ["MAX_DEPTH", "DocumentError", "Pointer", "check_document", "check_node", "format_pointer", "is_placeholder"]

MAX_DEPTH = 100

Pointer: TypeAlias = tuple[str, ...]


def is_placeholder(text: str) -> bool:
    """Whether a text stands for a reason that is yet to be written, as in the lines that a message suggests."""
    bare = text.strip(" .-_?!").lower()
    return (
        bare in ("", "todo", "tbd", "fixme", "xxx", "reason", "why") or re.search("<[^<>]* [^<>]*>", text) is not None
    )


class DocumentError(Exception):
    """A document that cannot be used; the message names the file, the place in it and the remedy."""


@attrs.frozen
class Scalar:
    """A value without parts.

    Args:
        types: the Python types of the value.
        description: the value in words, such as "text".
        choices: the allowed values; empty for any.
    """

    types: tuple[type, ...]
    description: str
    choices: frozenset[str] = frozenset()


@attrs.frozen
class ListOf:
    """A list whose items have one shape."""

    items: Shape


@attrs.frozen
class MapOf:
    """A mapping whose values have one shape, with any keys."""

    values: Shape


@attrs.frozen
class Node:
    """A mapping with known keys.

    Args:
        kind: a key of `KINDS`.
        alternatives: the Python types of values that may stand in its place.
    """

    kind: str
    alternatives: tuple[type, ...] = ()


@attrs.frozen
class Either:
    """One of two shapes: the list if the value is a list, otherwise the other one."""

    list: ListOf
    other: Scalar


Shape: TypeAlias = Scalar | ListOf | MapOf | Node | Either

TEXT = Scalar((str,), "text")
FLAG = Scalar((bool,), "true or false")
SIMPLE = Scalar((str, int, float, bool, type(None)), "text, a number, true, false or null")
TEXTS = ListOf(TEXT)
SCHEMA = Node("schema", (type(None),))  # nothing at all, as in `name:`, is a schema of any value
PARAMETERS = ListOf(Node("parameter"))
SERVERS = ListOf(Node("server"))
SECURITY = ListOf(MapOf(TEXTS))
CONTENT = MapOf(Node("media type"))
LEVELS = {"x-sailpoint-userLevels": TEXTS, "x-sailpont-userLevels": TEXTS}
SERIALIZATION: dict[str, Shape] = {"style": TEXT, "explode": FLAG, "allowReserved": FLAG}
PLACES = Scalar((str,), "one of path, query, header and cookie", frozenset(("path", "query", "header", "cookie")))

KINDS: Mapping[str, Mapping[str, Shape]] = {
    "document": {
        "openapi": TEXT,
        "info": Node("info"),
        "servers": SERVERS,
        "tags": ListOf(Node("tag")),
        "security": SECURITY,
        "paths": MapOf(Node("path item")),
        "components": Node("components"),
    },
    "info": {"title": TEXT, "version": TEXT},
    "server": {"url": TEXT, "variables": MapOf(Node("server variable"))},
    "server variable": {"default": SIMPLE, "enum": ListOf(SIMPLE)},
    "tag": {"name": TEXT},
    "path item": {
        "parameters": PARAMETERS,
        "servers": SERVERS,
        **dict.fromkeys(METHODS, Node("operation")),
    },
    "operation": {
        "operationId": TEXT,
        "tags": TEXTS,
        "deprecated": FLAG,
        "security": SECURITY,
        "servers": SERVERS,
        "parameters": PARAMETERS,
        "requestBody": Node("request body"),
        "responses": MapOf(Node("response")),
        "x-deprecation": Node("deprecation"),
        **LEVELS,
    },
    "deprecation": {"since": TEXT, "instead": TEXTS},
    "parameter": {
        "name": TEXT,
        "in": PLACES,
        "required": FLAG,
        "deprecated": FLAG,
        "schema": SCHEMA,
        "content": CONTENT,
        "x-filterable": MapOf(TEXTS),
        "x-sortable": TEXTS,
        "x-sailpoint-resource-operation-id": Either(TEXTS, TEXT),
        **SERIALIZATION,
    },
    "request body": {"required": FLAG, "content": CONTENT},
    "response": {"headers": MapOf(Node("header")), "content": CONTENT},
    "header": {"required": FLAG, "deprecated": FLAG, "schema": SCHEMA, "content": CONTENT, **SERIALIZATION},
    "media type": {"schema": SCHEMA, "encoding": MapOf(Node("encoding"))},
    "encoding": {"contentType": TEXT, **SERIALIZATION},
    "schema": {
        "$ref": TEXT,
        "type": Either(ListOf(Scalar((str, type(None)), "text or null")), TEXT),
        "nullable": FLAG,
        "readOnly": FLAG,
        "writeOnly": FLAG,
        "deprecated": FLAG,
        "required": Either(TEXTS, FLAG),  # of a property, as JSON Schema had it before lists
        "properties": MapOf(SCHEMA),
        "items": SCHEMA,
        "not": SCHEMA,
        "additionalProperties": Node("schema", (bool, type(None))),
        "allOf": ListOf(SCHEMA),
        "oneOf": ListOf(SCHEMA),
        "anyOf": ListOf(SCHEMA),
        "discriminator": Node("discriminator"),
    },
    "discriminator": {"propertyName": TEXT, "mapping": MapOf(TEXT)},
    "components": {
        "schemas": MapOf(SCHEMA),
        "parameters": MapOf(Node("parameter")),
        "responses": MapOf(Node("response")),
        "requestBodies": MapOf(Node("request body")),
        "headers": MapOf(Node("header")),
        "securitySchemes": MapOf(Node("security scheme")),
    },
    "security scheme": {"type": TEXT, "flows": MapOf(Node("flow"))},
    "notes": {"operations": MapOf(Node("operation note", (str,))), "models": MapOf(Node("model note", (str,)))},
    "operation note": {"text": TEXT, "destroys": FLAG},
    "model note": {"text": TEXT, "fields": MapOf(TEXT)},
    "parameter notes": {"parameters": MapOf(TEXT), "lists": MapOf(TEXT)},
    "flow": {"authorizationUrl": TEXT, "tokenUrl": TEXT, "refreshUrl": TEXT, "scopes": MapOf(SIMPLE)},
}
REQUIRED: Mapping[str, tuple[str, ...]] = {
    "document": ("openapi", "info", "paths"),
    "info": ("title", "version"),
    "server": ("url",),
    "tag": ("name",),
    "operation": ("responses",),
    "parameter": ("name", "in"),
    "request body": ("content",),
    "discriminator": ("propertyName",),
    "operation note": ("text",),
}
# Components that a node of a kind may refer to with `$ref`.
GROUPS = {
    "schema": "schemas",
    "parameter": "parameters",
    "response": "responses",
    "request body": "requestBodies",
    "header": "headers",
    "security scheme": "securitySchemes",
}


@attrs.frozen
class _Child:
    """A node inside another."""

    kind: str
    value: Any
    pointer: Pointer


def check_node(kind: str, node: Any) -> Iterator[tuple[Pointer, str]]:
    """Check one node, without the nodes in it.

    Args:
        kind: a key of `KINDS`.
        node: the node; one with a `$ref` is checked only if it is a schema.

    Yields:
        Each problem: the place inside the node, and a description.
    """
    yield from (part for part in _check_shape(Node(kind), node, (), "") if isinstance(part, tuple))
    if isinstance(node, dict):
        yield from (part for part in _check_keys(kind, node, ()) if isinstance(part, tuple))


def check_document(document: Document, file: str, remedy: str) -> None:
    """Check all nodes of a document, and that each `$ref` leads to a component.

    Args:
        document: a document without references to other files.
        file: the name of the file, for messages.
        remedy: what to do, for messages.

    Raises:
        DocumentError: for the first problem.
    """
    stack: list[_Child] = [_Child("document", document, ())]
    while stack:
        child = stack.pop()
        if len(child.pointer) > MAX_DEPTH:
            problem: tuple[Pointer, str] | None = (child.pointer, f"nested deeper than {MAX_DEPTH} levels")
        else:
            problem = _check_reference(document, child)
        for part in _check_keys(child.kind, child.value, child.pointer) if problem is None else ():
            if isinstance(part, tuple):
                problem = part
                break
            stack.append(part)
        if problem is not None:
            raise DocumentError(f"{file}#{format_pointer(problem[0])}: {problem[1]}; {remedy}")


def format_pointer(pointer: Pointer) -> str:
    """Format the steps to a place as a JSON pointer."""
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in pointer)


def _check_keys(kind: str, node: dict[str, Any], pointer: Pointer) -> Iterator[_Child | tuple[Pointer, str]]:
    if "$ref" in node and kind in GROUPS and kind != "schema":
        yield from _check_shape(TEXT, node["$ref"], (*pointer, "$ref"), "$ref")
        return
    if kind == "media type" and "schema" not in node:
        kind = "schema"  # upstream omits a level in places: `content: {schema: {type: ...}}`
    shapes = KINDS[kind]
    for key, shape in shapes.items():
        if key in node:
            yield from _check_shape(shape, node[key], (*pointer, key), key)
    if kind == "schema" and (problem := _check_types(node.get("type"))):
        yield (*pointer, "type"), problem
    for key in REQUIRED.get(kind, ()):
        if key not in node:
            yield pointer, f"{_with_article(kind)} must have {key}"


def _check_types(types: Any) -> str:
    texts = types if isinstance(types, list) else ()
    kinds = {kind for kind in texts if isinstance(kind, str) and kind != "null"}
    return f"type must be one type, alone or with null, not {', '.join(sorted(kinds))}" if len(kinds) > 1 else ""


def _check_shape(shape: Shape, value: Any, pointer: Pointer, key: str) -> Iterator[_Child | tuple[Pointer, str]]:
    """Check a value down to the nodes in it, which are returned with the problems."""
    if isinstance(shape, Either):
        shape = shape.list if isinstance(value, list) else shape.other
    if isinstance(shape, Node):
        if isinstance(value, dict):
            yield _Child(shape.kind, value, pointer)
        elif not isinstance(value, shape.alternatives):
            yield pointer, f"{_with_article(shape.kind)} must be a mapping, not {_describe(value)}"
    elif isinstance(shape, Scalar):
        if type(value) not in shape.types or (shape.choices and value not in shape.choices):
            yield pointer, f"{key} must be {shape.description}, not {_describe(value)}"
    elif isinstance(shape, ListOf):
        if not isinstance(value, list):
            yield pointer, f"{key} must be a list, not {_describe(value)}"
            return
        for index, item in enumerate(value):
            yield from _check_shape(shape.items, item, (*pointer, str(index)), _label("an item of", key))
    elif not isinstance(value, dict):
        yield pointer, f"{key} must be a mapping, not {_describe(value)}"
    else:
        for name, item in value.items():
            yield from _check_shape(shape.values, item, (*pointer, name), _label("an entry of", key))


def _check_reference(document: Document, child: _Child) -> tuple[Pointer, str] | None:
    """Check that the `$ref` of a node, or the `mapping` of a discriminator, leads to a component of its kind."""
    if child.kind == "discriminator":
        mapping = child.value.get("mapping")
        items = mapping.items() if isinstance(mapping, dict) else ()
        refs: list[tuple[Pointer, Any]] = [(("mapping", value), ref) for value, ref in items]
        group = "schemas"
    elif child.kind == "path item" and "$ref" in child.value:
        return (*child.pointer, "$ref"), "a path item must not be a reference"
    elif "$ref" in child.value and child.kind in GROUPS:
        refs, group = [(("$ref",), child.value["$ref"])], GROUPS[child.kind]
    else:
        return None
    for steps, ref in refs:
        if isinstance(ref, str) and (problem := _check_target(document, ref, group)):
            return (*child.pointer, *steps), f'"{ref}" {problem}'
    return None


def _check_target(document: Document, ref: str, group: str) -> str:
    components = document.get("components")
    nodes = components.get(group) if isinstance(components, dict) else None
    visited: set[str] = set()
    while ref not in visited:
        visited.add(ref)
        name = ref.rpartition("/")[2]
        prefix = SCHEMA_REF.replace("schemas", group)
        if ref != prefix + name or not isinstance(nodes, dict) or name not in nodes:
            return f"is not a component, such as {prefix}Name"
        if group == "schemas" or not isinstance(nodes[name], dict) or "$ref" not in nodes[name]:
            return ""
        ref = nodes[name]["$ref"] if isinstance(nodes[name]["$ref"], str) else ""
    return "leads back to itself"


def _label(words: str, key: str) -> str:
    return key if key.startswith(("an item of", "an entry of")) else f"{words} {key}"


def _with_article(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeio' else 'a'} {kind}" if kind not in ("info", "components") else kind


def _describe(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text {value[:40]!r}"
    if isinstance(value, (int, float)):
        return "a number"
    return "a list" if isinstance(value, list) else "a mapping"
