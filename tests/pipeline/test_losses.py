"""Facts of the vendored documents that the repaired ones lack: each is explained by a rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

import attrs
import pytest

from scripts.document import Document, Json, operations, ref, ref_name, resolve
from scripts.generate.repair import repair
from scripts.generate.repair.overlay import apply, read
from scripts.generate.repair.schema_rules import ALIASES
from scripts.generate.repair.structure import FLAGS, LIMITS
from tests.pipeline.documents import ROOT, VERSIONS, body, document, operation, thing, upstream

KEYS = (*FLAGS, *LIMITS, "format", "nullable")
DEEPEST = 4  # properties inside each other that are compared
Fact: TypeAlias = tuple[str, str, str]  # the place in a request or response, the key, and the value
Facts: TypeAlias = dict[str, set[tuple[str, str]]]  # keys and values by place


@attrs.frozen
class Whole:
    """A schema with everything that its references and the members of its allOf say.

    Args:
        facts: keys and values.
        parts: the schemas directly inside, by the place.
        names: the components that it is made of.
    """

    facts: list[tuple[str, str]] = attrs.field(factory=list)
    parts: list[tuple[str, Json]] = attrs.field(factory=list)
    names: list[str] = attrs.field(factory=list)


def collect(components: Document, schema: Json, whole: Whole) -> Whole:
    """Add everything that a schema says of one value, whichever member of a union describes it."""
    name = ref_name(schema)
    if name is not None and name not in whole.names:
        whole.names.append(name)
        collect(components, components.get(name), whole)
    for key, value in schema.items() if isinstance(schema, dict) else ():
        if key in KEYS:
            whole.facts.append((key, repr(value)))
        elif key == "enum":
            whole.facts.extend((key, str(member).rstrip(",")) for member in value if member is not None)
        elif key == "required" and isinstance(value, list):
            whole.facts.extend((key, str(member)) for member in value)
        elif key == "properties":
            whole.parts.extend((f".{name}", inner) for name, inner in value.items())
        elif key in ("items", "additionalProperties"):
            whole.parts.append(("[]" if key == "items" else "{}", value))
        elif key in ("allOf", "oneOf", "anyOf"):
            for member in value:
                collect(components, member, whole)
    return whole


def facts_of(components: Document, schemas: list[Json], place: str, outer: tuple[str, ...]) -> Iterator[Fact]:
    """The facts of the values at a place, and of all values inside them; a component inside itself is not repeated."""
    whole = collect(components, {"allOf": schemas}, Whole())
    if place.count(".") > DEEPEST or {*outer} & {*whole.names}:
        return
    yield place, "value", ""
    yield from ((place, key, value) for key, value in whole.facts)
    inner: dict[str, list[Json]] = {}
    for step, schema in whole.parts:
        inner.setdefault(step, []).append(schema)
    for step, schemas_there in inner.items():
        if step.startswith("."):
            yield place, "property", step
        yield from facts_of(components, schemas_there, place + step, (*outer, *whole.names))


def all_facts(document: Document) -> Facts:
    """The facts of all requests, successful responses, and errors that an operation has for itself, by place."""
    components, found = document["components"]["schemas"], list[Fact]()
    for path, method, node in operations(document):
        label = f"{method.upper()} {path}"
        for one in [*node.get("parameters", ()), *document["paths"][path].get("parameters", ())]:
            parameter = resolve(document, one)
            misplaced = {key: parameter[key] for key in LIMITS if key in parameter}
            schemas = [misplaced, parameter.get("schema")]
            found += facts_of(components, schemas, f"{label} ?{parameter['name']}", ())
        answers = {s: resolve(document, a) for s, a in node["responses"].items() if s[0] == "2" or "$ref" not in a}
        for part, holder in {"body": node.get("requestBody", {}), **answers}.items():
            schemas = [media.get("schema") for media in holder.get("content", {}).values() if isinstance(media, dict)]
            found += facts_of(components, schemas, f"{label} {part}", ())
    facts: Facts = {}
    for place, key, value in found:
        facts.setdefault(place, set()).add((key, value))
    return facts


@attrs.frozen
class Loss:
    """A fact that only the document before has, with all facts of its place in both, and of its items after."""

    place: str
    key: str
    value: str
    before: set[tuple[str, str]]
    after: set[tuple[str, str]]
    items: set[tuple[str, str]]


def losses(before: Facts, after: Facts) -> list[Loss]:
    """The facts that only the document before has, of the places that both have."""
    return [
        Loss(place, key, value, facts, after[place], after.get(f"{place}[]", set()))
        for place, facts in before.items()
        for key, value in sorted(facts - after.get(place, facts))
    ]


def _is_enum_or_text(loss: Loss) -> bool:
    return (
        any(key in ("enum", "format") for key, _ in loss.before) and ("enum", loss.value.strip("'")) not in loss.before
    )


# Whether a rule explains a lost fact.
EXPLANATIONS: dict[str, Callable[[Loss], bool]] = {
    "R02 another spelling of a format, or one that nobody knows": lambda loss: (
        loss.key == "format"
        and (("format", repr(ALIASES.get(loss.value.strip("'")))) in loss.after or " " in loss.value)
    ),
    "R06 no, as YAML reads it": lambda loss: loss.value == "False" and ("enum", "no") in loss.after,
    "R07 more required of a component in one place": lambda loss: (
        loss.key == "required" and "exampleInput.requested" in loss.place
    ),
    "R07 an enum that a member of an allOf narrows": lambda loss: (
        loss.key == "enum" and loss.place.startswith("POST /sod-violations/predict 200")
    ),
    "R08, R17 null is what all members of an allOf allow, and no body": lambda loss: (
        loss.key == "nullable"
        and (loss.value == "False" or loss.place.rstrip("[]").endswith(("body", "200", "201", "202")))
    ),
    "R08 anything may be null": lambda loss: (
        loss.key == "nullable" and loss.before == {("value", ""), ("nullable", "True")}
    ),
    "R09 beside a reference, a format does not count: openapi/repairs/transforms.yaml": lambda loss: (
        loss.key == "format" and loss.value == "'int32'" and ".attributes." in loss.place
    ),
    "R15 a default that is a text": lambda loss: (
        loss.key == "default" and ("default", loss.value.strip("'").title()) in loss.after
    ),
    "R15 a default that is no value of the enum or the format": lambda loss: (
        loss.key == "default" and _is_enum_or_text(loss)
    ),
    "R15 null as a default says nothing": lambda loss: loss.key == "default" and loss.value == "None",
    "R16 a response of text has no properties": lambda loss: (
        loss.key == "property" and loss.place.endswith("-template 200")
    ),
    "R23 the members of a union beside a scalar are spellings of it": lambda loss: (
        loss.key in ("enum", "pattern") and "criteriaItems[]" in loss.place
    ),
    "R24 the default of the experimental header is a text": lambda loss: (
        loss.place.endswith("?X-SailPoint-Experimental") and ("default", "'true'") in loss.after
    ),
    "R25, R35 what a list has of its items, these have": lambda loss: (loss.key, loss.value) in loss.items,
    "required of what is no property": lambda loss: (
        loss.key == "required" and ("property", f".{loss.value}") not in loss.before
    ),
}


@pytest.mark.parametrize("version", VERSIONS.names)
def test_every_fact_of_the_vendored_document_is_kept_or_its_loss_is_explained(version: str) -> None:
    source = apply(upstream(version), version, read(Path(ROOT, "openapi", "repairs"))).document
    lost = losses(all_facts(source), all_facts(repair(source).document))
    assert [loss for loss in lost if not any(explains(loss) for explains in EXPLANATIONS.values())] == []
    assert [
        name for name, explains in EXPLANATIONS.items() if version == "v2025" and not any(map(explains, lost))
    ] == []


def test_what_is_dropped_without_a_reason_is_found() -> None:
    limited = thing(name={"type": "string", "maxLength": 5, "default": "a"}) | {"required": ["name"]}
    before = document({"/a": {"post": operation(answer=ref("Thing"), **body(ref("Thing")))}}, {"Thing": limited})
    after = document(before["paths"], {"Thing": thing(name={"type": "string"})})
    assert {(loss.place.rpartition(" ")[2], loss.key) for loss in losses(all_facts(before), all_facts(after))} == {
        *(("200", "required"), ("200.name", "maxLength"), ("200.name", "default")),
        *(("body", "required"), ("body.name", "maxLength"), ("body.name", "default")),
    }
