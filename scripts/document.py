"""OpenAPI documents: iteration and mapping by their grammar, references, and a text form with small diffs.

Every step of the pipeline uses this module; it belongs to none of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

Json: TypeAlias = Any
Schema: TypeAlias = dict[str, Any]
Document: TypeAlias = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
SCHEMA_REF = "#/components/schemas/"


def operations(document: Document) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Iterate over all operations, as (path, method, operation), in the document's order of paths."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def service_version(operation_id: str, path: str) -> int:
    """The version that the id and the path of an operation have in upstream's documents by services, such as
    `getAccountV1` (`/accounts/v1/{id}`); 0 for none."""
    match = re.search(r"V([0-9]+)$", operation_id)
    return int(match[1]) if match and f"v{match[1]}" in path.split("/") else 0


def without_version(path: str, number: int) -> str:
    """The path without the version of a service; 0 is no version."""
    return "/".join(step for step in path.split("/") if not number or step != f"v{number}")


def ref_name(schema: Json) -> str | None:
    """The name of the component that a schema refers to; None if it is not a reference."""
    ref = schema.get("$ref") if isinstance(schema, dict) else None
    return ref.rpartition("/")[2] if isinstance(ref, str) else None


def ref(name: str) -> Schema:
    """A reference to a schema component."""
    return {"$ref": SCHEMA_REF + name}


def resolve(document: Document, node: Json) -> Json:
    """Resolve a reference to a component; other nodes are returned as they are."""
    visited: set[str] = set()
    while isinstance(node, dict) and isinstance(pointer := node.get("$ref"), str) and pointer not in visited:
        visited.add(pointer)
        kind, name = pointer.split("/")[-2:]
        node = document.get("components", {}).get(kind, {}).get(name, {})
    return node


def map_children(schema: Schema, transform: Callable[[Json], Json]) -> Schema:
    """Apply a function to the schemas directly inside a schema, and return the new schema."""
    result = dict(schema)
    if isinstance(schema.get("properties"), dict):
        result["properties"] = {name: transform(value) for name, value in schema["properties"].items()}
    for key in ("items", "additionalProperties", "not"):
        if isinstance(schema.get(key), dict):
            result[key] = transform(schema[key])
    for key in ("allOf", "oneOf", "anyOf"):
        if isinstance(schema.get(key), list):
            result[key] = [transform(value) for value in schema[key]]
    return result


def map_schemas(document: Document, transform: Callable[[Json], Json]) -> Document:
    """Apply a function to every outermost schema: of components, parameters, headers, bodies and responses."""

    def map_content(node: dict[str, Any]) -> dict[str, Any]:
        types = {
            name: {**media, "schema": transform(media["schema"])} if "schema" in media else media
            for name, media in node["content"].items()
            if isinstance(media, dict)
        }
        return {**node, "content": types}

    def map_holder(node: dict[str, Any]) -> dict[str, Any]:
        if "content" in node:
            node = map_content(node)
        if "headers" in node:
            node = {**node, "headers": {name: map_holder(header) for name, header in node["headers"].items()}}
        if "schema" in node:
            node = {**node, "schema": transform(node["schema"])}
        return node

    def map_operation(node: dict[str, Any]) -> dict[str, Any]:
        node = dict(node)
        if "parameters" in node:
            node["parameters"] = [map_holder(parameter) for parameter in node["parameters"]]
        if "requestBody" in node:
            node["requestBody"] = map_holder(node["requestBody"])
        node["responses"] = {status: map_holder(response) for status, response in node.get("responses", {}).items()}
        return node

    components = dict(document.get("components", {}))
    components["schemas"] = {name: transform(schema) for name, schema in components.get("schemas", {}).items()}
    for kind in ("parameters", "responses", "requestBodies", "headers"):
        if kind in components:
            components[kind] = {name: map_holder(node) for name, node in components[kind].items()}
    return {**map_operations(document, lambda path, method, node: map_operation(node)), "components": components}


def map_operations(document: Document, transform: Callable[[str, str, dict[str, Any]], dict[str, Any]]) -> Document:
    """Apply a function to every operation; its arguments are path, method and operation."""
    paths = {
        path: {key: transform(path, key, node) if key in METHODS else node for key, node in item.items()}
        for path, item in document["paths"].items()
    }
    return {**document, "paths": paths}


def document_text(document: Document, levels: int = 3) -> str:
    """Format a document as JSON with sorted keys.

    Args:
        document: the document.
        levels: the mappings inside each other that have one line for each member. Default: document, paths, path and
            document, components, schemas, so that each operation and each component has a line.
    """
    return _format_lines(document, levels) + "\n"


def _format_lines(node: Json, levels: int) -> str:
    if not levels or not isinstance(node, dict) or not node:
        return json.dumps(node, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    lines = (f"{json.dumps(key, ensure_ascii=False)}: {_format_lines(node[key], levels - 1)}" for key in sorted(node))
    return "{\n" + ",\n".join(lines) + "\n}"
