"""Report of a review, as data; pages and other tools read its JSON form."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, TypeAlias

import attrs

Verdict: TypeAlias = Literal["breaks", "behaves", "new", "documentation"]

VERDICTS: Final[tuple[Verdict, ...]] = ("breaks", "behaves", "new", "documentation")  # the most serious first

# Characters that end a line, are invisible, or change the direction of the text around them.
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\xa0\xad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff`]")


@attrs.frozen(kw_only=True)
class Finding:
    """The finding of a rule.

    Args:
        kind: the kind of the change, such as "parameter.removed".
        verdict: its effect on callers.
        message: one or two sentences; names and values in them are between backticks, see `code`.
        remedy: what callers should write instead, if known.
        old: the old type or value.
        new: the new type or value.
        parameter: the parameter that it is about, by its old name if it has one.
    """

    kind: str
    verdict: Verdict
    message: str
    remedy: str | None = None
    old: str | None = None
    new: str | None = None
    parameter: str | None = None


@attrs.frozen(kw_only=True)
class Change(Finding):
    """A finding and its place.

    Args:
        version: the API version.
        resource: the resource that lists it; "models" for a class that several resources use.
        subject: its name in a caller's code: "tenant.identities.list", a class, or a field of a class.
        operation: method and path; only of an operation.
        used_by: the names of the operations that use it; only of a model or an enum.
        docs: the address of SailPoint's page.
    """

    version: str
    resource: str
    subject: str
    operation: str | None = None
    used_by: tuple[str, ...] = ()
    docs: str | None = None


@attrs.frozen
class Side:
    """One of the two states: its name, and the origin of each version's document."""

    label: str
    documents: Mapping[str, str]


@attrs.frozen
class Report:
    """The changes between two states; `changes` are sorted."""

    old: Side
    new: Side
    changes: tuple[Change, ...]

    @property
    def counts(self) -> dict[Verdict, int]:
        """The number of changes of each verdict; one that several versions have is one change."""
        numbers = Counter(change.verdict for change in self.merged)
        return {verdict: numbers[verdict] for verdict in VERDICTS}

    @property
    def merged(self) -> dict[Change, tuple[str, ...]]:
        """The changes, with the versions that have them; the facts of a version are left out."""
        result: dict[Change, list[str]] = {}
        for change in self.changes:
            result.setdefault(attrs.evolve(change, version="", docs=None, used_by=()), []).append(change.version)
        return {change: tuple(versions) for change, versions in result.items()}

    @property
    def summary(self) -> str:
        """The report in one paragraph of plain text."""
        if not self.changes:
            return f"No changes between {self.old.label} and {self.new.label}."
        counts = self.counts
        parts = [
            f"{_count(sum(counts.values()), 'change')} of the client between {self.old.label} and {self.new.label}:",
            f"{_count(counts['breaks'], 'breaks', 'break')} callers,",
            f"{_count(counts['behaves'], 'behaves', 'behave')} differently,",
            f"{_count(counts['new'], 'is', 'are')} new, and",
            f"{_count(counts['documentation'], 'concerns', 'concern')} documentation only.",
        ]
        numbers = [f"{self._count_kind(f'operation.{kind}')} {kind}" for kind in ("added", "removed", "renamed")]
        return " ".join([*parts, f"Operations: {', '.join(numbers)}."])

    def _count_kind(self, kind: str) -> int:
        return sum(change.kind == kind for change in self.merged)

    def to_json(self) -> dict[str, Any]:
        """The report as JSON; pages are rendered from it."""
        keys = (
            *("version", "resource", "subject", "kind", "verdict", "message", "remedy", "old", "new"),
            *("parameter", "operation", "used_by", "docs"),
        )
        return {
            "old": attrs.asdict(self.old),
            "new": attrs.asdict(self.new),
            "summary": self.summary,
            "counts": dict(self.counts),
            "changes": [{key: getattr(change, key) for key in keys} for change in self.changes],
        }


def sort_key(change: Change) -> tuple[Any, ...]:
    """The position of a change in a report: the most serious first, then by resource and subject."""
    place = (change.resource, change.subject, change.kind, change.message, change.version)
    return (VERDICTS.index(change.verdict), *place)


def code(value: object) -> str:
    """A name or value in a sentence: between backticks, on one line, without characters that hide or end the two."""
    return f"`{plain(value)}`"


def plain(value: object) -> str:
    """A text with escapes for invisible characters, and without backticks."""
    return _INVISIBLE.sub(lambda match: "'" if match[0] == "`" else f"\\u{ord(match[0]):04x}", str(value))


def code_list(values: Iterable[object]) -> str:
    """Several names or values in a sentence."""
    return ", ".join(map(code, values))


def _count(number: int, singular: str, plural: str = "") -> str:
    return f"{number} {singular if number == 1 else plural or singular + 's'}"
