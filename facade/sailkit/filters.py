"""Filters and sorters of lists, written in Python and sent in the service's language.

    from sailkit import F, ago, sort_by

    tenant.accounts.list(
        filters=F.source_id.in_(ids) & ~F.uncorrelated.eq(True) & (F.modified >= ago(months=3)),
        sorters=sort_by(F.name, -F.modified),
    )

A `Filter` is a string, so it goes wherever text goes. What an operation is documented to filter and sort by is advice
(the documents have gaps): what they do not mention is sent, with a `FilterWarning`.

See https://developer.sailpoint.com/docs/api/standard-collection-parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, Final, NoReturn, Self, TypeAlias
from urllib.parse import quote

import attrs

from ._filter_literals import Clock, Value, ago, literal

__all__ = ["F", "Field", "Fields", "Filter", "FilterWarning", "Sorter", "Value", "ago", "raw", "sort_by", "split"]

URL_LENGTH: Final = 6000
_NAME = re.compile(r"[A-Za-z_][\w.\-]*", re.ASCII)
_RESERVED: Final = frozenset({"and", "or", "not", "true", "false", "pr", "isnull", "in", "ca"}) | {
    *("eq", "ne", "gt", "ge", "lt", "le", "co", "sw")
}
_COMBINE: Final = "combine filters with & (and), | (or) and ~ (not), each comparison in parentheses"


class FilterWarning(UserWarning):
    """A filter or sorter uses a field or operator that its operation does not document; the service may refuse it."""


@attrs.frozen
class _Comparison:
    field: str
    operator: str
    values: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        match self.operator:
            case "pr":
                return f"pr {self.field}"
            case "isnull":
                return f"{self.field} isnull"
            case "in" | "ca":
                return f"{self.field} {self.operator} ({', '.join(self.values)})"
        return f"{self.field} {self.operator} {self.values[0]}"


@attrs.frozen
class _Not:
    term: _Tree

    @property
    def text(self) -> str:
        return f"not {_within(self.term, _Not)}"


@attrs.frozen
class _And:
    terms: tuple[_Tree, ...]

    @property
    def text(self) -> str:
        return " and ".join(_within(term, _And) for term in self.terms)


@attrs.frozen
class _Or:
    terms: tuple[_Tree, ...]

    @property
    def text(self) -> str:
        return " or ".join(term.text for term in self.terms)


@attrs.frozen
class _Raw:
    text: str


_Tree: TypeAlias = _Comparison | _Not | _And | _Or | _Raw
# How tightly each binds; text of one's own may hold an `or`.
_TIGHTNESS: Final[dict[type, int]] = {_Raw: 0, _Or: 0, _And: 1, _Not: 2, _Comparison: 3}


def _within(term: _Tree, outer: type) -> str:
    """The term's text, in parentheses where it would be read otherwise without."""
    return f"({term.text})" if _TIGHTNESS[type(term)] < _TIGHTNESS[outer] else term.text


class Filter(str):
    """A filter: text in the service's language, which can be combined with & (and), | (or) and ~ (not).

    Filters come from fields (`F.name.startswith("A")`) and from `raw`. Both sides of & and | may also be text, which
    is taken as `raw` takes it. A filter has no truth: `if`, `and`, `or`, `not`, `in` and chained comparisons raise
    TypeError.
    """

    _tree: _Tree

    def __new__(cls, tree: _Tree) -> Self:
        self = super().__new__(cls, tree.text)
        self._tree = tree
        return self

    def __getnewargs__(self) -> tuple[Any]:  # what copy and pickle make it from
        return (self._tree,)

    def __and__(self, other: str) -> Filter:
        return _joined(_And, self, other)

    def __rand__(self, other: str) -> Filter:
        return _joined(_And, other, self)

    def __or__(self, other: str) -> Filter:
        return _joined(_Or, self, other)

    def __ror__(self, other: str) -> Filter:
        return _joined(_Or, other, self)

    def __invert__(self) -> Filter:
        return Filter(self._tree.term if isinstance(self._tree, _Not) else _Not(self._tree))

    def comparisons(self) -> Iterator[tuple[str, str]]:
        """Each field with the operator it is compared by, from left to right; those in raw text are not known."""
        return _comparisons(self._tree)

    def __bool__(self) -> NoReturn:
        raise TypeError(f"a filter is neither true nor false; {_COMBINE}")

    def __repr__(self) -> str:
        return f"Filter({str(self)!r})"


def _comparisons(tree: _Tree) -> Iterator[tuple[str, str]]:
    match tree:
        case _Comparison():
            yield tree.field, tree.operator
        case _Not():
            yield from _comparisons(tree.term)
        case _And() | _Or():
            for term in tree.terms:
                yield from _comparisons(term)


def _joined(word: type[_And] | type[_Or], *sides: str) -> Filter:
    if not all(isinstance(side, str) for side in sides):
        raise TypeError(f"a filter can be combined with filters and text only; {_COMBINE}")
    trees = [side._tree if isinstance(side, Filter) else raw(side)._tree for side in sides]
    return Filter(word(tuple(term for tree in trees for term in (tree.terms if isinstance(tree, word) else (tree,)))))


def raw(text: str) -> Filter:
    """A filter in the service's own words, for what fields cannot say; nothing in it is checked.

    Args:
        text: such as `enabled eq "true"`. Where it is combined, parentheses keep it together.

    Raises:
        ValueError: for text without anything in it.
    """
    if not text.strip():
        raise ValueError("an empty text is no filter; leave `filters` out to list everything")
    return Filter(_Raw(text.strip()))


class Sorter(str):
    """The order of a list, as text; `fields` are the names of the fields in it."""

    fields: tuple[str, ...]

    def __new__(cls, text: str, fields: Iterable[str]) -> Self:
        self = super().__new__(cls, text)
        self.fields = tuple(fields)
        return self

    def __getnewargs__(self) -> tuple[str, tuple[str, ...]]:  # type: ignore[override]
        return (str(self), self.fields)


class Field:
    """A field of what is listed, to be compared or sorted by; `F.name` is one.

    Values may be text, bool, int, float, Decimal, UUID, an Enum (its value is sent), a date, a datetime with time zone,
    or a timedelta or dateutil relativedelta, which stands for the moment that long ago. Comparing raises TypeError for
    other values (for None, see `is_null`), and ValueError for those that cannot be sent: a datetime without time zone,
    a number that is not finite.
    """

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, name: str, clock: Clock) -> None:
        if not _NAME.fullmatch(name) or name in _RESERVED:
            raise ValueError(f"{name!r} cannot be the name of a field in a filter; write what you mean with raw(...)")
        self._name = name
        self._clock = clock

    def __getattr__(self, name: str) -> Field:
        return Field(f"{self._name}.{_wire_name(name)}", self._clock)

    def __getitem__(self, name: str) -> Field:
        return Field(f"{self._name}.{name}", self._clock)

    def __contains__(self, _: object) -> NoReturn:
        raise TypeError(f"`in` cannot make a filter; write F.{self._name}.contains(...) or F.{self._name}.in_(...)")

    def __bool__(self) -> NoReturn:
        raise TypeError(f"a field is neither true nor false; compare it, and {_COMBINE}")

    def _alone(self, _: object = None) -> NoReturn:
        raise TypeError(f"a field is no filter before it is compared; {_COMBINE}")

    __and__ = __rand__ = __or__ = __ror__ = __invert__ = _alone

    def __eq__(self, value: Value) -> Filter:  # type: ignore[override]
        return self.eq(value)

    def __ne__(self, value: Value) -> Filter:  # type: ignore[override]
        return self.ne(value)

    def __lt__(self, value: Value) -> Filter:
        return self.lt(value)

    def __le__(self, value: Value) -> Filter:
        return self.le(value)

    def __gt__(self, value: Value) -> Filter:
        return self.gt(value)

    def __ge__(self, value: Value) -> Filter:
        return self.ge(value)

    def __neg__(self) -> Sorter:
        return self.desc()

    def eq(self, value: Value) -> Filter:
        """The field equals the value; also `==`."""
        return self._compare("eq", value)

    def ne(self, value: Value) -> Filter:
        """The field does not equal the value; also `!=`."""
        return self._compare("ne", value)

    def lt(self, value: Value) -> Filter:
        """The field is less than the value, or before it; also `<`."""
        return self._compare("lt", value)

    def le(self, value: Value) -> Filter:
        """The field is the value, less, or before it; also `<=`."""
        return self._compare("le", value)

    def gt(self, value: Value) -> Filter:
        """The field is greater than the value, or after it; also `>`."""
        return self._compare("gt", value)

    def ge(self, value: Value) -> Filter:
        """The field is the value, greater, or after it; also `>=`."""
        return self._compare("ge", value)

    def contains(self, text: str) -> Filter:
        """The field's text has this text in it (`co`)."""
        return self._compare("co", text)

    def startswith(self, text: str) -> Filter:
        """The field's text begins with this text (`sw`)."""
        return self._compare("sw", text)

    def in_(self, values: Iterable[Value]) -> Filter:
        """The field equals one of the values, of which there is at least one; lists `split` many by themselves."""
        return self._compare_all("in", values)

    def contains_all(self, values: Iterable[Value]) -> Filter:
        """The field is a list with all of these values in it (`ca`), of which there is at least one."""
        return self._compare_all("ca", values)

    def is_null(self) -> Filter:
        """The field has no value (`isnull`)."""
        return Filter(_Comparison(self._name, "isnull"))

    def is_present(self) -> Filter:
        """The field has a value (`pr`)."""
        return Filter(_Comparison(self._name, "pr"))

    def asc(self) -> Sorter:
        """Sort by the field, smallest first."""
        return Sorter(self._name, [self._name])

    def desc(self) -> Sorter:
        """Sort by the field, largest first; also `-F.name`."""
        return Sorter(f"-{self._name}", [self._name])

    def __repr__(self) -> str:
        return f"<Field {self._name}>"

    def _literal(self, value: Value) -> str:
        if isinstance(value, (Filter, Sorter)):  # what `F.a == "x" & (F.b == "y")` comes to
            raise TypeError(f"{self._name} is compared with a filter; {_COMBINE}")
        return literal(value, self._name, self._clock)

    def _compare(self, operator: str, value: Value) -> Filter:
        return Filter(_Comparison(self._name, operator, (self._literal(value),)))

    def _compare_all(self, operator: str, values: Iterable[Value]) -> Filter:
        if isinstance(values, str):
            raise TypeError(f"{self._name} is compared with a list of values; a single text goes in one too: [...]")
        texts = tuple(dict.fromkeys(self._literal(value) for value in values))
        if not texts:
            raise ValueError(
                f"{self._name} is compared with an empty list, which the service has no word for: "
                "nothing would match, so leave the request out, or leave out the comparison to match everything"
            )
        return Filter(_Comparison(self._name, operator, texts))


class Fields:
    """Where fields come from; `F` is the one to use.

    `F.cloud_status` and `F.cloudStatus` are the field cloudStatus, `F.source.id` is source.id, and `F["source.id"]`
    takes any name as it is written, also one that a field's methods have (`F.source["contains"]`).

    Args:
        clock: the time now, with time zone; what spans of time are counted from.
    """

    def __init__(self, clock: Clock = lambda: datetime.now(UTC)) -> None:
        self._clock = clock

    def __getattr__(self, name: str) -> Field:
        return Field(_wire_name(name), self._clock)

    def __getitem__(self, name: str) -> Field:
        return Field(name, self._clock)


F: Final = Fields()


def _wire_name(name: str) -> str:
    """The name in JSON for one in Python."""
    if name.startswith("_"):
        raise AttributeError(f"fields whose names begin with _ are written in brackets: F[{name!r}]")
    return re.sub(r"_+(\w)", lambda found: found[1].upper(), name.rstrip("_"))


def sort_by(*fields: Field | str) -> Sorter:
    """The order of a list: by the first field, where that is equal by the second, and so on.

    Args:
        fields: `F.name` or `F.name.asc()` for smallest first, `-F.name` or `F.name.desc()` for largest first; text
            passes as it is.

    Raises:
        ValueError: when there are none.
    """
    parts = [part.asc() if isinstance(part, Field) else part for part in fields]
    if not parts:
        raise ValueError("sort_by needs at least one field; leave `sorters` out for the service's own order")
    return Sorter(",".join(parts), [name for part in parts if isinstance(part, Sorter) for name in part.fields])


def split(filter: Filter, limit_chars: int = URL_LENGTH) -> list[Filter]:
    """Split a filter whose list of values is too long for one request into several that find the same together.

    Nothing is found twice: each value goes into one part, and values that differ only by case stay together, because
    most of the service's comparisons ignore it. (Where the field itself holds a list, parts can overlap.)

    Args:
        filter: a filter that is, or joins with `and`, a comparison made by `in_`. With several of these, the longest
            list is split.
        limit_chars: the most characters of a part as the URL has them, percent-encoded. A part with a single value may
            be longer.

    Returns:
        The parts, in the order of the values. The filter alone, where it is short enough, or cannot be split: where it
        has no list, or the list stands below `not` or `or` or in raw text.
    """
    tree = filter._tree
    terms = tree.terms if isinstance(tree, _And) else (tree,)
    lists = [term for term in terms if isinstance(term, _Comparison) and term.operator == "in"]
    if len(quote(str(filter), safe="")) <= limit_chars or not lists:
        return [filter]
    longest = max(lists, key=lambda term: len(term.text))
    at = terms.index(longest)

    def part(values: Iterable[str]) -> Filter:
        one = attrs.evolve(longest, values=tuple(values))
        return Filter(_And((*terms[:at], one, *terms[at + 1 :])) if isinstance(tree, _And) else one)

    room = limit_chars - len(quote(str(part(())), safe=""))
    return [part(values) for values in _packed(longest.values, room)]


def _packed(values: Iterable[str], room: int) -> list[list[str]]:
    """The values in parts that fit, percent-encoded and with commas; those equal but for case stay together."""
    groups: dict[str, list[str]] = {}
    for value in values:
        groups.setdefault(value.strip('"').casefold(), []).append(value)
    comma = len(quote(", "))
    parts: list[list[str]] = []
    left = 0
    for group in groups.values():
        size = sum(len(quote(value, safe="")) + comma for value in group)
        if not parts or size > left + comma:
            parts.append([])
            left = room
        parts[-1].extend(group)
        left -= size
    return parts
