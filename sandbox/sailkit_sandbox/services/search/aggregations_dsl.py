"""Aggregations of search hits in Elasticsearch's format: parser and evaluation of the common kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.store.filters import parse_time

from . import query_dsl
from .conditions import none_of
from .hit_set import HitSet
from .limits import SearchError, WorkLimit
from .metrics import compute_metric
from .query_string import exists, has_value
from .ranges import Dates, RangeTest, bound

Doc: TypeAlias = dict[str, Any]
Compute: TypeAlias = Callable[[HitSet, WorkLimit], Doc]
# From the options of an aggregation, what computes those within it, and the dates, what computes the aggregation.
_Build: TypeAlias = Callable[[Mapping[str, Any], Compute, Dates], Compute]
_SUB_AGGREGATIONS: Final = ("aggs", "aggregations")
_DEFAULT_BUCKETS: Final = 10
_METRICS: Final = {
    "value_count": "COUNT",
    "cardinality": "UNIQUE_COUNT",
    "avg": "AVG",
    "sum": "SUM",
    "min": "MIN",
    "max": "MAX",
}
_INTERVALS: Final = ("year", "quarter", "month", "week", "day", "hour", "minute")


def build(specification: Any, now: float) -> Compute:
    """Return what computes aggregations, by name in the result.

    Args:
        specification: the aggregations by name, such as {"Places": {"terms": {"field": "attributes.city.exact"}}}.
        now: the time, in seconds since 1970.

    Raises:
        HttpError: 400, for aggregations that are invalid or not supported.
    """
    try:
        return _build_all(specification, Dates(now))
    except SearchError as error:
        raise bad_request(str(error)) from None


def _build_all(specification: Any, dates: Dates) -> Compute:
    named = _require_object(specification, "aggregationsDsl")
    if not named:
        raise SearchError("aggregationsDsl must have an aggregation.")
    parts = {name: _build_one(_require_object(part, f"The aggregation {name}"), dates) for name, part in named.items()}

    def compute(hits: HitSet, limit: WorkLimit) -> Doc:
        limit.check()
        return {name: part(hits, limit) for name, part in parts.items()}

    return compute


def _build_one(part: Mapping[str, Any], dates: Dates) -> Compute:
    kinds = [name for name in part if name not in (*_SUB_AGGREGATIONS, "meta")]
    if len(kinds) != 1 or kinds[0] not in _KINDS:
        found = ", ".join(kinds)[:100] or "none"
        raise SearchError(f"The sandbox supports one aggregation of {', '.join(_KINDS)} in each place, not {found}.")
    inner = next((part[name] for name in _SUB_AGGREGATIONS if part.get(name)), None)
    compute_inner = (lambda *_: {}) if inner is None else _build_all(inner, dates)
    return _KINDS[kinds[0]](_require_object(part[kinds[0]], kinds[0]), compute_inner, dates)


def _require_object(value: Any, place: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise SearchError(f"{place[:100]} must be an object.")
    return value


def _read_field(options: Mapping[str, Any], kind: str) -> str:
    field = options.get("field")
    if not isinstance(field, str) or not field:
        raise SearchError(f"The aggregation {kind} requires a field.")
    return field


def _read_number(options: Mapping[str, Any], name: str, default: int) -> int:
    value = options.get(name, default)
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise SearchError(f"{name} must be a whole number of 0 or more.")
    return value


def _prepare(hits: HitSet, field: str, limit: WorkLimit) -> None:
    with limit.pause():  # what is prepared for a field is used again
        hits.prepare(field)


def _describe(hits: HitSet, inner: Compute, limit: WorkLimit) -> Doc:
    return {"doc_count": len(hits), **inner(hits, limit)}


def _build_metric(kind: str) -> _Build:
    def build_metric(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
        field = _read_field(options, kind)

        def compute(hits: HitSet, limit: WorkLimit) -> Doc:
            _prepare(hits, field, limit)
            return {"value": compute_metric(_METRICS[kind], field, field, hits)}

        return compute

    return build_metric


def _build_stats(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
    field = _read_field(options, "stats")

    def compute(hits: HitSet, limit: WorkLimit) -> Doc:
        _prepare(hits, field, limit)
        kinds = {"count": "COUNT", "min": "MIN", "max": "MAX", "avg": "AVG", "sum": "SUM"}
        return {name: compute_metric(kind, field, field, hits) for name, kind in kinds.items()}

    return compute


def _build_nested(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
    path = options.get("path")
    if not isinstance(path, str) or not path:
        raise SearchError("The aggregation nested requires a path.")

    def compute(hits: HitSet, limit: WorkLimit) -> Doc:
        with limit.pause():
            items = hits.get_items(path, whole=True)
        return _describe(items, inner, limit)

    return compute


def _build_filter(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
    condition = query_dsl.parse(options, dates)
    return lambda hits, limit: _describe(hits.filter(condition), inner, limit)


def _build_filters(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
    queries = options.get("filters")
    if isinstance(queries, list):
        conditions = [query_dsl.parse(query, dates) for query in queries]
        return lambda hits, limit: {"buckets": [_describe(hits.filter(each), inner, limit) for each in conditions]}
    named = {name: query_dsl.parse(query, dates) for name, query in _require_object(queries, "filters").items()}
    return lambda hits, limit: {
        "buckets": {name: _describe(hits.filter(condition), inner, limit) for name, condition in named.items()}
    }


def _build_missing(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
    condition = none_of([exists(_read_field(options, "missing"))])
    return lambda hits, limit: _describe(hits.filter(condition), inner, limit)


def _build_terms(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
    field, size = _read_field(options, "terms"), _read_number(options, "size", _DEFAULT_BUCKETS)
    minimum = _read_number(options, "min_doc_count", 1)
    order = _require_object(options.get("order", {"_count": "desc"}), "order")
    by, direction = next(iter(order.items()), ("", ""))
    if len(order) != 1 or by not in ("_count", "_term", "_key") or direction not in ("asc", "desc"):
        raise SearchError('order must be one of _count, _term and _key with "asc" or "desc".')

    def compute(hits: HitSet, limit: WorkLimit) -> Doc:
        _prepare(hits, field, limit)
        groups = sorted(hits.group_by(field).items(), key=lambda pair: str(pair[0]))
        if by == "_count":
            groups.sort(key=lambda pair: len(pair[1]), reverse=direction == "desc")
        elif direction == "desc":
            groups.reverse()
        shown = [pair for pair in groups if len(pair[1]) >= minimum][:size]
        total = sum(len(group) for _, group in groups)
        return {
            "doc_count_error_upper_bound": 0,
            "sum_other_doc_count": total - sum(len(group) for _, group in shown),
            "buckets": [{"key": key, **_describe(group.to_hits(), inner, limit)} for key, group in shown],
        }

    return compute


def _build_range(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
    field, ranges = _read_field(options, "range"), options.get("ranges")
    if not isinstance(ranges, list) or not all(isinstance(part, dict) for part in ranges):
        raise SearchError("The aggregation range requires ranges, a list of objects with from or to.")
    tests = []
    for part in ranges:
        ends = {side: part[side] for side in ("from", "to") if part.get(side) is not None}
        lower = bound(str(ends.get("from", "*")), dates, inclusive=True, upper=False)
        upper = bound(str(ends.get("to", "*")), dates, inclusive=False, upper=True)
        key = part.get("key") or f"{ends.get('from', '*')}-{ends.get('to', '*')}"
        tests.append(({"key": key, **ends}, has_value(field, RangeTest(lower, upper))))
    return lambda hits, limit: {
        "buckets": [{**head, **_describe(hits.filter(condition), inner, limit)} for head, condition in tests]
    }


def _build_date_histogram(options: Mapping[str, Any], inner: Compute, dates: Dates) -> Compute:
    field, interval = _read_field(options, "date_histogram"), options.get("interval")
    if interval not in _INTERVALS:
        raise SearchError(f"interval must be one of {', '.join(_INTERVALS)}.")
    minimum = _read_number(options, "min_doc_count", 0)

    def compute(hits: HitSet, limit: WorkLimit) -> Doc:
        _prepare(hits, field, limit)
        moments = (parse_time(value) for value, _ in hits.list_values(field) if isinstance(value, str))
        starts = sorted({_floor(moment, interval) for moment in moments if moment is not None})
        buckets = []
        for start in starts if minimum else _fill(starts, interval):
            limit.check()
            first, end = (f"{moment:%Y-%m-%dT%H:%M:%S}.000Z" for moment in (start, _next(start, interval)))
            lower = bound(first, dates, inclusive=True, upper=False)
            upper = bound(end, dates, inclusive=False, upper=True)
            bucket_hits = hits.filter(has_value(field, RangeTest(lower, upper)))
            if len(bucket_hits) >= minimum:
                head = {"key_as_string": first, "key": int(start.timestamp() * 1000)}
                buckets.append({**head, **_describe(bucket_hits, inner, limit)})
        return {"buckets": buckets}

    return compute


def _floor(moment: datetime, interval: str) -> datetime:
    """Return the start of the interval that a point in time is in."""
    minute = moment.astimezone(UTC).replace(second=0, microsecond=0)
    if interval in ("minute", "hour"):
        return minute if interval == "minute" else minute.replace(minute=0)
    day = minute.replace(hour=0, minute=0)
    if interval == "week":
        return day - timedelta(days=day.weekday())
    if interval == "day":
        return day
    months = {"year": 12, "quarter": 3, "month": 1}[interval]
    return day.replace(day=1, month=(day.month - 1) // months * months + 1)


def _next(start: datetime, interval: str) -> datetime:
    """Return the start of the next interval."""
    days = {"year": 366, "quarter": 92, "month": 31, "week": 7, "day": 1}
    step = timedelta(days=days[interval]) if interval in days else timedelta(**{f"{interval}s": 1})
    return _floor(start + step, interval)


def _fill(starts: list[datetime], interval: str) -> Iterable[datetime]:
    """Yield all intervals from the first to the last."""
    current = starts[0] if starts else None
    while current is not None and current <= starts[-1]:
        yield current
        current = _next(current, interval)


_KINDS: Final[Mapping[str, _Build]] = {
    "terms": _build_terms,
    "filter": _build_filter,
    "filters": _build_filters,
    "nested": _build_nested,
    "missing": _build_missing,
    "range": _build_range,
    "date_range": _build_range,
    "date_histogram": _build_date_histogram,
    **{kind: _build_metric(kind) for kind in _METRICS},
    "stats": _build_stats,
}
