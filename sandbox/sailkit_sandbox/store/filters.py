"""Filters in the language of the service: parsing, checks against an operation, and evaluation."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, Final, TypeAlias

import attrs

from sailkit_core.operation import find_listed_field

__all__ = [
    "FIELD",
    "And",
    "Comparison",
    "Filter",
    "FilterError",
    "Not",
    "Or",
    "Value",
    "check",
    "evaluate",
    "parse",
    "parse_bare_value",
    "parse_time",
    "to_bool",
    "to_number",
]

Value: TypeAlias = str | bool | int | float | datetime
Row: TypeAlias = Mapping[str, Any]


class FilterError(ValueError):
    """A text that is not a filter, with place and reason."""


@attrs.frozen(slots=False)
class Comparison:
    """A comparison of a field with values: several for `in` and `ca`, none for `pr` and `isnull`, else one."""

    field: str
    operator: str
    values: tuple[Value, ...] = ()

    @cached_property
    def value_set(self) -> ValueSet:
        """The values, for comparisons whose time does not grow with their number."""
        return ValueSet.build(self.values)


@attrs.frozen
class ValueSet:
    """Values of a filter by the types that they are compared as.

    Args:
        booleans: the values that Booleans are compared with.
        numbers: the values that numbers are compared with.
        texts: the values that texts are compared with, in lower case.
        times: the values that points in time are compared with.
    """

    booleans: Set[bool | None]
    numbers: Set[int | float | None]
    texts: Set[str]
    times: Set[datetime | None]

    @classmethod
    def build(cls, values: Iterable[Value]) -> ValueSet:
        """Build a set."""
        items = list(values)
        others = [value for value in items if not isinstance(value, bool)]
        texts = [value for value in others if isinstance(value, str)]
        return cls(
            booleans={to_bool(value) for value in items} - {None},
            numbers={to_number(value) for value in others} - {None},
            texts={text.casefold() for text in texts},
            times={value for value in others if isinstance(value, datetime)} | {*map(parse_time, texts)} - {None},
        )

    def contains(self, actual: Any) -> bool:
        """Return whether a value, or any item of a list, equals a value of the set."""
        if isinstance(actual, (list, tuple)):
            return any(map(self.contains, actual))
        if isinstance(actual, bool):
            return actual in self.booleans
        if isinstance(actual, (int, float)):
            return actual in self.numbers
        if not isinstance(actual, str):
            return False
        return actual.casefold() in self.texts or (bool(self.times) and parse_time(actual) in self.times)


@attrs.frozen
class Not:
    """The negation of a term: `not a`."""

    term: Filter


@attrs.frozen
class And:
    """The conjunction of terms: `a and b`."""

    terms: tuple[Filter, ...]


@attrs.frozen
class Or:
    """The disjunction of terms: `a or b`."""

    terms: tuple[Filter, ...]


Filter: TypeAlias = Comparison | Not | And | Or


_BINARY: Final = ("eq", "ne", "gt", "ge", "lt", "le", "co", "sw")
_LISTED: Final = ("in", "ca")
_RESERVED: Final = frozenset({"and", "or", "not", "pr", "isnull", "true", "false", *_BINARY, *_LISTED})
_DEEPEST: Final = 50

_TOKEN = re.compile(r'\s*(?:(?P<string>"(?:[^"\\]|\\["\\])*")|(?P<mark>[(),])|(?P<word>[^\s(),"]+))')
FIELD = re.compile(r"[A-Za-z_][\w.\-]*", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,300}(?:\.\d{1,300})?", re.ASCII)
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\S+)?", re.ASCII)


def parse(text: str) -> Filter:
    """Parse a filter.

    See https://developer.sailpoint.com/docs/api/standard-collection-parameters.

    Args:
        text: such as `name sw "A" and not (status eq "DISABLED" or pr manager)`.

    Raises:
        FilterError: for a text that is not a filter.
    """
    return _Parser(text).parse()


@attrs.frozen
class _Token:
    kind: str
    text: str
    position: int


def _tokenize(text: str) -> Iterator[_Token]:
    position, end = 0, len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            raise FilterError(f"cannot read the filter from position {position}: a quote or a backslash is unpaired")
        kind = str(match.lastgroup)
        yield _Token(kind, match[kind], match.start(kind))
        position = match.end()
    yield _Token("end", "the end", end)


class _Parser:
    """A recursive descent parser. `not` binds tighter than `and`, which binds tighter than `or`."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokenize(text))
        self._next = 0
        self._depth = 0

    def parse(self) -> Filter:
        filter = self._parse_or()
        if self._peek().kind != "end":
            raise self._unexpected("and, or, or the end")
        return filter

    def _parse_or(self) -> Filter:
        terms = [self._parse_and()]
        while self._accept("word", "or"):
            terms.append(self._parse_and())
        return terms[0] if len(terms) == 1 else Or(tuple(terms))

    def _parse_and(self) -> Filter:
        terms = [self._parse_term()]
        while self._accept("word", "and"):
            terms.append(self._parse_term())
        return terms[0] if len(terms) == 1 else And(tuple(terms))

    def _parse_term(self) -> Filter:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise FilterError(f"the filter is nested deeper than {_DEEPEST} levels")
        term: Filter
        if self._accept("word", "not"):
            term = Not(self._parse_term())
        elif self._accept("mark", "("):
            term = self._parse_or()
            self._expect(")")
        elif self._accept("word", "pr"):
            term = Comparison(self._parse_field(), "pr")
        else:
            term = self._parse_comparison()
        self._depth -= 1
        return term

    def _parse_comparison(self) -> Comparison:
        field = self._parse_field()
        word = self._peek().text if self._peek().kind == "word" else ""
        if word == "isnull":
            self._take()
            return Comparison(field, word)
        if word in _LISTED:
            self._take()
            return Comparison(field, word, tuple(self._parse_values()))
        if word in _BINARY:
            self._take()
            return Comparison(field, word, (self._parse_value(),))
        raise self._unexpected("an operator")

    def _parse_values(self) -> Iterator[Value]:
        self._expect("(")
        yield self._parse_value()
        while self._accept("mark", ","):
            yield self._parse_value()
        self._expect(")")

    def _parse_field(self) -> str:
        token = self._peek()
        if token.kind != "word" or token.text in _RESERVED or not FIELD.fullmatch(token.text):
            raise self._unexpected("a field")
        return self._take().text

    def _parse_value(self) -> Value:
        token = self._peek()
        if token.kind == "string":
            return re.sub(r'\\(["\\])', r"\1", self._take().text[1:-1])
        value = parse_bare_value(token.text) if token.kind == "word" else None
        if value is None:
            raise self._unexpected("a value (text goes in double quotes)")
        self._take()
        return value

    def _peek(self) -> _Token:
        return self._tokens[self._next]

    def _take(self) -> _Token:
        self._next += 1
        return self._tokens[self._next - 1]

    def _accept(self, kind: str, text: str) -> bool:
        token = self._peek()
        if token.kind == kind and token.text == text:
            self._next += 1
            return True
        return False

    def _expect(self, mark: str) -> None:
        if not self._accept("mark", mark):
            raise self._unexpected(f'"{mark}"')

    def _unexpected(self, expected: str) -> FilterError:
        token = self._peek()
        return FilterError(f"expected {expected} at position {token.position} of the filter, found {token.text[:50]}")


def parse_bare_value(word: str) -> Value | None:
    """Parse a word without quotes: true or false, a number, or a point in time. Returns None for other words."""
    if word in ("true", "false"):
        return word == "true"
    if _NUMBER.fullmatch(word):
        return float(word) if "." in word else int(word)
    return parse_time(word)


def parse_time(text: str) -> datetime | None:
    """Parse a point in time in ISO 8601. Returns None for other text. Default time zone: UTC."""
    if not _TIME.fullmatch(text):
        return None
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return None
    return time if time.tzinfo else time.replace(tzinfo=UTC)


def check(filter: Filter, filterable: Mapping[str, Iterable[str]]) -> str | None:
    """Find the first field or operator of a filter that an operation does not support.

    Args:
        filter: the filter.
        filterable: the fields of the operation, each with its operators.

    Returns:
        The problem, or None.
    """
    for comparison in find_comparisons(filter):
        operators = filterable.get(comparison.field) or filterable.get(find_listed_field(comparison.field))
        if operators is None:
            return f"cannot filter by {comparison.field}; fields are {', '.join(filterable) or 'none'}"
        if comparison.operator not in operators:
            return f"{comparison.field} cannot be filtered with {comparison.operator}, only {', '.join(operators)}"
    return None


def find_comparisons(filter: Filter) -> Iterator[Comparison]:
    match filter:
        case Comparison():
            yield filter
        case Not(term):
            yield from find_comparisons(term)
        case And(terms) | Or(terms):
            for term in terms:
                yield from find_comparisons(term)


def evaluate(filter: Filter, row: Row) -> bool:
    """Return whether a row matches a filter.

    The comparison of texts ignores case. A list matches with any of its items. A field without value matches only
    `isnull`, `ne` and negated terms.

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
            return comparison.value_set.contains(actual)
        case "ca":
            return all(_any(actual, value, operator.eq) for value in values)
    return _any(actual, values[0], _TESTS[comparison.operator])


def _contains(actual: Any, expected: Any) -> bool:
    return isinstance(actual, str) and expected in actual


def _starts(actual: Any, expected: Any) -> bool:
    return isinstance(actual, str) and actual.startswith(expected)


_TESTS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "eq": operator.eq,
    "gt": operator.gt,
    "ge": operator.ge,
    "lt": operator.lt,
    "le": operator.le,
    "co": _contains,
    "sw": _starts,
}


def _any(actual: Any, expected: Value, test: Callable[[Any, Any], bool]) -> bool:
    """Return whether a test is true for a value, or for any item of a list."""
    if isinstance(actual, (list, tuple)):
        return any(_any(item, expected, test) for item in actual)
    pair = _pair_texts(actual, expected) if test in (_contains, _starts) else _pair(actual, expected)
    return pair is not None and test(*pair)


def _pair_texts(actual: Any, expected: Value) -> tuple[str, str] | None:
    if isinstance(actual, str) and isinstance(expected, str):
        return actual.casefold(), expected.casefold()
    return None


def _pair(actual: Any, expected: Value) -> tuple[Any, Any] | None:
    """Return both values in comparable types, or None."""
    pair: tuple[Any, Any] = (None, None)
    if isinstance(actual, bool) or isinstance(expected, bool):
        pair = (to_bool(actual), to_bool(expected)) if isinstance(actual, bool) else pair
    elif isinstance(actual, (int, float)):
        pair = (actual, to_number(expected))
    elif isinstance(actual, str) and isinstance(expected, (str, datetime)):
        pair = (parse_time(actual), parse_time(expected) if isinstance(expected, str) else expected)
        if isinstance(expected, str) and None in pair:
            pair = (actual.casefold(), expected.casefold())
    return None if None in pair else pair


def to_bool(value: Any) -> bool | None:
    """Return the Boolean that a value is compared as, or None."""
    if isinstance(value, bool):
        return value
    return {"true": True, "false": False}.get(value.casefold()) if isinstance(value, str) else None


def to_number(value: Value) -> int | float | None:
    """Return the number that a value other than a Boolean is compared as, or None."""
    if isinstance(value, str):
        number = parse_bare_value(value) if _NUMBER.fullmatch(value) else None
        return number if isinstance(number, (int, float)) else None
    return None if isinstance(value, datetime) else value
