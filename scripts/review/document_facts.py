"""Facts of operations and parameters from a vendored document; the generated code does not have them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from scripts.document import Document, Json, operations, resolve
from scripts.review.limit_rules import INNER, KEYS
from scripts.review.surface import Operation, Parameter, address

DEPTH: Final = 4  # of lists inside lists


def add_facts(operation: Operation, nodes: Mapping[str, Json], document: Document) -> Operation:
    """Add the facts of the document to an operation.

    Args:
        operation: from the generated code.
        nodes: the operations of the document, by address.
        document: the vendored document.
    """
    node = nodes.get(operation.address)
    if node is None:
        return operation
    declared = {f"{p.get('in')} {p.get('name')}": p for p in iterate_parameters(document, node)}
    body = body_schemas(document, node)
    if len(body) == 1:
        declared["body"] = {"schema": body[0]}
    parameters = tuple(_add_to_parameter(p, declared.get(p.wire), document) for p in operation.parameters)
    headers = sorted({name for _, answer in successes(document, node) for name in answer.get("headers", {})})
    return attrs.evolve(operation, parameters=parameters, headers=tuple(headers), user=_accepts_users(document, node))


def _add_to_parameter(parameter: Parameter, node: Json, document: Document) -> Parameter:
    if not isinstance(node, dict):
        return parameter
    schema = resolve(document, node.get("schema"))
    limits = select_limits(document, node.get("schema")) | _select(node, ("deprecated",))
    explode = node.get("explode", node.get("style", "form") == "form")
    is_list = isinstance(schema, dict) and schema.get("type") == "array"
    return attrs.evolve(parameter, limits=limits, joined=node.get("in") == "query" and is_list and not explode)


def _accepts_users(document: Document, node: Json) -> bool:
    required = node.get("security", document.get("security")) or [{}]
    schemes = {name for entry in required for name in entry}
    return not schemes or bool(schemes - {"applicationAuth"})


def nodes_by_address(document: Document) -> dict[str, Json]:
    """The operations of a document, with the parameters of their paths, by address."""
    result = {}
    for path, method, node in operations(document):
        shared = document["paths"][path].get("parameters", [])
        result[address(method, path)] = {**node, "parameters": [*shared, *node.get("parameters", [])]}
    return result


def iterate_parameters(document: Document, node: Json) -> Iterator[dict[str, Any]]:
    """Iterate over the parameters of an operation, without references."""
    for item in node.get("parameters", []):
        parameter = resolve(document, item)
        if isinstance(parameter, dict):
            yield parameter


def body_schemas(document: Document, node: Json) -> list[Json]:
    """The schemas of an operation's body, one of each media type."""
    return list(_schemas(resolve(document, node.get("requestBody", {}))))


def result_schemas(document: Document, node: Json) -> list[Json]:
    """The schemas of an operation's successful responses."""
    return [schema for _, answer in successes(document, node) for schema in _schemas(answer)]


def successes(document: Document, node: Json) -> Iterator[tuple[str, Json]]:
    """Iterate over the successful responses of an operation, as (status, response)."""
    for status, answer in node.get("responses", {}).items():
        if status.startswith("2") and isinstance(answer := resolve(document, answer), dict):
            yield status, answer


def _schemas(holder: Json) -> Iterator[Json]:
    content = holder.get("content") if isinstance(holder, dict) else None
    for media in (content if isinstance(content, dict) else {}).values():
        if isinstance(media, dict) and "schema" in media:
            yield media["schema"]


def select_limits(document: Document, schema: Json, depth: int = DEPTH) -> dict[str, Any]:
    """The limits of a value, and those of the scalars in it, such as "maxLength of items".

    Limits beside a reference take precedence over those of its target; those of `allOf` come last.
    """
    target = resolve(document, schema)
    if not isinstance(target, dict) or not depth:
        return {}
    result: dict[str, Any] = {}
    for part in target.get("allOf") or ():
        result |= select_limits(document, part, depth - 1)
    result |= _select(target, KEYS) | _select(schema, KEYS)
    for key, suffix in INNER.items():
        inner = target.get(key)
        if isinstance(inner, dict):
            result |= {f"{name}{suffix}": value for name, value in select_limits(document, inner, depth - 1).items()}
    return result


def _select(node: Json, keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: node[key] for key in keys if key in node} if isinstance(node, Mapping) else {}
