"""Texts on models and their fields: notes, and the facts that types do not say, by class and name in JSON.

They are data beside the generated code, which `sailkit_core.model_docs` reads when a docstring is asked for: modules
stay small, and what classes say in several versions is stored once.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from typing import TypeAlias

from scripts.document import Document, Json, operations, ref_name, resolve
from scripts.generate.naming.classes import Shaped
from scripts.generate.notes import Notes
from scripts.generate.render.arguments import describe_fields

Docs: TypeAlias = dict[str, dict[str, str]]  # class, "" or the JSON name of a field: text


def build_model_docs(document: Document, shaped: Shaped, notes: Notes) -> Docs:
    """The texts of every class of a version that has any.

    Args:
        document: repaired.
        shaped: the same document in the generator's form.
        notes: on models.
    """
    facts: Docs = {}
    for name, schema in _classes(document, shaped):
        texts = describe_fields(schema, lambda value: resolve(document, value))
        known = facts.setdefault(name, texts)
        if known != texts:  # one class for several places: what holds in all of them
            facts[name] = dict(known.items() & texts.items())
    docs: Docs = {}
    named = shaped.document["components"]["schemas"]
    properties = {name: schema.get("properties", {}) for name, schema in named.items()}
    for component, note in sorted(notes.models.items(), reverse=True):  # of two for one class, the first has the word
        name = shaped.classes.get(component, component)  # or the class of an inline object
        if name in properties:
            fields = {field: text for field, text in note.fields.items() if field in properties[name]}
            docs[name] = {**({"": note.text} if note.text else {}), **fields}
    for name, texts in facts.items():
        for field, text in texts.items():
            known = docs.setdefault(name, {})
            known[field] = f"{known[field]} {text}" if field in known else text
    return {name: dict(sorted(docs[name].items())) for name in sorted(docs)}


def docs_text(docs: Mapping[str, Docs], fields: Mapping[str, Mapping[str, Collection[str]]]) -> str:
    """The texts of all versions, one in a line: a class, and then each of its texts as a list in JSON.

    A list is the field and the text; if the text does not hold in every version that has the class and the field, the
    versions follow. So a change of one text changes one line.

    Args:
        docs: by version.
        fields: the JSON names of the fields of every class, by version.
    """
    lines: list[str] = []
    for name in sorted({name for one in docs.values() for name in one}):
        lines.append(_json(name))
        for field in sorted({field for one in docs.values() for field in one.get(name, ())}):
            owners = [v for v in docs if name in fields[v] and (not field or field in fields[v][name])]
            texts: dict[str, list[str]] = {}
            for version in owners:
                texts.setdefault(docs[version].get(name, {}).get(field, ""), []).append(version)
            lines += [
                _json([field, text, *(versions if len(texts) > 1 else ())])
                for text, versions in sorted(texts.items())
                if text
            ]
    return "".join(f"{line}\n" for line in lines)


def _json(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)


def _classes(document: Document, shaped: Shaped) -> Iterator[tuple[str, Json]]:
    """Every object of a document with the class that it has, also objects inside others."""
    named = shaped.document["components"]["schemas"]
    pairs = [
        (schema, {"$ref": shaped.classes[component]})
        for component, schema in document["components"]["schemas"].items()
        if component in shaped.classes
    ]
    for path, method, node in operations(document):
        pairs += _contents(document, node, shaped.document["paths"][path][method])
    while pairs:
        schema, place = pairs.pop()
        if not isinstance(schema, dict) or "$ref" in schema:
            continue
        name = ref_name(place) or ref_name((place.get("oneOf") or [{}])[0] if isinstance(place, dict) else {})
        if name is not None and "oneOf" not in schema:
            yield name, schema
            place = named[name]
        pairs += _inside(schema, place)


def _contents(document: Document, node: Json, shaped_node: Json) -> Iterator[tuple[Json, Json]]:
    holders = [(node.get("requestBody", {}), shaped_node.get("requestBody", {}))]
    holders += [(node["responses"][status], answer) for status, answer in shaped_node["responses"].items()]
    for holder, shaped_holder in holders:
        contents = resolve(document, holder).get("content", {})
        for media, entry in shaped_holder.get("content", {}).items():
            yield contents.get(media, {}).get("schema", {}), entry.get("schema", {})


def _inside(schema: Json, place: Json) -> Iterator[tuple[Json, Json]]:
    """The schemas directly inside one, each with what stands in its place in the generator's form."""
    if not isinstance(place, dict):
        return
    for name, value in schema.get("properties", {}).items():
        yield value, place.get("properties", {}).get(name, {})
    for key in ("items", "additionalProperties"):
        yield schema.get(key), place.get(key, {})
    yield from zip(schema.get("oneOf", ()), place.get("oneOf", ()), strict=False)
