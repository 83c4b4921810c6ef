"""What of two states belongs together, although it has another name or place now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

import attrs

from scripts.review.surface import Operation, Surface
from scripts.review.types import names


@attrs.frozen
class Pairs:
    """The operations of two states: those that are in both, those that went, those that came."""

    both: tuple[tuple[Operation, Operation], ...]
    went: tuple[Operation, ...]
    came: tuple[Operation, ...]


def operation_pairs(old: Surface, new: Surface) -> Pairs:
    """Pair operations by method and path, what is left by SailPoint's id, and what is left then by friendly name."""
    both: list[tuple[Operation, Operation]] = []
    went, came = list(old.operations), list(new.operations)
    for key in map(attrgetter, ("address", "id", "name")):
        known = {key(one): one for one in came if key(one)}
        for one in list(went):
            if (found := known.pop(key(one), None)) is not None:
                both.append((one, found))
                went.remove(one)
                came.remove(found)
    return Pairs(tuple(both), tuple(went), tuple(came))


def renamed_classes(old: Surface, new: Surface, operations: Sequence[tuple[Operation, Operation]]) -> dict[str, str]:
    """Models and enums that went, each to the one that came in its place.

    A class takes the place of another where, in all places that both states have, the one stood where the other stands
    now; or where, of all that went and came, only these two have the same fields or values.
    """
    gone = {name for name in (*old.models, *old.enums) if name not in new.models and name not in new.enums}
    come = {name for name in (*new.models, *new.enums) if name not in old.models and name not in old.enums}
    found: dict[str, str] = {}
    while True:
        votes = set(_uses(old, new, operations, found, gone, come))
        more = dict(_unanimous(votes)) | dict(_alike(old, new, gone - found.keys(), come - set(found.values())))
        fresh = {a: b for a, b in more.items() if a not in found and b not in found.values() and _kin(a, b, old, new)}
        # Two that went into one would be two names for it: that is no renaming.
        fresh = {a: b for a, b in fresh.items() if list(fresh.values()).count(b) == 1}
        if not fresh:
            return found
        found |= fresh


def _kin(one: str, other: str, old: Surface, new: Surface) -> bool:
    """Whether both are enums, or models that have at least half of their fields in common."""
    if one in old.enums or other in new.enums:
        return one in old.enums and other in new.enums
    before, after = old.models[one].fields, new.models[other].fields
    return 4 * len(before.keys() & after.keys()) >= len(before) + len(after)


def _uses(
    old: Surface,
    new: Surface,
    operations: Iterable[tuple[Operation, Operation]],
    renamed: Mapping[str, str],
    gone: set[str],
    come: set[str],
) -> Iterator[tuple[str, str]]:
    """Every place of both states that had a class that went, or has one that came: the two, "" for any other."""
    for before, after in _places(old, new, operations, renamed):
        yield from _exchanged(before, after, gone, come)


def _places(
    old: Surface, new: Surface, operations: Iterable[tuple[Operation, Operation]], renamed: Mapping[str, str]
) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """The types in each operation and each model of both states, by the names of their places."""
    for one, other in operations:
        before, after = ({p.name: p.annotation for p in it.parameters} for it in (one, other))
        before[""], after[""] = one.returns, other.returns
        yield before, after
    for name, model in old.models.items():
        heir = new.models.get(renamed.get(name, name))
        if heir is not None:
            before, after = ({f.name: f.annotation for f in it.fields.values()} for it in (model, heir))
            yield before, after


def successors(
    old: Surface, new: Surface, operations: Iterable[tuple[Operation, Operation]], renamed: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """What stands now where each class stood that went and was not renamed: the classes, by the name of that one."""
    gone = {*old.models, *old.enums} - {*new.models, *new.enums} - renamed.keys()
    known = {*new.models, *new.enums}
    found: dict[str, set[str]] = {}
    for before, after in _places(old, new, operations, renamed):
        for one, other in _exchanged(before, after, gone, known):
            if one and other:
                found.setdefault(one, set()).add(other)
    return {one: tuple(sorted(others)) for one, others in found.items()}


def _exchanged(
    before: Mapping[str, str], after: Mapping[str, str], gone: set[str], come: set[str]
) -> Iterator[tuple[str, str]]:
    for place in before.keys() & after.keys():
        left, right = names(before[place]), names(after[place])
        if len(left) != len(right):
            left, right = [*left, *[""] * len(right)], [*[""] * len(left), *right]
        for one, other in zip(left, right, strict=True):
            if one in gone or other in come:
                yield one if one in gone else "", other if other in come else ""


def _unanimous(votes: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The pairs whose two classes were never met with another."""
    for one, other in sorted(votes):
        met = [pair for pair in votes if pair[0] == one or pair[1] == other]
        if one and other and len(met) == 1:
            yield one, other


def _alike(old: Surface, new: Surface, gone: set[str], come: set[str]) -> Iterator[tuple[str, str]]:
    before, after = (
        {name: _structure(side, name) for name in sorted(those)} for side, those in ((old, gone), (new, come))
    )
    for one, structure in before.items():
        same = [name for name, other in after.items() if other == structure]
        if len(same) == 1 and list(before.values()).count(structure) == 1:
            yield one, same[0]


def _structure(surface: Surface, name: str) -> tuple[object, ...]:
    """What a class is, besides its name."""
    if name in surface.enums:
        return ("enum", *surface.enums[name])
    fields = surface.models[name].fields.values()
    return ("model", *((one.name, one.wire, one.required, one.annotation) for one in fields))
