"""Texts on the arguments of an operation: what notes say, else what a path says, and the limits of the document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from scripts.document import Document, Json, resolve
from scripts.generate.naming.words import singular, spelt, words
from scripts.generate.notes import Notes

# What an argument in a path tells of the object before it, by its last word.
KINDS = {"id": "ID", "ids": "IDs", "name": "name", "key": "key"}
SOURCES = "x-sailpoint-resource-operation-id"
QUALIFIERS = {"script", "technical"}  # they say which name it is, not whose
PHRASES = {
    "identities account": "identity",
    "multi host": "multi-host integration",
    "multihost": "multi-host integration",
    "non employee": "non-employee",
    "workgroup": "governance group",
}


def describe_argument(
    document: Document, path: str, parameter: Json, paging: Mapping[str, Any] | None, notes: Notes
) -> str:
    """The text on a parameter; "" where there is nothing to say.

    Args:
        document: repaired.
        path: of the operation.
        parameter: of the operation.
        paging: of the operation's list.
        notes: the notes on parameters.
    """
    name, schema = parameter["name"], resolve(document, parameter.get("schema", {}))
    in_pages = paging is not None and paging["style"] != "single"
    note = notes.lists.get(name, "") if in_pages else ""
    place = _place(path, parameter) if parameter["in"] == "path" else ""
    texts = [note or notes.parameters.get(name, "") or place]
    items = resolve(document, schema.get("items", {})) if schema.get("type") == "array" else {}
    if values := schema.get("enum") or items.get("enum"):
        texts.append(f"{'Some' if items.get('enum') else 'One'} of {', '.join(map(str, values))}.")
    if not (in_pages and name == "limit"):  # of which the operation's paging has the numbers
        texts.append(describe_limits(schema))
    if parameter.get("deprecated"):
        texts.append("Deprecated.")
    return " ".join(filter(None, texts))


def describe_limits(schema: Json) -> str:
    """The limits and the default of a value."""
    limits = [f"{word} {schema[key]}" for key, word in _LIMITS if schema.get(key) is not None]
    sentences = [f"{', '.join(limits)}.".capitalize()] if limits else []
    default = schema.get("default")
    if isinstance(default, (str, int, float)) and default != "":
        sentences.append(f"Default: {str(default).lower() if isinstance(default, bool) else default}.")
    return " ".join(sentences)


_LIMITS = (
    *(("minimum", "at least"), ("maximum", "at most"), ("minLength", "length from"), ("maxLength", "length up to")),
    *(("minItems", "items from"), ("maxItems", "items up to")),
)


def describe_fields(schema: Json, resolved: Callable[[Json], Json]) -> dict[str, str]:
    """The facts of each property of an object, besides its type; those without any are left out."""
    texts = {name: _field(resolved(value)) for name, value in schema.get("properties", {}).items()}
    return {name: text for name, text in texts.items() if text}


def _field(schema: Json) -> str:
    if not isinstance(schema, dict):
        return ""
    marks = (("readOnly", "Only the service sets it."), ("writeOnly", "Never returned."), ("deprecated", "Deprecated."))
    return " ".join(filter(None, [describe_limits(schema), *(text for key, text in marks if schema.get(key))]))


def _place(path: str, parameter: Json) -> str:
    """What an argument of a path is, by its name and by the words before it: of /roles/{id}, the ID of the role."""
    name, sources = parameter["name"], parameter.get(SOURCES)
    *rest, last = [*words(name)] or [""]
    if last not in KINDS:
        return ""
    before = path[: path.index(f"{{{name}}}")].strip("/").split("/") if f"{{{name}}}" in path else []
    noun = [] if set(rest) <= QUALIFIERS else rest
    if not noun and isinstance(sources, list) and len(sources) > 1:
        noun = ["object"]
    kind = " ".join([*([] if noun else rest), KINDS[last]])
    whose = _spelt(noun or _object(before))
    return f"{kind[:1].upper()}{kind[1:]} of the {whose}." if whose else ""


def _object(segments: Iterable[str]) -> list[str]:
    """The words for one of the last segment that is a plural; of the last segment, if none is."""
    plain = [words(segment) for segment in segments if "{" not in segment]
    phrases = [phrase for phrase in plain if phrase]
    plural = next((p for p in reversed(phrases) if singular(p[-1]) != p[-1]), phrases[-1] if phrases else [])
    return [*plural[:-1], *(singular(word) for word in plural[-1:])]


def _spelt(phrase: list[str]) -> str:
    text = " ".join(map(spelt, phrase))
    for words_of_path, usual in PHRASES.items():
        text = re.sub(rf"^{words_of_path}\b", usual, text)
    return text


def with_sources(text: str, sources: Iterable[str], friendly: Mapping[str, Any]) -> str:
    """The text on an argument, and where its value comes from.

    Args:
        text: its first sentence says what it is.
        sources: ids of the operations that return it.
        friendly: friendly name of each operation id.
    """
    names = ", ".join(f"`{friendly[source]}`" for source in sources if source in friendly)
    if not names:
        return text
    first, stop, rest = text.partition(".")
    return f"{first}; see {names}.{rest}" if stop else f"See {names}."
