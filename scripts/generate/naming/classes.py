"""Classes: every object and enum a component of its own, shared by structure, with a lasting class name."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Callable, Collection, Mapping
from types import MappingProxyType

import attrs

from scripts.document import Document, Json, Schema, map_children, map_operations, map_schemas, ref, ref_name, resolve
from scripts.generate.naming.class_aliases import NO_PLACES, Places, find_places
from scripts.generate.naming.class_rules import Selection, named_components, stem
from scripts.generate.naming.structures import fingerprints, renamed, structures
from scripts.generate.naming.words import singular
from scripts.generate.repair.operation_rules import EXPERIMENTAL

KEPT = {
    *("$ref", "type", "format", "properties", "items", "enum", "oneOf", "nullable", "required"),
    *("additionalProperties", "discriminator"),
}
READ_ONLY = "x-read-only"  # of an object: its required properties that only the service sets
# Names that generated modules import: a class of the same name would hide them.
RESERVED = {
    *("Any", "File", "Literal", "Model", "OneOf", "Operation", "PagedRequest", "Paging", "Request"),
    *("Resource", "Resources", "Client", "AsyncClient", "Generic", "Mapping", "TypeAlias"),
    *("BYTES", "DATE", "DATETIME", "TEXT"),
    *("Collection", "Sequence", "Sorters", "Id", "Upload"),
}
GENERIC = {"Type", "Status", "Item", "State", "Value", "Attributes", "Result", "Request", "Response", "Data", "Object"}
REFERENCE = {"type", "id", "name"}


@attrs.frozen
class Shaped:
    """A document for the generator.

    Args:
        document: every object and enum in it is a component, named like its class.
        lock: name of each class to the fingerprint of its structure.
        unions: how the members of a union are told apart: their classes to a property and its values' classes.
        classes: component of the document to the name of its class.
        places: of the classes, and the released names that are aliases of them.
    """

    document: Document
    lock: dict[str, str]
    unions: dict[frozenset[str], tuple[str, dict[str, str]]]
    classes: dict[str, str]
    places: Places = NO_PLACES


def shape(
    document: Document,
    lock: Mapping[str, str],
    class_name: Callable[[str], str],
    selection: Selection | None = None,
    released: Places = NO_PLACES,
) -> Shaped:
    """Bring the successes of a repaired document into the generator's form.

    Args:
        document: repaired.
        lock: class name to fingerprint, as the last run gave it: a structure that lives on keeps its name.
        class_name: how the generator writes a name as that of a class.
        selection: the class names that names.toml gives. Default: none.
        released: the places and aliases of the last run. Default: none.

    Raises:
        NamesError: for class names of names.toml that do not fit the document.
    """
    selection = selection or Selection(())
    hoister, bare = _Hoister(class_name), _bare(document)
    components, component_names = named_components(
        bare, selection, class_name, functools.cache(lambda: _marks(_Hoister(class_name).document(bare)))
    )
    hoisted = hoister.document(components)
    schemas, suggestions = hoisted["components"]["schemas"], hoister.suggestions()
    inline = {key: name for key, name in suggestions.items() if key.startswith("~")}
    chosen = selection.select(schemas, inline, {}, functools.cache(lambda: _marks(hoisted)))
    hoisted, suggestions, kept = _merged(hoisted, {**suggestions, **chosen})
    names = lasting_names(hoisted["components"]["schemas"], suggestions, lock, selection.used, released.marks)
    named = renamed(hoisted, names)
    marks = fingerprints(named["components"]["schemas"])
    classes = {name for name, schema in named["components"]["schemas"].items() if "enum" in schema or _is_class(schema)}
    plain, unions = _without_discriminators(named)
    own = {component: names[kept[name]] for component, name in component_names.items()}
    new_lock = {name: marks[name] for name in sorted(classes)}
    return Shaped(plain, new_lock, unions, own, find_places(named, released, lock, new_lock))


def _marks(document: Document) -> dict[str, str]:
    return fingerprints(document["components"]["schemas"])


def _merged(document: Document, suggestions: Mapping[str, str]) -> tuple[Document, dict[str, str], dict[str, str]]:
    """The document with one component for all of one suggestion and structure, each one's suggestion, and which one
    of them stands for each component."""
    schemas = document["components"]["schemas"]
    if len(set(suggestions.values())) == len(suggestions):
        return document, dict(suggestions), {key: key for key in schemas}
    marks = structures(schemas)
    first: dict[tuple[str, str], str] = {}
    for key in sorted(schemas, key=lambda key: (key.startswith("~"), len(key), key)):
        first.setdefault((suggestions[key], marks[key]), key)
    kept = {key: first[suggestions[key], marks[key]] for key in schemas}
    return renamed(document, kept), {key: suggestions[key] for key in first.values()}, kept


def _is_class(schema: Schema) -> bool:
    return bool(schema.get("properties"))


def _bare(document: Document) -> Document:
    """Without what the generator has no use for: errors, defaults, limits, the header that clients add themselves."""

    def keep(schema: Json) -> Json:
        if not isinstance(schema, dict):
            return schema
        kept = map_children({k: v for k, v in schema.items() if k in KEPT}, keep)
        if kept.keys() == {"oneOf"} and len(kept["oneOf"]) == 1:  # facts stood beside a reference
            return kept["oneOf"][0]
        required = {n: schema.get("properties", {}).get(n, {}) for n in schema.get("required", ())}
        read_only = [n for n, p in required.items() if p.get("readOnly") or resolve(document, p).get("readOnly")]
        return {**kept, READ_ONLY: sorted(read_only)} if read_only else kept

    def needed(path: str, method: str, operation: Json) -> Json:
        answers = {status: resolve(document, node) for status, node in operation["responses"].items()}
        kept = [p for p in operation.get("parameters", []) if p["name"] != EXPERIMENTAL]
        successes = {status: node for status, node in answers.items() if status.startswith("2")}
        return {**operation, "parameters": kept, "responses": successes}

    parts = {"schemas": document["components"]["schemas"]}
    return map_schemas(map_operations({**document, "components": parts}, needed), keep)


class _Hoister:
    """Moves inline objects and enums to components; the same structure becomes the same component.

    Only the body of an operation is its own component, so that its class is named for what the operation does.

    Args:
        class_name: how the generator writes a name as that of a class.
    """

    def __init__(self, class_name: Callable[[str], str]) -> None:
        self._class_name = class_name
        self._schemas: dict[str, Schema] = {}
        self._by_structure: dict[str, str] = {}
        self._hints: dict[str, list[str]] = {}

    def document(self, document: Document) -> Document:
        for name, schema in sorted(document["components"]["schemas"].items()):
            self._hints[name] = [self._class_name(name)]
            self._schemas[name] = map_children_named(schema, self._class_name(name), self.schema)
        outside = {**document, "components": {"schemas": {}}}
        hoisted = map_operations(outside, lambda path, method, node: self._operation(node))
        return {**hoisted, "components": {"schemas": self._schemas}}

    def suggestions(self) -> dict[str, str]:
        """The class name that each component would have without any other component."""
        return {key: self._meaning(key) or _best_hint(hints) for key, hints in self._hints.items()}

    def _meaning(self, key: str) -> str:
        """The name that a structure in several places has by its content: a type of one value, a reference to one."""
        schema = self._schemas[key]
        if not key.startswith("~") or len(set(self._hints[key])) < 2:
            return ""
        if len(schema.get("enum", [])) == 1:
            return self._class_name(f"{str(schema['enum'][0]).lower()}_type")
        properties = schema.get("properties", {})
        if properties.keys() != REFERENCE or "required" in schema:
            return ""
        if all(value == {"type": "string"} for value in properties.values()):
            return "ObjectRef"
        kind = self._schemas.get(ref_name(properties["type"]) or "", {}).get("enum", [])
        return self._class_name(f"{str(kind[0]).lower()}_ref") if len(kind) == 1 else ""

    def schema(self, schema: Json, hint: str, owner: str = "") -> Json:
        if not isinstance(schema, dict) or "$ref" in schema:
            return schema
        schema = map_children_named(schema, hint, self.schema)
        nullable = {"nullable": True} if schema.get("nullable") else {}
        if "enum" not in schema and schema.get("type") != "object":
            return schema
        structure = {key: value for key, value in schema.items() if key != "nullable"}
        reference = self._shared(structure, hint, owner if structure.get("properties") else "")
        return {"oneOf": [reference], **nullable} if nullable else reference

    def _shared(self, schema: Schema, hint: str, owner: str) -> Schema:
        structure = owner + json.dumps(schema, sort_keys=True)
        key = self._by_structure.setdefault(structure, f"~{len(self._by_structure)}")
        self._schemas.setdefault(key, schema)
        self._hints.setdefault(key, []).append(self._class_name(hint))
        return ref(key)

    def _operation(self, node: Json) -> Json:
        name = self._class_name(node["operationId"])
        parameters = [
            {**p, "schema": self.schema(p.get("schema", {}), name + self._class_name(p["name"]))}
            for p in node.get("parameters", [])
        ]
        changed = {**node, **({"parameters": parameters} if parameters else {})}
        if "requestBody" in node:
            changed["requestBody"] = self._content(node["requestBody"], name.removesuffix("Request") + "Request", name)
        answers = node["responses"].items()
        changed["responses"] = {status: self._content(answer, name + "Response") for status, answer in answers}
        return changed

    def _content(self, node: Json, hint: str, owner: str = "") -> Json:
        content = {
            media: {**entry, "schema": self.schema(entry["schema"], hint, owner)} if "schema" in entry else entry
            for media, entry in node.get("content", {}).items()
        }
        return {**node, "content": content} if content else node


def map_children_named(schema: Schema, hint: str, change: Callable[[Json, str], Json]) -> Schema:
    """The schema with every schema directly inside it changed, each with a name that says where it stands."""
    changed = dict(schema)
    for key, value in schema.items():
        if key == "properties":
            changed[key] = {name: change(inner, _joined(hint, _pascal(name))) for name, inner in sorted(value.items())}
        elif key == "items":
            changed[key] = change(value, _item_hint(hint))
        elif key == "additionalProperties" and isinstance(value, dict):
            changed[key] = change(value, hint + "Value")
        elif key == "oneOf":
            changed[key] = [change(inner, f"{hint}Option{n}") for n, inner in enumerate(value, 1)]
    return changed


def _item_hint(hint: str) -> str:
    """What one of several is called: of Types, a Type; an Item where the list has no plural."""
    one = singular(hint)
    return f"{hint}Item" if one == hint else one


def _pascal(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", name))


def _joined(place: str, name: str) -> str:
    """Where something stands and what it is called, without saying a word twice: Identity, IdentityStatus."""
    before, after = _words(place), _words(name)
    same = next((n for n in range(min(len(before), len(after)), 0, -1) if before[-n:] == after[:n]), 0)
    return place + "".join(after[same:])


def _words(name: str) -> list[str]:
    return re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)


def _best_hint(hints: list[str]) -> str:
    """A name for a structure that stands in these places: what their names end with, or the shortest of them."""
    unique = sorted(set(hints), key=lambda h: (len(h), h))
    words = [_words(hint) for hint in unique]
    common: list[str] = []
    for column in zip(*(reversed(w) for w in words), strict=False):
        if len(set(column)) > 1:
            break
        common.insert(0, column[0])
    ending = "".join(common)
    return ending if len(common) > 1 and not ending[0].isdigit() and common[0] not in GENERIC else unique[0]


def lasting_names(
    schemas: Mapping[str, Schema],
    suggestions: Mapping[str, str],
    lock: Mapping[str, str],
    chosen: Collection[str] = (),
    aliases: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, str]:
    """The class name of each component.

    A structure that the lock knows keeps its name, numbers at the end aside: upstream renumbers them at will. Then a
    component keeps the name that is suggested for it if the lock has this name, whatever its structure is now. Then a
    structure that the lock knows keeps its name even if another is suggested, unless that name is suggested for another
    component. Every other component gets the name that is suggested for it, with a number where that is in use.

    Args:
        schemas: the components.
        suggestions: component to the class name that upstream's name, or the place in the document, suggests.
        lock: class name to fingerprint, from the last run.
        chosen: the class names of names.toml; they go before the lock.
        aliases: released names of other classes to the fingerprints of the structures that had them: only these get
            them again.
    """
    marks = fingerprints(schemas)
    suggestions = {key: f"{name}Object" if name in RESERVED else name for key, name in suggestions.items()}
    # Upstream's names first.
    order = sorted(schemas, key=lambda key: (key.startswith("~"), suggestions[key], len(key), key))
    names: dict[str, str] = {}
    used = {name.lower() for name in RESERVED}
    claims = {stem(suggestions[key]): key for key in order}

    def assign(key: str, name: str) -> None:
        names[key] = name
        used.add(name.lower())

    for key in order:
        if suggestions[key] in chosen and suggestions[key].lower() not in used:
            assign(key, suggestions[key])
    returned = {suggestions[key] for key in order if aliases.get(suggestions[key]) == marks[key]}
    used |= {name.lower() for name in aliases if name not in returned}
    for key in order:
        if key not in names and lock.get(suggestions[key]) == marks[key] and suggestions[key].lower() not in used:
            assign(key, suggestions[key])
    free: dict[str, list[str]] = {}
    for name, mark in sorted(lock.items()):
        free.setdefault(mark, []).append(name)

    def hold(key: str, *, same_stem: bool) -> None:
        for name in free.get(marks[key], []):
            fits = stem(name) == stem(suggestions[key]) if same_stem else stem(name) not in claims
            if fits and key not in names and name.lower() not in used:
                assign(key, name)

    for key in order:
        hold(key, same_stem=True)
    for key in order:
        if key not in names and suggestions[key] in lock and suggestions[key].lower() not in used:
            assign(key, suggestions[key])
    for key in order:
        hold(key, same_stem=False)
    for key in order:  # before any name with a number, which could be the suggestion for another component
        if key not in names and suggestions[key].lower() not in used:
            assign(key, suggestions[key])
    for key in order:
        if key not in names:
            assign(key, _unused(suggestions[key], used))
    return _in_order(names, suggestions, {key: (stem(suggestions[key]), marks[key]) for key in order})


def _in_order(
    names: Mapping[str, str], suggestions: Mapping[str, str], groups_by_key: Mapping[str, Json]
) -> dict[str, str]:
    """The names; those of components that nothing tells apart are in an order that the next run repeats."""
    groups: dict[Json, list[str]] = {}
    for key, group in groups_by_key.items():
        groups.setdefault(group, []).append(key)
    ordered: dict[str, str] = {}
    for keys in groups.values():
        free_names = sorted(names[key] for key in keys)
        for key in sorted(keys, key=lambda key: suggestions[key] not in free_names):
            name = suggestions[key] if suggestions[key] in free_names else free_names[0]
            free_names.remove(name)
            ordered[key] = name
    return ordered


def _unused(name: str, used: set[str]) -> str:
    numbered, number = name, 2
    while numbered.lower() in used:
        numbered, number = f"{name}{number}", number + 1
    return numbered


def _without_discriminators(document: Document) -> tuple[Document, dict[frozenset[str], tuple[str, dict[str, str]]]]:
    """The document without discriminators, which the generator does not know, and the discriminators beside it.

    Members that are told apart are in the order of their names: upstream's order says nothing.
    """
    unions = {}
    components = document["components"]["schemas"]

    def strip(schema: Json) -> Json:
        if isinstance(schema, dict) and "discriminator" in schema:
            schema, discriminator = {**schema}, schema["discriminator"]
            del schema["discriminator"]
            if "oneOf" in schema:
                schema["oneOf"] = sorted(schema["oneOf"], key=lambda one: (ref_name(one) is None, ref_name(one) or ""))
            names = [name for name in map(ref_name, schema.get("oneOf", ())) if name]
            members = frozenset(name for name in names if components[name].get("properties"))  # others are dicts
            values = {value: pointer.rpartition("/")[2] for value, pointer in discriminator["mapping"].items()}
            unions[members] = (
                discriminator["propertyName"],
                {v: name for v, name in values.items() if name in members},
            )
        return map_children(schema, strip) if isinstance(schema, dict) else schema

    return map_schemas(document, strip), unions


__all__ = ["Shaped", "fingerprints", "lasting_names", "shape"]
