"""Text differences: the words in which two texts differ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import groupby

import attrs

TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
MAX_TOKENS = 2_000  # of both texts together; the comparison takes quadratic time


@attrs.frozen
class Part:
    """A part of a text.

    Args:
        text: its characters.
        differs: whether the other text has something else in its place.
    """

    text: str
    differs: bool = False


def diff_words(old: str, new: str) -> tuple[list[Part], list[Part]]:
    """Split two texts into equal and different parts; a text that is too long is one part."""
    before, after = TOKEN.findall(old), TOKEN.findall(new)
    if len(before) + len(after) > MAX_TOKENS:
        return [Part(old, old != new)], [Part(new, old != new)]
    equal_before, equal_after = [False] * len(before), [False] * len(after)
    for match in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        equal_before[match.a : match.a + match.size] = [True] * match.size
        equal_after[match.b : match.b + match.size] = [True] * match.size
    return _group(before, equal_before), _group(after, equal_after)


def _group(tokens: Sequence[str], equal: Sequence[bool]) -> list[Part]:
    pairs = zip(tokens, equal, strict=True)
    return [Part("".join(t for t, _ in run), not same) for same, run in groupby(pairs, key=lambda pair: pair[1])]
