"""Report as Markdown: the text of a pull request, and the section of the changelog.

Everything that comes from the documents is in code spans, in which Markdown has no links, no mentions and no HTML. Our
own words around them are escaped as well, so that a mistake in a rule cannot produce markup.
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

from scripts.review.program_matches import Match
from scripts.review.program_unjudged import Unjudged
from scripts.review.report import Change, Report, Verdict, plain

CALLS: Final = "Calls"
LIMIT: Final = 65_536  # the longest text that GitHub accepts for a pull request
HEADINGS: Final[dict[Verdict, str]] = {
    "breaks": "Breaks callers",
    "behaves": "Behaves differently",
    "new": "New",
    "documentation": "Documentation",
}
CHANGELOG_ITEMS: Final = 12  # in a section of the changelog
COUNTED_RESOURCES: Final = 6  # in a list of counts
UNFOLDED: Final = 3  # subjects of one kind that are written in full although they do not break callers
SUBJECTS: Final = 5  # that a line in a fold names
FOLD_LINES: Final[dict[Verdict, int]] = {"behaves": 3, "new": 1, "documentation": 1}  # in a fold

# Kinds whose message does not contain the old and the new value.
_WITH_VALUES = ("parameter.type", "field.type", "result.type", "result.paged", "parameter.order")
_PLAIN_SENTENCE = re.compile(r"[A-Za-z0-9' ,.:]+(?<!\.)\.?")  # has no meaning in HTML
_SPECIAL = re.compile(r"([\\`*_{}\[\]()!|~<>&]|:(?=/)|\.(?=\w))")
# GitHub searches for people and issues in the rendered text, which has no backslashes.
_MENTION = re.compile(r"([@#]|\bGH-)", re.IGNORECASE)


@attrs.frozen
class _Line:
    """A line of the report.

    Args:
        change: the change.
        versions: the versions that have it.
        subjects: the subjects that have it.
        resources: the resource of each subject.
    """

    change: Change
    versions: tuple[str, ...]
    subjects: tuple[str, ...]
    resources: tuple[str, ...]


def format_markdown(report: Report, *, command: str, limit: int = LIMIT) -> str:
    """Format a report for a pull request.

    Changes that break callers are written in full. Frequent changes of another verdict are folded: their number, the
    first of them, and the number in each resource. If the text is too long, folds contain numbers only; if it is still
    too long, the list of breaking changes is cut.

    Args:
        report: the report.
        command: the command that shows the full report.
        limit: the longest text, in bytes of UTF-8 (GitHub counts characters, which are never more).
    """
    lines = _merge(report.changes)
    breaking = _calls_first(line for line in lines if line.change.verdict == "breaks")
    others = [line for line in lines if line.change.verdict != "breaks"]
    head, footer = _format_head(report), f"\nFull report: {_code(command)}\n"
    for fold_lines in (FOLD_LINES, dict.fromkeys(FOLD_LINES, 0)):
        rest = _format_sections(others, fold_lines)
        text = head + _format_breaking(breaking, len(breaking)) + rest + (footer if "\n<details>" in rest else "")
        if _size(text) <= limit:
            return text
    room = _count_fitting(breaking, limit - _size(head + rest + footer))
    return head + _format_breaking(breaking, room) + rest + footer


def format_matches(matches: Sequence[Match], unjudged: Sequence[Unjudged] = ()) -> str:
    """Format the places of a program that meet a change, those that break first, and those that could not be judged."""
    text = "" if matches else "No place in the code meets a change that breaks it or behaves differently.\n\n"
    for verdict, group in groupby(matches, key=lambda match: match.change.verdict):
        text += f"## {HEADINGS[verdict]}\n\n"
        for match in group:
            change = match.change
            place = (
                f"{_code(f'{match.file.as_posix()}:{match.line}')} {_code(change.subject)} ({_text(change.version)})"
            )
            text += f"- {place}: {_sentence(change.message)}" + (
                f" {_sentence(change.remedy)}" if change.remedy else ""
            )
            text += "\n"
        text += "\n"
    if unjudged:
        text += "## Not judged\n\nThese places read a field of a changed name, of a value whose type is not known.\n\n"
        text += "".join(
            f"- {_code(f'{one.file.as_posix()}:{one.line}')} {_code(one.expression)}: {one.remedy}\n"
            for one in unjudged
        )
    return text.rstrip("\n") + "\n"


def format_changelog(report: Report, repository: str) -> str:
    """Format the changelog's section of a refresh: origin of the documents, counts, and breaking changes."""
    documents = " and ".join(sorted(set(report.new.documents.values())))
    lines = _calls_first(line for line in _merge(report.changes) if line.change.verdict == "breaks")
    items = [_format_counts(report), *(_format_item(line, with_values=False) for line in lines[:CHANGELOG_ITEMS])]
    if rest := lines[CHANGELOG_ITEMS:]:
        items.append(f"{len(rest)} more that break callers, mostly {_most_common_kinds(rest)}.")
    wrapped = ("\n  ".join(textwrap.wrap(item, 116, break_long_words=False, break_on_hyphens=False)) for item in items)
    return f"### Documents of {repository} {documents}\n\n" + "".join(f"- {item}\n" for item in wrapped)


def _format_counts(report: Report) -> str:
    kinds, counts = Counter(change.kind for change in report.merged), report.counts
    return (
        f"Operations: {kinds['operation.added']} added, {kinds['operation.removed']} removed. "
        f"Changes that break callers: {counts['breaks']}; that behave differently: {counts['behaves']}; "
        f"that are new: {counts['new']}."
    )


def _most_common_kinds(lines: Sequence[_Line]) -> str:
    kinds = Counter(line.change.kind for line in lines).most_common(3)
    return ", ".join(f"{kind.replace('.', ' ')} ({number})" for kind, number in kinds)


# Parts of the report


def _format_head(report: Report) -> str:
    versions = sorted({*report.old.documents, *report.new.documents})
    origins = [
        f"{_text(version)} {_code(report.old.documents.get(version, 'none'))} to "
        f"{_code(report.new.documents.get(version, 'none'))}"
        for version in versions
    ]
    return (
        f"# Review: {_code(report.old.label)} to {_code(report.new.label)}\n\n{_text(report.summary)}\n\n"
        f"Documents: {', '.join(origins) or 'none'}.\n"
    )


def _format_breaking(lines: Sequence[_Line], room: int) -> str:
    """Format the first `room` breaking changes, and the number of the others."""
    if not lines:
        return ""
    text = f"\n## {HEADINGS['breaks']}\n"
    if len(lines) > UNFOLDED:
        text += f"\nBy resource: {_format_resources(lines)}.\n"
    rest = lines[room:]
    text += _format_lines(lines[:room])
    return text + (f"\n{len(rest)} more are not shown: {_format_resources(rest)}.\n" if rest else "")


def _format_sections(lines: Sequence[_Line], fold_lines: Mapping[Verdict, int]) -> str:
    return "".join(
        _format_section(verdict, [line for line in lines if line.change.verdict == verdict], number)
        for verdict, number in fold_lines.items()
    )


def _format_section(verdict: Verdict, lines: Sequence[_Line], fold_lines: int) -> str:
    """Format changes that do not break callers: rare ones in full, and a fold for each frequent kind."""
    if not lines:
        return ""
    kinds: dict[str, list[_Line]] = {}
    for line in lines:
        kinds.setdefault(line.change.kind, []).append(line)
    folds = {kind: group for kind, group in kinds.items() if _count_subjects(group) > (UNFOLDED if fold_lines else 0)}
    rare = [line for line in lines if line.change.kind not in folds]
    folded = "".join(_format_fold(group, fold_lines) for group in folds.values())
    return f"\n## {HEADINGS[verdict]}\n{_format_lines(rare)}{folded}"


def _format_lines(lines: Sequence[_Line]) -> str:
    """Format lines under headings: calls, whose names contain their resource, and one heading for each resource.

    Resources of one line each share a heading.
    """
    groups = [(heading, list(group)) for heading, group in groupby(lines, key=_heading)]
    groups.sort(key=lambda group: (group[0] != CALLS, len(group[1]) == 1))
    text = ""
    for is_single, neighbours in groupby(groups, key=lambda group: len(group[1]) == 1 and group[0] != CALLS):
        sections = list(neighbours)
        if is_single:
            names = ", ".join(dict.fromkeys(heading for heading, _ in sections))
            sections = [(names, [line for _, group in sections for line in group])]
        for heading, group in sections:
            items = "".join(f"- {_format_item(line, with_values=True)}\n" for line in group)
            text += f"\n### {heading}\n\n{items}"
    return text


def _heading(line: _Line) -> str:
    return CALLS if line.change.operation and line.change.verdict == "breaks" else _code(line.change.resource)


def _format_fold(lines: Sequence[_Line], fold_lines: int) -> str:
    """Format frequent changes: a summary to unfold, the first lines, and the number of the others."""
    first = lines[0].change
    message = first.message if len({line.change.message for line in lines}) == 1 else ""
    kind = re.sub(r"[^a-z]+", " ", first.kind).strip().capitalize()
    title = message if _PLAIN_SENTENCE.fullmatch(message) else kind
    rest = [*(_without_named(line) for line in lines[:fold_lines]), *lines[fold_lines:]]
    text = "".join(f"- {_format_item(line, with_values=False, subjects=SUBJECTS)}\n" for line in lines[:fold_lines])
    if number := _count_subjects(rest):
        text += f"\n{number}{' more' if fold_lines else ''}: {_format_resources(rest)}.\n"
    return f"\n<details><summary>{escape(title)} ({_count_subjects(lines)})</summary>\n\n{text}\n</details>\n"


def _without_named(line: _Line) -> _Line:
    return attrs.evolve(line, subjects=line.subjects[SUBJECTS:], resources=line.resources[SUBJECTS:])


def _count_subjects(lines: Iterable[_Line]) -> int:
    return sum(len(line.subjects) for line in lines)


def _format_resources(lines: Sequence[_Line]) -> str:
    """The number of changes of each resource, the largest first."""
    counts = Counter(resource for line in lines for resource in line.resources).most_common()
    text = ", ".join(f"{_code(resource)} {number}" for resource, number in counts[:COUNTED_RESOURCES])
    rest = len(counts) - COUNTED_RESOURCES
    return text + (f" and {rest} other resources" if rest > 0 else "")


def _format_item(line: _Line, *, with_values: bool, subjects: int | None = None) -> str:
    change = line.change
    names = ", ".join(map(_code, line.subjects[:subjects]))
    if len(line.subjects) > len(line.subjects[:subjects]):
        names += " and others"
    text = f"{names} ({', '.join(map(_text, line.versions))}): {_sentence(change.message)}"
    if with_values and change.kind in _WITH_VALUES:
        text += f" {_code(change.old)} → {_code(change.new)}."
    if len(change.used_by) > 1 and with_values:
        text += f" {len(change.used_by)} operations use it."
    return text + (f" {_sentence(change.remedy)}" if change.remedy else "")


def _count_fitting(lines: Sequence[_Line], limit: int) -> int:
    """The number of breaking changes that fit, by bisection."""
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _size(_format_breaking(lines, middle)) <= limit else (low, middle - 1)
    return low


def _calls_first(lines: Iterable[_Line]) -> list[_Line]:
    """Calls come before the classes that they send and receive."""
    return sorted(lines, key=lambda line: line.change.operation is None)


def _merge(changes: Iterable[Change]) -> list[_Line]:
    """Merge changes with the same text: first of several versions, then of several subjects."""
    versions: dict[Change, list[Change]] = {}
    for change in changes:
        key = attrs.evolve(change, version="", docs=None, used_by=())
        if not change.kind.endswith((*_WITH_VALUES, ".added", ".renamed", ".removed")):
            key = attrs.evolve(key, old=None, new=None)
        versions.setdefault(key, []).append(change)
    subjects: dict[tuple[Change, tuple[str, ...]], list[Change]] = {}
    for key, same in versions.items():
        if key.kind not in _WITH_VALUES:
            key = attrs.evolve(key, subject="", old=None, new=None)
        names = tuple(change.version for change in same)
        if key.verdict != "breaks":
            key = attrs.evolve(key, resource="")
        subjects.setdefault((attrs.evolve(key, operation=None), names), []).append(same[0])
    return [
        _Line(same[0], names, tuple(change.subject for change in same), tuple(change.resource for change in same))
        for (_, names), same in subjects.items()
    ]


def _size(text: str) -> int:
    return len(text.encode())


# Escaping


def _code(value: object) -> str:
    """A code span, whatever the value is."""
    return f"`{plain(value).strip() or '(empty)'}`"


def _sentence(text: str) -> str:
    """A sentence with values between backticks."""
    parts = text.split("`")
    return "".join(_code(part) if index % 2 else _text(part) for index, part in enumerate(parts))


def _text(text: str) -> str:
    """Escape a text so that it has no meaning in Markdown."""
    return _MENTION.sub(r"\1<!-- -->", _SPECIAL.sub(r"\\\1", plain(text)))
