"""Filters and sorters of lists, written in Python and sent in the filter language of the service.

    from sailkit import F, ago, sort_by

    tenant.accounts.list(
        filters=F.source_id.in_(ids) & ~F.uncorrelated.eq(True) & (F.modified >= ago(months=3)),
        sorters=sort_by(F.name, -F.modified),
    )

A `Filter` is a `str`, so it can be used wherever text is accepted. The documents do not state all fields and operators
that work. So an undocumented field or operator is sent, with a `FilterWarning`.

See https://developer.sailpoint.com/docs/api/standard-collection-parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, Final, NoReturn, Self
from urllib.parse import quote

import attrs

from sailkit_core.keywords import find_nearest, with_known_keywords

from . import _filter_language as language
from ._filter_language import Clock, Comparison, Group, Not, Value, ago

__all__ = ["F", "Field", "Fields", "Filter", "FilterWarning", "Sorter", "Value", "ago", "raw", "sort_by", "split"]

MAX_LENGTH: Final = 6000  # of a filter in a URL, percent-encoded
_NAME = re.compile(r"[A-Za-z_][\w.\-]*", re.ASCII)
_RESERVED: Final = re.compile("and|or|not|true|false|pr|isnull|in|ca|eq|ne|gt|ge|lt|le|co|sw")
_HINT: Final = "combine filters with & (and), | (or) and ~ (not), each comparison in parentheses"


class FilterWarning(UserWarning):
    """A filter or sorter has a field or operator that the operation is not documented to support; it is sent anyway."""


class Filter(str):
    """Filter: text in the filter language, which can be combined with & (and), | (or) and ~ (not).

    Filters are created by fields (`F.name.startswith("A")`) and by `raw`. One side of & and | may also be plain text,
    which is treated like `raw(text)`. A filter has no truth value: `if`, `and`, `or`, `not`, `in` and chained
    comparisons raise TypeError.
    """

    _node: language.Node

    def __new__(cls, node: language.Node) -> Self:
        self = super().__new__(cls, language.format_node(node))
        self._node = node
        return self

    def __getnewargs__(self) -> tuple[Any]:  # for copy and pickle
        return (self._node,)

    def __and__(self, other: str) -> Filter:
        return _combine("and", self, other)

    def __rand__(self, other: str) -> Filter:
        return _combine("and", other, self)

    def __or__(self, other: str) -> Filter:
        return _combine("or", self, other)

    def __ror__(self, other: str) -> Filter:
        return _combine("or", other, self)

    def __invert__(self) -> Filter:
        return Filter(self._node.term if isinstance(self._node, Not) else Not(self._node))

    def comparisons(self) -> Iterator[tuple[str, str]]:
        """Yield the field and the operator of each comparison, from left to right. Raw text is not parsed."""
        return language.list_comparisons(self._node)

    def __bool__(self) -> NoReturn:
        raise TypeError(f"a filter has no truth value; {_HINT}")

    def __repr__(self) -> str:
        return f"Filter({str(self)!r})"


def _combine(operator: str, *operands: str) -> Filter:
    if not all(isinstance(operand, str) for operand in operands):
        raise TypeError(f"a filter can be combined with filters and text only; {_HINT}")
    terms: list[language.Node] = []
    for operand in operands:
        node = operand._node if isinstance(operand, Filter) else raw(operand)._node
        terms += node.terms if isinstance(node, Group) and node.operator == operator else [node]
    return Filter(Group(operator, tuple(terms)))


@with_known_keywords
def raw(text: str) -> Filter:
    """Return a filter from text in the filter language, for expressions that fields do not support. It is not checked.

    Args:
        text: such as `enabled eq "true"`. It is put in parentheses when the filter is combined.

    Raises:
        ValueError: if the text is empty.
    """
    if not text.strip():
        raise ValueError("a filter must not be empty; omit `filters` to list everything")
    return Filter(text.strip())


class Sorter(str):
    """Order of a list, as text; `fields` are the names of its fields."""

    fields: tuple[str, ...]

    def __new__(cls, text: str, fields: Iterable[str]) -> Self:
        self = super().__new__(cls, text)
        self.fields = tuple(fields)
        return self

    def __getnewargs__(self) -> tuple[str, tuple[str, ...]]:  # type: ignore[override]
        return (str(self), self.fields)


class Field:
    """Field of the listed items, to compare or to sort by, such as `F.name`.

    Values may be text, bool, int, float, Decimal, UUID, an Enum (its value is sent), a date, a datetime with time zone,
    or a timedelta or dateutil relativedelta, which means that long ago. A comparison raises TypeError for other values
    (for None, see `is_null`), and ValueError for a datetime without time zone and for a number that is not finite.
    """

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, name: str, clock: Clock) -> None:
        if not _NAME.fullmatch(name) or _RESERVED.fullmatch(name):
            raise ValueError(f"{name!r} cannot be the name of a field in a filter; write the filter with raw(...)")
        self._name = name
        self._clock = clock

    def __getattr__(self, name: str) -> Field:
        return Field(f"{self._name}.{_wire_name(name)}", self._clock)

    def __call__(self, *_: object, **__: object) -> NoReturn:
        """Raise `TypeError`: the last part of the name was meant as a method, which does not exist."""
        name = self._name.rpartition(".")[2]
        method = _OPERATORS.get(name.lower()) or find_nearest(name, _METHODS)
        hint = f"did you mean .{method}(...)?" if method else f"its methods are {', '.join(_METHODS)}"
        raise TypeError(f"a field has no method {name!r}; {hint}")

    def __getitem__(self, name: str) -> Field:
        return Field(f"{self._name}.{name}", self._clock)

    def __contains__(self, _: object) -> NoReturn:
        raise TypeError(f"`in` cannot create a filter; write F.{self._name}.contains(...) or F.{self._name}.in_(...)")

    def __bool__(self) -> NoReturn:
        raise TypeError(f"a field has no truth value; compare it, and {_HINT}")

    def _reject(self, _: object = None) -> NoReturn:
        raise TypeError(f"a field is not a filter; compare it, and {_HINT}")

    __and__ = __rand__ = __or__ = __ror__ = __invert__ = _reject

    def eq(self, value: Value) -> Filter:
        """The field equals the value; also `==`."""
        return self._compare("eq", value)

    def ne(self, value: Value) -> Filter:
        """The field does not equal the value; also `!=`."""
        return self._compare("ne", value)

    def lt(self, value: Value) -> Filter:
        """The field is less than or before the value; also `<`."""
        return self._compare("lt", value)

    def le(self, value: Value) -> Filter:
        """The field equals, is less than or is before the value; also `<=`."""
        return self._compare("le", value)

    def gt(self, value: Value) -> Filter:
        """The field is greater than or after the value; also `>`."""
        return self._compare("gt", value)

    def ge(self, value: Value) -> Filter:
        """The field equals, is greater than or is after the value; also `>=`."""
        return self._compare("ge", value)

    __eq__ = eq  # type: ignore[assignment]
    __ne__ = ne  # type: ignore[assignment]
    __lt__ = lt
    __le__ = le
    __gt__ = gt
    __ge__ = ge

    def contains(self, text: str) -> Filter:
        """The field contains this text (`co`)."""
        return self._compare("co", text)

    def startswith(self, text: str) -> Filter:
        """The field starts with this text (`sw`)."""
        return self._compare("sw", text)

    def in_(self, values: Iterable[Value]) -> Filter:
        """The field equals one of the values (`in`). Requires at least one value; see `split` for many."""
        return self._compare_all("in", values)

    def contains_all(self, values: Iterable[Value]) -> Filter:
        """The field is a list that contains all of these values (`ca`). Requires at least one value."""
        return self._compare_all("ca", values)

    def is_null(self) -> Filter:
        """The field has no value (`isnull`)."""
        return self._compare("isnull")

    def is_present(self) -> Filter:
        """The field has a value (`pr`)."""
        return self._compare("pr")

    # The names of the operators in the filter language.
    co = contains
    sw = startswith
    ca = contains_all
    isnull = is_null
    pr = is_present

    def asc(self) -> Sorter:
        """Sort by the field, ascending."""
        return Sorter(self._name, [self._name])

    def desc(self) -> Sorter:
        """Sort by the field, descending; also `-F.name`."""
        return Sorter(f"-{self._name}", [self._name])

    __neg__ = desc

    def __repr__(self) -> str:
        return f"<Field {self._name}>"

    def _compare(self, operator: str, *values: Value) -> Filter:
        if any(isinstance(value, (Filter, Sorter)) for value in values):  # as in `F.a == "x" & (F.b == "y")`
            raise TypeError(f"{self._name} is compared with a filter; {_HINT}")
        literals = dict.fromkeys(language.format_literal(value, self._name, self._clock) for value in values)
        return Filter(Comparison(self._name, operator, tuple(literals)))

    def _compare_all(self, operator: str, values: Iterable[Value]) -> Filter:
        if isinstance(values, str):
            raise TypeError(f"{self._name} must be compared with a list of values; write a single text as [...]")
        values = list(values)
        if not values:
            problem = "which would match nothing; omit the request, or omit the comparison to match everything"
            raise ValueError(f"{self._name} is compared with an empty list, {problem}")
        return self._compare(operator, *values)


_METHODS: Final = tuple(name for name in vars(Field) if not name.startswith("_"))
# Methods by the names of operators elsewhere: in Python libraries, in SCIM and in SQL.
_OPERATORS: Final = {
    **dict.fromkeys(("equals", "equal", "is", "exact", "iexact"), "eq"),
    **dict.fromkeys(("notequals", "notequal", "neq", "isnot"), "ne"),
    **dict.fromkeys(("like", "ilike", "matches", "includes", "has", "icontains"), "contains"),
    **dict.fromkeys(("beginswith", "begins", "prefix", "istartswith"), "startswith"),
    **dict.fromkeys(("isin", "oneof", "anyof", "in"), "in_"),
    **dict.fromkeys(("all", "allof", "containsall"), "contains_all"),
    **dict.fromkeys(("isempty", "none", "isnone", "null"), "is_null"),
    **dict.fromkeys(("exists", "present", "notnull", "isnotnull"), "is_present"),
    **dict.fromkeys(("gte", "after", "greaterthan", "greaterthanorequal", "since"), "ge"),
    **dict.fromkeys(("lte", "before", "lessthan", "lessthanorequal", "until"), "le"),
}


class Fields:
    """Factory of fields; use its instance `F`.

    `F.cloud_status` and `F.cloudStatus` are the field cloudStatus, `F.source.id` is source.id. `F["source.id"]` accepts
    any name as it is written, also one that is the name of a method (`F.source["contains"]`).

    Args:
        clock: returns the current time, with time zone, from which time spans are subtracted.
    """

    def __init__(self, clock: Clock = lambda: datetime.now(UTC)) -> None:
        self._clock = clock

    def __getattr__(self, name: str) -> Field:
        return Field(_wire_name(name), self._clock)

    def __getitem__(self, name: str) -> Field:
        return Field(name, self._clock)


F: Final = Fields()


def _wire_name(name: str) -> str:
    """Return the JSON name for a Python name."""
    if name.startswith("_"):
        raise AttributeError(f"write a field whose name starts with _ in brackets: F[{name!r}]")
    return re.sub(r"_+(\w)", lambda match: match[1].upper(), name.rstrip("_"))


@with_known_keywords
def sort_by(*fields: Field | str) -> Sorter:
    """Return the order of a list: by the first field, then by the second, and so on.

    Args:
        fields: `F.name` or `F.name.asc()` for ascending, `-F.name` or `F.name.desc()` for descending order; text is
            sent as it is.

    Raises:
        ValueError: if there is no field.
    """
    sorters = [field.asc() if isinstance(field, Field) else field for field in fields]
    if not sorters:
        raise ValueError("sort_by requires at least one field; omit `sorters` for the default order of the service")
    return Sorter(",".join(sorters), [name for part in sorters if isinstance(part, Sorter) for name in part.fields])


@with_known_keywords
def split(filter: Filter, max_length: int = MAX_LENGTH) -> list[Filter]:
    """Split a filter with a list of values that is too long for one request into several shorter filters.

    Together they match the same items. Each item matches one part, unless the field itself holds a list. Values that
    differ only in case are in the same part, because most comparisons of the service ignore case.

    Args:
        filter: a comparison made by `in_`, or such comparisons combined with others by `&`. If it has several lists,
            the longest is split.
        max_length: maximum length of a part, percent-encoded as in a URL. A part with one value may be longer.

    Returns:
        The parts, in the order of the values. Only the given filter if it is short enough, or has no list outside
        `not`, `or` and raw text.
    """
    node = filter._node
    terms = node.terms if isinstance(node, Group) and node.operator == "and" else (node,)
    lists = [term for term in terms if isinstance(term, Comparison) and term.operator == "in"]
    if len(quote(str(filter), safe="")) <= max_length or not lists:
        return [filter]
    longest = max(lists, key=lambda term: len(language.format_node(term)))
    index = terms.index(longest)

    def build_part(values: Iterable[str]) -> Filter:
        comparison = attrs.evolve(longest, values=tuple(values))
        return Filter(Group("and", (*terms[:index], comparison, *terms[index + 1 :])) if len(terms) > 1 else comparison)

    available = max_length - len(quote(str(build_part(())), safe=""))
    return [build_part(values) for values in _group_values(longest.values, available)]


def _group_values(values: Iterable[str], available: int) -> list[list[str]]:
    """Group values by the available percent-encoded characters; those that differ only in case are kept together."""
    by_text: dict[str, list[str]] = {}
    for value in values:
        by_text.setdefault(value.strip('"').casefold(), []).append(value)
    separator = len(quote(", "))
    groups: list[list[str]] = []
    free = 0
    for same_text in by_text.values():
        size = sum(len(quote(value, safe="")) + separator for value in same_text)
        if not groups or size > free + separator:
            groups.append([])
            free = available
        groups[-1].extend(same_text)
        free -= size
    return groups
