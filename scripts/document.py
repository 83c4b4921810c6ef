"""Walking an OpenAPI document by its grammar: operations, parameters, schemas; and writing it for diffs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

Json: TypeAlias = Any
Schema: TypeAlias = dict[str, Any]
Document: TypeAlias = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMA_REF = "#/components/schemas/"


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation as (path, method, operation), in the document's order of paths."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def ref_name(schema: Json) -> str | None:
    """The component that a schema refers to, if it is a reference."""
    ref = schema.get("$ref") if isinstance(schema, dict) else None
    return ref.rpartition("/")[2] if isinstance(ref, str) else None


def ref(name: str) -> Schema:
    """A reference to a schema component."""
    return {"$ref": SCHEMA_REF + name}


def resolve(document: Document, node: Json) -> Json:
    """What a reference to any component stands for; other nodes stand for themselves."""
    seen: set[str] = set()
    while isinstance(node, dict) and isinstance(pointer := node.get("$ref"), str) and pointer not in seen:
        seen.add(pointer)
        kind, name = pointer.split("/")[-2:]
        node = document.get("components", {}).get(kind, {}).get(name, {})
    return node


def map_children(schema: Schema, change: Callable[[Json], Json]) -> Schema:
    """The schema with every schema directly inside it changed."""
    changed = dict(schema)
    if isinstance(schema.get("properties"), dict):
        changed["properties"] = {name: change(value) for name, value in schema["properties"].items()}
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            changed[key] = change(schema[key])
    for key in ("allOf", "oneOf", "anyOf"):
        if isinstance(schema.get(key), list):
            changed[key] = [change(value) for value in schema[key]]
    return changed


def map_schemas(document: Document, change: Callable[[Json], Json]) -> Document:
    """The document with every outermost schema changed: of components, parameters, headers, bodies and answers."""

    def content(node: dict[str, Any]) -> dict[str, Any]:
        types = {
            name: {**media, "schema": change(media["schema"])} if "schema" in media else media
            for name, media in node["content"].items()
            if isinstance(media, dict)
        }
        return {**node, "content": types}

    def carrier(node: dict[str, Any]) -> dict[str, Any]:
        if "content" in node:
            node = content(node)
        if "headers" in node:
            node = {**node, "headers": {name: carrier(header) for name, header in node["headers"].items()}}
        if "schema" in node:
            node = {**node, "schema": change(node["schema"])}
        return node

    def operation(node: dict[str, Any]) -> dict[str, Any]:
        node = dict(node)
        if "parameters" in node:
            node["parameters"] = [carrier(parameter) for parameter in node["parameters"]]
        if "requestBody" in node:
            node["requestBody"] = carrier(node["requestBody"])
        node["responses"] = {status: carrier(answer) for status, answer in node.get("responses", {}).items()}
        return node

    parts = dict(document.get("components", {}))
    parts["schemas"] = {name: change(schema) for name, schema in parts.get("schemas", {}).items()}
    for kind in ("parameters", "responses", "requestBodies", "headers"):
        if kind in parts:
            parts[kind] = {name: carrier(node) for name, node in parts[kind].items()}
    return {**map_operations(document, lambda path, method, node: operation(node)), "components": parts}


def map_operations(document: Document, change: Callable[[str, str, dict[str, Any]], dict[str, Any]]) -> Document:
    """The document with every operation changed."""
    paths = {
        path: {key: change(path, key, node) if key in METHODS else node for key, node in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


_LINED_LEVELS = 3  # document, paths, path; document, components, schemas: what stands in them has a line each


def document_text(document: Document) -> str:
    """The document as JSON with sorted keys, each operation and each component on a line of its own."""
    return _lined(document, _LINED_LEVELS) + "\n"


def _lined(node: Json, levels: int) -> str:
    if not levels or not isinstance(node, dict) or not node:
        return json.dumps(node, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    lines = (f"{json.dumps(key, ensure_ascii=False)}: {_lined(node[key], levels - 1)}" for key in sorted(node))
    return "{\n" + ",\n".join(lines) + "\n}"
