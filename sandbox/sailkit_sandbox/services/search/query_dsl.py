"""Elasticsearch's query DSL: parser for the common kinds of queries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .conditions import Anywhere, Condition, Everything, HasItem, all_of, any_of, none_of
from .limits import SearchError, check_terms
from .matching import any_words, pattern, prefix, words
from .query_string import exists, field_path, has_value
from .query_string import parse as parse_query_string
from .ranges import Dates, RangeTest, bound


def parse(query: Any, dates: Dates) -> Condition:
    """Parse a query object, such as {"term": {"name": "x"}}.

    Args:
        query: the object.
        dates: the parser of dates.

    Raises:
        SearchError: for a query that is invalid or not supported.
    """
    name, body = _get_single_property(query, "A query object")
    parser = _PARSERS.get(name)
    if parser is None:
        raise SearchError(f"The sandbox does not support the query {name[:50]!r}. Supported are {', '.join(_PARSERS)}.")
    return parser(body, dates)


def _get_single_property(value: Any, clause: str) -> tuple[str, Any]:
    if not isinstance(value, dict) or len(value) != 1:
        raise SearchError(f"{clause} must be an object with one property.")
    return next(iter(value.items()))


def _require_object(value: Any, clause: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise SearchError(f"{clause} must be an object.")
    return value


def _parse_all(value: Any, dates: Dates) -> list[Condition]:
    return [parse(clause, dates) for clause in (value if isinstance(value, list) else [value])]


def _parse_bool(body: Any, dates: Dates) -> Condition:
    parts = _require_object(body, "bool")
    unknown = parts.keys() - {"must", "filter", "should", "must_not", "minimum_should_match", "boost"}
    if unknown:
        raise SearchError(f"bool does not support {', '.join(sorted(unknown))}.")
    conditions = [condition for name in ("must", "filter") for condition in _parse_all(parts.get(name, []), dates)]
    optional = _parse_all(parts.get("should", []), dates)
    minimum = parts.get("minimum_should_match", 0 if conditions else 1)
    if not isinstance(minimum, int):
        raise SearchError("minimum_should_match must be a whole number.")
    if optional and minimum > 0:
        conditions.append(any_of(optional, minimum))
    excluded = _parse_all(parts.get("must_not", []), dates)
    return all_of([*conditions, none_of(excluded)] if excluded else conditions)


def _read_field(body: Any, clause: str, key: str) -> tuple[str, str]:
    """Return the field and the value of a clause, which may be in an object."""
    name, value = _get_single_property(body, clause)
    text = value.get(key, value.get("query")) if isinstance(value, dict) else value
    if text is None or isinstance(text, (dict, list)):
        raise SearchError(f"{clause} requires a value for {name[:50]}.")
    return name, str(text).lower() if isinstance(text, bool) else str(text)


def _parse_term(body: Any, dates: Dates) -> Condition:
    name, value = _read_field(body, "term", "value")
    return has_value(name, words(value, exact=field_path(name)[1]))


def _parse_terms(body: Any, dates: Dates) -> Condition:
    name, values = _get_single_property(body, "terms")
    if not isinstance(values, list):
        raise SearchError(f"terms requires a list of values for {name[:50]}.")
    check_terms(values)
    texts = [_read_field({name: value}, "terms", "value")[1] for value in values]
    return has_value(name, any_words(texts, exact=field_path(name)[1]))


def _parse_match(body: Any, dates: Dates) -> Condition:
    name, value = _read_field(body, "match", "query")
    options = body[name] if isinstance(body[name], dict) else {}
    tests = [has_value(name, words(word)) for word in value.split()]
    return all_of(tests) if tests and str(options.get("operator", "or")).lower() == "and" else any_of(tests)


def _parse_match_phrase(body: Any, dates: Dates) -> Condition:
    name, value = _read_field(body, "match_phrase", "query")
    return has_value(name, words(value))


def _parse_range(body: Any, dates: Dates) -> Condition:
    name, ends = _get_single_property(body, "range")
    ends = {side: str(value) for side, value in _require_object(ends, "range").items() if value is not None}
    unknown = ends.keys() - {"gt", "gte", "lt", "lte", "format", "time_zone", "boost"}
    if unknown:
        raise SearchError(f"range does not support {', '.join(sorted(unknown))}.")
    lower = bound(ends.get("gte", ends.get("gt", "*")), dates, inclusive="gte" in ends, upper=False)
    upper = bound(ends.get("lte", ends.get("lt", "*")), dates, inclusive="lte" in ends, upper=True)
    return has_value(name, RangeTest(lower, upper))


def _parse_exists(body: Any, dates: Dates) -> Condition:
    return exists(str(_require_object(body, "exists").get("field", "")))


def _parse_wildcard(body: Any, dates: Dates) -> Condition:
    name, value = _read_field(body, "wildcard", "value")
    return has_value(name, pattern(value, exact=field_path(name)[1]))


def _parse_prefix(body: Any, dates: Dates) -> Condition:
    name, value = _read_field(body, "prefix", "value")
    return has_value(name, prefix(value))


def _parse_query_string(body: Any, dates: Dates) -> Condition:
    options = _require_object(body, "query_string")
    fields = options.get("fields") or ([options["default_field"]] if "default_field" in options else [])
    return parse_query_string(str(options.get("query", "")), dates, [name for name in fields if name != "*"])


def _parse_multi_match(body: Any, dates: Dates) -> Condition:
    options = _require_object(body, "multi_match")
    tests = [words(word) for word in str(options.get("query", "")).split()]
    names = options.get("fields") or []
    return any_of(
        [has_value(name, test) for name in names for test in tests] if names else [Anywhere(test) for test in tests]
    )


def _parse_nested(body: Any, dates: Dates) -> Condition:
    options = _require_object(body, "nested")
    path, condition = str(options.get("path", "")), parse(options.get("query"), dates)
    return HasItem(path, condition, whole=True)


def _parse_match_all(body: Any, dates: Dates) -> Condition:
    return Everything()


_PARSERS: Final[Mapping[str, Callable[[Any, Dates], Condition]]] = {
    "bool": _parse_bool,
    "term": _parse_term,
    "terms": _parse_terms,
    "match": _parse_match,
    "match_phrase": _parse_match_phrase,
    "multi_match": _parse_multi_match,
    "range": _parse_range,
    "exists": _parse_exists,
    "wildcard": _parse_wildcard,
    "prefix": _parse_prefix,
    "query_string": _parse_query_string,
    "nested": _parse_nested,
    "match_all": _parse_match_all,
}
