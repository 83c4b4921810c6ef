"""The report of a review, as data: its JSON is what pages and other tools read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, Literal, TypeAlias

import attrs

Verdict: TypeAlias = Literal["breaks", "behaves", "new", "documentation"]

VERDICTS: Final[tuple[Verdict, ...]] = ("breaks", "behaves", "new", "documentation")

# What could end a line, hide, or turn the direction of the text around it.
_UNSEEN = re.compile(r"[\x00-\x1f\x7f-\xa0\xad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff`]")


@attrs.frozen(kw_only=True)
class Finding:
    """What a rule finds.

    Args:
        kind: what changed, such as "parameter.removed".
        verdict: what it means for callers.
        what: one or two sentences; names and values in it stand between backticks, see `code`.
        instead: what to write in its place, where there is something to say.
        old: what was there, as a type or value.
        new: what is there now.
    """

    kind: str
    verdict: Verdict
    what: str
    instead: str | None = None
    old: str | None = None
    new: str | None = None


@attrs.frozen(kw_only=True)
class Change(Finding):
    """A finding, and where it belongs.

    Args:
        version: of the API.
        resource: the resource it is listed under; "models" where several share it.
        subject: what callers write: "tenant.identities.list", or a class, or a field of it.
        operation: method and path, of an operation.
        used_by: how many operations use it, of a model or an enum.
        docs: the address of SailPoint's page.
    """

    version: str
    resource: str
    subject: str
    operation: str | None = None
    used_by: int = 0
    docs: str | None = None


@attrs.frozen
class Side:
    """One of the two states: what to call it, and the document of each version."""

    label: str
    documents: Mapping[str, str]


@attrs.frozen
class Report:
    """What changed between two states; `changes` are sorted."""

    old: Side
    new: Side
    changes: tuple[Change, ...]

    @property
    def counts(self) -> dict[Verdict, int]:
        """How many changes there are of each verdict."""
        return {verdict: sum(one.verdict == verdict for one in self.changes) for verdict in VERDICTS}

    @property
    def summary(self) -> str:
        """The report in one paragraph of plain text."""
        if not self.changes:
            return f"Nothing changed between {self.old.label} and {self.new.label}."
        counts = self.counts
        parts = [
            f"Between {self.old.label} and {self.new.label}, {_number(len(self.changes), 'change')} of the client:",
            f"{_number(counts['breaks'], 'breaks', 'break')} code that calls it,",
            f"{_number(counts['behaves'], 'behaves', 'behave')} differently,",
            f"{counts['new']} add something, and {_number(counts['documentation'], 'is', 'are')} a matter of"
            " documentation.",
        ]
        added, removed = (self._kind(f"operation.{kind}") for kind in ("added", "removed"))
        parts.append(f"Operations: {added} added, {removed} removed, {self._kind('operation.renamed')} renamed.")
        return " ".join(parts)

    def _kind(self, kind: str) -> int:
        return sum(one.kind == kind for one in self.changes)

    def to_json(self) -> dict[str, Any]:
        """The report as JSON has it; pages are made of this."""
        keys = (
            *("version", "resource", "subject", "kind", "verdict", "what", "instead", "old", "new"),
            *("operation", "used_by", "docs"),
        )
        return {
            "old": attrs.asdict(self.old),
            "new": attrs.asdict(self.new),
            "summary": self.summary,
            "counts": dict(self.counts),
            "changes": [{key: getattr(one, key) for key in keys} for one in self.changes],
        }


def order(change: Change) -> tuple[Any, ...]:
    """Where a change stands: the worst first, then by resource and subject."""
    place = (change.resource, change.subject, change.kind, change.what, change.version)
    return (VERDICTS.index(change.verdict), *place)


def code(value: object) -> str:
    """A name or value in a sentence: between backticks, on one line, with nothing in it that hides or ends the two."""
    return f"`{plain(value)}`"


def plain(value: object) -> str:
    """A text with what cannot be seen written out, and without backticks."""
    return _UNSEEN.sub(lambda found: "'" if found[0] == "`" else f"\\u{ord(found[0]):04x}", str(value))


def listed(values: Iterable[object]) -> str:
    """Several names or values in a sentence."""
    return ", ".join(code(one) for one in values)


def _number(number: int, one: str, more: str = "") -> str:
    return f"{number} {one if number == 1 else more or one + 's'}"
