"""Rules on models and enums: each looks at one aspect of two states of a class and says what a change means.

The verdicts are those of `operation_rules`. Models are tolerant: every field that was not sent reads as UNSET, a value
that no enum lists stays the text it is, and a property without a field is found under its JSON name. So what matters
is who makes the model. A new field that must be given breaks only what callers send; of what they only receive, it is
something more to read. Tests that build answers by hand may have to give it as well.
An enum is a `Literal` of texts, and its fields take any other text: a value that goes breaks no running code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import attrs

from scripts.review.report import Finding, Verdict, code, listed
from scripts.review.surface import Field, Model
from scripts.review.types import Relation, Types
from scripts.review.usage import Usage

from . import values


@attrs.frozen(kw_only=True)
class Pair:
    """Two states of a model, and who uses it."""

    old: Model
    new: Model
    types: Types
    usage: Usage


Rule: TypeAlias = Callable[[Pair], Iterator[tuple[str, Finding]]]  # with the name of a field, or ""


def fields_removed(pair: Pair) -> Iterator[tuple[str, Finding]]:
    """A field that is gone is an AttributeError for who reads it, a TypeError for who gives it."""
    for one in _missing(pair.old, pair.new):
        heir = next((it for it in _missing(pair.new, pair.old) if it.wire == one.wire), None)
        if heir is not None:
            yield (
                one.name,
                Finding(
                    kind="field.renamed",
                    verdict="breaks",
                    what=f"The field is called {code(heir.name)} now.",
                    instead=f"Write {code(heir.name)}.",
                    old=one.name,
                    new=heir.name,
                ),
            )
        else:
            at = code(f"model[{one.wire!r}]")
            yield (
                one.name,
                Finding(
                    kind="field.removed",
                    verdict="breaks",
                    what=f"The field {code(one.name)} is gone.",
                    instead=_likely(one, pair) + f"If the service still sends it, it is found as {at}.",
                    old=_declared(one),
                ),
            )


def _likely(gone: Field, pair: Pair) -> str:
    """A guess at what came in place of a field: the only new one of its type, where no other of that type went."""
    went, came = (
        [one for one in _missing(*sides) if one.annotation == gone.annotation]
        for sides in ((pair.old, pair.new), (pair.new, pair.old))
    )
    if len(went) == len(came) == 1:
        return f"Perhaps it is {code(came[0].name)} now, which is new and of the same type. "
    return ""


def fields_added(pair: Pair) -> Iterator[tuple[str, Finding]]:
    """Something more to read; where callers make the model, a field that must be given is a TypeError without it."""
    wires = {one.wire for one in pair.old.fields.values()}
    for one in _missing(pair.new, pair.old):
        if one.wire in wires:
            continue  # it was there, under another name
        breaks = one.required and bool(pair.usage.sent)
        yield (
            one.name,
            Finding(
                kind="field.added",
                verdict="breaks" if breaks else "new",
                what=f"The field {code(one.name)} is new" + (" and must be given." if breaks else "."),
                instead=f"Give {code(_declared(one))}." if breaks else None,
                new=_declared(one),
            ),
        )


def fields_required(pair: Pair) -> Iterator[tuple[str, Finding]]:
    """Who makes the model must give it; who reads the model may find UNSET where there was always a value."""
    for before, after in _pairs(pair):
        if after.required and not before.required:
            verdict: Verdict = "breaks" if pair.usage.sent else "documentation"
            what = f"The field {code(after.name)} must be given now." if pair.usage.sent else "It is always there now."
            instead = f"Give {code(_declared(after))}." if pair.usage.sent else None
            kind = "field.required"
        elif before.required and not after.required:
            verdict = "behaves" if pair.usage.received else "new"
            what = f"The field {code(after.name)} may be missing now, and is `UNSET` then."
            instead = "Ask for `UNSET` before it is used." if pair.usage.received else None
            kind = "field.optional"
        else:
            continue
        finding = Finding(
            kind=kind, verdict=verdict, what=what, instead=instead, old=_declared(before), new=_declared(after)
        )
        yield after.name, finding


def field_types(pair: Pair) -> Iterator[tuple[str, Finding]]:
    """Another kind of value breaks the code that reads or gives it; more or fewer kinds concern type checkers."""
    for before, after in _pairs(pair):
        if not pair.types.same_text(before.annotation, after.annotation):
            yield after.name, _other_type(before, after, pair)


def _other_type(before: Field, after: Field, pair: Pair) -> Finding:
    relation = pair.types.relation(before.annotation, after.annotation)
    sent, received = bool(pair.usage.sent), bool(pair.usage.received)
    what, instead = f"The field {code(after.name)} is of another type.", None
    lost = pair.types.lost(before.annotation, after.annotation)
    verdict: Verdict = "documentation"
    if relation is Relation.SAME:
        found = pair.types.values(before.annotation, after.annotation)
        same = f"The type of the field {code(after.name)} {values.REWRITTEN}"
        verdict, what = values.listed_values(*found, what if any(found) else same, verdict)
    elif relation is Relation.WIDENED:
        verdict = "behaves" if received else "new"
        instead = "Ask which of the types it is before it is used." if received else None
    elif relation is Relation.NARROWED and sent:
        verdict = "behaves"
    elif relation is Relation.OTHER:
        needed = sent and pair.types.needed(before.annotation, after.annotation)
        verdict = "behaves" if lost == () and not needed else "breaks"
        instead = f"Use it as {code(after.annotation)}." if verdict == "breaks" else None
        if lost is not None:
            gone = f" and lacks {listed(lost)}" if lost else ""
            what = f"The field {code(after.name)} is of another class{gone}."
    return Finding(
        kind="field.type", verdict=verdict, what=what, instead=instead, old=_declared(before), new=_declared(after)
    )


def field_limits(pair: Pair) -> Iterator[tuple[str, Finding]]:
    """See `values.limits`."""
    for before, after in _pairs(pair):
        noun = f"the field {code(after.name)}"
        for finding in values.limits(before.limits, after.limits, noun, sent=bool(pair.usage.sent)):
            yield after.name, finding


RULES: tuple[Rule, ...] = (fields_removed, fields_added, fields_required, field_types, field_limits)


def enum_values(old: Sequence[object], new: Sequence[object]) -> Iterator[Finding]:
    """A listed value is for type checkers and readers; one that goes is one that the service does not know any more."""
    gone, come = ([one for one in side if one not in other] for side, other in ((old, new), (new, old)))
    shown = {"old": ", ".join(map(str, old)), "new": ", ".join(map(str, new))}
    if gone:
        what = f"Values that are not listed any more: {listed(gone)}."
        instead = "Do not send them; where they are read, allow for the others."
        yield Finding(kind="enum.value.removed", verdict="behaves", what=what, instead=instead, **shown)
    if come:
        what = f"Values that are new: {listed(come)}."
        yield Finding(kind="enum.value.added", verdict="new", what=what, **shown)


def _missing(here: Model, there: Model) -> list[Field]:
    return [one for name, one in here.fields.items() if name not in there.fields]


def _pairs(pair: Pair) -> Iterator[tuple[Field, Field]]:
    """The fields of both, by name, or by their name in JSON."""
    by_wire = {one.wire: one for one in _missing(pair.new, pair.old)}
    for name, one in pair.old.fields.items():
        if after := pair.new.fields.get(name) or by_wire.get(one.wire):
            yield one, after


def _declared(field: Field) -> str:
    return f"{field.name}: {field.annotation}"
