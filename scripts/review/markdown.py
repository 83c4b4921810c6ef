"""The report as Markdown: for the text of a pull request, and for the changelog.

Whatever comes from the documents stands in code spans, in which Markdown has no links, no mentions and no HTML; our
own words around them are escaped as well, so that a mistake in a rule is no way out.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

import attrs

from scripts.review.report import VERDICTS, Change, Report, Verdict, plain

LIMIT: Final = 65_536  # what GitHub takes as the text of a pull request
HEADS: Final[dict[Verdict, str]] = {
    "breaks": "Breaks callers",
    "behaves": "Behaves differently",
    "new": "New",
    "documentation": "Documentation",
}
ITEMS: Final = 20  # in a section of the changelog

# Kinds whose sentence does not name the old and the new value.
_SHOWN = ("parameter.type", "field.type", "result.type", "result.paged", "parameter.order")
_SPECIAL = re.compile(r"([\\`*_{}\[\]()!|~<>&]|:(?=/)|\.(?=\w))")
# GitHub looks for people and issues in the text that comes of Markdown, where a backslash is gone.
_CALLING = re.compile(r"([@#]|\bGH-)", re.IGNORECASE)


@attrs.frozen
class _Line:
    """What is said once: a change in every version that it is the same in, or of several subjects of a resource."""

    change: Change
    versions: tuple[str, ...]
    subjects: tuple[str, ...]


def markdown(report: Report, *, command: str, limit: int = LIMIT) -> str:
    """The report, not longer than the limit.

    What adds something and what is documentation give way first, to counts; then what behaves differently, from the
    end; at last what breaks. Whatever is left out is counted, with the command that shows it.

    Args:
        report: the report.
        command: what shows all of it.
        limit: the most bytes of UTF-8, of which GitHub's characters are never more.
    """
    lines = _merged(report.changes)
    head = _head(report)
    told = f"\nAll of it: {_code(command)}\n"
    full = {verdict: sum(one.change.verdict == verdict for one in lines) for verdict in VERDICTS}
    room = dict(full)
    for verdict in reversed(VERDICTS):
        text = head + _sections(lines, room, full)
        if _size(text + (told if room != full else "")) <= limit:
            break
        room[verdict] = _fitting(lines, room, full, verdict, limit - _size(head + told))
    text = head + _sections(lines, room, full)
    return text + (told if room != full else "")


def changelog(report: Report, title: str) -> str:
    """The section of a refresh in the changelog: how much changed, and what breaks."""
    lines = [one for one in _merged(report.changes) if one.change.verdict == "breaks"]
    lines.sort(key=lambda one: one.change.operation is None)  # calls first, then what they take and return
    items = [_counted(report), *(_item(one, changes_shown=False) for one in lines[:ITEMS])]
    if len(lines) > ITEMS:
        items.append(f"{len(lines) - ITEMS} more that break callers, mostly {_mostly(lines[ITEMS:])}.")
    wrapped = ("\n  ".join(textwrap.wrap(item, 116, break_long_words=False, break_on_hyphens=False)) for item in items)
    return f"### {title}\n\n" + "".join(f"- {item}\n" for item in wrapped)


def _counted(report: Report) -> str:
    kinds, counts = Counter(one.kind for one in report.changes), report.counts
    return (
        f"Operations: {kinds['operation.added']} added, {kinds['operation.removed']} removed. "
        f"Changes that break callers: {counts['breaks']}; that behave differently: {counts['behaves']}; "
        f"that add something: {counts['new']}."
    )


def _mostly(lines: Sequence[_Line]) -> str:
    kinds = Counter(one.change.kind for one in lines).most_common(3)
    return ", ".join(f"{kind.replace('.', ' ')} ({number})" for kind, number in kinds)


# Parts of the report


def _head(report: Report) -> str:
    versions = sorted({*report.old.documents, *report.new.documents})
    rows = [f"| {_text(version)} | {' | '.join(map(str, _row(report, version)))} |\n" for version in versions]
    origin = [
        f"- {version}: {_code(report.old.documents.get(version, 'none'))} to "
        f"{_code(report.new.documents.get(version, 'none'))}\n"
        for version in versions
    ]
    return (
        f"# Review: {_code(report.old.label)} to {_code(report.new.label)}\n\n{_text(report.summary)}\n\n"
        f"| | {' | '.join(HEADS.values())} |\n|---|{'---:|' * len(HEADS)}\n{''.join(rows)}\n"
        f"Documents:\n\n{''.join(origin)}"
    )


def _row(report: Report, version: str) -> list[int]:
    counts = Counter(one.verdict for one in report.changes if one.version == version)
    return [counts[verdict] for verdict in VERDICTS]


def _sections(lines: Sequence[_Line], room: dict[Verdict, int], full: dict[Verdict, int]) -> str:
    return "".join(
        _section(verdict, [one for one in lines if one.change.verdict == verdict], room[verdict])
        for verdict in VERDICTS
        if full[verdict]
    )


def _section(verdict: Verdict, lines: Sequence[_Line], room: int) -> str:
    text = f"\n## {HEADS[verdict]}\n"
    for resource, group in groupby(lines[:room], key=lambda one: one.change.resource):
        text += f"\n### {_code(resource)}\n\n"
        text += "".join(f"- {_item(one, changes_shown=True)}\n" for one in group)
    left = lines[room:]
    return text + (f"\n{len(left)} not shown here: {_places(left)}.\n" if left else "")


def _places(lines: Sequence[_Line]) -> str:
    """How many changes each resource has, those with most first."""
    counts = Counter(one.change.resource for one in lines).most_common()
    shown = ", ".join(f"{_code(resource)} {number}" for resource, number in counts[:ITEMS])
    return shown + (f" and {len(counts) - ITEMS} other resources" if len(counts) > ITEMS else "")


def _item(line: _Line, *, changes_shown: bool) -> str:
    one = line.change
    subjects = ", ".join(map(_code, line.subjects))
    text = f"{subjects} ({', '.join(map(_text, line.versions))}): {_spans(one.what)}"
    if changes_shown and one.kind in _SHOWN:
        text += f" {_code(one.old)} → {_code(one.new)}."
    if one.used_by > 1 and changes_shown:
        text += f" {one.used_by} operations use it."
    return text + (f" {_spans(one.instead)}" if one.instead else "")


def _fitting(
    lines: Sequence[_Line], room: dict[Verdict, int], full: dict[Verdict, int], verdict: Verdict, limit: int
) -> int:
    """How many changes of one verdict fit, by halving."""
    low, high = 0, room[verdict]
    while low < high:
        middle = (low + high + 1) // 2
        fits = _size(_sections(lines, {**room, verdict: middle}, full)) <= limit
        low, high = (middle, high) if fits else (low, middle - 1)
    return low


def _merged(changes: Iterable[Change]) -> list[_Line]:
    """Changes of which the same is to be said, as one: in several versions, then of several subjects."""
    versions: dict[Change, list[Change]] = {}
    for one in changes:
        key = attrs.evolve(one, version="", docs=None, used_by=0)
        if not one.kind.endswith((*_SHOWN, ".added", ".renamed", ".removed")):
            key = attrs.evolve(key, old=None, new=None)
        versions.setdefault(key, []).append(one)
    subjects: dict[tuple[Change, tuple[str, ...]], list[Change]] = {}
    for key, same in versions.items():
        if key.kind not in _SHOWN:
            key = attrs.evolve(key, subject="", old=None, new=None)
        named = tuple(one.version for one in same)
        subjects.setdefault((attrs.evolve(key, operation=None), named), []).append(same[0])
    return [_Line(same[0], named, tuple(one.subject for one in same)) for (_, named), same in subjects.items()]


def _size(text: str) -> int:
    return len(text.encode())


# Neutral text


def _code(value: object) -> str:
    """A code span, whatever the value is."""
    return f"`{plain(value).strip() or '(empty)'}`"


def _spans(sentence: str) -> str:
    """A sentence with values between backticks."""
    parts = sentence.split("`")
    return "".join(_code(part) if index % 2 else _text(part) for index, part in enumerate(parts))


def _text(words: str) -> str:
    """Words that mean nothing in Markdown."""
    return _CALLING.sub(r"\1<!-- -->", _SPECIAL.sub(r"\\\1", plain(words)))
