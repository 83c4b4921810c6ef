"""Reading the body of a search, and the hits that it finds, in their order."""

from __future__ import annotations

import bisect
import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, tzinfo
from typing import Any, Final
from zoneinfo import ZoneInfo

import attrs

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.store.filters import parse_time

from . import query_dsl, query_string
from .documents import TYPES, hits
from .matching import Dates, Hit, SearchError, between, bound, words
from .query_string import Condition, all_of, any_of, at, exists, none_of

_FILTER_TYPES: Final = ("EXISTS", "RANGE", "TERMS")
_ASKING: Final = ("indices", "queryType", "query", "queryDsl", "textQuery", "typeAheadQuery", "filters", "sort")


@attrs.frozen(order=False)
class _Key:
    """A value to sort by; those that are missing come last in either direction."""

    rank: tuple[int, Any] | None
    descending: bool = attrs.field(default=False, eq=False)

    def __lt__(self, other: _Key) -> bool:
        if self.rank is None or other.rank is None:
            return self.rank is not None and other.rank is None
        return other.rank < self.rank if self.descending else self.rank < other.rank


@attrs.frozen
class Found:
    """What a search has found: the hits in their order, and what they were sorted by."""

    hits: Sequence[Hit]
    keys: Sequence[tuple[_Key, ...]]

    def after(self, values: Sequence[str | None]) -> int:
        """The place after the hit that was sorted by these values, one for each field of the sort."""
        wanted = tuple(self._key(column, value) for column, value in enumerate(values))
        return bisect.bisect_right(self.keys, wanted)

    def _key(self, column: int, value: str | None) -> _Key:
        """A value as the hits' own are compared; all values come as text."""
        descending = any(key[column].descending for key in self.keys[:1])
        if value is None:
            return _Key(None, descending)
        ranks = (key[column].rank for key in self.keys)
        kinds = {rank[0] for rank in ranks if rank is not None}
        readings = list(_readings(value))
        return _Key(next((rank for rank in readings if rank[0] in kinds), readings[-1]), descending)


def _readings(text: str) -> Iterable[tuple[int, Any]]:
    if text in ("true", "false"):
        yield 0, text == "true"
    with suppress(ValueError):
        yield 0, float(text)
    date = parse_time(text)
    if date is not None:
        yield 1, date
    yield 2, text.casefold()


def _rank(value: Any) -> tuple[int, Any] | None:
    if value is None:
        return None
    if isinstance(value, (bool, int, float)):
        return 0, value
    date = parse_time(str(value))
    return (2, str(value).casefold()) if date is None else (1, date)


def find(call: OperationCall) -> Found:
    """What the search in a call's body finds; worked out once for all pages, until something is written.

    Raises:
        HttpError: 400, where it cannot be read.
    """
    body = bodies.properties(call.body)
    asked = json.dumps({name: body.get(name) for name in _ASKING}, sort_keys=True)
    now = f" {call.now}" if "now" in asked else ""
    return call.records.memoize(f"search {asked}{now}", lambda: _found(call, body))


def _found(call: OperationCall, body: Mapping[str, Any]) -> Found:
    try:
        condition = _condition(body, call.now)
    except SearchError as fault:
        raise bad_request(str(fault)) from None
    order = _order(body)
    found = [hit for index in indices(body) for hit in hits(call.records, index) if condition(hit)]
    if not order:
        return Found(found, ())
    keyed = [(tuple(_Key(_rank(next(hit.values(path), None)), down) for path, down in order), hit) for hit in found]
    keyed.sort(key=lambda pair: pair[0])
    return Found([hit for _, hit in keyed], [keys for keys, _ in keyed])


def indices(body: Mapping[str, Any]) -> list[str]:
    """The indices to search; all, where none is named."""
    named = bodies.texts(body, "indices")
    return list(TYPES) if not named or "*" in named else list(dict.fromkeys(named))


def sort_fields(body: Mapping[str, Any]) -> list[str]:
    """The fields to sort by, as they are given."""
    return bodies.texts(body, "sort")


def _order(body: Mapping[str, Any]) -> list[tuple[tuple[str, ...], bool]]:
    order = []
    for text in sort_fields(body):
        name = text.lstrip("+-")
        if not name or len(text) - len(name) > 1:
            raise bad_request(f"sort must be fields, each with + or - before it or neither, not {text[:50]!r}.")
        order.append((query_string.field_path(name)[0], text.startswith("-")))
    return order


def _condition(body: Mapping[str, Any], now: float) -> Condition:
    kind = body.get("queryType") or "SAILPOINT"
    query = _part(body, "query")
    dates = Dates(now, _zone(query.get("timeZone")))
    if kind == "DSL":
        wanted = query_dsl.parse(body.get("queryDsl"), dates)
    elif kind == "TEXT":
        wanted = _text_query(_part(body, "textQuery"))
    elif kind == "TYPEAHEAD":
        wanted = _type_ahead(_part(body, "typeAheadQuery"))
    else:
        wanted = _sailpoint(query, dates)
    filters = _part(body, "filters")
    return all_of([wanted, *(_filter(name, filters[name], dates) for name in filters)]) if filters else wanted


def _part(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = body.get(name)
    if value is not None and not isinstance(value, dict):
        raise SearchError(f"{name} must be an object.")
    return value or {}


def _zone(name: Any) -> tzinfo:
    if name is None:
        return UTC
    try:
        return ZoneInfo(str(name))
    except (LookupError, ValueError, OSError):
        raise SearchError(f"There is no time zone {str(name)[:50]!r}.") from None


def _sailpoint(query: Mapping[str, Any], dates: Dates) -> Condition:
    text, fields = query.get("query"), query.get("fields") or ""
    names = [name.strip() for name in fields.split(",")] if isinstance(fields, str) else list(map(str, fields))
    inner = query.get("innerHit")
    if inner is not None and not isinstance(inner, dict):
        raise SearchError("query.innerHit must be an object.")
    parts = [query_string.parse(text, dates, filter(None, names))] if isinstance(text, str) and text.strip() else []
    if inner:
        condition = query_string.parse(str(inner.get("query", "")), dates)
        parts.append(query_string.nested(str(inner.get("type", "")), condition))
    if not parts:
        raise SearchError("query.query must say what to search for; * finds everything.")
    return all_of(parts) if len(parts) > 1 else parts[0]


def _text_query(query: Mapping[str, Any]) -> Condition:
    terms, fields = bodies.texts(query, "terms", least=1), bodies.texts(query, "fields", least=1)
    contains, any_term = bodies.flag(query, "contains"), bodies.flag(query, "matchAny")
    tests = [_containing(term) if contains else words(term) for term in terms]
    found = [any_of([at(name, test) for name in fields]) for test in tests]
    return any_of(found) if any_term else all_of(found)


def _containing(term: str) -> Any:
    folded = term.casefold()
    return lambda value: folded in str(value).casefold()


def _type_ahead(query: Mapping[str, Any]) -> Condition:
    text, name, kind = query.get("query"), query.get("field"), query.get("nestedType")
    if not isinstance(text, str) or not isinstance(name, str):
        raise SearchError("typeAheadQuery must have a query and a field.")
    condition = at(name, query_dsl.starting(text))
    return query_string.nested(str(kind), condition) if kind else condition


def _filter(name: str, filter: Any, dates: Dates) -> Condition:
    if not isinstance(filter, dict) or filter.get("type") not in _FILTER_TYPES:
        raise SearchError(f"The filter of {name[:50]} must have a type, one of {', '.join(_FILTER_TYPES)}.")
    if filter["type"] == "EXISTS":
        condition = exists(name)
    elif filter["type"] == "TERMS":
        terms = bodies.texts(filter, "terms", least=1)
        condition = any_of([at(name, words(term)) for term in terms])
    else:
        condition = _range(name, _part(filter, "range"), dates)
    return none_of([condition]) if bodies.flag(filter, "exclude") else condition


def _range(name: str, range: Mapping[str, Any], dates: Dates) -> Condition:
    ends = {}
    for side in ("lower", "upper"):
        given = _part(range, side)
        if given and not isinstance(given.get("value"), str):
            raise SearchError(f"The {side} end of the range of {name[:50]} must have a value, a text.")
        value, inclusive = given.get("value", "*"), bodies.flag(given, "inclusive")
        ends[side] = bound(value, dates, inclusive=inclusive, upper=side == "upper")
    if ends["lower"] is None and ends["upper"] is None:
        raise SearchError(f"The range of {name[:50]} must have a lower or an upper end.")
    return at(name, between(ends["lower"], ends["upper"]))
