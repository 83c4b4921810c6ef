"""The service's language for filters: read it, check it against what an operation allows, apply it."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

import attrs

__all__ = [
    "FIELD",
    "And",
    "Comparison",
    "Filter",
    "FilterError",
    "Not",
    "Or",
    "Value",
    "bare_value",
    "check",
    "evaluate",
    "parse",
    "parse_time",
]

Value: TypeAlias = str | bool | int | float | datetime
Row: TypeAlias = Mapping[str, Any]


class FilterError(ValueError):
    """The text is not a filter; the message says where and why."""


@attrs.frozen
class Comparison:
    """A field held against values: one for most operators, several for `in` and `ca`, none for `pr` and `isnull`."""

    field: str
    operator: str
    values: tuple[Value, ...] = ()


@attrs.frozen
class Not:
    """True where the term is not."""

    term: Filter


@attrs.frozen
class And:
    """True where all terms are: `a and b`."""

    terms: tuple[Filter, ...]


@attrs.frozen
class Or:
    """True where any term is: `a or b`."""

    terms: tuple[Filter, ...]


Filter: TypeAlias = Comparison | Not | And | Or


_BINARY: Final = ("eq", "ne", "gt", "ge", "lt", "le", "co", "sw")
_LISTED: Final = ("in", "ca")
_RESERVED: Final = frozenset({"and", "or", "not", "pr", "isnull", "true", "false", *_BINARY, *_LISTED})
_DEEPEST: Final = 50

_TOKEN = re.compile(r'\s*(?:(?P<string>"(?:[^"\\]|\\["\\])*")|(?P<mark>[(),])|(?P<word>[^\s(),"]+))')
FIELD = re.compile(r"[A-Za-z_][\w.\-]*", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,300}(?:\.\d{1,300})?", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\S+)?", re.ASCII)


def parse(text: str) -> Filter:
    """Read a filter.

    See https://developer.sailpoint.com/docs/api/standard-collection-parameters.

    Args:
        text: such as `name sw "A" and not (status eq "DISABLED" or pr manager)`.

    Raises:
        FilterError: when it is not one.
    """
    return _Parser(text).whole()


@attrs.frozen
class _Token:
    kind: str
    text: str
    at: int


def _tokens(text: str) -> Iterator[_Token]:
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if found is None:
            raise FilterError(f"cannot read the filter from position {at}, where a quote or a backslash is unpaired")
        kind = str(found.lastgroup)
        yield _Token(kind, found[kind], found.start(kind))
        at = found.end()
    yield _Token("end", "the end", end)


class _Parser:
    """Recursive descent; `not` binds tighter than `and`, which binds tighter than `or`."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._next = 0
        self._depth = 0

    def whole(self) -> Filter:
        found = self._either()
        if self._peek().kind != "end":
            raise self._unexpected("and, or, or the end")
        return found

    def _either(self) -> Filter:
        terms = [self._all()]
        while self._taken("word", "or"):
            terms.append(self._all())
        return terms[0] if len(terms) == 1 else Or(tuple(terms))

    def _all(self) -> Filter:
        terms = [self._term()]
        while self._taken("word", "and"):
            terms.append(self._term())
        return terms[0] if len(terms) == 1 else And(tuple(terms))

    def _term(self) -> Filter:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise FilterError(f"the filter is nested deeper than {_DEEPEST} levels")
        found: Filter
        if self._taken("word", "not"):
            found = Not(self._term())
        elif self._taken("mark", "("):
            found = self._either()
            self._expect(")")
        elif self._taken("word", "pr"):
            found = Comparison(self._field(), "pr")
        else:
            found = self._comparison()
        self._depth -= 1
        return found

    def _comparison(self) -> Comparison:
        field = self._field()
        word = self._peek().text if self._peek().kind == "word" else ""
        if word == "isnull":
            self._take()
            return Comparison(field, word)
        if word in _LISTED:
            self._take()
            return Comparison(field, word, tuple(self._values()))
        if word in _BINARY:
            self._take()
            return Comparison(field, word, (self._value(),))
        raise self._unexpected("an operator")

    def _values(self) -> Iterator[Value]:
        self._expect("(")
        yield self._value()
        while self._taken("mark", ","):
            yield self._value()
        self._expect(")")

    def _field(self) -> str:
        token = self._peek()
        if token.kind != "word" or token.text in _RESERVED or not FIELD.fullmatch(token.text):
            raise self._unexpected("a field")
        return self._take().text

    def _value(self) -> Value:
        token = self._peek()
        if token.kind == "string":
            return re.sub(r'\\(["\\])', r"\1", self._take().text[1:-1])
        value = bare_value(token.text) if token.kind == "word" else None
        if value is None:
            raise self._unexpected("a value (text goes in double quotes)")
        self._take()
        return value

    def _peek(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _taken(self, kind: str, text: str) -> bool:
        token = self._peek()
        if token.kind == kind and token.text == text:
            self._next += 1
            return True
        return False

    def _expect(self, mark: str) -> None:
        if not self._taken("mark", mark):
            raise self._unexpected(f'"{mark}"')

    def _unexpected(self, wanted: str) -> FilterError:
        token = self._peek()
        return FilterError(f"expected {wanted} at position {token.at} of the filter, found {token.text[:50]}")


def bare_value(word: str) -> Value | None:
    """What a word without quotes stands for: true or false, a number, a point in time; None for anything else."""
    if word in ("true", "false"):
        return word == "true"
    if _NUMBER.fullmatch(word):
        return float(word) if "." in word else int(word)
    return parse_time(word)


def parse_time(text: str) -> datetime | None:
    """The point in time that ISO 8601 text stands for, or None; without a zone it is in UTC."""
    if not _MOMENT.fullmatch(text):
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def check(filter: Filter, filterable: Mapping[str, Iterable[str]]) -> str | None:
    """Say what a filter asks for that the operation does not offer.

    Args:
        filter: the filter.
        filterable: the operation's fields, each with its operators.

    Returns:
        What is wrong, or None.
    """
    for comparison in _comparisons(filter):
        operators = filterable.get(comparison.field)
        if operators is None:
            return f"cannot filter by {comparison.field}; fields are {', '.join(filterable) or 'none'}"
        if comparison.operator not in operators:
            return f"{comparison.field} cannot be filtered with {comparison.operator}, only {', '.join(operators)}"
    return None


def _comparisons(filter: Filter) -> Iterator[Comparison]:
    match filter:
        case Comparison():
            yield filter
        case Not(term):
            yield from _comparisons(term)
        case And(terms) | Or(terms):
            for term in terms:
                yield from _comparisons(term)


def evaluate(filter: Filter, row: Row) -> bool:
    """Whether a row passes a filter.

    Text is compared without regard to case, points in time by time, a list by any of its elements. A field without a
    value passes only `isnull`, `ne` and what is negated.

    Args:
        filter: the filter.
        row: values by field; a missing field has no value.
    """
    match filter:
        case Comparison():
            return _compare(filter, row.get(filter.field))
        case Not(term):
            return not evaluate(term, row)
        case And(terms):
            return all(evaluate(term, row) for term in terms)
        case Or(terms):
            return any(evaluate(term, row) for term in terms)


def _compare(comparison: Comparison, actual: Any) -> bool:
    values = comparison.values
    match comparison.operator:
        case "pr":
            return actual is not None
        case "isnull":
            return actual is None
        case "ne":
            return not _any(actual, values[0], operator.eq)
        case "in":
            return any(_any(actual, value, operator.eq) for value in values)
        case "ca":
            return all(_any(actual, value, operator.eq) for value in values)
    return _any(actual, values[0], _TESTS[comparison.operator])


def _contains(actual: Any, wanted: Any) -> bool:
    return isinstance(actual, str) and wanted in actual


def _starts(actual: Any, wanted: Any) -> bool:
    return isinstance(actual, str) and actual.startswith(wanted)


_TESTS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "eq": operator.eq,
    "gt": operator.gt,
    "ge": operator.ge,
    "lt": operator.lt,
    "le": operator.le,
    "co": _contains,
    "sw": _starts,
}


def _any(actual: Any, wanted: Value, test: Callable[[Any, Any], bool]) -> bool:
    """Whether the test holds for the value, or for any of them where it is a list."""
    if isinstance(actual, (list, tuple)):
        return any(_any(item, wanted, test) for item in actual)
    pair = _textual(actual, wanted) if test in (_contains, _starts) else _pair(actual, wanted)
    return pair is not None and test(*pair)


def _textual(actual: Any, wanted: Value) -> tuple[str, str] | None:
    if isinstance(actual, str) and isinstance(wanted, str):
        return actual.casefold(), wanted.casefold()
    return None


def _pair(actual: Any, wanted: Value) -> tuple[Any, Any] | None:
    """Both as values that can be compared with each other, or None."""
    pair: tuple[Any, Any] = (None, None)
    if isinstance(actual, bool) or isinstance(wanted, bool):
        pair = (_flag(actual), _flag(wanted)) if isinstance(actual, bool) else pair
    elif isinstance(actual, (int, float)):
        pair = (actual, _number(wanted))
    elif isinstance(actual, str) and isinstance(wanted, (str, datetime)):
        pair = (parse_time(actual), parse_time(wanted) if isinstance(wanted, str) else wanted)
        if isinstance(wanted, str) and None in pair:
            pair = (actual.casefold(), wanted.casefold())
    return None if None in pair else pair


def _flag(value: Any) -> bool | None:
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(value.casefold()) if isinstance(value, str) else None


def _number(value: Value) -> int | float | None:
    if isinstance(value, str):
        found = bare_value(value) if _NUMBER.fullmatch(value) else None
        return found if isinstance(found, (int, float)) else None
    return None if isinstance(value, datetime) else value
