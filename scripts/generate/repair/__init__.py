"""Repair of a document by the generic rules of the register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

import attrs

from scripts.document import Document, Json, map_children, map_operations, map_schemas, operations

from . import operation_rules, register, schema_rules, structure
from .register import Rule

__all__ = ["Repaired", "repair"]


@attrs.frozen
class Repaired:
    """A repaired document, and how many repairs each rule made, by its number."""

    document: Document
    hits: dict[str, int]


def repair(document: Document, held: Mapping[operation_rules.Place, str] = MappingProxyType({})) -> Repaired:
    """Repair a document, so that every OpenAPI tool can read it; the argument is not changed.

    Args:
        document: vendored, with the explicit repairs.
        held: the operation ids of the last run, by path and method: where several operations have one id, these keep
            theirs.

    Raises:
        DocumentError: for components that are nested too deeply, or refer to each other too often.
    """
    hits: Counter[str] = Counter()
    document = _repair_operations(_written_out(document), hits, register.OPERATION_RULES)
    document = _repair_shared_responses(_repair_ids(document, hits, held), hits)
    document = _repair_schemas(document, hits)
    document = _repair_components(document, hits, register.REFERENCE_RULES)
    document = _repair_components(_repair_schemas(document, hits), hits, register.ANSWER_RULES)
    document = _repair_operations(document, hits, register.BODY_RULES)
    document = _repair_components(document, hits, register.REACHABILITY_RULES)
    parts = {key: node for key, node in document["components"].items() if key != "parameters"}
    return Repaired({**document, "components": parts}, dict(sorted((+hits).items())))


def _written_out(document: Document) -> Document:
    """The document whose operations have all their parameters themselves."""
    written = map_operations(document, lambda p, m, node: operation_rules.own_parameters(document, p, m, node))
    return {**written, "paths": {p: schema_rules.without(item, "parameters") for p, item in written["paths"].items()}}


def _repair_operations(document: Document, hits: Counter[str], rules: Iterable[Rule[operation_rules.Rule]]) -> Document:
    rules = tuple(rules)

    def change(path: str, method: str, operation: Json) -> Json:
        for rule in rules:
            repaired = rule.function(document, path, method, operation)
            hits[rule.number] += repaired is not operation
            operation = repaired
        return operation

    return map_operations(document, change)


def _repair_ids(document: Document, hits: Counter[str], held: Mapping[operation_rules.Place, str]) -> Document:
    ids = {(path, method): node["operationId"] for path, method, node in operations(document)}
    for rule in register.ID_RULES:
        unique = rule.function(ids, held)
        hits[rule.number] += sum(unique[place] != ids[place] for place in ids)
        ids = unique
    return map_operations(document, lambda path, method, node: {**node, "operationId": ids[path, method]})


def _repair_shared_responses(document: Document, hits: Counter[str]) -> Document:
    """R16 also holds of the responses that operations refer to."""
    shared = document["components"].get("responses")
    if not shared:
        return document
    responses = {name: operation_rules.response_media_types(response) for name, response in shared.items()}
    hits["R16"] += sum(responses[name] is not response for name, response in shared.items())
    return {**document, "components": {**document["components"], "responses": responses}}


def _repair_components(document: Document, hits: Counter[str], rules: Iterable[Rule[structure.Rule]]) -> Document:
    for function in dict.fromkeys(rule.function for rule in rules):  # one function may make several repairs
        document, made = function(document)
        hits.update(made)
    return document


def _repair_schemas(document: Document, hits: Counter[str]) -> Document:
    def change(schema: Json) -> Json:
        if not isinstance(schema, dict):
            hits["R03"] += 1
            return {}
        for rule in register.SCHEMA_RULES:
            repaired = rule.function(schema)
            hits[rule.number] += repaired is not schema
            schema = repaired
        return structure.object_facts(structure.flat_union(map_children(structure.own_required(schema), change)))

    return map_schemas(document, change)
