"""Rules on the parameters of operations; `operation_rules` defines the verdicts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final, TypeAlias

import attrs

from scripts.review.limit_rules import ignored_limits, judge_values, limit_changes
from scripts.review.report import Finding, Verdict, code
from scripts.review.surface import Operation, Parameter
from scripts.review.types import Relation, Types

PAGE_PARAMETERS: Final = ("query limit", "query offset")

Rule: TypeAlias = Callable[[Operation, Operation, Types], Iterator[Finding]]

VERDICT_OF_TYPE: Final[Mapping[Relation, Verdict]] = {
    Relation.SAME: "documentation",
    Relation.WIDENED: "new",
    Relation.NARROWED: "behaves",
    Relation.MIXED: "behaves",
    Relation.ALIKE: "behaves",
    Relation.OTHER: "breaks",
}


def parameters_removed(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """An argument that the function does not have raises a TypeError; so does the old name of a renamed one."""
    for parameter in _missing(old, new):
        wire = _wire(parameter, old)
        renamed = next((other for other in _missing(new, old) if other.wire and _wire(other, new) == wire), None)
        if renamed is not None:
            yield Finding(
                kind="parameter.renamed",
                parameter=parameter.name,
                verdict="breaks",
                message=f"The parameter {code(parameter.name)} was renamed to {code(renamed.name)}.",
                remedy=f"Pass it as {code(f'{renamed.name}=')}" + ("." if renamed.keyword else ", or by position."),
                old=parameter.name,
                new=renamed.name,
            )
        else:
            yield Finding(
                kind="parameter.removed",
                parameter=parameter.name,
                verdict="breaks",
                message=f"The parameter {code(parameter.name)} was removed.",
                remedy=f"Remove the argument {code(parameter.name)}.",
                old=_declaration(parameter),
            )


def parameters_added(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A call without a new required argument raises a TypeError; an optional one does not affect it."""
    old_wires = {_wire(parameter, old) for parameter in old.parameters if parameter.wire}
    for parameter in _missing(new, old):
        if parameter.wire and _wire(parameter, new) in old_wires:
            continue  # renamed
        if parameter.wire in PAGE_PARAMETERS and is_newly_limited(old, new):
            continue  # reported by the rule on paging
        required = " and is required" if parameter.required else ""
        yield Finding(
            kind="parameter.added",
            parameter=parameter.name,
            verdict="breaks" if parameter.required else "new",
            message=f"The parameter {code(parameter.name)} was added{required}.",
            remedy=f"Pass {code(_declaration(parameter))}." if parameter.required else None,
            new=_declaration(parameter),
        )


def parameters_required(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Some calls omit an argument that is now required; all calls have an argument that is now optional."""
    for before, after in _pairs(old, new):
        if before.required != after.required:
            yield Finding(
                kind="parameter.required" if after.required else "parameter.optional",
                parameter=before.name,
                verdict="breaks" if after.required else "new",
                message=f"The parameter {code(after.name)} is now {'required' if after.required else 'optional'}.",
                remedy=f"Pass {code(_declaration(after))}." if after.required else None,
                old=_declaration(before),
                new=_declaration(after),
            )


def parameters_order(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """When the order of positional parameters changes, positional arguments reach another parameter, or none."""
    before = [(_wire(parameter, old) or parameter.name) for parameter in old.parameters if not parameter.keyword]
    after = [(_wire(parameter, new) or parameter.name) for parameter in new.parameters if not parameter.keyword]
    new_parameters = {_wire(parameter, new) or parameter.name for parameter in new.parameters}
    common = [name for name in before if name in new_parameters]
    if after[: len(common)] != common:
        yield Finding(
            kind="parameter.order",
            verdict="breaks",
            message="The order of the positional parameters changed.",
            remedy="Pass them by name.",
            old=old.signature,
            new=new.signature,
        )


def parameter_types(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """A wider type has no effect on callers; a narrower or another one can fail in a type checker or the service."""
    for before, after in _pairs(old, new):
        if not types.same_text(before.annotation, after.annotation):
            yield _changed_type(before, after, types)


def _changed_type(before: Parameter, after: Parameter, types: Types) -> Finding:
    relation = types.relation(before.annotation, after.annotation, sent=True)
    verdict: Verdict = VERDICT_OF_TYPE[relation]
    subject = f"The type of the parameter {code(after.name)}"
    message, remedy = f"{subject} changed.", None
    change = types.class_change(before.annotation, after.annotation)
    if relation is Relation.SAME:
        values = types.listed_values(before.annotation, after.annotation)
        verdict, message = judge_values(*values, subject, sent=True)
    elif relation is Relation.OTHER:
        remedy = f"Pass {code(_declaration(after))}."
    elif relation is Relation.ALIKE:
        remedy = f"Build it from {code(after.annotation)}; the fields are the same."
    if change is not None:
        message = f"The class of the parameter {code(after.name)} changed{change.text}."
    return Finding(
        kind="parameter.type",
        parameter=before.name,
        verdict=verdict,
        message=message,
        remedy=remedy,
        old=_declaration(before),
        new=_declaration(after),
    )


def parameter_places(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """Callers pass the same argument; the request has it elsewhere, or in another form.

    An argument that is another part of the path sends a call by name to another address.
    """
    for before, after in _pairs(old, new):
        sides = [_format_place(parameter) for parameter in (before, after)]
        wires = [_wire(before, old), _wire(after, new)]
        if wires[0] != wires[1] and all(wire.startswith("path ") for wire in wires):
            yield Finding(
                kind="parameter.place",
                parameter=before.name,
                verdict="breaks",
                message=f"The parameter {code(after.name)} is now another part of the path: {code(new.route)}.",
                remedy=f"Check what it stands for; the path was {code(old.route)}.",
                old=old.route,
                new=new.route,
            )
        elif wires[0] != wires[1] or before.joined != after.joined:
            yield Finding(
                kind="parameter.place",
                parameter=before.name,
                verdict="behaves",
                message=f"The parameter {code(after.name)} is now sent as {sides[1]}; it was {sides[0]}.",
                remedy="Raw requests, proxies and recordings that contain it must be adapted.",
                old=before.wire,
                new=after.wire,
            )


def _format_place(parameter: Parameter) -> str:
    place, _, name = parameter.wire.partition(" ")
    kind = {"query": "query parameter", "path": "part of the path"}.get(place, place)
    form = ", its values joined by commas" if parameter.joined else ""
    return f"{kind} {code(name)}{form}" if name else f"the {kind}"


def parameter_limits(old: Operation, new: Operation, types: Types) -> Iterator[Finding]:
    """See `limit_rules.limit_changes`; page sizes are reported by the rule on paging."""
    for before, after in _pairs(old, new):
        ignored = {"maximum", "default"} if after.wire == "query limit" and old.paging and new.paging else set()
        ignored |= set(ignored_limits(types, before.annotation, after.annotation, sent=True))
        noun = f"the parameter {code(after.name)}"
        for finding in limit_changes(before.limits, after.limits, noun, sent=True, ignored=ignored):
            yield attrs.evolve(finding, parameter=before.name)


def is_newly_limited(old: Operation, new: Operation) -> bool:
    """Whether a list that was one page has pages now, because there is a parameter `limit`."""
    return bool(old.paging and new.paging) and has_limit(new) and not has_limit(old)


def has_limit(operation: Operation) -> bool:
    """Whether there is a parameter `limit`, of the query."""
    return any(parameter.wire == "query limit" for parameter in operation.parameters)


RULES: tuple[Rule, ...] = (
    *(parameters_removed, parameters_added, parameters_required),
    *(parameters_order, parameter_types, parameter_places, parameter_limits),
)


def _missing(left: Operation, right: Operation) -> list[Parameter]:
    """The parameters of the first operation whose names the second does not have."""
    names = {parameter.name for parameter in right.parameters}
    return [parameter for parameter in left.parameters if parameter.name not in names]


def _pairs(old: Operation, new: Operation) -> Iterator[tuple[Parameter, Parameter]]:
    """The parameters of both, matched by name; a renamed one by its place in the request."""
    by_name = {parameter.name: parameter for parameter in new.parameters}
    by_wire = {_wire(parameter, new): parameter for parameter in _missing(new, old) if parameter.wire}
    for parameter in old.parameters:
        if after := by_name.get(parameter.name) or by_wire.get(_wire(parameter, old)):
            yield parameter, after


def _wire(parameter: Parameter, operation: Operation) -> str:
    """The place in the request; a path parameter is identified by its position, because upstream renames them."""
    if parameter.wire.startswith("path "):
        names = re.findall(r"{([^{}]*)}", operation.path)
        name = parameter.wire.removeprefix("path ")
        return f"path {names.index(name)}" if name in names else parameter.wire
    return parameter.wire


def _declaration(parameter: Parameter) -> str:
    return f"{parameter.name}: {parameter.annotation}"
