"""Structures of schemas: marks that tell whether two are alike, whatever their names, and renaming them."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping

from scripts.document import Document, Json, Schema, map_children, map_schemas, ref, ref_name


class _Outlines:
    """The text of each component, cut where it refers to another: so that each round of marks is a matter of joining.

    Args:
        schemas: the components.
    """

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._pieces = {
            name: _CUT.split(json.dumps(_marked(schema), sort_keys=True)) for name, schema in schemas.items()
        }

    def deeper(self, marks: Mapping[str, str]) -> dict[str, str]:
        """The marks that go one reference deeper than these."""
        by_text = {json.dumps(name)[1:-1]: mark for name, mark in marks.items()}
        return {name: self._mark(pieces, by_text) for name, pieces in self._pieces.items()}

    @staticmethod
    def _mark(pieces: list[str], by_text: Mapping[str, str]) -> str:
        texts = (f'"{by_text.get(piece, "")}"' if number % 2 else piece for number, piece in enumerate(pieces))
        return hashlib.sha256("".join(texts).encode()).hexdigest()[:16]


_MARK = "\0ref:"
_CUT = re.compile(r'"\\u0000ref:((?:[^"\\]|\\.)*)"')


def _marked(schema: Json, *, inside: bool = False) -> Json:
    """The schema with a mark before the name of each component that it refers to."""
    name = ref_name(schema) if inside else None
    if name is not None:
        return {"$ref": _MARK + name}
    return map_children(schema, lambda child: _marked(child, inside=True)) if isinstance(schema, dict) else schema


def fingerprints(schemas: Mapping[str, Schema], rounds: int = 4) -> dict[str, str]:
    """A mark of each component's structure, names of components aside, as deep as `rounds` references lead."""
    outlines, marks = _Outlines(schemas), dict.fromkeys(schemas, "")
    for _ in range(rounds):
        marks = outlines.deeper(marks)
    return marks


def structures(schemas: Mapping[str, Schema]) -> dict[str, str]:
    """A mark of each component's whole structure: two marks differ where any path of references tells them apart."""
    outlines, marks = _Outlines(schemas), dict.fromkeys(schemas, "")
    deeper = outlines.deeper(marks)
    while len(set(marks.values())) < len(set(deeper.values())):
        marks, deeper = deeper, outlines.deeper(deeper)
    return deeper


def renamed(document: Document, names: Mapping[str, str]) -> Document:
    """The document with other names for its components; those of one new name become one. Others keep theirs."""

    def renamed_ref(name: str) -> Schema:
        return ref(names.get(name, name))

    def change(schema: Json) -> Json:
        if isinstance(schema, dict) and "discriminator" in schema:
            union = schema["discriminator"]
            mapping = {v: renamed_ref(p.rpartition("/")[2])["$ref"] for v, p in union.get("mapping", {}).items()}
            schema = {**schema, "discriminator": {**union, "mapping": mapping}}
        name = ref_name(schema)
        if name is not None:
            return {**schema, **renamed_ref(name)}
        return map_children(schema, change) if isinstance(schema, dict) else schema

    changed = map_schemas(document, change)
    schemas = changed["components"]["schemas"]
    ordered = {names.get(key, key): schemas[key] for key in sorted(schemas, key=lambda key: names.get(key, key))}
    return {**changed, "components": {**changed["components"], "schemas": ordered}}
