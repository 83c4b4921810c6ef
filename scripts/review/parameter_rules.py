"""Rules on the parameters of operations; what a verdict means is said in `operation_rules`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

from scripts.review.report import Finding, Verdict, code
from scripts.review.surface import Operation, Parameter
from scripts.review.types import Relation, Types

from . import values

Rule: TypeAlias = Callable[[Operation, Operation, Types], Iterator[Finding]]

CHANGED_TYPE: Final[Mapping[Relation, Verdict]] = {
    Relation.SAME: "documentation",
    Relation.WIDENED: "behaves",
    Relation.NARROWED: "behaves",
    Relation.OTHER: "breaks",
}


def parameters_removed(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """An argument that the function does not have is a TypeError; under another name, so is the old name."""
    for one in _missing(old, new):
        heir = next((it for it in _missing(new, old) if it.wire and _wire(it, new) == _wire(one, old)), None)
        if heir is not None:
            yield Finding(
                kind="parameter.renamed",
                verdict="breaks",
                what=f"The parameter {code(one.name)} is called {code(heir.name)} now.",
                instead=f"Give it as {code(f'{heir.name}=')}" + ("." if heir.keyword else ", or by position."),
                old=one.name,
                new=heir.name,
            )
        else:
            yield Finding(
                kind="parameter.removed",
                verdict="breaks",
                what=f"The parameter {code(one.name)} is gone.",
                instead=f"Leave {code(one.name)} out.",
                old=_declared(one),
            )


def parameters_added(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A call lacks an argument that must now be given; one that may be left out does nothing to it."""
    before = {_wire(one, old) for one in old.parameters if one.wire}
    for one in _missing(new, old):
        if one.wire and _wire(one, new) in before:
            continue  # it was there, under another name
        yield Finding(
            kind="parameter.added",
            verdict="breaks" if one.required else "new",
            what=f"The parameter {code(one.name)} is new" + (" and must be given." if one.required else "."),
            instead=f"Give {code(_declared(one))}." if one.required else None,
            new=_declared(one),
        )


def parameters_required(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """What must be given now was left out by some; what may be left out now is given by all."""
    for before, after in _pairs(old, new):
        if before.required != after.required:
            now = "must be given now" if after.required else "may be left out now"
            yield Finding(
                kind="parameter.required" if after.required else "parameter.optional",
                verdict="breaks" if after.required else "new",
                what=f"The parameter {code(after.name)} {now}.",
                instead=f"Give {code(_declared(after))}." if after.required else None,
                old=_declared(before),
                new=_declared(after),
            )


def parameters_order(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Arguments given by position land elsewhere, or nowhere, when the order of the positional parameters changes."""
    before = [(_wire(one, old) or one.name) for one in old.parameters if not one.keyword]
    after = [(_wire(one, new) or one.name) for one in new.parameters if not one.keyword]
    there = {_wire(one, new) or one.name for one in new.parameters}
    kept = [one for one in before if one in there]
    if after[: len(kept)] != kept:
        yield Finding(
            kind="parameter.order",
            verdict="breaks",
            what="Arguments that are given by position have another order now.",
            instead="Give them by name.",
            old=old.signature,
            new=new.signature,
        )


def parameter_types(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """More is taken: nothing happens. Less is taken: a type checker or the service may object. Another kind: both."""
    for before, after in _pairs(old, new):
        if types.same_text(before.annotation, after.annotation):
            continue
        relation = types.relation(before.annotation, after.annotation)
        verdict: Verdict = "new" if relation is Relation.WIDENED else CHANGED_TYPE[relation]
        instead = f"Give {code(_declared(after))}." if verdict == "breaks" else None
        needed = types.needed(before.annotation, after.annotation)
        if relation is Relation.OTHER and types.lost(before.annotation, after.annotation) == () and not needed:
            verdict, instead = "behaves", f"Make it of {code(after.annotation)}; the fields are the same."
        what = f"The parameter {code(after.name)} is of another type."
        if relation is Relation.SAME:
            found = types.values(before.annotation, after.annotation)
            same = f"The type of the parameter {code(after.name)} {values.REWRITTEN}"
            verdict, what = values.listed_values(*found, what if any(found) else same, verdict)
        yield Finding(
            kind="parameter.type",
            verdict=verdict,
            what=what,
            instead=instead,
            old=_declared(before),
            new=_declared(after),
        )


def parameter_limits(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """See `values.limits`; how large pages are is a matter of paging."""
    for before, after in _pairs(old, new):
        size = {"maximum", "default"} if after.wire == "query limit" and old.paging and new.paging else set()
        was, now = ({key: it for key, it in one.limits.items() if key not in size} for one in (before, after))
        yield from values.limits(was, now, f"the parameter {code(after.name)}", sent=True)


RULES: tuple[Rule, ...] = (
    *(parameters_removed, parameters_added, parameters_required),
    *(parameters_order, parameter_types, parameter_limits),
)


def _missing(here: Operation, there: Operation) -> list[Parameter]:
    known = {one.name for one in there.parameters}
    return [one for one in here.parameters if one.name not in known]


def _pairs(old: Operation, new: Operation) -> Iterator[tuple[Parameter, Parameter]]:
    """The parameters of both, by name, or by place in the request where the name changed."""
    by_name = {one.name: one for one in new.parameters}
    by_wire = {_wire(one, new): one for one in _missing(new, old) if one.wire}
    for one in old.parameters:
        if after := by_name.get(one.name) or by_wire.get(_wire(one, old)):
            yield one, after


def _wire(parameter: Parameter, operation: Operation) -> str:
    """The place in the request; of a path's parameter its position, for upstream renames them at will."""
    if parameter.wire.startswith("path "):
        places = re.findall(r"{([^{}]*)}", operation.path)
        name = parameter.wire.removeprefix("path ")
        return f"path {places.index(name)}" if name in places else parameter.wire
    return parameter.wire


def _declared(parameter: Parameter) -> str:
    return f"{parameter.name}: {parameter.annotation}"
