"""Read from a parameter's prose which fields can be filtered or sorted: upstream states that nowhere else.

What is read is literal, after the sentence that announces it: a field and its operators, one line each,

    **name**: *eq, sw*

or, for sorting, the fields in bold, `**name, created**`. What stands there, looks like such a statement and
reads otherwise is reported by its field, and not guessed at.
"""

import re
from typing import NamedTuple

__all__ = ["Filterable", "Sortable", "filterable", "sortable"]

_FILTERS = re.compile(r"filtering is supported for the following fields? and operators?:?", re.I)
_SORTERS = re.compile(r"sorting is supported for the following fields?:?", re.I)
_FIELD = r"[A-Za-z_][\w.\-]*"
_WORDS = r"[a-z]{2,8}(?:\s*,\s*[a-z]{2,8})*"
_FACT = re.compile(rf"(?:[-*+]\s+)?\*\*({_FIELD})\s*:?\*\*\s*:?\s*\*({_WORDS})\s*\*[.,;]?")
_BOLD_START = re.compile(r"(?:[-*+]\s+)?\*\*\s*([^*]+?)\s*:?\s*\*\*")
_OPERATOR = r"(?:eq|ne|gt|ge|lt|le|in|co|sw|ca|isnull|pr)"
_PLAIN_FACT = re.compile(rf"\W*([\w.\-]+)\W+{_OPERATOR}(?:\W+{_OPERATOR})*\W*")
_BETWEEN = "supported composite operators"
_BOLD_RUN = re.compile(r"\s*:?\s*((?:\*\*[^*]*\*\*[\s,]*(?:and\s+)?)+)")


class Filterable(NamedTuple):
    """The operators of each field, both in alphabetical order, and what could not be read."""

    fields: dict[str, list[str]]
    unread: list[str]


class Sortable(NamedTuple):
    """The fields in alphabetical order, and what could not be read."""

    fields: list[str]
    unread: list[str]


def filterable(prose: str) -> Filterable | None:
    """The filterable fields that a parameter's description states; None where it announces none."""
    head = _FILTERS.search(prose)
    if head is None:
        return None
    operators: dict[str, set[str]] = {}
    unread: set[str] = set()
    for line in map(str.strip, prose[head.end() :].splitlines()):
        if fact := _FACT.fullmatch(line):
            operators.setdefault(fact[1], set()).update(re.findall("[a-z]+", fact[2]))
        elif (odd := _BOLD_START.match(line) or _PLAIN_FACT.fullmatch(line)) and odd[1].lower() != _BETWEEN:
            unread.add(_short(odd[1]))
    if not operators and not unread:
        unread.add("no field")
    return Filterable({field: sorted(operators[field]) for field in sorted(operators)}, sorted(unread))


def sortable(prose: str) -> Sortable | None:
    """The sortable fields that a parameter's description states; None where it announces none."""
    head = _SORTERS.search(prose)
    if head is None:
        return None
    bold = _BOLD_RUN.match(prose, head.end())
    words = re.split(r"(?:[\s,*]|\band\b)+", bold[1]) if bold else []
    named = {word for word in words if word}
    fields = {word for word in named if re.fullmatch(_FIELD, word)}
    unread = {_short(word) for word in named - fields} if named else {"no field"}
    return Sortable(sorted(fields), sorted(unread))


def _short(text: str) -> str:
    return " ".join(text.split())[:60]
