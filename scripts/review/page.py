"""Report as one HTML page: self-contained, readable without scripts, safe whatever texts the report contains."""

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
from scripts.review.text_diff import Part, diff_words

FOLDER: Final = Path(__file__).parent
LABELS: Final[Mapping[Verdict, str]] = {
    "breaks": "Breaks",
    "behaves": "Behaves differently",
    "new": "New",
    "documentation": "Documentation",
}
SHORT_LABELS: Final[Mapping[Verdict, str]] = {
    "breaks": "breaking",
    "behaves": "different",
    "new": "new",
    "documentation": "documentation",
}
INVISIBLE: Final = {
    "Cc",
    "Cf",
    "Cs",
    "Zl",
    "Zp",
}  # Unicode categories: such a character can make a text look like another
CODE: Final = re.compile(r"`([^`\n]+)`")


@attrs.frozen
class Card:
    """A change on the page."""

    anchor: str
    version: str
    resource: str
    subject: str
    kind: str
    verdict: Verdict
    message: list[Part]
    remedy: list[Part]
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
    """The changes of one resource, the most serious first."""

    resource: str
    cards: list[Card]

    @property
    def counts(self) -> list[tuple[str, str, int]]:
        """Verdict, its short label, and the number of its changes; the most serious first."""
        counts = Counter(card.verdict for card in self.cards)
        return [(verdict, label, counts[verdict]) for verdict, label in SHORT_LABELS.items() if counts[verdict]]


def render_page(report: Mapping[str, Any]) -> str:
    """Render the page.

    Args:
        report: the result of `Report.to_json()`. Every text in it is shown as text, never as markup; characters that
            are invisible, or change the order of others, are shown by their code.

    Returns:
        HTML that loads nothing and sends nothing.

    Raises:
        ValueError: for an unknown verdict.
    """
    groups = _groups(report["changes"])
    cards = [card for group in groups for card in group.cards]
    style, script = _read("page.css"), _read("page.js")
    environment = Environment(
        loader=FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html").render(
        policy=_policy(style, script),
        style=Markup(style),
        script=Markup(script),
        labels=(escape_invisible(report["old"]["label"]), escape_invisible(report["new"]["label"])),
        documents=_documents(report),
        summary=split_code(report["summary"]),
        tiles=[(verdict, label, int(report["counts"].get(verdict, 0))) for verdict, label in LABELS.items()],
        versions=sorted({card.version for card in cards}),
        resources=sorted({card.resource for card in cards}),
        groups=groups,
        total=len(cards),
    )


def escape_invisible(value: object) -> str:
    """Replace invisible characters, and those that change the text direction, by their code."""
    return "".join(
        f"\\u{{{ord(c):x}}}" if unicodedata.category(c) in INVISIBLE and c not in "\n\t" else c
        for c in str("" if value is None else value)
    )


def split_code(value: object) -> list[Part]:
    """Split a sentence into parts; those between backticks are code, and marked by `differs`."""
    return [Part(text, bool(index % 2)) for index, text in enumerate(CODE.split(escape_invisible(value))) if text]


def is_linkable(address: str) -> bool:
    """Whether an address may become a link: https, with a host, without a user name."""
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
        Group(resource, sorted(members, key=lambda card: (VERDICTS.index(card.verdict), card.subject, card.version)))
        for resource, members in cards.items()
    ]
    return sorted(groups, key=lambda group: (VERDICTS.index(group.cards[0].verdict), group.resource))


def _card(number: int, change: Mapping[str, Any]) -> Card:
    verdict = change["verdict"]
    if verdict not in LABELS:
        raise ValueError(f"change {number} has the verdict {verdict!r}; it must be one of {', '.join(LABELS)}")
    docs = str(change["docs"] or "")
    old, new = diff_words(escape_invisible(change["old"]), escape_invisible(change["new"]))
    return Card(
        anchor=f"c{number}",
        verdict=verdict,
        message=split_code(change["message"]),
        remedy=split_code(change["remedy"]),
        old=old,
        new=new,
        used_by=int(change["used_by"]),
        docs=escape_invisible(docs),
        link=is_linkable(docs),
        **{name: escape_invisible(change[name]) for name in ("version", "resource", "subject", "kind", "operation")},
    )


def _documents(report: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    old, new = report["old"]["documents"], report["new"]["documents"]
    return [
        (escape_invisible(name), escape_invisible(old.get(name, "none")), escape_invisible(new.get(name, "none")))
        for name in sorted({*old, *new})
    ]


def _read(name: str) -> str:
    return (FOLDER / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """The content security policy: the browser may apply this style, run this script, and nothing else."""
    style_hash, script_hash = (
        f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in (style, script)
    )
    return (
        f"default-src 'none'; style-src {style_hash}; script-src {script_hash}; img-src data:; base-uri 'none'; "
        "form-action 'none'; require-trusted-types-for 'script'"
    )
