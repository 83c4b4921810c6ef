"""Aggregations of search hits, in SailPoint's format."""

from __future__ import annotations

import csv
import functools
import io
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies

from . import aggregations_dsl
from .hit_set import HitSet
from .limits import SearchError, WorkLimit
from .matching import words
from .metrics import METRICS, compute_metric
from .query_string import has_value

Doc: TypeAlias = dict[str, Any]
_DEFAULT_BUCKETS: Final = 10
_LEVEL_PARTS: Final = ("nested", "filter", "bucket", "metric")


def build(body: Mapping[str, Any], now: float) -> Callable[[HitSet], Doc]:
    """Return what computes the aggregations of a search body, in the format of Elasticsearch's responses.

    The function raises HttpError 400 for a metric of a field that is not numeric, and for too much work.

    Args:
        body: the body; `aggregationType` selects SailPoint's format or Elasticsearch's. Default: the one that is there.
        now: the time, in seconds since 1970.

    Raises:
        HttpError: 400, for missing or invalid aggregations.
    """
    default = "SAILPOINT" if body.get("aggregationsDsl") is None else "DSL"
    if (body.get("aggregationType") or default) == "DSL" and body.get("aggregations") is None:
        compute = aggregations_dsl.build(body.get("aggregationsDsl"), now)
    else:
        level = bodies.require_object(body.get("aggregations") or {})
        _check_level(level)
        compute = functools.partial(_compute, level)

    def compute_limited(hits: HitSet) -> Doc:
        try:
            return compute(hits, WorkLimit())
        except SearchError as error:
            raise bad_request(str(error)) from None

    return compute_limited


def _check_level(level: Mapping[str, Any]) -> None:
    parts = {kind: bodies.require_object(level[kind]) for kind in _LEVEL_PARTS if level.get(kind) is not None}
    if not parts:
        raise bad_request("aggregations must have a bucket, metric, filter or nested part.")
    for kind, part in parts.items():
        for name in ("name", "type" if kind == "nested" else "field"):
            if not isinstance(part.get(name), str) or not part[name]:
                raise bad_request(f"The {kind} part of aggregations must have a {name}.")
    if "metric" in parts:
        bodies.read_choice({"type": "UNIQUE_COUNT", **parts["metric"]}, "type", METRICS)
    if "bucket" in parts:
        bodies.read_choice({"type": "TERMS", **parts["bucket"]}, "type", ("TERMS",))
    if level.get("subAggregation") is not None:
        _check_level(bodies.require_object(level["subAggregation"]))


def _compute(level: Mapping[str, Any], hits: HitSet, limit: WorkLimit) -> Doc:
    limit.check()
    nested, filter = level.get("nested"), level.get("filter")
    if nested:
        with limit.pause():
            items = hits.get_items(_get_nested_property(nested))
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


def _get_nested_property(nested: Mapping[str, Any]) -> str:
    """Return the property of a nested part: its type, or the field where the type is that of a bucket."""
    return str(nested["field"] if nested["type"] == "TERMS" and nested.get("field") else nested["type"])


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
    field = _resolve_field(metric["field"], hits, limit)
    return compute_metric(metric.get("type", "UNIQUE_COUNT"), field, metric["field"], hits)


def format_csv(result: Doc) -> str:
    """Format the result as CSV: a row for each bucket of the first aggregation, or the values of the metric."""
    name, value = next(iter(result.items()))
    while "buckets" not in value and (inner := [pair for pair in value.items() if isinstance(pair[1], dict)]):
        name, value = inner[0]
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    if "buckets" in value:
        buckets = value["buckets"]
        named = buckets.items() if isinstance(buckets, dict) else ((entry.get("key"), entry) for entry in buckets)
        writer.writerow([name, "Count"])
        writer.writerows([key, entry["doc_count"]] for key, entry in named)
    else:
        writer.writerows([[name], [*value.values()]])
    return text.getvalue()
