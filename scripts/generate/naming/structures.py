"""Structures of schemas: marks that tell whether two are alike, whatever their names, and renaming them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from scripts.document import Document, Json, Schema, map_children, map_schemas, ref, ref_name


def fingerprints(schemas: Mapping[str, Schema], rounds: int = 4) -> dict[str, str]:
    """A mark of each component's structure, names of components aside, as deep as `rounds` references lead."""
    marks = dict.fromkeys(schemas, "")
    for _ in range(rounds):
        marks = _deeper(schemas, marks)
    return marks


def structures(schemas: Mapping[str, Schema]) -> dict[str, str]:
    """A mark of each component's whole structure: two marks differ where any path of references tells them apart."""
    marks, deeper = dict.fromkeys(schemas, ""), _deeper(schemas, dict.fromkeys(schemas, ""))
    while len(set(marks.values())) < len(set(deeper.values())):
        marks, deeper = deeper, _deeper(schemas, deeper)
    return deeper


def _deeper(schemas: Mapping[str, Schema], marks: Mapping[str, str]) -> dict[str, str]:
    """The marks that go one reference deeper than these."""

    def marked(schema: Json) -> Json:
        name = ref_name(schema)
        if name is not None:
            return {"$ref": marks.get(name, "")}
        return map_children(schema, marked) if isinstance(schema, dict) else schema

    texts = {name: json.dumps(map_children(schema, marked), sort_keys=True) for name, schema in schemas.items()}
    return {name: hashlib.sha256(text.encode()).hexdigest()[:16] for name, text in texts.items()}


def renamed(document: Document, names: Mapping[str, str]) -> Document:
    """The document with other names for its components; those of one new name become one."""

    def change(schema: Json) -> Json:
        if isinstance(schema, dict) and "discriminator" in schema:
            union = schema["discriminator"]
            mapping = {v: ref(names[p.rpartition("/")[2]])["$ref"] for v, p in union.get("mapping", {}).items()}
            schema = {**schema, "discriminator": {**union, "mapping": mapping}}
        name = ref_name(schema)
        if name is not None:
            return {**schema, **ref(names[name])}
        return map_children(schema, change) if isinstance(schema, dict) else schema

    changed = map_schemas(document, change)
    schemas = changed["components"]["schemas"]
    ordered = {names[key]: schemas[key] for key in sorted(schemas, key=lambda key: names[key])}
    return {**changed, "components": {"schemas": ordered}}
