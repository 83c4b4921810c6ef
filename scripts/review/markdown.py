"""Report as Markdown: the text of a pull request, and the section of the changelog.

Everything that comes from the documents is in code spans, in which Markdown has no links, no mentions and no HTML. Our
own words around them are escaped as well, so that a mistake in a rule cannot produce markup.
"""

from __future__ import annotations

import re
import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from scripts.review.bullets import build_bullets, count_subjects, format_bullet, format_resources
from scripts.review.lines import Line, merge_changes
from scripts.review.markdown_text import code_span, code_spans, escape_sentence, escape_text
from scripts.review.program_matches import Match
from scripts.review.program_unjudged import Unjudged
from scripts.review.report import VERDICTS, Report, Verdict

LIMIT: Final = 65_536  # the longest text that GitHub accepts for a pull request
HEADINGS: Final[dict[Verdict, str]] = {
    "breaks": "Breaks callers",
    "behaves": "Behaves differently",
    "new": "New",
    "documentation": "Documentation",
}
CHANGELOG_ITEMS: Final = 12  # in a section of the changelog


def format_markdown(report: Report, *, command: str, limit: int = LIMIT) -> str:
    """Format a report for a pull request.

    Changes of one kind are one bullet, and so are the changes of one operation or class. Changes that break callers or
    behave differently are named completely; of others, a bullet names the first, and the number in each resource. If
    the text is too long, these are counted only, then those that behave differently; if it is still too long, the list
    of breaking changes is cut.

    Args:
        report: the report.
        command: the command that shows the full report.
        limit: the longest text, in bytes of UTF-8 (GitHub counts characters, which are never more).
    """
    lines = sorted(merge_changes(report.changes), key=lambda line: line.change.kind != "operation.added")
    breaking = _calls_first(line for line in lines if line.change.verdict == "breaks")
    head = _format_head(report, command)
    for counted in ((), ("new", "documentation"), VERDICTS):
        rest = "".join(
            _format_section(verdict, report.counts[verdict], lines, counts_only=verdict in counted)
            for verdict in VERDICTS[1:]
        )
        text = head + _format_breaking(breaking, len(breaking)) + rest
        if _size(text) <= limit:
            return text
    return head + _format_breaking(breaking, _count_fitting(breaking, limit - _size(head + rest))) + rest


def format_matches(matches: Sequence[Match], unjudged: Sequence[Unjudged] = ()) -> str:
    """Format the places of a program that meet a change, those that break first, and those that could not be judged."""
    text = "" if matches else "No place in the code meets a change that breaks it or behaves differently.\n\n"
    for verdict, group in groupby(matches, key=lambda match: match.change.verdict):
        text += f"## {HEADINGS[verdict]}\n\n"
        for match in group:
            change = match.change
            location = code_span(f"{match.file.as_posix()}:{match.line}")
            advice = f" {escape_sentence(change.remedy)}" if change.remedy else ""
            text += f"- {location} {code_span(change.subject)} ({escape_text(change.version)}): "
            text += f"{escape_sentence(change.message)}{advice}\n"
        text += "\n"
    if unjudged:
        text += "## Not judged\n\nThese places read a field of a changed name, of a value whose type is not known.\n\n"
        text += "".join(
            f"- {code_span(f'{one.file.as_posix()}:{one.line}')} {code_span(one.expression)}: {one.remedy}\n"
            for one in unjudged
        )
    return text.rstrip("\n") + "\n"


def format_changelog(report: Report, repository: str) -> str:
    """Format the changelog's section of a refresh: origin of the documents, counts, and breaking changes."""
    documents = " and ".join(sorted(set(report.new.documents.values())))
    lines = _calls_first(
        line for line in merge_changes(report.changes, with_values=False) if line.change.verdict == "breaks"
    )
    items = [_format_counts(report), *(_format_item(line) for line in lines[:CHANGELOG_ITEMS])]
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


def _most_common_kinds(lines: Sequence[Line]) -> str:
    kinds = Counter(line.change.kind for line in lines).most_common(3)
    return ", ".join(f"{kind.replace('.', ' ')} ({number})" for kind, number in kinds)


# Parts of the report


def _format_head(report: Report, command: str) -> str:
    versions = sorted({*report.old.documents, *report.new.documents})
    origins = [
        f"{escape_text(version)} {code_span(report.old.documents.get(version, 'none'))} to "
        f"{code_span(report.new.documents.get(version, 'none'))}"
        for version in versions
    ]
    return (
        f"# Review: {code_span(report.old.label)} to {code_span(report.new.label)}\n\n{escape_text(report.summary)}\n\n"
        f"Documents: {', '.join(origins) or 'none'}. Full report: {code_span(command)}\n"
    )


def _format_breaking(lines: Sequence[Line], room: int) -> str:
    """Format the first `room` breaking changes, and the number of the others."""
    if not lines:
        return ""
    text = f"\n## {HEADINGS['breaks']}\n\n" + "".join(map(format_bullet, build_bullets(lines[:room])))
    rest = lines[room:]
    return text + (f"\n{count_subjects(rest)} more are not shown: {format_resources(rest)}.\n" if rest else "")


def _format_section(verdict: Verdict, number: int, lines: Sequence[Line], *, counts_only: bool) -> str:
    """Format the changes of a verdict; those of the documentation are folded."""
    lines = [line for line in lines if line.change.verdict == verdict]
    if not lines:
        return ""
    text = _format_kinds(lines) if counts_only else "".join(map(format_bullet, build_bullets(lines)))
    if verdict == "documentation":
        return f"\n<details><summary>{HEADINGS[verdict]} ({number})</summary>\n\n{text}\n</details>\n"
    return f"\n## {HEADINGS[verdict]}\n\n{text}"


def _format_kinds(lines: Sequence[Line]) -> str:
    """The number of changes of each kind."""
    kinds: dict[str, list[Line]] = {}
    for line in lines:
        kinds.setdefault(line.change.kind, []).append(line)
    return "".join(
        f"- {escape_text(_name_kind(kind))}: {count_subjects(group)} ({format_resources(group)})\n"
        for kind, group in kinds.items()
    )


def _name_kind(kind: str) -> str:
    return re.sub(r"[^a-z]+", " ", kind).strip().capitalize()


def _format_item(line: Line) -> str:
    """A line of the changelog."""
    versions = ", ".join(map(escape_text, line.versions))
    return f"{code_spans(line.subjects)} ({versions}): {escape_sentence(line.text)}"


def _count_fitting(lines: Sequence[Line], limit: int) -> int:
    """The number of breaking changes that fit, by bisection."""
    low, high = 0, len(lines)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _size(_format_breaking(lines, middle)) <= limit else (low, middle - 1)
    return low


def _calls_first(lines: Iterable[Line]) -> list[Line]:
    """Calls come before the classes that they send and receive."""
    return sorted(lines, key=lambda line: line.change.operation is None)


def _size(text: str) -> int:
    return len(text.encode())
