"""Matching of the operations and classes of two states, which may have other names or places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

import attrs

from scripts.review.surface import Operation, Surface
from scripts.review.types import words


@attrs.frozen
class OperationPairs:
    """The operations of two states.

    Args:
        common: old and new state of the operations of both.
        removed: the operations of the old state only.
        added: the operations of the new state only.
    """

    common: tuple[tuple[Operation, Operation], ...]
    removed: tuple[Operation, ...]
    added: tuple[Operation, ...]


def match_operations(old: Surface, new: Surface) -> OperationPairs:
    """Match operations by method and path; the others by SailPoint's id; those that remain by friendly name."""
    common: list[tuple[Operation, Operation]] = []
    removed, added = list(old.operations), list(new.operations)
    for key in map(attrgetter, ("address", "id", "name")):
        candidates = {key(operation): operation for operation in added if key(operation)}
        for before in list(removed):
            if (after := candidates.pop(key(before), None)) is not None:
                common.append((before, after))
                removed.remove(before)
                added.remove(after)
    return OperationPairs(tuple(common), tuple(removed), tuple(added))


def match_renamed(old: Surface, new: Surface, operations: Sequence[tuple[Operation, Operation]]) -> dict[str, str]:
    """Find the renamed models and enums, by their old names.

    A removed class was renamed to an added one if, at all places of both states, one was replaced by the other; or if,
    of all removed and added classes, only these two have the same fields or values.
    """
    removed = {name for name in (*old.models, *old.enums) if name not in new.models and name not in new.enums}
    added = {name for name in (*new.models, *new.enums) if name not in old.models and name not in old.enums}
    renamed: dict[str, str] = {}
    while True:
        votes = set(_votes(old, new, operations, renamed, removed, added))
        similar = _match_structure(old, new, removed - renamed.keys(), added - set(renamed.values()))
        candidates = dict(_unanimous(votes)) | dict(similar)
        candidates = {
            a: b
            for a, b in candidates.items()
            if a not in renamed and b not in renamed.values() and _are_related(a, b, old, new)
        }
        # Two classes that were merged into one are not renamed.
        candidates = {a: b for a, b in candidates.items() if list(candidates.values()).count(b) == 1}
        if not candidates:
            return renamed
        renamed |= candidates


def _are_related(before: str, after: str, old: Surface, new: Surface) -> bool:
    """Whether both are enums, or models that have at least half of their fields in common."""
    if before in old.enums or after in new.enums:
        return before in old.enums and after in new.enums
    old_fields, new_fields = old.models[before].fields, new.models[after].fields
    return 4 * len(old_fields.keys() & new_fields.keys()) >= len(old_fields) + len(new_fields)


def _votes(
    old: Surface,
    new: Surface,
    operations: Iterable[tuple[Operation, Operation]],
    renamed: Mapping[str, str],
    removed: set[str],
    added: set[str],
) -> Iterator[tuple[str, str]]:
    """The removed and the added class at every place of both states that has either; "" for other classes."""
    for before, after in _places(old, new, operations, renamed):
        yield from _replacements(before, after, removed, added)


def _places(
    old: Surface, new: Surface, operations: Iterable[tuple[Operation, Operation]], renamed: Mapping[str, str]
) -> Iterator[tuple[dict[str, str], dict[str, str]]]:
    """The types in each operation and each model of both states, by the names of their places."""
    for pair in operations:
        before, after = ({p.name: p.annotation for p in operation.parameters} for operation in pair)
        before[""], after[""] = (operation.returns for operation in pair)
        yield before, after
    for name, model in old.models.items():
        new_model = new.models.get(renamed.get(name, name))
        if new_model is not None:
            before, after = ({f.name: f.annotation for f in m.fields.values()} for m in (model, new_model))
            yield before, after


def find_successors(
    old: Surface, new: Surface, operations: Iterable[tuple[Operation, Operation]], renamed: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Find the classes that are now at the places of each removed class that was not renamed.

    An enum without such places is succeeded by the smallest enum that has all its values.
    """
    removed = {*old.models, *old.enums} - {*new.models, *new.enums} - renamed.keys()
    classes = {*new.models, *new.enums}
    successors: dict[str, set[str]] = {}
    for before, after in _places(old, new, operations, renamed):
        for name, successor in _replacements(before, after, removed, classes):
            if name and successor:
                successors.setdefault(name, set()).add(successor)
    for name in (removed & old.enums.keys()) - successors.keys():
        same = [other for other, values in new.enums.items() if set(old.enums[name]) <= set(values)]
        if same:
            successors[name] = {min(same, key=lambda other: (len(new.enums[other]), other))}
    return {name: tuple(sorted(others)) for name, others in successors.items()}


def _replacements(
    before: Mapping[str, str], after: Mapping[str, str], removed: set[str], added: set[str]
) -> Iterator[tuple[str, str]]:
    for place in before.keys() & after.keys():
        left, right = _class_words(before[place]), _class_words(after[place])
        if len(left) != len(right):
            left, right = [*left, *[""] * len(right)], [*[""] * len(left), *right]
        for old_name, new_name in zip(left, right, strict=True):
            if old_name in removed or new_name in added:
                yield old_name if old_name in removed else "", new_name if new_name in added else ""


def _class_words(annotation: str) -> list[str]:
    """The names in a type, without those that may stand beside any class."""
    return [word for word in words(annotation) if word not in ("None", "str")]


def _unanimous(votes: set[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The pairs in which neither class has a vote with another class."""
    for before, after in sorted(votes):
        related = [vote for vote in votes if vote[0] == before or vote[1] == after]
        if before and after and len(related) == 1:
            yield before, after


def _match_structure(old: Surface, new: Surface, removed: set[str], added: set[str]) -> Iterator[tuple[str, str]]:
    before, after = (
        {name: _structure(side, name) for name in sorted(classes)} for side, classes in ((old, removed), (new, added))
    )
    for name, structure in before.items():
        same = [other for other, other_structure in after.items() if other_structure == structure]
        if len(same) == 1 and list(before.values()).count(structure) == 1:
            yield name, same[0]


def _structure(surface: Surface, name: str) -> tuple[object, ...]:
    """Everything of a class except its name."""
    if name in surface.enums:
        return ("enum", *surface.enums[name])
    fields = surface.models[name].fields.values()
    return ("model", *((field.name, field.wire, field.required, field.annotation) for field in fields))
