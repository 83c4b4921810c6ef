"""Elasticsearch's query objects, as far as searches commonly use them: read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from .matching import Dates, Hit, SearchError, between, bound, pattern, words
from .query_string import Condition, all_of, any_of, anywhere, at, everything, exists, field_path, none_of
from .query_string import parse as parse_text


def parse(query: Any, dates: Dates) -> Condition:
    """Read a query object, such as {"term": {"name": "x"}}.

    Args:
        query: the object.
        dates: how its dates are read.

    Raises:
        SearchError: where it cannot be read, or asks for what the sandbox does not know.
    """
    name, body = _only(query, "A query object")
    reader = _READERS.get(name)
    if reader is None:
        raise SearchError(f"The sandbox does not know the query {name[:50]!r}, only {', '.join(_READERS)}.")
    return reader(body, dates)


def _only(value: Any, what: str) -> tuple[str, Any]:
    if not isinstance(value, dict) or len(value) != 1:
        raise SearchError(f"{what} must be an object with one property.")
    return next(iter(value.items()))


def _object(value: Any, what: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise SearchError(f"{what} must be an object.")
    return value


def _many(value: Any, dates: Dates) -> list[Condition]:
    return [parse(each, dates) for each in (value if isinstance(value, list) else [value])]


def _bool(body: Any, dates: Dates) -> Condition:
    parts = _object(body, "bool")
    unknown = parts.keys() - {"must", "filter", "should", "must_not", "minimum_should_match", "boost"}
    if unknown:
        raise SearchError(f"bool has no {', '.join(sorted(unknown))}.")
    needed = [each for name in ("must", "filter") for each in _many(parts.get(name, []), dates)]
    optional = _many(parts.get("should", []), dates)
    least = parts.get("minimum_should_match", 0 if needed else 1)
    if not isinstance(least, int):
        raise SearchError("minimum_should_match must be a whole number.")
    if optional and least > 0:
        needed.append(any_of(optional, least))
    refused = _many(parts.get("must_not", []), dates)
    return all_of([*needed, none_of(refused)] if refused else needed)


def _field(body: Any, what: str, key: str) -> tuple[str, str]:
    """A field and the value looked for, given by itself or in an object."""
    name, value = _only(body, what)
    found = value.get(key, value.get("query")) if isinstance(value, dict) else value
    if found is None or isinstance(found, (dict, list)):
        raise SearchError(f"{what} needs a value for {name[:50]}.")
    return name, str(found).lower() if isinstance(found, bool) else str(found)


def _term(body: Any, dates: Dates) -> Condition:
    name, value = _field(body, "term", "value")
    return at(name, words(value, exact=field_path(name)[1]))


def _terms(body: Any, dates: Dates) -> Condition:
    name, values = _only(body, "terms")
    if not isinstance(values, list):
        raise SearchError(f"terms needs a list of values for {name[:50]}.")
    return any_of([_term({name: value}, dates) for value in values])


def _match(body: Any, dates: Dates) -> Condition:
    name, value = _field(body, "match", "query")
    options = body[name] if isinstance(body[name], dict) else {}
    tests = [at(name, words(word)) for word in value.split()] or [lambda hit: False]
    return all_of(tests) if str(options.get("operator", "or")).lower() == "and" else any_of(tests)


def _match_phrase(body: Any, dates: Dates) -> Condition:
    name, value = _field(body, "match_phrase", "query")
    return at(name, words(value))


def _range(body: Any, dates: Dates) -> Condition:
    name, ends = _only(body, "range")
    ends = {side: str(value) for side, value in _object(ends, "range").items() if value is not None}
    unknown = ends.keys() - {"gt", "gte", "lt", "lte", "format", "time_zone", "boost"}
    if unknown:
        raise SearchError(f"range has no {', '.join(sorted(unknown))}.")
    lower = bound(ends.get("gte", ends.get("gt", "*")), dates, inclusive="gte" in ends, upper=False)
    upper = bound(ends.get("lte", ends.get("lt", "*")), dates, inclusive="lte" in ends, upper=True)
    return at(name, between(lower, upper))


def _exists(body: Any, dates: Dates) -> Condition:
    return exists(str(_object(body, "exists").get("field", "")))


def _wildcard(body: Any, dates: Dates) -> Condition:
    name, value = _field(body, "wildcard", "value")
    return at(name, pattern(value, exact=field_path(name)[1]))


def _prefix(body: Any, dates: Dates) -> Condition:
    name, value = _field(body, "prefix", "value")
    return at(name, starting(value))


def starting(text: str) -> Callable[[Any], bool]:
    """A test for values, or words of them, that start with a text."""
    folded = text.casefold()
    return lambda value: f" {str(value).casefold()}".find(f" {folded}") >= 0


def _query_string(body: Any, dates: Dates) -> Condition:
    options = _object(body, "query_string")
    fields = options.get("fields") or ([options["default_field"]] if "default_field" in options else [])
    return parse_text(str(options.get("query", "")), dates, [name for name in fields if name != "*"])


def _multi_match(body: Any, dates: Dates) -> Condition:
    options = _object(body, "multi_match")
    tests = [words(word) for word in str(options.get("query", "")).split()]
    names = options.get("fields") or []
    return any_of([at(name, test) for name in names for test in tests] if names else [anywhere(test) for test in tests])


def _nested(body: Any, dates: Dates) -> Condition:
    options = _object(body, "nested")
    path, condition = str(options.get("path", "")), parse(options.get("query"), dates)
    return lambda hit: any(condition(Hit({path: dict(item.doc)})) for item in hit.items(path))


def _match_all(body: Any, dates: Dates) -> Condition:
    return everything


_READERS: Final[Mapping[str, Callable[[Any, Dates], Condition]]] = {
    "bool": _bool,
    "term": _term,
    "terms": _terms,
    "match": _match,
    "match_phrase": _match_phrase,
    "multi_match": _multi_match,
    "range": _range,
    "exists": _exists,
    "wildcard": _wildcard,
    "prefix": _prefix,
    "query_string": _query_string,
    "nested": _nested,
    "match_all": _match_all,
}
