"""What the hits of a search come to: counts by value, sums and the like, in SailPoint's form."""

from __future__ import annotations

import csv
import io
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias

from sailkit_sandbox.base.api_errors import bad_request
from sailkit_sandbox.services.common import bodies

from .matching import Hit, words
from .query_string import at, field_path

Doc: TypeAlias = dict[str, Any]
_BUCKETS: Final = 10
_KINDS: Final = ("nested", "filter", "bucket", "metric")
_METRICS: Final[Mapping[str, Callable[[list[Any]], Any]]] = {
    "COUNT": len,
    "UNIQUE_COUNT": lambda values: len({*values}),
    "AVG": lambda values: statistics.fmean(values) if values else None,
    "SUM": sum,
    "MEDIAN": lambda values: statistics.median(values) if values else None,
    "MIN": lambda values: min(values, default=None),
    "MAX": lambda values: max(values, default=None),
}
_TEXTUAL: Final = ("COUNT", "UNIQUE_COUNT")


def specification(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """The aggregations that a search asks for.

    Raises:
        HttpError: 400, where there are none, or they are in another form than SailPoint's.
    """
    if body.get("aggregationsDsl") is not None:
        raise bad_request("The sandbox knows aggregations, not aggregationsDsl.")
    found = bodies.properties(body.get("aggregations") or {})
    _check(found)
    return found


def _check(level: Mapping[str, Any]) -> None:
    parts = {kind: bodies.properties(level[kind]) for kind in _KINDS if level.get(kind) is not None}
    if not parts:
        raise bad_request("aggregations must have a bucket, metric, filter or nested part.")
    for kind, part in parts.items():
        for name in ("name", "type" if kind == "nested" else "field"):
            if not isinstance(part.get(name), str) or not part[name]:
                raise bad_request(f"The {kind} part of aggregations must have a {name}.")
    if "metric" in parts:
        bodies.choice({"type": "UNIQUE_COUNT", **parts["metric"]}, "type", tuple(_METRICS))
    if "bucket" in parts:
        bodies.choice({"type": "TERMS", **parts["bucket"]}, "type", ("TERMS",))
    if level.get("subAggregation") is not None:
        _check(bodies.properties(level["subAggregation"]))


def results(level: Mapping[str, Any], hits: Sequence[Hit]) -> Doc:
    """What the hits come to, as Elasticsearch answers it.

    Args:
        level: what to work out.
        hits: the hits.
    """
    nested, filter = level.get("nested"), level.get("filter")
    if nested:
        items = [item for hit in hits for item in hit.items(nested["type"])]
        return {nested["name"]: _inner({**level, "nested": None}, items)}
    if filter:
        condition = at(_relative(filter["field"], hits), words(filter["value"]))
        return {filter["name"]: _inner({**level, "filter": None}, [hit for hit in hits if condition(hit)])}
    found = {}
    if level.get("bucket"):
        found[level["bucket"]["name"]] = _buckets(level, hits)
    if level.get("metric"):
        found[level["metric"]["name"]] = {"value": _metric(level["metric"], hits)}
    if not found and level.get("subAggregation"):
        return results(level["subAggregation"], hits)
    return found


def _inner(level: Mapping[str, Any], hits: Sequence[Hit]) -> Doc:
    return {"doc_count": len(hits), **results(level, hits)}


def _relative(field: str, hits: Iterable[Hit]) -> str:
    """A field as the hits have it; items of nested objects may be asked with the object's name before it."""
    head, _, rest = field.partition(".")
    return rest if rest and not any(head in hit.doc for hit in hits) else field


def _values(hit: Hit, field: str) -> list[Any]:
    return list(hit.values(field_path(field)[0]))


def _buckets(level: Mapping[str, Any], hits: Sequence[Hit]) -> Doc:
    bucket = level["bucket"]
    field, least = _relative(bucket["field"], hits), bucket.get("minDocCount", 1)
    members: dict[Any, list[Hit]] = {}
    for hit in hits:
        for value in dict.fromkeys(_values(hit, field)):
            members.setdefault(value, []).append(hit)
    ranked = sorted(members.items(), key=lambda pair: (-len(pair[1]), str(pair[0])))
    shown = [pair for pair in ranked if len(pair[1]) >= least][: bucket.get("size", _BUCKETS)]
    inner = level.get("subAggregation")
    return {
        "doc_count_error_upper_bound": 0,
        "sum_other_doc_count": sum(len(of) for _, of in ranked) - sum(len(of) for _, of in shown),
        "buckets": [{"key": key, "doc_count": len(of), **(results(inner, of) if inner else {})} for key, of in shown],
    }


def _metric(metric: Mapping[str, Any], hits: Sequence[Hit]) -> Any:
    kind, field = metric.get("type", "UNIQUE_COUNT"), _relative(metric["field"], hits)
    values = [value for hit in hits for value in _values(hit, field)]
    if kind not in _TEXTUAL and not all(isinstance(value, (int, float)) for value in values):
        raise bad_request(f"{kind} needs a field of numbers, which {metric['field'][:50]} is not.")
    return _METRICS[kind](values)


def table(level: Mapping[str, Any], result: Doc) -> str:
    """The result as CSV: a line for each bucket, or the metric's value."""
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
        writer.writerows([one["key"], one["doc_count"]] for one in result[name]["buckets"])
    else:
        name = level["metric"]["name"]
        writer.writerows([[name], [result[name]["value"]]])
    return text.getvalue()
