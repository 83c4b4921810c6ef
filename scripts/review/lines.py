"""Lines of a report: changes with the same text, of several versions and of several subjects."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, TypeAlias

import attrs

from scripts.review.report import Change, code

# Kinds whose message does not contain the old and the new value.
_WITH_VALUES: Final = ("parameter.type", "field.type", "result.type", "result.paged", "parameter.order")
_FILTER: Final = re.compile(r"(`[^`]*`): ([\w, ]+)")
_FILTERS: Final = re.compile(rf"{_FILTER.pattern}(?:; {_FILTER.pattern})+")
_MEMBERS: Final = 3  # of a union that are shown although both sides have them

Values: TypeAlias = tuple[tuple[str, ...], ...]


@attrs.frozen
class Line:
    """Changes with the same text.

    Args:
        change: the first of them.
        text: what they say: message, values and advice.
        versions: the versions that have each of them.
        subjects: the subject of each.
        resources: the resource of each.
        used_by: the operations that use one of them.
    """

    change: Change
    text: str
    versions: tuple[str, ...]
    subjects: tuple[str, ...]
    resources: tuple[str, ...]
    used_by: tuple[str, ...]

    @property
    def pattern(self) -> tuple[str, ...]:
        """The text without the values between backticks."""
        return self._parts[0]

    @property
    def values(self) -> Values:
        """The values between backticks; several with commas between them are one."""
        return self._parts[1]

    @property
    def _parts(self) -> tuple[tuple[str, ...], Values]:
        parts = self.text.split("`")
        parts += [""] * (1 - len(parts) % 2)  # a text may have an odd number of backticks
        words, values = [parts[0]], list[tuple[str, ...]]()
        for value, word in zip(parts[1::2], parts[2::2], strict=True):
            if values and words[-1] == ", ":
                words.pop()
                values[-1] += (value,)
            else:
                values.append((value,))
            words.append(word)
        return tuple(words), tuple(values)


def keeps_resource(change: Change) -> bool:
    """Whether the changes of each resource are apart: breaking ones of classes, and operations that come and go."""
    if change.operation:
        return change.kind in ("operation.added", "operation.removed")
    return change.verdict == "breaks"


def merge_changes(changes: Iterable[Change], *, with_values: bool = True) -> list[Line]:
    """Merge changes with the same text: first of several versions, then of several subjects.

    Args:
        changes: the changes.
        with_values: whether the text contains the old and the new type.
    """
    versions: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        text = _format_text(change, with_values=with_values)
        key = (change.verdict, change.kind, change.resource, change.subject, text)
        versions.setdefault(key, []).append(change)
    groups: dict[tuple[str | tuple[str, ...], ...], list[list[Change]]] = {}
    for (verdict, kind, resource, _, text), same in versions.items():
        place = resource if keeps_resource(same[0]) else ""
        names = tuple(dict.fromkeys(change.version for change in same))
        groups.setdefault((verdict, kind, place, text, names), []).append(same)
    return [_create_line(group, with_values=with_values) for group in groups.values()]


def _create_line(group: list[list[Change]], *, with_values: bool) -> Line:
    first = [same[0] for same in group]
    return Line(
        first[0],
        _format_text(first[0], with_values=with_values),
        tuple(dict.fromkeys(change.version for change in group[0])),
        tuple(change.subject for change in first),
        tuple(change.resource for change in first),
        tuple(sorted({user for same in group for change in same for user in change.used_by})),
    )


def _format_text(change: Change, *, with_values: bool) -> str:
    """Message, values and advice; a field is not named again, and filters are grouped by their operators."""
    text = change.message
    if change.kind.startswith("filterable."):
        text = _FILTERS.sub(_group_filters, text)
    name = change.subject.rpartition(".")[2]
    if not change.operation and name != change.subject:
        text = text.replace(f"field {code(name)}", "field")
    if with_values and change.kind in _WITH_VALUES:
        prefix = f"{change.parameter or name}: "
        text += _format_types((change.old or "").removeprefix(prefix), (change.new or "").removeprefix(prefix))
    return text + (f" {change.remedy}" if change.remedy else "")


def _format_types(old: str, new: str) -> str:
    """Two types, unless they only differ in the order of their members."""
    if sorted(old.split(" | ")) == sorted(new.split(" | ")):
        return ""
    old, new = _shorten_types(old, new)
    return f" {code(old)} → {code(new)}."


def _shorten_types(old: str, new: str) -> tuple[str, str]:
    """Leave the common members of two long unions out."""
    sides = [side.split(" | ") for side in (old, new)]
    common = {*sides[0]} & {*sides[1]}
    if len(common) <= _MEMBERS or "[" in old + new or "(" in old + new:
        return old, new
    short = [" | ".join([*(name for name in side if name not in common), "…"]) for side in sides]
    return short[0], short[1]


def _group_filters(match: re.Match[str]) -> str:
    """Name the fields of equal operators together: "`a`: eq; `b`: eq" becomes "`a`, `b`: eq"."""
    fields: dict[str, list[str]] = {}
    for name, operators in _FILTER.findall(match[0]):
        fields.setdefault(operators, []).append(name)
    return "; ".join(f"{', '.join(names)}: {operators}" for operators, names in fields.items())
