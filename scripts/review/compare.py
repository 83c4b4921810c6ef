"""Compare two states: pair what belongs together, ask every rule, and sort what they find."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import attrs

from scripts.review.match import operation_pairs, renamed_classes, successors
from scripts.review.report import Change, Finding, Report, Side, code, listed, order, plain
from scripts.review.surface import Operation, State, Surface
from scripts.review.types import Types
from scripts.review.usage import Usage, usage

from . import model_rules, operation_rules


def compare(old: State, new: State) -> Report:
    """The report on what changed from one state to another."""
    changes = [
        change
        for version in sorted({*old.versions, *new.versions})
        for change in _version(version, old.versions.get(version, Surface()), new.versions.get(version, Surface()))
    ]
    return Report(_side(old), _side(new), tuple(sorted(changes, key=order)))


def _side(state: State) -> Side:
    return Side(state.label, {version: one.document for version, one in state.versions.items()})


def _version(version: str, old: Surface, new: Surface) -> Iterator[Change]:
    pairs = operation_pairs(old, new)
    types = Types(old, new, renamed_classes(old, new, pairs.both))
    for before, after in pairs.both:
        for rule in operation_rules.RULES:
            yield from (_of_operation(version, after, finding) for finding in rule(before, after, types))
    yield from (_of_operation(version, one, _ended(one, new.acknowledged)) for one in pairs.went)
    yield from (_of_operation(version, one, _began(one)) for one in pairs.came)
    yield from _classes(version, types, successors(old, new, pairs.both, types.renamed))


# Operations


def _ended(one: Operation, acknowledged: Mapping[str, str]) -> Finding:
    told = plain(acknowledged.get(one.name, ""))
    return Finding(
        kind="operation.removed",
        verdict="breaks",
        what="The operation is gone.",
        instead=f"{told[:1].upper()}{told[1:]}." if told else "Nothing is known to take its place.",
        old=one.signature,
    )


def _began(one: Operation) -> Finding:
    return Finding(kind="operation.added", verdict="new", what="The operation is new.", new=one.signature)


def _of_operation(version: str, one: Operation, finding: Finding) -> Change:
    return Change(
        **attrs.asdict(finding),
        version=version,
        resource=one.resource or "operations",
        subject=one.subject,
        operation=one.route,
        docs=one.docs or None,
    )


# Models and enums


def _classes(version: str, types: Types, instead: Mapping[str, tuple[str, ...]]) -> Iterator[Change]:
    old, new = types.old, types.new
    before, after = usage(old), usage(new)
    heirs = {name: types.renamed.get(name, name) for name in (*old.models, *old.enums)}
    for name, heir in heirs.items():
        used = after.get(heir) or before.get(name) or Usage()
        for place, finding in _class(name, heir, types, used, instead.get(name, ())):
            yield _of_class(version, heir, place, used, finding)
    for name in (*new.models, *new.enums):
        if name not in heirs.values():
            used = after.get(name) or Usage()
            yield _of_class(version, name, "", used, _came(name, new))


def _class(name: str, heir: str, types: Types, used: Usage, instead: tuple[str, ...]) -> Iterator[tuple[str, Finding]]:
    """What changed in a class that now has the name `heir`: findings, each with the field it is about, or "".

    Where the class is gone, `instead` has what stands in its places now.
    """
    old, new = types.old, types.new
    if name != heir:
        yield "", _renamed(name, heir, old)
    if name in old.models and heir in new.models:
        pair = model_rules.Pair(old=old.models[name], new=new.models[heir], types=types, usage=used)
        for rule in model_rules.RULES:
            yield from rule(pair)
    elif name in old.enums and heir in new.enums:
        yield from (("", found) for found in model_rules.enum_values(old.enums[name], new.enums[heir]))
    else:
        became = "a class" if heir in new.models else "an enum" if heir in new.enums else ""
        yield "", _went(name, old, became, instead)
        if became:
            yield "", _came(heir, new)


def _of_class(version: str, name: str, place: str, used: Usage, finding: Finding) -> Change:
    return Change(
        **attrs.asdict(finding),
        version=version,
        resource=used.resource,
        subject=f"{name}.{place}" if place else name,
        used_by=used.operations,
    )


def _renamed(name: str, heir: str, old: Surface) -> Finding:
    return Finding(
        kind="model.renamed" if name in old.models else "enum.renamed",
        verdict="breaks",
        what=f"{code(name)} is called {code(heir)} now.",
        instead=f"Import {code(heir)}.",
        old=name,
        new=heir,
    )


def _went(name: str, old: Surface, became: str, successors: tuple[str, ...]) -> Finding:
    enum = name in old.enums
    what = f"The {'enum' if enum else 'class'} is {became + ' now' if became else 'gone'}."
    if became:
        instead = f"Use it as {became}: what has its name is another thing."
    elif successors:
        instead = f"Where it stood, there is now {listed(successors)}."
    elif enum:
        instead = "Annotate with `str`."
    else:
        instead = "See what the operations that used it take and return now."
    had = old.enums[name] if enum else old.models[name].fields
    kind = "enum.removed" if enum else "model.removed"
    return Finding(kind=kind, verdict="breaks", what=what, instead=instead, old=", ".join(map(str, had)))


def _came(name: str, new: Surface) -> Finding:
    if name in new.enums:
        return Finding(
            kind="enum.added", verdict="new", what="The enum is new.", new=", ".join(map(str, new.enums[name]))
        )
    fields = ", ".join(new.models[name].fields)
    return Finding(kind="model.added", verdict="new", what="The class is new.", new=fields)
