"""OpenAPI links from the operations that return ids to those that require them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sailkit_sandbox.openapi.document import Document, Schema
from sailkit_sandbox.openapi.routing import load_route_table

PRODUCERS = "x-sailpoint-resource-operation-id"


def add_links(document: dict[str, Any], version: str) -> int:
    """Add links to a document, and return their number.

    The parameters of paths declare the list that has their values. The creation of an item of this list is linked too.
    """
    routes = load_route_table(version).document
    operations = {node["operationId"]: node for item in document["paths"].values() for node in list_operations(item)}
    count = 0
    for consumer in operations:
        for parameter in routes.parameters(consumer, "path"):
            declared = parameter.get(PRODUCERS, ())
            for listed in [declared] if isinstance(declared, str) else declared:
                for producer in (listed, find_creator(routes, listed)):
                    if producer in operations and producer != consumer:
                        count += add_link(routes, operations[producer], producer, consumer, parameter["name"])
    return count


def list_operations(item: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    return (node for node in item.values() if isinstance(node, dict) and "operationId" in node)


def find_creator(routes: Document, listed: str) -> str:
    """The operation that adds items to a list."""
    paths = {operation: route.partition(" ") for route, operation in routes.operation_ids.items()}
    method, _, path = paths.get(listed, ("", "", ""))
    return routes.operation_ids.get(f"POST {path}", "") if method == "GET" else ""


def add_link(routes: Document, node: dict[str, Any], producer: str, consumer: str, parameter: str) -> int:
    """Link an operation to one that requires a property of its response; return the number of links."""
    documented = routes.success_response(producer)
    response = node["responses"].get(str(documented.status), {})
    schema = documented.schema or {}
    items = routes.resolve(schema).get("items")
    name = find_property(routes, items or schema, parameter)
    if not name or "$ref" in response:
        return 0
    pointer = f"/0/{name}" if items else f"/{name}"
    link = response.setdefault("links", {}).setdefault(consumer, {"operationId": consumer, "parameters": {}})
    link["parameters"][f"path.{parameter}"] = f"$response.body#{pointer}"
    return 1


def find_property(routes: Document, schema: Schema, parameter: str) -> str:
    """The property of an object that is the value of a parameter; "" if there is none."""
    properties = routes.properties(schema)
    return next((name for name in ("id", parameter) if name in properties), "")
