"""Makes a review one page for the browser: self-contained, readable without scripts, harmless whatever it says."""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from scripts.review.report import VERDICTS, Verdict
from scripts.review.words import Part, compare

HERE: Final = Path(__file__).parent
LABELS: Final[Mapping[Verdict, str]] = {
    "breaks": "Breaks",
    "behaves": "Behaves differently",
    "new": "New",
    "documentation": "Documentation",
}
COUNTED: Final[Mapping[Verdict, str]] = {
    "breaks": "breaking",
    "behaves": "different",
    "new": "new",
    "documentation": "documentation",
}
UNSEEN: Final = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # categories of characters that could make a text look like another
CODE: Final = re.compile(r"`([^`\n]+)`")


@attrs.frozen
class Card:
    """A change as the page shows it."""

    anchor: str
    version: str
    resource: str
    subject: str
    kind: str
    verdict: Verdict
    what: list[Part]
    instead: list[Part]
    old: list[Part]
    new: list[Part]
    operation: str
    used_by: int
    docs: str
    link: bool

    @property
    def label(self) -> str:
        return LABELS[self.verdict]


@attrs.frozen
class Group:
    """The changes of one resource, the worst first."""

    resource: str
    cards: list[Card]

    @property
    def counts(self) -> list[tuple[str, str, int]]:
        """Verdict, the word for it after a number, and the number, the worst first."""
        found = Counter(card.verdict for card in self.cards)
        return [(verdict, word, found[verdict]) for verdict, word in COUNTED.items() if found[verdict]]


def page(report: Mapping[str, Any]) -> str:
    """Write the page.

    Args:
        report: what `Report.to_json()` returns. Every text in it is shown as text and never as markup; characters
            that would not be seen, or would change the order of others, are shown by their code.

    Returns:
        HTML that loads nothing and sends nothing.

    Raises:
        ValueError: when a change has a verdict that is not known.
    """
    groups = _groups(report["changes"])
    cards = [card for group in groups for card in group.cards]
    style, script = _read("page.css"), _read("page.js")
    environment = Environment(
        loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template("page.html").render(
        policy=_policy(style, script),
        style=Markup(style),
        script=Markup(script),
        labels=(seen(report["old"]["label"]), seen(report["new"]["label"])),
        documents=_documents(report),
        summary=coded(report["summary"]),
        tiles=[(verdict, label, int(report["counts"].get(verdict, 0))) for verdict, label in LABELS.items()],
        versions=sorted({card.version for card in cards}),
        resources=sorted({card.resource for card in cards}),
        groups=groups,
        total=len(cards),
    )


def seen(value: object) -> str:
    """A text in which nothing hides: what has no shape of its own, or turns others around, stands as its code."""
    return "".join(
        f"\\u{{{ord(c):x}}}" if unicodedata.category(c) in UNSEEN and c not in "\n\t" else c
        for c in str("" if value is None else value)
    )


def coded(value: object) -> list[Part]:
    """A sentence in parts; those between backticks are code, and `differs` from the rest."""
    return [Part(text, bool(index % 2)) for index, text in enumerate(CODE.split(seen(value))) if text]


def linkable(address: str) -> bool:
    """Whether an address may become a link: to a host, by https, without a user's name."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.scheme == "https" and parts.hostname and "@" not in parts.netloc and address.isprintable())


def _groups(changes: Iterable[Mapping[str, Any]]) -> list[Group]:
    cards: dict[str, list[Card]] = {}
    for number, change in enumerate(changes, 1):
        card = _card(number, change)
        cards.setdefault(card.resource, []).append(card)
    groups = [
        Group(resource, sorted(found, key=lambda c: (VERDICTS.index(c.verdict), c.subject, c.version)))
        for resource, found in cards.items()
    ]
    return sorted(groups, key=lambda group: (VERDICTS.index(group.cards[0].verdict), group.resource))


def _card(number: int, change: Mapping[str, Any]) -> Card:
    verdict = change["verdict"]
    if verdict not in LABELS:
        raise ValueError(f"change {number} has the verdict {verdict!r}; it must be one of {', '.join(LABELS)}")
    docs = str(change["docs"] or "")
    old, new = compare(seen(change["old"]), seen(change["new"]))
    return Card(
        anchor=f"c{number}",
        verdict=verdict,
        what=coded(change["what"]),
        instead=coded(change["instead"]),
        old=old,
        new=new,
        used_by=int(change["used_by"]),
        docs=seen(docs),
        link=linkable(docs),
        **{name: seen(change[name]) for name in ("version", "resource", "subject", "kind", "operation")},
    )


def _documents(report: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    old, new = report["old"]["documents"], report["new"]["documents"]
    return [(seen(name), seen(old.get(name, "none")), seen(new.get(name, "none"))) for name in sorted({*old, *new})]


def _read(name: str) -> str:
    return (HERE / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """What the browser may do with the page: apply this style, run this script, and nothing else."""
    style_hash, script_hash = (
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in (style, script)
    )
    return (
        f"default-src 'none'; style-src {style_hash}; script-src {script_hash}; img-src data:; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'"
    )
