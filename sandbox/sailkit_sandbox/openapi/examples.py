"""Values made up from a schema: valid, plausible by the names of their properties, the same from the same chance."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from random import Random
from typing import Any, Final

import attrs

from sailkit_sandbox.base import vocabulary

from . import example_texts as texts
from .document import PARENT, Document, Schema

_DEEPEST: Final = 5
_REPEATED: Final = 1
_ITEMS: Final = 2
_TRIES: Final = 20
_UNIONS: Final = ("oneOf", "anyOf")
_STEPS: Final = 100
_IMPLIED: Final = {"properties": "object", "items": "array"}


def make(
    document: Document,
    schema: Schema,
    random: Random,
    *,
    given: Mapping[str, Any] | None = None,
    sparse: bool = False,
) -> Any:
    """Make a value that is valid for a schema.

    Args:
        document: where the schema's references lead.
        schema: what the value must be.
        random: what chance is taken from; in the same state, it makes the same value.
        given: properties that an object keeps as they are.
        sparse: whether only what is required is made.
    """
    return _Maker(document, random, sparse).make(schema, _Place(), given or {})


@attrs.frozen
class _Place:
    """Where a value stands.

    Args:
        name: the property, or that of the list around it.
        depth: how many objects and lists are around it.
        within: the components around it.
    """

    name: str = ""
    depth: int = 0
    within: tuple[str, ...] = ()

    def inside(self, name: str) -> _Place:
        return attrs.evolve(self, name=name, depth=self.depth + 1)

    def entering(self, schema: Schema) -> _Place:
        pointer = schema.get("$ref")
        return attrs.evolve(self, within=(*self.within, pointer)) if pointer else self

    def allows(self, schema: Schema) -> bool:
        """Whether something that need not be there may be made here, without an end to be feared."""
        pointers = [schema.get("$ref"), schema.get("items", {}).get("$ref")]
        pointers += [member.get("$ref") for kind in _UNIONS for member in schema.get(kind, ())]
        repeated = any(self.within.count(pointer) >= _REPEATED for pointer in pointers if pointer)
        return self.depth < _DEEPEST and not repeated


class _Maker:
    def __init__(self, document: Document, random: Random, sparse: bool) -> None:
        self._document = document
        self._random = random
        self._sparse = sparse

    def make(self, schema: Schema, place: _Place, given: Mapping[str, Any]) -> Any:
        place = place.entering(schema)
        schema = self._merged(self._document.resolve(schema))
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice([value for value in schema["enum"] if value not in (None, "")] or schema["enum"])
        if members := [member for kind in _UNIONS for member in schema.get(kind, ())]:
            return self._member(schema, members, place, given)
        kind = schema.get("type") or next((kind for key, kind in _IMPLIED.items() if key in schema), "string")
        if kind == "object":
            return self._object(schema, place, given)
        if kind == "array":
            return self._list(schema, place)
        if kind == "boolean":
            return self._random.random() < 0.5
        if kind in ("integer", "number"):
            return _number(schema, self._random, whole=kind == "integer")
        return texts.text(schema, place.name, self._random)

    def _merged(self, schema: Schema) -> Schema:
        """The schema with its `allOf` in it."""
        if "allOf" not in schema:
            return schema
        merged: dict[str, Any] = {}
        for part in schema["allOf"]:
            merged.update(self._merged(self._document.resolve(part)))
        merged.update((key, value) for key, value in schema.items() if key != "allOf")
        merged["properties"] = self._document.properties(schema)
        merged["required"] = sorted(self._document.required(schema))
        return merged

    def _member(self, schema: Schema, members: list[Schema], place: _Place, given: Mapping[str, Any]) -> Any:
        told = schema.get("discriminator", {})
        name, mapping = told.get("propertyName", PARENT), told.get("mapping", {})
        if mapping and not name.startswith(PARENT):
            kinds = [given[name]] if given.get(name) in mapping else sorted(mapping)
            kind = self._random.choice(kinds)
            return self.make({"$ref": mapping[kind]}, place, {**given, name: kind})
        first = [member for member in members if place.allows(member)] or members
        value = None
        for member in self._random.sample(first, len(first)):
            value = self.make(member, place, given)
            if not self._document.find_problems(schema, value):
                break
        return value

    def _object(self, schema: Schema, place: _Place, given: Mapping[str, Any]) -> dict[str, Any]:
        properties, required = schema.get("properties", {}), set(schema.get("required", ()))
        made: dict[str, Any] = {}
        for name, each in _parents_first(properties):
            resolved = self._document.resolve(each)
            wanted = name in required or (not self._sparse and place.allows(each))
            if name in given:
                made[name] = given[name]
            elif wanted:
                chosen = _told_apart(resolved, made, each)
                made[name] = self._kind(properties, name) or self.make(chosen, place.inside(name), {})
        made |= {name: value for name, value in given.items() if name not in made}
        return self._filled(schema, made, place)

    def _kind(self, properties: Mapping[str, Schema], name: str) -> str | None:
        """A value for a property by which the members of a union beside it are told apart."""
        for each in properties.values():
            told = self._document.resolve(each).get("discriminator", {})
            if told.get("propertyName") == PARENT + name:
                known = self._document.resolve(properties[name]).get("enum", told["mapping"])
                return str(self._random.choice(sorted(set(told["mapping"]) & set(known))))
        return None

    def _filled(self, schema: Schema, made: dict[str, Any], place: _Place) -> dict[str, Any]:
        """The object with as many properties as it must have, and some of those without a documented name."""
        others = schema.get("additionalProperties")
        shape = others if isinstance(others, Mapping) else {}
        least = schema.get("minProperties", 0)
        if shape and not self._sparse and not schema.get("properties") and place.allows(shape):
            least = max(least, 1)
        free = [] if others is False else list(vocabulary.LABELS)
        optional = {name: each for name, each in schema.get("properties", {}).items() if name not in made}
        for name, each in optional.items():
            if len(made) < least:
                made[name] = self.make(each, place.inside(name), {})
        while len(made) < least and free:
            name = free.pop(self._random.randrange(len(free)))
            made[name] = self.make(shape, place.inside(name), {})
        return made

    def _list(self, schema: Schema, place: _Place) -> list[Any]:
        items = schema.get("items", {})
        least = schema.get("minItems", 0)
        count = least if self._sparse or not place.allows(items) else max(least, _ITEMS)
        inside = place.inside(place.name.removesuffix("s"))
        made: list[Any] = []
        for _ in range(count + _TRIES):
            if len(made) == min(count, schema.get("maxItems", count)):
                break
            item = self.make(items, inside, {})
            if not (schema.get("uniqueItems") and item in made):
                made.append(item)
        return made


def _parents_first(properties: Mapping[str, Schema]) -> Iterable[tuple[str, Schema]]:
    """The properties, those last whose form another one decides."""
    return sorted(properties.items(), key=lambda item: "discriminator" in item[1])


def _told_apart(resolved: Schema, made: Mapping[str, Any], schema: Schema) -> Schema:
    told = resolved.get("discriminator", {})
    name = told.get("propertyName", "")
    member = told["mapping"].get(made.get(name.removeprefix(PARENT))) if name.startswith(PARENT) else None
    return {"$ref": member} if member else schema


def _number(schema: Schema, random: Random, *, whole: bool) -> int | float:
    """A multiple of the step within the limits, which is near zero where there are none."""
    step = schema.get("multipleOf", 1 if whole else 0.5)
    most = schema.get("maximum", math.inf)
    least = schema.get("minimum", min(0, most - _STEPS * step))
    if not whole and "multipleOf" not in schema:
        step = min(step, (most - least) / 4) or step
    first, last = math.ceil(least / step), math.floor(min(most, least + _STEPS * step) / step)
    first += bool(schema.get("exclusiveMinimum")) and first * step == least
    last -= bool(schema.get("exclusiveMaximum")) and last * step == most
    found = random.randint(first, max(first, last)) * step
    return int(found) if whole else found
