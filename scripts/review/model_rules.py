"""Rules on models and enums: each rule compares one aspect of two states of a class, and judges a change.

`operation_rules` defines the verdicts. Models are tolerant: a field that was not sent reads as None, a value that no
enum lists stays a text, and a property without a field is available under its JSON name. So the verdict depends on who
creates the model. A new required field breaks only code that creates the model to send it; in a model that is only
received it is one more field to read. Tests that create responses by hand may have to add it as well.
An enum is a `Literal` of texts, and its fields accept any other text: a removed value breaks no running code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import attrs

from scripts.review.limit_rules import ignored_limits, judge_values, limit_changes
from scripts.review.report import Finding, Verdict, code, code_list
from scripts.review.surface import Field, Limits, Model
from scripts.review.types import Relation, Types
from scripts.review.usage import Usage


@attrs.frozen(kw_only=True)
class ModelPair:
    """Two states of a model, and its usage.

    Args:
        old: the old state.
        new: the new state.
        types: the types of both states.
        usage: the operations that use it, in the new state if there are any.
        built: whether callers created it to send it, in the old state.
        read: whether callers receive it, in the new state, or did in the old one.
    """

    old: Model
    new: Model
    types: Types
    usage: Usage
    built: bool
    read: bool


Rule: TypeAlias = Callable[[ModelPair], Iterator[tuple[str, Finding]]]  # with the name of the field


def fields_removed(pair: ModelPair) -> Iterator[tuple[str, Finding]]:
    """A removed field raises an AttributeError in code that reads it, and a TypeError in code that passes it."""
    for field in _missing(pair.old, pair.new):
        renamed = next((other for other in _missing(pair.new, pair.old) if other.wire == field.wire), None)
        if renamed is not None:
            finding = Finding(
                kind="field.renamed",
                verdict="breaks",
                message=f"The field was renamed to {code(renamed.name)}.",
                remedy=f"Use {code(renamed.name)}.",
                old=field.name,
                new=renamed.name,
            )
        else:
            item = code(f"model[{field.wire!r}]")
            finding = Finding(
                kind="field.removed",
                verdict="breaks",
                message=f"The field {code(field.name)} was removed.",
                remedy=_suggest_replacement(field, pair) + f"If the service still sends it, read {item}.",
                old=_declaration(field),
            )
        yield field.name, finding


def _suggest_replacement(field: Field, pair: ModelPair) -> str:
    """A sentence about the only new field of the same type, if no other field of that type was removed."""
    removed, added = (
        [other for other in _missing(*sides) if other.annotation == field.annotation]
        for sides in ((pair.old, pair.new), (pair.new, pair.old))
    )
    if len(removed) == len(added) == 1:
        return f"Its replacement may be {code(added[0].name)}, which is new and of the same type. "
    return ""


def fields_added(pair: ModelPair) -> Iterator[tuple[str, Finding]]:
    """One more field to read; in a model that callers created, a new required field raises a TypeError."""
    old_wires = {field.wire for field in pair.old.fields.values()}
    for field in _missing(pair.new, pair.old):
        if field.wire in old_wires:
            continue  # renamed
        breaks = field.required and pair.built
        finding = Finding(
            kind="field.added",
            verdict="breaks" if breaks else "new",
            message=f"The field {code(field.name)} was added" + (" and is required." if breaks else "."),
            remedy=f"Pass {code(_declaration(field))}." if breaks else None,
            new=_declaration(field),
        )
        yield field.name, finding


def fields_required(pair: ModelPair) -> Iterator[tuple[str, Finding]]:
    """Code that created the model must pass the field; code that reads it may get None instead of a value."""
    for before, after in _pairs(pair):
        remedy: str | None = None
        if after.required and not before.required:
            kind = "field.required"
            verdict: Verdict = "breaks" if pair.built else "documentation"
            message = f"The field {code(after.name)} is now {'required' if pair.built else 'always present'}."
            remedy = f"Pass {code(_declaration(after))}." if pair.built else None
        elif before.required and not after.required:
            kind, message = "field.optional", f"The field {code(after.name)} is now optional"
            verdict = "new" if pair.usage.sent else "documentation"
            if after.may_be_none and not before.may_be_none:
                verdict = "behaves" if pair.read else "new"
                message += "; it is `None` if it was not sent"
                remedy = "Check for `None` before using it." if pair.read else None
            message += "."
        else:
            continue
        old, new = _declaration(before), _declaration(after)
        yield after.name, Finding(kind=kind, verdict=verdict, message=message, remedy=remedy, old=old, new=new)


def field_types(pair: ModelPair) -> Iterator[tuple[str, Finding]]:
    """Another kind of value breaks code that reads or passes it; a wider or narrower type concerns type checkers."""
    for before, after in _pairs(pair):
        old, new = _comparable(before, after)
        if not pair.types.same_text(old.annotation, new.annotation):
            yield after.name, _changed_type(old, new, pair)
        elif not before.required and before.may_be_none != after.may_be_none:
            yield from _changed_none(before, after, pair)


def _comparable(before: Field, after: Field) -> tuple[Field, Field]:
    """Both states of a field with types that can be compared: that of an optional field is without None."""
    if before.required == after.required:
        return before, after
    old, new = (attrs.evolve(f, annotation=f.annotation.removesuffix(" | None")) for f in (before, after))
    return old, new


def _changed_none(before: Field, after: Field, pair: ModelPair) -> Iterator[tuple[str, Finding]]:
    """An optional field that the service always sets, or no longer does; one that is now required has another rule."""
    gains = after.may_be_none
    if not gains and after.required:
        return
    affects = pair.read if gains else pair.usage.sent
    verdict: Verdict = "behaves" if affects else "new" if gains else "documentation"
    finding = Finding(
        kind="field.type",
        verdict=verdict,
        message=f"The field {code(after.name)} {'may now be' if gains else 'is no longer'} `None`.",
        remedy="Check for `None` before using it." if gains and affects else None,
        old=_declaration(before) + ("" if gains else " | None"),
        new=f"{after.name}: {after.annotation.removesuffix(' | None')}" + (" | None" if gains else ""),
    )
    yield after.name, finding


def _changed_type(before: Field, after: Field, pair: ModelPair) -> Finding:
    types, old, new = pair.types, before.annotation, after.annotation
    sent, received = bool(pair.usage.sent), pair.read
    relation = types.relation(old, new, sent=sent and not received)
    subject = f"The type of the field {code(after.name)}"
    message, remedy = f"{subject} changed.", None
    verdict: Verdict = "documentation"
    change = types.class_change(old, new)
    if relation is Relation.SAME:
        verdict, message = judge_values(*types.listed_values(old, new), subject, sent=sent)
    elif relation is Relation.NARROWED:
        verdict = "behaves" if sent else "documentation"
    elif relation is Relation.WIDENED:
        verdict = "behaves" if received else "new"
        remedy = "Check the type before using it." if received else None
    else:
        required = pair.built and change is not None and change.required
        verdict = "breaks" if relation is Relation.OTHER or required else "behaves"
        remedy = f"Use it as {code(new)}." if verdict == "breaks" else None
    if change is not None:
        message = f"The class of the field {code(after.name)} changed{change.text}."
    return Finding(
        kind="field.type",
        verdict=verdict,
        message=message,
        remedy=remedy,
        old=_declaration(before),
        new=_declaration(after),
    )


def field_names(pair: ModelPair) -> Iterator[tuple[str, Finding]]:
    """The same field under another name in JSON: data that was stored under the old name is not read any more."""
    for before, after in _pairs(pair):
        if before.wire != after.wire:
            finding = Finding(
                kind="field.json_name",
                verdict="behaves",
                message=f"The field {code(after.name)} is now {code(after.wire)} in JSON; it was {code(before.wire)}.",
                remedy=f"Code that contains the JSON name needs {code(after.wire)}.",
                old=before.wire,
                new=after.wire,
            )
            yield after.name, finding


def field_limits(pair: ModelPair) -> Iterator[tuple[str, Finding]]:
    """See `limit_rules.limit_changes`; the format of another type is a part of the type."""
    for before, after in _pairs(pair):
        sent = bool(pair.usage.sent)
        only_sent = sent and not pair.usage.received
        comparable = (field.annotation for field in _comparable(before, after))
        ignored = ignored_limits(pair.types, *comparable, sent=only_sent)
        places = list(_places(before, after))
        found: dict[Finding, list[str]] = {}
        for place, old, new in places:
            noun = f"the field {code(after.name)}"
            for finding in limit_changes(old, new, noun, sent=sent, ignored=ignored):
                found.setdefault(finding, []).append(place)
        for finding, names in found.items():
            everywhere = len(names) == len(places)
            text = finding.message if everywhere else f"{finding.message} Concerned: {code_list(sorted(names))}."
            yield after.name, attrs.evolve(finding, message=text)


def _places(before: Field, after: Field) -> Iterator[tuple[str, Limits, Limits]]:
    """The limits of a field in both states, at each place; a place with another name, if it is the only one."""
    for place in before.limits.keys() & after.limits.keys():
        yield place, before.limits[place], after.limits[place]
    gone, added = before.limits.keys() - after.limits.keys(), after.limits.keys() - before.limits.keys()
    if len(gone) == len(added) == 1:
        (old,), (new,) = gone, added
        yield new, before.limits[old], after.limits[new]


def closed(pair: ModelPair) -> Iterator[tuple[str, Finding]]:
    """A model may contain properties without a field; the service may refuse them."""
    if pair.old.closed != pair.new.closed:
        sent = bool(pair.usage.sent)
        verdict: Verdict = ("behaves" if pair.new.closed else "new") if sent else "documentation"
        finding = Finding(
            kind="properties.refused" if pair.new.closed else "properties.accepted",
            verdict=verdict,
            message=f"Properties without a field are {'no longer' if pair.new.closed else 'now'} accepted.",
            remedy="Send only the fields of the class." if verdict == "behaves" else None,
        )
        yield "", finding


RULES: tuple[Rule, ...] = (
    *(fields_removed, fields_added, fields_required),
    *(field_types, field_names, field_limits, closed),
)


def enum_values(old: Sequence[object], new: Sequence[object]) -> Iterator[Finding]:
    """A listed value serves type checkers and readers; a value that was removed is one the service may refuse."""
    removed = [value for value in old if value not in new]
    added = [value for value in new if value not in old]
    sides = {"old": ", ".join(map(str, old)), "new": ", ".join(map(str, new))}
    if removed:
        message = f"Values no longer listed: {code_list(removed)}."
        remedy = "Do not send them; code that reads them must accept the other values."
        yield Finding(kind="enum.value.removed", verdict="behaves", message=message, remedy=remedy, **sides)
    if added:
        message = f"New values: {code_list(added)}."
        yield Finding(kind="enum.value.added", verdict="new", message=message, **sides)


def _missing(left: Model, right: Model) -> list[Field]:
    """The fields of the first model whose names the second does not have."""
    return [field for name, field in left.fields.items() if name not in right.fields]


def _pairs(pair: ModelPair) -> Iterator[tuple[Field, Field]]:
    """The fields of both, matched by name; a renamed one by its name in JSON."""
    by_wire = {field.wire: field for field in _missing(pair.new, pair.old)}
    for name, field in pair.old.fields.items():
        if after := pair.new.fields.get(name) or by_wire.get(field.wire):
            yield field, after


def _declaration(field: Field) -> str:
    return f"{field.name}: {field.annotation}"
