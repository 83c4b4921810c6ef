"""The report as Markdown: for the text of a pull request, and for the changelog.

Whatever comes from the documents stands in code spans, in which Markdown has no links, no mentions and no HTML; our
own words around them are escaped as well, so that a mistake in a rule is no way out.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from html import escape
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
ITEMS: Final = 12  # in a section of the changelog
PLACES: Final = 6  # resources in a count
FEW: Final = 3  # subjects of one kind that are written out although they break nothing
SUBJECTS: Final = 5  # that a line in a fold names
SHOWN: Final[dict[Verdict, int]] = {"behaves": 3, "new": 1, "documentation": 1}  # lines in a fold

# Kinds whose sentence does not name the old and the new value.
_SHOWN = ("parameter.type", "field.type", "result.type", "result.paged", "parameter.order")
_WORDS = re.compile(r"[A-Za-z0-9' ,.:]+(?<!\.)\.?")  # what stands in HTML and means nothing there
_SPECIAL = re.compile(r"([\\`*_{}\[\]()!|~<>&]|:(?=/)|\.(?=\w))")
# GitHub looks for people and issues in the text that comes of Markdown, where a backslash is gone.
_CALLING = re.compile(r"([@#]|\bGH-)", re.IGNORECASE)


@attrs.frozen
class _Line:
    """What is said once: a change in every version that it is the same in, or of several subjects."""

    change: Change
    versions: tuple[str, ...]
    subjects: tuple[str, ...]
    resources: tuple[str, ...]


def markdown(report: Report, *, command: str, limit: int = LIMIT) -> str:
    """The report, not longer than the limit.

    What breaks is written out. Of everything else, what is found often is folded: its number, the first of it, and
    how many more each resource has. Where that is too long, folds hold numbers only; at last what breaks is cut, and
    counted.

    Args:
        report: the report.
        command: what shows all of it.
        limit: the most bytes of UTF-8, of which GitHub's characters are never more.
    """
    lines = _merged(report.changes)
    breaks = [one for one in lines if one.change.verdict == "breaks"]
    breaks.sort(key=lambda one: one.change.operation is None)  # calls first, then what they take and return
    others = [one for one in lines if one.change.verdict != "breaks"]
    head, told = _head(report), f"\nAll of it: {_code(command)}\n"
    for shown in (SHOWN, dict.fromkeys(SHOWN, 0)):
        rest = _sections(others, shown)
        text = head + _breaking(breaks, len(breaks)) + rest + (told if "<details>" in rest else "")
        if _size(text) <= limit:
            return text
    room = _fitting(breaks, limit - _size(head + rest + told))
    return head + _breaking(breaks, room) + rest + told


def changelog(report: Report, repository: str) -> str:
    """The section of a refresh in the changelog: the documents of a repository, how much changed, and what breaks."""
    documents = " and ".join(sorted(set(report.new.documents.values())))
    lines = [one for one in _merged(report.changes) if one.change.verdict == "breaks"]
    lines.sort(key=lambda one: one.change.operation is None)  # calls first, then what they take and return
    items = [_counted(report), *(_item(one, changes_shown=False) for one in lines[:ITEMS])]
    if len(lines) > ITEMS:
        items.append(f"{len(lines) - ITEMS} more that break callers, mostly {_mostly(lines[ITEMS:])}.")
    wrapped = ("\n  ".join(textwrap.wrap(item, 116, break_long_words=False, break_on_hyphens=False)) for item in items)
    return f"### Documents of {repository} {documents}\n\n" + "".join(f"- {item}\n" for item in wrapped)


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


def _breaking(lines: Sequence[_Line], room: int) -> str:
    """What breaks callers: as many lines as there is room for, and where the others are."""
    if not lines:
        return ""
    text = f"\n## {HEADS['breaks']}\n"
    if len(lines) > FEW:
        text += f"\nWhere: {_places(lines)}.\n"
    left = lines[room:]
    return text + _listed(lines[:room]) + (f"\n{len(left)} not shown here: {_places(left)}.\n" if left else "")


def _sections(lines: Sequence[_Line], shown: Mapping[Verdict, int]) -> str:
    return "".join(
        _section(verdict, [one for one in lines if one.change.verdict == verdict], most)
        for verdict, most in shown.items()
    )


def _section(verdict: Verdict, lines: Sequence[_Line], most: int) -> str:
    """What does not break callers: what is rare is written out, and of each other kind a fold is made."""
    if not lines:
        return ""
    kinds: dict[str, list[_Line]] = {}
    for one in lines:
        kinds.setdefault(one.change.kind, []).append(one)
    folds = {kind: found for kind, found in kinds.items() if _number(found) > (FEW if most else 0)}
    rare = [one for one in lines if one.change.kind not in folds]
    return f"\n## {HEADS[verdict]}\n{_listed(rare)}{''.join(_fold(found, most) for found in folds.values())}"


def _listed(lines: Sequence[_Line]) -> str:
    """Lines under headings: calls, whose names say their resource, and what belongs to a resource."""
    text = ""
    for heading, group in groupby(lines, key=_heading):
        text += f"\n### {heading}\n\n" + "".join(f"- {_item(one, changes_shown=True)}\n" for one in group)
    return text


def _heading(line: _Line) -> str:
    return "Calls" if line.change.operation and line.change.verdict == "breaks" else _code(line.change.resource)


def _fold(lines: Sequence[_Line], most: int) -> str:
    """What is found often: a line to unfold, the first of it, and where the others are."""
    first = lines[0].change
    same = first.what if len({one.change.what for one in lines}) == 1 else ""
    title = same if _WORDS.fullmatch(same) else re.sub(r"[^a-z]+", " ", first.kind).strip().capitalize()
    left = [*(_rest(one) for one in lines[:most]), *lines[most:]]
    text = "".join(f"- {_item(one, changes_shown=False, most=SUBJECTS)}\n" for one in lines[:most])
    if number := _number(left):
        text += f"\n{number}{' more' if most else ''}: {_places(left)}.\n"
    return f"\n<details><summary>{escape(title)} ({_number(lines)})</summary>\n\n{text}\n</details>\n"


def _rest(line: _Line) -> _Line:
    return attrs.evolve(line, subjects=line.subjects[SUBJECTS:], resources=line.resources[SUBJECTS:])


def _number(lines: Iterable[_Line]) -> int:
    return sum(len(one.subjects) for one in lines)


def _places(lines: Sequence[_Line]) -> str:
    """How many changes each resource has, those with most first."""
    counts = Counter(resource for one in lines for resource in one.resources).most_common()
    shown = ", ".join(f"{_code(resource)} {number}" for resource, number in counts[:PLACES])
    return shown + (f" and {len(counts) - PLACES} other resources" if len(counts) > PLACES else "")


def _item(line: _Line, *, changes_shown: bool, most: int | None = None) -> str:
    one = line.change
    subjects = ", ".join(map(_code, line.subjects[:most]))
    if len(line.subjects) > len(line.subjects[:most]):
        subjects += " and others"
    text = f"{subjects} ({', '.join(map(_text, line.versions))}): {_spans(one.what)}"
    if changes_shown and one.kind in _SHOWN:
        text += f" {_code(one.old)} → {_code(one.new)}."
    if one.used_by > 1 and changes_shown:
        text += f" {one.used_by} operations use it."
    return text + (f" {_spans(one.instead)}" if one.instead else "")


def _fitting(lines: Sequence[_Line], limit: int) -> int:
    """How many lines of what breaks fit, by halving."""
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _size(_breaking(lines, middle)) <= limit else (low, middle - 1)
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
        if key.verdict != "breaks":
            key = attrs.evolve(key, resource="")
        subjects.setdefault((attrs.evolve(key, operation=None), named), []).append(same[0])
    return [
        _Line(same[0], named, tuple(one.subject for one in same), tuple(one.resource for one in same))
        for (_, named), same in subjects.items()
    ]


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
