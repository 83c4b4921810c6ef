"""Aggregations of search hits, in SailPoint's format and in Elasticsearch's."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest

from sailkit.search import build_search
from sailkit_api.v2025 import models
from tests.sandbox.conftest import SandboxApi


def search(api: SandboxApi, query: str = "*") -> list[dict[str, Any]]:
    """All identities that a query finds."""
    response = api.post("/search?limit=1000", {"indices": ["identities"], "query": {"query": query}})
    assert response.status_code == 200, response.text
    return response.json()  # type: ignore[no-any-return]


def aggregated(api: SandboxApi, **aggregations: Any) -> Any:
    body = {"indices": ["identities"], "query": {"query": "*"}, "aggregationType": "SAILPOINT"}
    response = api.post("/search/aggregate", {**body, "aggregations": aggregations})
    assert response.status_code == 200, response.text
    return response.json()["aggregations"]


def test_hits_are_aggregated(api: SandboxApi) -> None:
    places = [hit["attributes"]["location"] for hit in search(api)]
    bucket = {"name": "Places", "field": "attributes.location", "type": "TERMS", "size": 3}
    results = aggregated(api, bucket=bucket)["Places"]
    assert len(results["buckets"]) == 3
    assert all(item["doc_count"] == places.count(item["key"]) for item in results["buckets"])
    assert results["sum_other_doc_count"] + sum(item["doc_count"] for item in results["buckets"]) == 300
    metric = {"name": "n", "field": "accountCount"}
    counts = [hit["accountCount"] for hit in search(api)]
    expected = {"COUNT": 300, "UNIQUE_COUNT": len({*counts}), "SUM": sum(counts), "MIN": min(counts)}
    expected |= {"MAX": max(counts), "AVG": pytest.approx(sum(counts) / 300), "MEDIAN": sorted(counts)[150]}
    for kind, value in expected.items():
        assert aggregated(api, metric={**metric, "type": kind}) == {"n": {"value": value}}


def test_aggregations_go_into_nested_objects_filters_and_buckets(api: SandboxApi) -> None:
    results = aggregated(
        api,
        nested={"name": "on", "type": "accounts"},
        filter={"name": "off", "field": "accounts.disabled", "value": "true", "type": "TERM"},
        bucket={"name": "sources", "field": "accounts.source.name"},
        subAggregation={"metric": {"name": "n", "field": "id", "type": "COUNT"}},
    )
    assert results["on"]["doc_count"] == sum(hit["accountCount"] for hit in search(api))
    buckets = results["on"]["off"]["sources"]["buckets"]
    assert sum(item["doc_count"] for item in buckets) == results["on"]["off"]["doc_count"] > 0
    assert all(item["n"]["value"] == item["doc_count"] for item in buckets)


def test_aggregations_come_as_csv_where_that_is_accepted(api: SandboxApi) -> None:
    body = {
        "indices": ["identities"],
        "query": {"query": "*"},
        "aggregations": {"bucket": {"name": "Place, by name", "field": "attributes.location", "size": 1}},
    }
    response = api.http.post("/v2025/search/aggregate", json=body, headers={"Accept": "text/csv"})
    assert response.headers["content-type"].startswith("text/csv")
    (most,) = aggregated(api, **body["aggregations"])["Place, by name"]["buckets"]  # type: ignore[arg-type]
    assert response.text == f'"Place, by name",Count\n{most["key"]},{most["doc_count"]}\n'


# Each pair as the service's guide shows it: aggregations in SailPoint's format and in Elasticsearch's.
PUBLISHED: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (
        {"metric": {"name": "n", "type": "UNIQUE_COUNT", "field": "attributes.location"}},
        {"n": {"cardinality": {"field": "attributes.location.exact"}}},
    ),
    (
        {"bucket": {"name": "places", "type": "TERMS", "field": "attributes.location"}},
        {"places": {"terms": {"field": "attributes.location.exact"}}},
    ),
    (
        {
            "nested": {"name": "access", "field": "access", "type": "TERMS"},
            "bucket": {"name": "sources", "type": "TERMS", "field": "access.source.name"},
        },
        {
            "access": {
                "nested": {"path": "access"},
                "aggs": {"sources": {"terms": {"field": "access.source.name.exact"}}},
            }
        },
    ),
    (
        {
            "nested": {"name": "access", "field": "access", "type": "TERMS"},
            "filter": {"name": "entitlements", "field": "access.type", "value": "ENTITLEMENT"},
            "bucket": {"name": "names", "type": "TERMS", "field": "access.name"},
        },
        {
            "access": {
                "nested": {"path": "access"},
                "aggs": {
                    "entitlements": {
                        "filter": {"term": {"access.type": "ENTITLEMENT"}},
                        "aggs": {"names": {"terms": {"field": "access.name.exact"}}},
                    }
                },
            }
        },
    ),
    (
        {
            "bucket": {"name": "departments", "type": "TERMS", "field": "attributes.department"},
            "subAggregation": {"bucket": {"name": "places", "type": "TERMS", "field": "attributes.location"}},
        },
        {
            "departments": {
                "terms": {"field": "attributes.department.exact"},
                "aggs": {"places": {"terms": {"field": "attributes.location.exact"}}},
            }
        },
    ),
]


def aggregated_by_dsl(api: SandboxApi, index: str = "identities", query: str = "*", **aggregations: Any) -> Any:
    body = {"indices": [index], "query": {"query": query}, "aggregationType": "DSL", "aggregationsDsl": aggregations}
    response = api.post("/search/aggregate", body)
    assert response.status_code == 200, response.text
    return response.json()["aggregations"]


@pytest.mark.parametrize(("plain", "dsl"), PUBLISHED, ids=lambda value: "-".join(value))
def test_both_formats_of_aggregations_have_the_same_results(
    api: SandboxApi, plain: dict[str, Any], dsl: dict[str, Any]
) -> None:
    result = aggregated(api, **plain)
    assert result == aggregated_by_dsl(api, **dsl)
    assert '"doc_count": 0' not in json.dumps(result)
    assert '"buckets": []' not in json.dumps(result)


def test_filters_and_ranges_divide_the_hits(api: SandboxApi) -> None:
    counts = [hit["accountCount"] for hit in search(api)]
    ranges = [{"to": 3}, {"from": 3, "to": 4}, {"key": "many", "from": 4}]
    results = aggregated_by_dsl(
        api,
        managers={"filters": {"filters": {"yes": {"term": {"isManager": True}}, "no": {"term": {"isManager": False}}}}},
        few={"range": {"field": "accountCount", "ranges": ranges}},
        no_manager={"missing": {"field": "manager.id"}},
        stats={"stats": {"field": "accountCount"}},
    )
    managers = results["managers"]["buckets"]
    assert managers["yes"]["doc_count"] == len(search(api, "isManager:true")) > 0
    assert managers["yes"]["doc_count"] + managers["no"]["doc_count"] == 300
    assert [(part["key"], part["doc_count"]) for part in results["few"]["buckets"]] == [
        ("*-3", sum(count < 3 for count in counts)),
        ("3-4", counts.count(3)),
        ("many", sum(count >= 4 for count in counts)),
    ]
    assert results["no_manager"]["doc_count"] == len(search(api, "NOT _exists_:manager.id")) > 0
    assert results["stats"] == {
        "count": 300,
        "min": min(counts),
        "max": max(counts),
        "avg": pytest.approx(sum(counts) / 300),
        "sum": sum(counts),
    }


@pytest.mark.parametrize("interval", ["year", "quarter", "month", "week", "day"])
def test_a_date_histogram_has_each_hit_in_the_interval_of_its_date(api: SandboxApi, interval: str) -> None:
    inner = {"first": {"terms": {"field": "created", "size": 1000}}}
    histogram = {"date_histogram": {"field": "created", "interval": interval, "min_doc_count": 1}, "aggs": inner}
    buckets = aggregated_by_dsl(api, dates=histogram)["dates"]["buckets"]
    assert sum(bucket["doc_count"] for bucket in buckets) == 300
    starts = [bucket["key_as_string"] for bucket in buckets]
    assert starts == sorted(starts)
    for bucket, end in zip(buckets, [*starts[1:], "9999"], strict=True):
        assert datetime.fromisoformat(bucket["key_as_string"]).timestamp() * 1000 == bucket["key"]
        assert all(bucket["key_as_string"] <= entry["key"] < end for entry in bucket["first"]["buckets"])
    if interval in ("year", "month"):
        size = {"year": 4, "month": 7}[interval]
        assert {start[:size] for start in starts} == {hit["created"][:size] for hit in search(api)}


def test_a_date_histogram_has_empty_intervals_by_default(api: SandboxApi) -> None:
    histogram = {"date_histogram": {"field": "created", "interval": "month"}}
    starts = [bucket["key_as_string"] for bucket in aggregated_by_dsl(api, dates=histogram)["dates"]["buckets"]]
    months = [int(start[:4]) * 12 + int(start[5:7]) for start in starts]
    assert months == [*range(months[0], months[0] + len(months))]


def test_terms_are_ordered_as_requested(api: SandboxApi) -> None:
    def read_buckets(**order: str) -> list[tuple[str, int]]:
        terms = {"terms": {"field": "attributes.department.exact", "size": 100, "order": order}}
        buckets = aggregated_by_dsl(api, d=terms)["d"]["buckets"]
        return [(bucket["key"], bucket["doc_count"]) for bucket in buckets]

    assert read_buckets(_key="asc") == sorted(read_buckets(_count="desc"))
    assert read_buckets(_term="desc") == read_buckets(_key="asc")[::-1]
    counts = [count for _, count in read_buckets(_count="asc")]
    assert counts == sorted(counts)
    assert [count for _, count in read_buckets(_count="desc")] == counts[::-1]


def test_aggregations_by_dsl_come_as_csv(api: SandboxApi) -> None:
    types = {"terms": {"field": "access.type"}}
    nested: dict[str, Any] = {"a": {"nested": {"path": "access"}, "aggs": {"types": types}}}
    body = {"query": {"query": "*"}, "indices": ["identities"], "aggregationsDsl": nested}
    response = api.http.post("/v2025/search/aggregate", json=body, headers={"Accept": "text/csv"})
    buckets = aggregated_by_dsl(api, **nested)["a"]["types"]["buckets"]
    assert response.text.splitlines() == ["types,Count", *(f"{part['key']},{part['doc_count']}" for part in buckets)]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({}, "must have a bucket"),
        ({"aggregationsDsl": {}}, "must have an aggregation"),
        ({"aggregationsDsl": {"x": {"percentiles": {"field": "id"}}}}, "not percentiles"),
        ({"aggregationsDsl": {"x": {"terms": {"field": "id"}, "avg": {"field": "id"}}}}, "not terms, avg"),
        ({"aggregationsDsl": {"x": {"terms": {}}}}, "terms requires a field"),
        ({"aggregationsDsl": {"x": {"terms": {"field": "id", "size": -1}}}}, "size must be a whole number"),
        ({"aggregationsDsl": {"x": {"terms": {"field": "id", "order": {"avg": "asc"}}}}}, "order must be one of"),
        ({"aggregationsDsl": {"x": {"date_histogram": {"field": "id", "interval": "era"}}}}, "interval must be one of"),
        ({"aggregationsDsl": {"x": {"filter": {"nope": {}}}}}, "does not support the query 'nope'"),
        ({"aggregationsDsl": {"x": {"avg": {"field": "name"}}}}, "requires a numeric field"),
        ({"aggregationType": "DSL"}, "aggregationsDsl must be an object"),
        ({"aggregations": {"metric": {"name": "x"}}}, "/aggregations/metric/field"),
        ({"aggregations": {"metric": {"name": "x", "field": "name", "type": "AVG"}}}, "requires a numeric field"),
        ({"aggregations": {"bucket": {"name": "x", "field": "name", "type": "RANGE"}}}, "type must be one of TERMS"),
    ],
)
def test_aggregations_that_make_no_sense_are_refused(api: SandboxApi, body: dict[str, Any], reason: str) -> None:
    response = api.post("/search/aggregate", {"query": {"query": "*"}, **body})
    assert response.status_code == 400
    assert reason in response.json()["messages"][0]["text"]


def test_the_client_aggregates(api: SandboxApi) -> None:
    body = build_search("*")
    body.aggregations = models.SearchAggregationSpecification(
        metric=models.MetricAggregation(name="n", field="id", type="COUNT")
    )
    with api.sandbox.tenant() as tenant:
        results = tenant.search.aggregate(body)
    assert isinstance(results, models.AggregationResult)
    assert results.aggregations == {"n": {"value": 300}}
