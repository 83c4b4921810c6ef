"""Aggregations of search hits, in SailPoint's format."""

from __future__ import annotations

import csv
import io
import math
import statistics
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies

from .hit_set import HitSet
from .limits import SearchError, WorkLimit
from .matching import words
from .query_string import has_value

Doc: TypeAlias = dict[str, Any]
_DEFAULT_BUCKETS: Final = 10
_LEVEL_PARTS: Final = ("nested", "filter", "bucket", "metric")
_METRICS: Final[Mapping[str, Callable[[list[Any]], Any]]] = {
    "COUNT": len,
    "UNIQUE_COUNT": lambda values: len({*values}),
    "AVG": lambda values: statistics.fmean(values) if values else None,
    "SUM": sum,
    "MEDIAN": lambda values: statistics.median(values) if values else None,
    "MIN": lambda values: min(values, default=None),
    "MAX": lambda values: max(values, default=None),
}
_CALCULATED_METRICS: Final = ("AVG", "SUM", "MEDIAN")
_NON_NUMERIC_METRICS: Final = ("COUNT", "UNIQUE_COUNT")


def read_specification(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the aggregations of a search body.

    Raises:
        HttpError: 400, for missing aggregations or another format than SailPoint's.
    """
    if body.get("aggregationsDsl") is not None:
        raise bad_request("The sandbox supports aggregations but not aggregationsDsl.")
    levels = bodies.require_object(body.get("aggregations") or {})
    _check_level(levels)
    return levels


def _check_level(level: Mapping[str, Any]) -> None:
    parts = {kind: bodies.require_object(level[kind]) for kind in _LEVEL_PARTS if level.get(kind) is not None}
    if not parts:
        raise bad_request("aggregations must have a bucket, metric, filter or nested part.")
    for kind, part in parts.items():
        for name in ("name", "type" if kind == "nested" else "field"):
            if not isinstance(part.get(name), str) or not part[name]:
                raise bad_request(f"The {kind} part of aggregations must have a {name}.")
    if "metric" in parts:
        bodies.read_choice({"type": "UNIQUE_COUNT", **parts["metric"]}, "type", tuple(_METRICS))
    if "bucket" in parts:
        bodies.read_choice({"type": "TERMS", **parts["bucket"]}, "type", ("TERMS",))
    if level.get("subAggregation") is not None:
        _check_level(bodies.require_object(level["subAggregation"]))


def compute(level: Mapping[str, Any], hits: HitSet) -> Doc:
    """Compute aggregations in the format of Elasticsearch.

    Args:
        level: the specification of the aggregations.
        hits: the hits.

    Raises:
        HttpError: 400, for a metric of a field that is not numeric, or too much work.
    """
    try:
        return _compute(level, hits, WorkLimit())
    except SearchError as error:
        raise bad_request(str(error)) from None


def _compute(level: Mapping[str, Any], hits: HitSet, limit: WorkLimit) -> Doc:
    limit.check()
    nested, filter = level.get("nested"), level.get("filter")
    if nested:
        with limit.pause():
            items = hits.get_items(nested["type"])
        return {nested["name"]: _compute_inner({**level, "nested": None}, items, limit)}
    if filter:
        condition = has_value(_resolve_field(filter["field"], hits, limit), words(filter["value"]))
        return {filter["name"]: _compute_inner({**level, "filter": None}, hits.filter(condition), limit)}
    values = {}
    if level.get("bucket"):
        values[level["bucket"]["name"]] = _build_buckets(level, hits, limit)
    if level.get("metric"):
        values[level["metric"]["name"]] = {"value": _compute_metric(level["metric"], hits, limit)}
    if not values and level.get("subAggregation"):
        return _compute(level["subAggregation"], hits, limit)
    return values


def _compute_inner(level: Mapping[str, Any], hits: HitSet, limit: WorkLimit) -> Doc:
    return {"doc_count": len(hits), **_compute(level, hits, limit)}


def _resolve_field(field: str, hits: HitSet, limit: WorkLimit) -> str:
    """Return a field relative to the hits. Fields of nested items may start with the name of the property."""
    head, _, relative = field.partition(".")
    with limit.pause():  # what is prepared for a field is used again
        name = relative if relative and not hits.has_property(head) else field
        hits.prepare(name)
    return name


def _build_buckets(level: Mapping[str, Any], hits: HitSet, limit: WorkLimit) -> Doc:
    bucket = level["bucket"]
    field, minimum = _resolve_field(bucket["field"], hits, limit), bucket.get("minDocCount", 1)
    ranked = sorted(hits.group_by(field).items(), key=lambda pair: (-len(pair[1]), str(pair[0])))
    returned = [pair for pair in ranked if len(pair[1]) >= minimum][: bucket.get("size", _DEFAULT_BUCKETS)]
    sub_aggregation = level.get("subAggregation")
    return {
        "doc_count_error_upper_bound": 0,
        "sum_other_doc_count": sum(len(bucket_hits) for _, bucket_hits in ranked)
        - sum(len(bucket_hits) for _, bucket_hits in returned),
        "buckets": [
            {
                "key": key,
                "doc_count": len(bucket_hits),
                **(_compute(sub_aggregation, bucket_hits.to_hits(), limit) if sub_aggregation else {}),
            }
            for key, bucket_hits in returned
        ],
    }


def _compute_metric(metric: Mapping[str, Any], hits: HitSet, limit: WorkLimit) -> Any:
    kind, field = metric.get("type", "UNIQUE_COUNT"), _resolve_field(metric["field"], hits, limit)
    values = [value for value, count in hits.list_values(field) for _ in range(count)]
    if kind not in _NON_NUMERIC_METRICS and not all(isinstance(value, (int, float)) for value in values):
        raise bad_request(f"{kind} requires a numeric field, and {metric['field'][:50]} is not numeric.")
    try:
        result = _METRICS[kind](values)
        in_range = kind not in _CALCULATED_METRICS or result is None or math.isfinite(float(result))
    except OverflowError:  # an integer beyond the range of floats
        in_range = False
    if not in_range:
        raise bad_request(f"The {kind} of {metric['field'][:50]} is beyond the range of numbers.")
    return result


def format_csv(level: Mapping[str, Any], result: Doc) -> str:
    """Format the result as CSV: a row for each bucket, or the value of the metric."""
    while not (level.get("bucket") or level.get("metric")):
        part = level.get("nested") or level.get("filter")
        kind = "nested" if level.get("nested") else "filter"
        result = result[part["name"]] if part else result
        level = {**level, kind: None} if part else level["subAggregation"]
    for kind in ("nested", "filter"):
        if level.get(kind):
            result = result[level[kind]["name"]]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if level.get("bucket"):
        name = level["bucket"]["name"]
        writer.writerow([name, "Count"])
        writer.writerows([entry["key"], entry["doc_count"]] for entry in result[name]["buckets"])
    else:
        name = level["metric"]["name"]
        writer.writerows([[name], [result[name]["value"]]])
    return text.getvalue()
