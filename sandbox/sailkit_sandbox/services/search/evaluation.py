"""Evaluation of search bodies: conditions, sort order and hits."""

from __future__ import annotations

import bisect
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, tzinfo
from itertools import chain, islice
from typing import Any, Final
from zoneinfo import ZoneInfo

import attrs

from sailkit_core.json_text import loads
from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies
from sailkit_sandbox.services.common.operation_call import OperationCall
from sailkit_sandbox.store.filters import parse_time

from . import query_dsl, query_string
from .conditions import Condition, HasItem, all_of, any_of, none_of
from .document_format import TYPES
from .document_set import Key, SortOrder
from .documents import load_documents
from .flags import list_numbers
from .hit_set import HitSet, Place
from .limits import SearchError, check_terms
from .matching import any_words, prefix, words
from .query_string import exists, has_value
from .ranges import Dates, RangeTest, bound

_FILTER_TYPES: Final = ("EXISTS", "RANGE", "TERMS")
_BATCH: Final = 500  # documents that are read at once
_SEARCH_PROPERTIES: Final = (
    "indices",
    "queryType",
    "query",
    "queryDsl",
    "textQuery",
    "typeAheadQuery",
    "filters",
    "sort",
)


@attrs.define
class SearchResult:
    """Result of a search.

    Args:
        hits: the hits.
        order: the sort order; empty for the order of the documents.
    """

    hits: HitSet
    order: SortOrder
    _places: list[Place] | None = attrs.field(default=None, init=False)

    def read(self, start: int, limit: int) -> list[bytes]:
        """Return hits from an index on as JSON text."""
        return self.hits.read(islice(self._list_places(), start, start + limit))

    def documents(self) -> Iterator[dict[str, Any]]:
        """Yield all hits, in their order."""
        places = iter(self._list_places())
        while texts := self.hits.read(islice(places, _BATCH)):
            yield from map(loads, texts)

    def read_after(self, values: Sequence[str | None], limit: int) -> list[bytes]:
        """Return hits after the one with these sort values, one for each sort field, as JSON text."""
        key = tuple(self._build_key(column, value) for column, value in enumerate(values))
        if len(self.hits.parts) == 1:
            ((documents, flags),) = self.hits.parts
            numbers = documents.get_order(self.order)
            start = bisect.bisect_right(numbers, key, key=lambda number: documents.get_key(self.order, number))
            following = (numbers[index] for index in range(start, len(numbers)) if flags[numbers[index]])
            return self.hits.read((0, number) for number in islice(following, limit))
        places = self._merge_parts()
        start = bisect.bisect_right(places, key, key=self._get_key)
        return self.hits.read(islice(places, start, start + limit))

    def _list_places(self) -> Iterable[Place]:
        if not self.order:
            return ((part, number) for part, (_, flags) in enumerate(self.hits.parts) for number in list_numbers(flags))
        if len(self.hits.parts) == 1:
            ((documents, flags),) = self.hits.parts
            return ((0, number) for number in documents.sort(flags, self.order))
        return self._merge_parts()

    def _merge_parts(self) -> list[Place]:
        if self._places is None:
            orders = [
                [(part, number) for number in documents.sort(flags, self.order)]
                for part, (documents, flags) in enumerate(self.hits.parts)
            ]
            self._places = sorted(chain.from_iterable(orders), key=self._get_key)
        return self._places

    def _get_key(self, place: Place) -> tuple[Key, ...]:
        part, number = place
        return self.hits.parts[part][0].get_key(self.order, number)

    def _build_key(self, column: int, value: str | None) -> Key:
        """Return the sort key of a value, which is always text in the body."""
        path, descending = self.order[column]
        if value is None:
            return Key(None, descending)
        rank_types = set().union(*(documents.get_field(path).rank_types for documents, _ in self.hits.parts))
        readings = list(_parse_sort_value(value))
        return Key(next((rank for rank in readings if rank[0] in rank_types), readings[-1]), descending)


def _parse_sort_value(text: str) -> Iterable[tuple[int, Any]]:
    if text in ("true", "false"):
        yield 0, text == "true"
    with suppress(ValueError):
        yield 0, float(text)
    date = parse_time(text)
    if date is not None:
        yield 1, date
    yield 2, text.casefold()


def run_search(call: OperationCall) -> SearchResult:
    """Return the result of the search in the body. It is cached for all pages until the records change.

    Raises:
        HttpError: 400, for an invalid search.
    """
    body = bodies.require_object(call.body)
    search_key = json.dumps({name: body.get(name) for name in _SEARCH_PROPERTIES}, sort_keys=True)
    now = f" {call.now}" if "now" in search_key else ""
    return call.records.memoize(f"search {search_key}{now}", lambda: _search(call, body))


def _search(call: OperationCall, body: Mapping[str, Any]) -> SearchResult:
    order = _parse_sort(body)
    parts = []
    try:
        condition = _build_condition(body, call.now)
        for index in list_indices(body):
            documents = load_documents(call.records, index)
            parts.append((documents, documents.select(condition, order)))
    except SearchError as error:
        raise bad_request(str(error)) from None
    return SearchResult(HitSet(tuple(parts)), order)


def list_indices(body: Mapping[str, Any]) -> list[str]:
    """Return the indices to search. Default: all."""
    names = bodies.read_strings(body, "indices")
    return list(TYPES) if not names or "*" in names else list(dict.fromkeys(names))


def list_sort_fields(body: Mapping[str, Any]) -> list[str]:
    """Return the fields of the sort, with their signs."""
    return bodies.read_strings(body, "sort")


def _parse_sort(body: Mapping[str, Any]) -> SortOrder:
    order = []
    for text in list_sort_fields(body):
        name = text.lstrip("+-")
        if not name or len(text) - len(name) > 1:
            raise bad_request(f"sort must be a list of fields, each with an optional + or -, not {text[:50]!r}.")
        order.append((query_string.field_path(name)[0], text.startswith("-")))
    return tuple(order)


def _build_condition(body: Mapping[str, Any], now: float) -> Condition:
    kind = body.get("queryType") or "SAILPOINT"
    query = _get_object(body, "query")
    dates = Dates(now, _get_time_zone(query.get("timeZone")))
    if kind == "DSL":
        condition = query_dsl.parse(body.get("queryDsl"), dates)
    elif kind == "TEXT":
        condition = _parse_text_query(_get_object(body, "textQuery"))
    elif kind == "TYPEAHEAD":
        condition = _parse_type_ahead(_get_object(body, "typeAheadQuery"))
    else:
        condition = _parse_sailpoint_query(query, dates)
    filters = _get_object(body, "filters")
    return (
        all_of([condition, *(_parse_filter(name, filters[name], dates) for name in filters)]) if filters else condition
    )


def _get_object(body: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = body.get(name)
    if value is not None and not isinstance(value, dict):
        raise SearchError(f"{name} must be an object.")
    return value or {}


def _get_time_zone(name: Any) -> tzinfo:
    if name is None:
        return UTC
    try:
        return ZoneInfo(str(name))
    except (LookupError, ValueError, OSError):
        raise SearchError(f"There is no time zone {str(name)[:50]!r}.") from None


def _parse_sailpoint_query(query: Mapping[str, Any], dates: Dates) -> Condition:
    text, fields = query.get("query"), query.get("fields") or ""
    names = [name.strip() for name in fields.split(",")] if isinstance(fields, str) else list(map(str, fields))
    inner_hit = query.get("innerHit")
    if inner_hit is not None and not isinstance(inner_hit, dict):
        raise SearchError("query.innerHit must be an object.")
    parts = [query_string.parse(text, dates, filter(None, names))] if isinstance(text, str) and text.strip() else []
    if inner_hit:
        condition = query_string.parse(str(inner_hit.get("query", "")), dates)
        parts.append(HasItem(str(inner_hit.get("type", "")), condition))
    if not parts:
        raise SearchError("query.query is required; * matches everything.")
    return all_of(parts) if len(parts) > 1 else parts[0]


def _parse_text_query(query: Mapping[str, Any]) -> Condition:
    terms, fields = bodies.read_strings(query, "terms", minimum=1), bodies.read_strings(query, "fields", minimum=1)
    contains, any_term = bodies.read_flag(query, "contains"), bodies.read_flag(query, "matchAny")
    tests = [_test_substring(term) if contains else words(term) for term in terms]
    conditions = [any_of([has_value(name, test) for name in fields]) for test in tests]
    return any_of(conditions) if any_term else all_of(conditions)


def _test_substring(term: str) -> Any:
    folded = term.casefold()
    return lambda value: folded in str(value).casefold()


def _parse_type_ahead(query: Mapping[str, Any]) -> Condition:
    text, name, kind = query.get("query"), query.get("field"), query.get("nestedType")
    if not isinstance(text, str) or not isinstance(name, str):
        raise SearchError("typeAheadQuery requires a query and a field.")
    condition = has_value(name, prefix(text))
    return HasItem(str(kind), condition) if kind else condition


def _parse_filter(name: str, filter: Any, dates: Dates) -> Condition:
    if not isinstance(filter, dict) or filter.get("type") not in _FILTER_TYPES:
        raise SearchError(f"The filter of {name[:50]} requires a type, which is one of {', '.join(_FILTER_TYPES)}.")
    if filter["type"] == "EXISTS":
        condition = exists(name)
    elif filter["type"] == "TERMS":
        terms = bodies.read_strings(filter, "terms", minimum=1)
        check_terms(terms)
        condition = has_value(name, any_words(terms))
    else:
        condition = _parse_range(name, _get_object(filter, "range"), dates)
    return none_of([condition]) if bodies.read_flag(filter, "exclude") else condition


def _parse_range(name: str, range: Mapping[str, Any], dates: Dates) -> Condition:
    ends = {}
    for side in ("lower", "upper"):
        limit = _get_object(range, side)
        if limit and not isinstance(limit.get("value"), str):
            raise SearchError(f"The {side} end of the range of {name[:50]} requires a value, which is a string.")
        value, inclusive = limit.get("value", "*"), bodies.read_flag(limit, "inclusive")
        ends[side] = bound(value, dates, inclusive=inclusive, upper=side == "upper")
    if ends["lower"] is None and ends["upper"] is None:
        raise SearchError(f"The range of {name[:50]} requires a lower or an upper end.")
    return has_value(name, RangeTest(ends["lower"], ends["upper"]))
