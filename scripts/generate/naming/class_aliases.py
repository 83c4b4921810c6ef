"""Aliases of classes: released names whose classes have other names now, found by the places of the classes.

A class is what stands at a place of a request or response, such as `/GET ~1accounts/200/[]/owner`: it keeps its place
when upstream renames its component, or replaces two components by one. Enums have `enum` before the place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from scripts.document import Document, Json, operations, ref_name, resolve
from scripts.generate.naming.class_rules import stem
from scripts.grammar import Pointer, format_pointer

ENUM = "enum "


@attrs.frozen
class Places:
    """The places of the classes of one version, and the released names that are no classes any more.

    Args:
        places: place of each class, if it has one.
        aliases: old name to the name and the mark of its class: `Name mark`, with the mark of the old structure.
    """

    places: Mapping[str, str] = attrs.field(factory=dict)
    aliases: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def targets(self) -> dict[str, str]:
        """Old name to the name of its class."""
        return {name: text.split()[0] for name, text in self.aliases.items()}

    @property
    def marks(self) -> dict[str, str]:
        """Old name to the mark of the structure that had it."""
        return {name: text.split()[1] for name, text in self.aliases.items()}


NO_PLACES = Places()


def find_places(document: Document, released: Places, lock: Mapping[str, str], marks: Mapping[str, str]) -> Places:
    """Find the places of the classes of a document, and the classes of released names.

    A name that goes is that of the class at its place; without such a class, of one of the same structure that differs
    in the number at its end, or of any one of the same structure if it had no place.

    Args:
        document: its components have the names of their classes.
        released: the places and aliases of the last run. A class keeps its place there as long as it stands in it.
        lock: class name to mark, from the last run.
        marks: of the document's components.
    """
    classes = {name: texts for name, texts in _all_places(document).items() if name in marks}
    places = {name: _kept(released.places.get(name, ""), texts) for name, texts in classes.items()}
    by_place = {text: name for name, texts in classes.items() for text in texts}
    by_mark: dict[str, list[str]] = {}
    for name, mark in sorted(marks.items()):
        by_mark.setdefault(mark, []).append(name)
    old_marks = {**released.marks, **lock}

    def successor(name: str, seen: frozenset[str] = frozenset()) -> str:
        if name in marks or name in seen:
            return name
        known = released.targets.get(name) or by_place.get(released.places.get(name, ""))
        if known:
            return successor(known, seen | {name})
        same = by_mark.get(old_marks.get(name, ""), [])
        return next((n for n in same if stem(n) == stem(name) or name not in released.places), "")

    gone = sorted({*lock, *released.aliases} - marks.keys())
    aliases = {name: f"{target} {old_marks[name]}" for name in gone if (target := successor(name)) in marks}
    return Places(dict(sorted(places.items())), aliases)


def _kept(place: str, texts: Mapping[str, None]) -> str:
    return place if place in texts else next(iter(texts))


def _all_places(document: Document) -> dict[str, dict[str, None]]:
    """The places of each class, the shortest first; members of unions have none, since nothing tells them apart.

    Inside a class, places begin with the first place of that class.
    """
    found: dict[str, dict[str, None]] = {}
    schemas = document["components"]["schemas"]
    waiting = sorted(_outermost(document), key=lambda item: item[0])
    while waiting:
        inside: list[tuple[Pointer, Json]] = []
        for place, schema in waiting:
            place, name = _class_at(place, schema, schemas)
            if not name:
                continue
            text = (ENUM if "enum" in schemas[name] else "") + format_pointer(place)
            if name not in found:
                inside += [((*place, key), inner) for key, inner in schemas[name].get("properties", {}).items()]
            found.setdefault(name, {})[text] = None
        waiting = inside
    return found


def _outermost(document: Document) -> Iterator[tuple[Pointer, Json]]:
    for path, method, node in operations(document):
        label = f"{method.upper()} {path}"
        for parameter in node.get("parameters", ()):
            yield (label, f"?{parameter['name']}"), parameter.get("schema", {})
        for part, holder in {"body": node.get("requestBody", {}), **node["responses"]}.items():
            for media in resolve(document, holder).get("content", {}).values():
                yield (label, part), media.get("schema", {})


def _class_at(place: Pointer, schema: Any, schemas: Mapping[str, Json]) -> tuple[Pointer, str]:
    """The class that a schema leads to, through lists and maps, and its place; "" for none."""
    maps: set[str] = set()
    while isinstance(schema, dict):
        name = ref_name(schema)
        if name is not None:
            target = schemas.get(name, {})
            if "enum" in target or target.get("properties") or name in maps:
                return place, "" if name in maps else name
            maps.add(name)
            schema = target
        elif len(schema.get("oneOf", ())) == 1:
            schema = schema["oneOf"][0]
        elif isinstance(schema.get("items"), dict):
            place, schema = (*place, "[]"), schema["items"]
        else:
            place, schema = (*place, "{}"), schema.get("additionalProperties")
    return place, ""
