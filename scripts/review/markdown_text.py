"""Texts of a report in Markdown: code spans, and words without meaning as markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from scripts.review.report import plain

OMITTED: Final = "…"

_SPECIAL = re.compile(r"([\\`*_{}\[\]()!|~<>&]|:(?=/)|\.(?=\w))")
# GitHub searches for people and issues in the rendered text, which has no backslashes.
_MENTION = re.compile(r"([@#]|\bGH-)", re.IGNORECASE)


def code_span(value: object) -> str:
    """A code span, whatever the value is."""
    return f"`{plain(value).strip() or '(empty)'}`"


def code_spans(values: Iterable[object]) -> str:
    """Several code spans."""
    return ", ".join(map(code_span, values))


def escape_sentence(text: str) -> str:
    """A sentence with values between backticks."""
    parts = text.split("`")
    return "".join(code_span(part) if index % 2 else escape_text(part) for index, part in enumerate(parts))


def escape_text(text: str) -> str:
    """Escape a text so that it has no meaning in Markdown."""
    return _MENTION.sub(r"\1<!-- -->", _SPECIAL.sub(r"\\\1", plain(text)))
