"""Marks the words in which two texts differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby

import attrs

TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
MOST = 2_000  # tokens of both texts together; comparing takes quadratic time


@attrs.frozen
class Part:
    """A piece of a text, and whether the other text has something else in its place."""

    text: str
    differs: bool = False


def compare(old: str, new: str) -> tuple[list[Part], list[Part]]:
    """Both texts in parts; texts too long to compare come as one part each, that differs."""
    before, after = TOKEN.findall(old), TOKEN.findall(new)
    if len(before) + len(after) > MOST:
        return [Part(old, old != new)], [Part(new, old != new)]
    kept_before, kept_after = [False] * len(before), [False] * len(after)
    for match in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        kept_before[match.a : match.a + match.size] = [True] * match.size
        kept_after[match.b : match.b + match.size] = [True] * match.size
    return _joined(before, kept_before), _joined(after, kept_after)


def _joined(tokens: Sequence[str], kept: Sequence[bool]) -> list[Part]:
    pairs = zip(tokens, kept, strict=True)
    return [Part("".join(t for t, _ in run), not same) for same, run in groupby(pairs, key=lambda pair: pair[1])]
