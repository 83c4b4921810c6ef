"""Texts for a terminal: those of the tenant must not control it."""

from __future__ import annotations

import unicodedata

__all__ = ["printable"]

# Joiners of words in some scripts, which are not printable to Python.
JOINERS = "\u200c\u200d"


def printable(text: str, keep: str = "") -> str:
    """Return a text with the characters escaped that control a terminal, or the order of what it shows.

    Args:
        text: a text of the tenant, such as a name.
        keep: such characters that stay, such as line breaks.
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(character if _is_harmless(character, keep) else _escape(character) for character in text)


def _is_harmless(character: str, keep: str) -> bool:
    return character.isprintable() or character in keep + JOINERS or unicodedata.category(character) == "Zs"


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode()
