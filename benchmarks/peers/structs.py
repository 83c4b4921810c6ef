"""Strict msgspec types of the schemas of v2025, made from its document."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, Final

import msgspec

from .client import HITS

DOCUMENT: Final = Path(__file__).parents[2] / "openapi/v2025.json"
SCALARS: Final = {"string": str, "integer": int, "number": int | float, "boolean": bool}
NAMES: Final = ("id", "name", "created", "modified", "alias", "emailAddress", "processingState", "identityStatus")


def make_identity() -> Any:
    """The struct of an identity, written out, so that starting does not read the document."""
    fields: list[Any] = [(name, str | None, None) for name in NAMES]
    fields += [("isManager", bool | None, None), ("lastRefresh", str | None, None)]
    fields += [(name, dict[str, Any] | None, None) for name in ("managerRef", "attributes", "lifecycleState")]
    return msgspec.defstruct("Identity", fields)


class Types:
    """The types of the schemas in a document. All properties may be missing or null; unions are not decoded further."""

    def __init__(self, document: Path) -> None:
        self._schemas = json.loads(document.read_text("utf-8"))["components"]["schemas"]
        self._made: dict[str, Any] = {}

    def find(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = Any  # a schema within itself
            self._made[name] = self._make(name, self._schemas[name])
        return self._made[name]

    def _make(self, name: str, schema: dict[str, Any]) -> Any:
        if "$ref" in schema:
            return self.find(schema["$ref"].rpartition("/")[2])
        if "oneOf" in schema or "anyOf" in schema:
            return Any
        if schema.get("type") == "array":
            return list[self._make(name, schema.get("items", {}))]  # type: ignore[misc]
        properties = self._find_properties(schema)
        if properties:
            fields = [(key, self._make(f"{name}_{key}", value) | None, None) for key, value in properties.items()]
            return msgspec.defstruct(name, fields)
        return SCALARS.get(str(schema.get("type")), Any)

    def _find_properties(self, schema: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for part in schema.get("allOf", []):
            found |= self._find_properties(self._schemas[part["$ref"].rpartition("/")[2]] if "$ref" in part else part)
        return {**found, **schema.get("properties", {})}


@cache
def load_types() -> Types:
    return Types(DOCUMENT)


def make_decoders(model: str, index: str) -> tuple[Any, Any]:
    """Decoders of one object, and of a page of them."""
    struct: Any = make_identity() if model == "Identity" else load_types().find(model or HITS[index])
    return msgspec.json.Decoder(struct), msgspec.json.Decoder(list[struct])
