"""Made-up values: valid by their schema, plausible by the names of their properties, reproducible by a seed."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base import vocabulary

from .document import Document, Schema
from .example_texts import make_text
from .extensions import PARENT

_DEEPEST: Final = 5
_MOST_REPETITIONS: Final = 1
_ITEMS: Final = 2
_ATTEMPTS: Final = 20
_UNIONS: Final = ("oneOf", "anyOf")
_STEPS: Final = 100
_IMPLIED: Final = {"properties": "object", "items": "array"}


def make(
    document: Document,
    schema: Schema,
    random: Random,
    *,
    preset: Mapping[str, Any] | None = None,
    sparse: bool = False,
) -> Any:
    """Make a value that is valid for a schema.

    Args:
        document: the document, which has the targets of the schema's references.
        schema: the schema.
        random: the source of randomness; the same state makes the same value.
        preset: properties of an object with their values.
        sparse: whether to make required properties only.
    """
    return _Maker(document, random, sparse).make(schema, _Place(), preset or {})


@attrs.frozen
class _Place:
    """The place of a value.

    Args:
        name: the property that has the value, or that of the surrounding list.
        depth: the number of surrounding objects and lists.
        ancestors: the components of the surrounding objects and lists.
    """

    name: str = ""
    depth: int = 0
    ancestors: tuple[str, ...] = ()

    def descend(self, name: str) -> _Place:
        return attrs.evolve(self, name=name, depth=self.depth + 1)

    def enter(self, schema: Schema) -> _Place:
        pointer = schema.get("$ref")
        return attrs.evolve(self, ancestors=(*self.ancestors, pointer)) if pointer else self

    def allows(self, schema: Schema) -> bool:
        """Return whether an optional value may be made here without endless recursion."""
        pointers = [schema.get("$ref"), schema.get("items", {}).get("$ref")]
        pointers += [member.get("$ref") for kind in _UNIONS for member in schema.get(kind, ())]
        repeats = any(self.ancestors.count(pointer) >= _MOST_REPETITIONS for pointer in pointers if pointer)
        return self.depth < _DEEPEST and not repeats


class _Maker:
    def __init__(self, document: Document, random: Random, sparse: bool) -> None:
        self._document = document
        self._random = random
        self._sparse = sparse

    def make(self, schema: Schema, place: _Place, preset: Mapping[str, Any]) -> Any:
        place = place.enter(schema)
        schema = self._merge(self._document.resolve(schema))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice([value for value in schema["enum"] if value not in (None, "")] or schema["enum"])
        if members := [member for kind in _UNIONS for member in schema.get(kind, ())]:
            return self._make_union(schema, members, place, preset)
        kind = schema.get("type") or next((kind for key, kind in _IMPLIED.items() if key in schema), "string")
        if kind == "object":
            return self._make_object(schema, place, preset)
        if kind == "array":
            return self._make_list(schema, place)
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind in ("integer", "number"):
            return _make_number(schema, self._random, whole=kind == "integer")
        return make_text(schema, place.name, self._random)

    def _merge(self, schema: Schema) -> Schema:
        """Merge the parts of `allOf` into the schema."""
        if "allOf" not in schema:
            return schema
        merged: dict[str, Any] = {}
        for part in schema["allOf"]:
            merged.update(self._merge(self._document.resolve(part)))
        merged.update((key, value) for key, value in schema.items() if key != "allOf")
        merged["properties"] = self._document.properties(schema)
        merged["required"] = sorted(self._document.required(schema))
        return merged

    def _make_union(self, schema: Schema, members: list[Schema], place: _Place, preset: Mapping[str, Any]) -> Any:
        discriminator = schema.get("discriminator", {})
        name, mapping = discriminator.get("propertyName", PARENT), discriminator.get("mapping", {})
        if mapping and not name.startswith(PARENT):
            kinds = [preset[name]] if preset.get(name) in mapping else sorted(mapping)
            kind = self._random.choice(kinds)
            return self.make({"$ref": mapping[kind]}, place, {**preset, name: kind})
        candidates = [member for member in members if place.allows(member)] or members
        value = None
        for member in self._random.sample(candidates, len(candidates)):
            value = self.make(member, place, preset)
            if not self._document.find_problems(schema, value):
                break
        return value

    def _make_object(self, schema: Schema, place: _Place, preset: Mapping[str, Any]) -> dict[str, Any]:
        properties, required = schema.get("properties", {}), set(schema.get("required", ()))
        value: dict[str, Any] = {}
        for name, reference in _discriminators_first(properties):
            if name in preset:
                value[name] = preset[name]
            elif name in required or (not self._sparse and place.allows(reference)):
                member = _select_member(self._document.resolve(reference), value, reference)
                value[name] = self._make_kind(properties, name) or self.make(member, place.descend(name), {})
        value |= {name: item for name, item in preset.items() if name not in value}
        return self._fill(schema, value, place)

    def _make_kind(self, properties: Mapping[str, Schema], name: str) -> str | None:
        """Make a value for a property that is the discriminator of a union beside it."""
        for reference in properties.values():
            discriminator = self._document.resolve(reference).get("discriminator", {})
            if discriminator.get("propertyName") == PARENT + name:
                mapping = discriminator["mapping"]
                values = self._document.resolve(properties[name]).get("enum", mapping)
                return str(self._random.choice(sorted(set(mapping) & set(values))))
        return None

    def _fill(self, schema: Schema, value: dict[str, Any], place: _Place) -> dict[str, Any]:
        """Add properties up to the smallest number, and one to an object that has only undocumented names."""
        additional = schema.get("additionalProperties")
        additional_schema = additional if isinstance(additional, Mapping) else {}
        least = schema.get("minProperties", 0)
        is_mapping = additional_schema and not schema.get("properties")
        if is_mapping and not self._sparse and place.allows(additional_schema):
            least = max(least, 1)
        names = [] if additional is False else list(vocabulary.LABELS)
        optional = {name: item for name, item in schema.get("properties", {}).items() if name not in value}
        for name, reference in optional.items():
            if len(value) < least:
                value[name] = self.make(reference, place.descend(name), {})
        while len(value) < least and names:
            name = names.pop(self._random.randrange(len(names)))
            value[name] = self.make(additional_schema, place.descend(name), {})
        return value

    def _make_list(self, schema: Schema, place: _Place) -> list[Any]:
        items = schema.get("items", {})
        least = schema.get("minItems", 0)
        count = least if self._sparse or not place.allows(items) else max(least, _ITEMS)
        item_place = place.descend(place.name.removesuffix("s"))
        values: list[Any] = []
        for _ in range(count + _ATTEMPTS):
            if len(values) == min(count, schema.get("maxItems", count)):
                break
            item = self.make(items, item_place, {})
            if not (schema.get("uniqueItems") and item in values):
                values.append(item)
        return values


def _discriminators_first(properties: Mapping[str, Schema]) -> Iterable[tuple[str, Schema]]:
    """Return the properties, with unions after the discriminators beside them."""
    return sorted(properties.items(), key=lambda item: "discriminator" in item[1])


def _select_member(union: Schema, value: Mapping[str, Any], reference: Schema) -> Schema:
    """Return the member of a union that a property beside it names, or else the reference to the union."""
    discriminator = union.get("discriminator", {})
    name = discriminator.get("propertyName", "")
    member = discriminator["mapping"].get(value.get(name.removeprefix(PARENT))) if name.startswith(PARENT) else None
    return {"$ref": member} if member else reference


def _make_number(schema: Schema, random: Random, *, whole: bool) -> int | float:
    """Make a multiple of the step within the limits. Default limits are near zero."""
    step = schema.get("multipleOf", 1 if whole else 0.5)
    most = schema.get("maximum", math.inf)
    least = schema.get("minimum", min(0, most - _STEPS * step))
    if not whole and "multipleOf" not in schema:
        step = min(step, (most - least) / 4) or step
    first, last = math.ceil(least / step), math.floor(min(most, least + _STEPS * step) / step)
    first += bool(schema.get("exclusiveMinimum")) and first * step == least
    last -= bool(schema.get("exclusiveMaximum")) and last * step == most
    value = random.randint(first, max(first, last)) * step
    return int(value) if whole else value
