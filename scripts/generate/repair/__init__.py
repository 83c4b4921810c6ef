"""Repair of a vendored document: explicit repairs first, then the generic rules in their order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import attrs

from scripts.document import Document, Json, map_children, map_operations, map_schemas, operations
from scripts.generate.repair.overlay import Action, apply

from . import operation_rules, schema_rules, structure

__all__ = ["Repaired", "repair"]


@attrs.frozen
class Repaired:
    """A repaired document, and how often each rule found something to repair."""

    document: Document
    hits: dict[str, int]


def repair(document: Document, version: str, actions: Iterable[Action] = ()) -> Repaired:
    """The document as every OpenAPI tool can read it; the one given is not changed.

    Raises:
        OverlayError: for an explicit repair that does not fit any more.
    """
    hits: Counter[str] = Counter()
    document = apply(document, version, actions)
    document = _repair_operations(document, hits)
    document = _repair_schemas(document, hits)
    document, hits["R08"] = structure.nullable_components(document)
    document, flattened = structure.flatten(document)
    hits.update(flattened)
    document = _repair_bodies(_repair_schemas(document, hits), hits)
    document, hits["R22"] = structure.unreachable(document)
    parts = {key: node for key, node in document["components"].items() if key != "parameters"}
    return Repaired({**document, "components": parts}, dict(sorted((+hits).items())))


def _repair_operations(document: Document, hits: Counter[str]) -> Document:
    def change(path: str, method: str, operation: Json) -> Json:
        operation = operation_rules.own_parameters(document, path, method, operation)
        for name, rule in operation_rules.RULES:
            repaired = rule(document, path, method, operation)
            hits[name] += repaired is not operation
            operation = repaired
        return operation

    repaired = map_operations(document, change)
    ids = operation_rules.unique_ids({(p, m): node["operationId"] for p, m, node in operations(repaired)})
    hits["R14"] += sum(ids[p, m] != node["operationId"] for p, m, node in operations(repaired))
    repaired = map_operations(repaired, lambda p, m, node: {**node, "operationId": ids[p, m]})
    paths = {path: schema_rules.without(item, "parameters") for path, item in repaired["paths"].items()}
    shared = document["components"].get("responses", {})
    answers = {name: operation_rules.answer_media_types(answer) for name, answer in shared.items()}
    hits["R16"] += sum(answers[name] is not answer for name, answer in shared.items())
    parts = {**repaired["components"], "responses": answers} if shared else repaired["components"]
    return {**repaired, "paths": paths, "components": parts}


def _repair_bodies(document: Document, hits: Counter[str]) -> Document:
    """R17 comes last, when null stands at the place of use and nowhere else."""

    def change(path: str, method: str, operation: Json) -> Json:
        repaired = operation_rules.nullable_body(document, path, method, operation)
        hits["R17"] += repaired is not operation
        return repaired

    return map_operations(document, change)


def _repair_schemas(document: Document, hits: Counter[str]) -> Document:
    def change(schema: Json) -> Json:
        if not isinstance(schema, dict):
            hits["R03"] += 1
            return {}
        for name, rule in schema_rules.RULES:
            repaired = rule(schema)
            hits[name] += repaired is not schema
            schema = repaired
        return structure.object_facts(structure.flat_union(map_children(schema, change)))

    return map_schemas(document, change)
