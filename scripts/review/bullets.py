"""Bullets of a report: one for a kind of change with its subjects, or for the changes of one operation or class."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

import attrs

from scripts.review.lines import Line, keeps_resource
from scripts.review.markdown_text import OMITTED, code_span, code_spans, escape_sentence, escape_text
from scripts.review.report import code, code_list

COUNTED_RESOURCES: Final = 6  # in a list of counts
NAMED_RESOURCES: Final = 3  # at the beginning of a bullet
INLINE: Final = 240  # characters of the variants of a kind that are written in its own line
SUBJECTS: Final = 6  # that a bullet names if its changes do not concern running code
VALUES: Final = 6  # in a list of values there
USERS: Final = 3  # operations named that use a class

_COMPLETE: Final = ("breaks", "behaves")  # verdicts whose subjects are all named
_VALUE: Final = re.compile(r"`[^`]*`")
_LONG_LIST: Final = re.compile(rf"(?:`[^`]*`, ){{{VALUES},}}`[^`]*`")


@attrs.frozen
class Bullet:
    """Lines that are one bullet.

    Args:
        lines: they have the same pattern, with other values, or the same operation or class.
        gone_with: classes that were removed with the operations that used them.
    """

    lines: tuple[Line, ...]
    gone_with: tuple[str, ...] = ()

    @property
    def is_one_kind(self) -> bool:
        """Whether its lines differ in values only."""
        return len({(line.change.kind, line.pattern) for line in self.lines}) == 1


def build_bullets(lines: Iterable[Line]) -> list[Bullet]:
    """Group lines of one verdict: by what they say, and what remains by its operation or class."""
    lines = list(lines)
    gone = _find_gone_classes(lines)
    kinds: dict[tuple[object, ...], list[Line]] = {}
    for line in lines:
        if line not in gone:
            kinds.setdefault((_place(line), line.change.kind, line.pattern), []).append(line)
    owners: dict[tuple[object, ...], list[Line]] = {}
    for key, group in kinds.items():
        owner = (_owners(group[0]), group[0].versions)
        owners.setdefault(owner if len(group) == 1 else key, []).extend(group)
    return [
        Bullet(tuple(group), tuple(name for line, user in gone.items() if user in group for name in line.subjects))
        for group in owners.values()
    ]


def _place(line: Line) -> str:
    return line.change.resource if keeps_resource(line.change) else ""


def _owners(line: Line) -> tuple[str, ...]:
    """The operations or the classes that a line is about."""
    return line.subjects if line.change.operation else tuple({name.partition(".")[0]: 0 for name in line.subjects})


def _find_gone_classes(lines: Sequence[Line]) -> dict[Line, Line]:
    """Removed classes that only removed operations used, if nothing replaces them; and one of these operations."""
    removed = {
        (name, line.versions): line
        for line in lines
        if line.change.kind == "operation.removed"
        for name in line.subjects
    }
    gone = {}
    for line in lines:
        users = [(name, line.versions) for name in line.used_by]
        is_removed = line.change.kind in ("model.removed", "enum.removed") and not line.change.new
        if is_removed and users and removed.keys() >= set(users) and "`" not in (line.change.remedy or ""):
            gone[line] = removed[users[0]]
    return gone


def format_bullet(bullet: Bullet) -> str:
    """Format a bullet; variants of a kind are written below it if there are many."""
    first, is_complete = bullet.lines[0], bullet.lines[0].change.verdict in _COMPLETE
    if not bullet.is_one_kind:
        return f"- {_format_places(bullet.lines)}{_format_sentences(bullet.lines)}{_format_users(bullet)}\n"
    if len(bullet.lines) == 1:
        names = _format_names(first, None if is_complete or first.change.kind == "operation.added" else SUBJECTS)
        text = f"- {_format_places(bullet.lines)}{names} {_format_versions(first)}: {_escape(first, first.text)}"
        return f"{text}{_format_gone(bullet)}{_format_users(bullet)}\n"
    return _format_variants(bullet)


def _format_variants(bullet: Bullet) -> str:
    """Format what several subjects have in common, and the values of each."""
    lines = bullet.lines if bullet.lines[0].change.verdict in _COMPLETE else _cut(bullet.lines)
    rest = count_subjects(bullet.lines) - count_subjects(lines)
    differing = [len(set(column)) > 1 for column in zip(*(line.values for line in bullet.lines), strict=True)]
    common = len({line.versions for line in bullet.lines}) == 1
    words, values = bullet.lines[0].pattern, bullet.lines[0].values
    text = words[0]
    for word, value, differs in zip(words[1:], values, differing, strict=True):
        text += (code(OMITTED) if differs else code_list(value)) + word
    variants = _format_variant_list(lines, differing, with_versions=not common)
    start = f"{_format_places(bullet.lines)}{_format_versions(lines[0]) if common else ''}".strip()
    head = f"- {start}{': ' if start else ''}{_escape(lines[0], text)}{_format_gone(bullet)}"
    users, more = _format_users(bullet), f" and {rest} more ({format_resources(bullet.lines, lines)})" if rest else ""
    tail = f"{'; '.join(variants)}{more}."
    if lines[0].change.verdict in _COMPLETE and len(tail) > INLINE:
        return f"{head}{users}\n" + "".join(f"  - {variant}\n" for variant in variants)
    return f"{head} {tail}{users}\n"


def _format_variant_list(lines: Sequence[Line], differing: Sequence[bool], *, with_versions: bool) -> list[str]:
    """The subjects of each variant and its values; single values of one subject are together."""
    variants: dict[tuple[str, str], list[str]] = {}
    for line in lines:
        names = code_spans(line.subjects) + (f" {_format_versions(line)}" if with_versions else "")
        columns = [value for value, differs in zip(line.values, differing, strict=True) if differs]
        values = " / ".join(dict.fromkeys(_escape(line, code_list(value)) for value in columns))
        variants.setdefault((names, values if len(columns) > 1 else ""), []).append(values)
    return [f"{names}: {', '.join(values)}" if any(values) else names for (names, _), values in variants.items()]


def _format_sentences(lines: Sequence[Line]) -> str:
    """Subjects with all that is said of them."""
    text = ""
    for subjects, group in groupby(lines, key=lambda line: line.subjects):
        same = list(group)
        versions = "" if text else f" {_format_versions(same[0])}"
        text += f" {code_spans(subjects)}{versions}: {' '.join(_escape(line, line.text) for line in same)}"
    return text.strip()


def _format_places(lines: Sequence[Line]) -> str:
    """The resources of classes; the names of calls contain theirs."""
    names = dict.fromkeys(name for line in lines if not line.change.operation for name in line.resources)
    return f"**{code_spans(names)}** " if 0 < len(names) <= NAMED_RESOURCES else ""


def _format_versions(line: Line) -> str:
    return f"({', '.join(map(escape_text, line.versions))})"


def _format_names(line: Line, limit: int | None) -> str:
    names = code_spans(line.subjects[:limit])
    rest = _cut([line]) if limit else [line]
    number = len(line.subjects) - count_subjects(rest)
    return names + (f" and {number} more ({format_resources([line], rest)})" if number else "")


def _format_users(bullet: Bullet) -> str:
    users = sorted({name for line in bullet.lines for name in line.used_by})
    if len(users) <= 1 or bullet.lines[0].change.verdict not in _COMPLETE:
        return ""
    rest = len(users) - USERS
    return f" Used by {code_spans(users[:USERS])}{f' and {rest} others' if rest > 0 else ''}."


def _format_gone(bullet: Bullet) -> str:
    return f" Classes that only they used are removed: {code_spans(bullet.gone_with)}." if bullet.gone_with else ""


def _escape(line: Line, text: str) -> str:
    """Escape a text, and cut long lists of values if the change does not concern running code."""
    return escape_sentence(text if line.change.verdict in _COMPLETE else _LONG_LIST.sub(_cut_list, text))


def _cut_list(match: re.Match[str]) -> str:
    values = _VALUE.findall(match[0])
    return f"{', '.join(values[:VALUES])} and {len(values) - VALUES} more"


def _cut(lines: Sequence[Line]) -> list[Line]:
    """The lines of the first subjects."""
    shown: list[Line] = []
    for line in lines:
        room = SUBJECTS - count_subjects(shown)
        if room > 0:
            shown.append(attrs.evolve(line, subjects=line.subjects[:room], resources=line.resources[:room]))
    return shown


def count_subjects(lines: Iterable[Line]) -> int:
    """The number of changes that lines stand for; one that several versions have is one change."""
    return sum(len(line.subjects) for line in lines)


def format_resources(lines: Iterable[Line], without: Iterable[Line] = ()) -> str:
    """The number of changes of each resource, the largest first."""
    numbers = Counter(name for line in lines for name in line.resources)
    numbers.subtract(name for line in without for name in line.resources)
    counts = [(name, number) for name, number in numbers.most_common() if number]
    text = ", ".join(f"{code_span(name)} {number}" for name, number in counts[:COUNTED_RESOURCES])
    rest = len(counts) - COUNTED_RESOURCES
    return text + (f" and {rest} other resources" if rest > 0 else "")
