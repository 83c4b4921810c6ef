"""Report as one HTML page: self-contained, readable without scripts, safe whatever texts the report contains."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import unicodedata
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
    versions: tuple[str, ...]
    resource: str
    subject: str
    kind: str
    verdict: Verdict
    message: list[Part]
    remedy: list[Part]
    old: list[Part]
    new: list[Part]
    operation: str
    used_by: list[str]
    docs: str
    link: bool

    @property
    def label(self) -> str:
        return LABELS[self.verdict]


@attrs.frozen
class Group:
    """The changes of one resource that have one verdict."""

    resource: str
    verdict: Verdict
    cards: list[Card]

    @property
    def label(self) -> str:
        return SHORT_LABELS[self.verdict]


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
        tiles=[(verdict, label, sum(card.verdict == verdict for card in cards)) for verdict, label in LABELS.items()],
        versions=sorted({version for card in cards for version in card.versions}),
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
    """All that breaks before all that behaves differently, and so on; each by resource."""
    cards: dict[tuple[Verdict, str], list[Card]] = {}
    for number, same in enumerate(_merge_versions(changes), 1):
        card = _card(number, same)
        cards.setdefault((card.verdict, card.resource), []).append(card)
    groups = [
        Group(resource, verdict, sorted(members, key=lambda card: (card.subject, card.versions)))
        for (verdict, resource), members in cards.items()
    ]
    return sorted(groups, key=lambda group: (VERDICTS.index(group.verdict), group.resource))


def _merge_versions(changes: Iterable[Mapping[str, Any]]) -> Iterable[list[Mapping[str, Any]]]:
    """The changes that are equal in several versions, together; the newest version is the last."""
    merged: dict[str, list[Mapping[str, Any]]] = {}
    for change in changes:
        key = {name: value for name, value in change.items() if name not in ("version", "docs", "used_by")}
        merged.setdefault(json.dumps(key, sort_keys=True, default=str), []).append(change)
    return ([*sorted(same, key=lambda change: str(change["version"]))] for same in merged.values())


def _card(number: int, same: list[Mapping[str, Any]]) -> Card:
    change = same[-1]
    verdict = change["verdict"]
    if verdict not in LABELS:
        raise ValueError(f"change {number} has the verdict {verdict!r}; it must be one of {', '.join(LABELS)}")
    docs = str(change["docs"] or "")
    old, new = diff_words(escape_invisible(change["old"]), escape_invisible(change["new"]))
    return Card(
        anchor=f"c{number}",
        versions=tuple(dict.fromkeys(escape_invisible(change["version"]) for change in same)),
        verdict=verdict,
        message=split_code(change["message"]),
        remedy=split_code(change["remedy"]),
        old=old,
        new=new,
        used_by=sorted({escape_invisible(name) for change in same for name in change["used_by"]}),
        docs=escape_invisible(docs),
        link=is_linkable(docs),
        **{name: escape_invisible(change[name]) for name in ("resource", "subject", "kind", "operation")},
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
