"""Facts that upstream states in prose alone: filterable and sortable fields, and what replaces an operation.

The parser is literal. After the sentence that announces filterable fields, it accepts one field a line with its
operators:

    **name**: *eq, sw*

After the one for sortable fields, it accepts fields in bold: `**name, created**`. Text that looks like such a
statement and has another form is reported by its field. Nothing is guessed.

Of a deprecation, the date and the pages of the documentation that it refers to are accepted.

The time is linear in the length of the description: no pattern can divide the same characters in two ways.
"""

from __future__ import annotations

import re

import attrs

__all__ = ["Filterable", "Sortable", "parse_deprecation", "parse_filterable", "parse_sortable"]

_FILTERS = re.compile(r"filtering is supported for the following fields? and operators?:?", re.I)
_SORTERS = re.compile(r"sorting is supported for the following fields?:?", re.I)
_FIELD = r"[A-Za-z_][\w.\-]*"
_WORDS = r"[a-z]{2,8}(?:\s*+,\s*+[a-z]{2,8})*+"
_COLON = r"\s*+(?::\s*+)?"
_FACT = re.compile(rf"(?:[-*+]\s++)?\*\*({_FIELD})\s*+:?\*\*{_COLON}\*({_WORDS})\s*+\*[.,;]?")
_BOLD_START = re.compile(r"(?:[-*+]\s++)?\*\*([^*]++)\*\*")
_OPERATORS = frozenset(("eq", "ne", "gt", "ge", "lt", "le", "in", "co", "sw", "ca", "isnull", "pr"))
_COMPOSITE_HEADING = "supported composite operators"
_BOLD_RUN = re.compile(rf"{_COLON}((?:\*\*[^*]*+\*\*[\s,]*+(?:and\s++)?+)++)")


_DATE = re.compile(r"\b20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b")
_PAGE = re.compile(r"https://developer\.sailpoint\.com/(?:idn/api|docs/api)/([\w.\-/]*[\w\-])", re.ASCII)


@attrs.frozen
class Filterable:
    """The filterable fields of a parameter.

    Args:
        fields: the operators of each field; both in alphabetical order.
        unread: the fields whose statement could not be parsed.
    """

    fields: dict[str, list[str]]
    unread: list[str]


@attrs.frozen
class Sortable:
    """The sortable fields of a parameter.

    Args:
        fields: in alphabetical order.
        unread: the fields whose statement could not be parsed.
    """

    fields: list[str]
    unread: list[str]


def parse_filterable(prose: str) -> Filterable | None:
    """Parse the filterable fields of a parameter's description.

    Returns:
        The fields; None if the description does not announce any.
    """
    heading = _FILTERS.search(prose)
    if heading is None:
        return None
    operators: dict[str, set[str]] = {}
    unread: set[str] = set()
    for line in map(str.strip, prose[heading.end() :].splitlines()):
        if fact := _FACT.fullmatch(line):
            operators.setdefault(fact[1], set()).update(re.findall("[a-z]+", fact[2]))
        elif (field := _find_field(line)) is not None and field.lower() != _COMPOSITE_HEADING:
            unread.add(_shorten(field))
    if not operators and not unread:
        unread.add("no field")
    return Filterable({field: sorted(operators[field]) for field in sorted(operators)}, sorted(unread))


def parse_sortable(prose: str) -> Sortable | None:
    """Parse the sortable fields of a parameter's description.

    Returns:
        The fields; None if the description does not announce any.
    """
    heading = _SORTERS.search(prose)
    if heading is None:
        return None
    bold = _BOLD_RUN.match(prose, heading.end())
    words = {word for word in re.split(r"(?:[\s,*]|\band\b)+", bold[1]) if word} if bold else set()
    fields = {word for word in words if re.fullmatch(_FIELD, word)}
    unread = {_shorten(word) for word in words - fields} if words else {"no field"}
    return Sortable(sorted(fields), sorted(unread))


def parse_deprecation(prose: str) -> dict[str, str | list[str]]:
    """Parse since when an operation is deprecated, and what replaces it.

    Returns:
        `since`: the date, as YYYY-MM-DD; `instead`: pages of the documentation, as version and name of the operation.
        What is not stated is left out.
    """
    date, pages = _DATE.search(prose), sorted({*_PAGE.findall(prose)})
    return ({"since": date[0]} if date else {}) | ({"instead": pages} if pages else {})


def _find_field(line: str) -> str | None:
    """Find the field of a line that looks like a statement and has another form."""
    if bold := _BOLD_START.match(line):
        text = bold[1].strip()
        return text.removesuffix(":").rstrip() or text
    return _find_plain_field(line)


def _find_plain_field(line: str) -> str | None:
    """Find the field of a line without bold: the words before its operators, which must be the rest of the line.

    The words of a field are joined by dots and hyphens: `owner.id: eq, in`.
    """
    words = list(re.finditer(r"\w+", line))
    end = 1
    while end < len(words) - 1 and not line[words[end - 1].end() : words[end].start()].strip(".-"):
        end += 1
    operators = words[end:]
    if not operators or any(word[0] not in _OPERATORS for word in operators):
        return None
    between = line[words[end - 1].end() : operators[0].start()]
    joints = len(between) - len(between.lstrip(".-"))
    return line[words[0].start() : words[end - 1].end() + min(joints, len(between) - 1)]


def _shorten(text: str) -> str:
    return " ".join(text.split())[:60]
