"""Limits: costly patterns, deep and long queries, and numbers that not every JSON library reads."""

from __future__ import annotations

import contextlib
import importlib
import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import Tenant
from sailkit_api.v2025.models import Transform
from sailkit_core import json_text
from sailkit_sandbox.request_log.request_patterns import RequestInfo, RequestPattern
from sailkit_sandbox.services.search.limits import WorkLimit
from sailkit_sandbox.services.search.matching import any_words, expression, near, pattern, similar, words
from sailkit_sandbox.store import filters
from tests.sandbox.conftest import SandboxApi, open_client

LONG_TEXT = "a" * 100_000 + "_"
SECONDS = 5.0  # generous: a backtracking engine needs years
BIG_INTEGERS = (2**53 + 1, 2**63, -(2**63) - 1, 2**64, 10**30 + 1, 10**400, 10**4299)


def search(query: str, **body: Any) -> dict[str, Any]:
    return {"indices": ["identities"], "query": {"query": query}, **body}


def search_by_dsl(query: dict[str, Any]) -> dict[str, Any]:
    return {"indices": ["identities"], "queryType": "DSL", "queryDsl": query}


@pytest.mark.parametrize(
    "text", ["(a+)+$", "(a|aa)*c", "(a*)*b", "(.*)*c", "(a|a?)+b", "([a-z]+)*c", "(a?){500}a{500}c", "(.*a){10}c"]
)
def test_the_time_of_an_expression_grows_with_the_text_only(text: str) -> None:
    start = time.thread_time()
    assert expression(text)(LONG_TEXT) is False
    assert expression(text, exact=True)(LONG_TEXT) is False
    assert time.thread_time() - start < SECONDS


@pytest.mark.parametrize("text", ["*a" * 400 + "*c", "?" * 999 + "*", "*" * 999 + "c", "*a?" * 300 + "c"])
def test_the_time_of_a_wildcard_grows_with_the_text_only(text: str) -> None:
    start = time.thread_time()
    assert pattern(text, exact=True)(LONG_TEXT) is (text[-1] == "*")
    assert time.thread_time() - start < SECONDS


def test_a_path_with_many_stars_is_compared_quickly() -> None:
    start = time.thread_time()
    request = RequestInfo("GET", "/v2025/" + "a" * 20_000)
    assert not RequestPattern(path="/" + "**a" * 300 + "b").matches(request)
    assert not RequestPattern(path="/" + "*a" * 490 + "b").matches(request)
    assert RequestPattern(path="/" + "**a" * 300).matches(request)
    assert time.thread_time() - start < SECONDS
    with pytest.raises(ValueError, match="at most 1000 characters"):
        RequestPattern(path="/" + "a" * 1000)


def test_distances_of_words_are_computed_quickly() -> None:
    start = time.thread_time()
    assert not near("a b", 200_000)("a " * 400_000)
    assert near("b a", 200_000)("a " * 200_000 + "b")
    assert not similar("a" * 50_000, 2)("a" * 49_999)
    assert not similar("x" * 250, 2)(" ".join("y" * 250 + str(number) for number in range(1000)))
    assert time.thread_time() - start < SECONDS


@given(st.text("ab c", max_size=20), st.text("abc", min_size=1, max_size=2), st.integers(0, 4))
def test_words_near_each_other_are_within_a_window(value: str, letters: str, distance: int) -> None:
    expected, parts, width = set(letters), value.split(), len(letters) + distance
    windows = [set(parts[start : start + width]) for start in range(len(parts))]
    assert near(" ".join(letters), distance)(value) is any(expected <= window for window in windows)


TEXTS = st.text("aB 2.-", max_size=8) | st.sampled_from(["2024", "2024-02", "2024-02-29", "true", "1", "1.0", "-2"])
VALUES = TEXTS | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.5, 1.0, "2024-02-29T01:02:03Z"])


@given(st.lists(TEXTS, max_size=4), VALUES, st.booleans())
def test_any_words_are_words_of_one_of_the_texts(texts: list[str], value: Any, exact: bool) -> None:
    assert any_words(texts, exact=exact)(value) is any(words(text, exact=exact)(value) for text in texts)


TIMES = st.sampled_from([filters.parse_time("2024-02-29"), filters.parse_time("2024-02-29T01:02:03Z")])
FILTER_VALUES = TEXTS | st.booleans() | st.integers(-3, 3) | st.sampled_from([0.5, 1.0]) | TIMES


@given(st.lists(FILTER_VALUES, min_size=1, max_size=4), st.none() | VALUES | st.lists(VALUES, max_size=3))
def test_in_is_equality_with_one_of_the_values(values: list[Any], actual: Any) -> None:
    listed = filters.Comparison("x", "in", tuple(values))
    single = [filters.Comparison("x", "eq", (value,)) for value in values]
    assert filters.evaluate(listed, {"x": actual}) is any(filters.evaluate(term, {"x": actual}) for term in single)


def test_a_filter_with_many_values_is_evaluated_quickly() -> None:
    values = ",".join(f'"n{number}"' for number in range(20_000))
    listed = filters.parse(f"name in ({values})")
    start = time.thread_time()
    assert not any(filters.evaluate(listed, {"name": f"m{number}"}) for number in range(1000))
    assert time.thread_time() - start < SECONDS


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (search("name:/(a)\\1/"), "is not a regular expression"),
        (search("name:/(?=a)b/"), "is not a regular expression"),
        (search("name:/((a{100}){100}){100}/"), "is not a regular expression"),
        (search(f"name:/{'a' * 1001}/"), "at most 1000 characters"),
        (search(f"name:{'*a' * 501}"), "at most 1000 characters"),
        (search_by_dsl({"wildcard": {"name": "*a" * 501}}), "at most 1000 characters"),
        (search("(" * 3000 + "a" + ")" * 3000), "nested too deeply"),
        (search("NOT " * 3000 + "a"), "nested too deeply"),
        (search("a " * 100_000), "words, quotes and parentheses"),
        (search(" OR ".join(["a"] * 1025)), "1025 clauses"),
        (search('"a b"~' + "9" * 5000), "a number that is too long"),
        (search_by_dsl({"bool": {"should": [{"term": {"name": "a"}}] * 1025}}), "1025 clauses"),
        (search_by_dsl({"match": {"name": "a " * 2000}}), "2000 clauses"),
        (search_by_dsl({"terms": {"name": ["a"] * 65_537}}), "65537 terms"),
        (search("*", filters={"name": {"type": "TERMS", "terms": ["a"] * 65_537}}), "65537 terms"),
    ],
)
def test_a_costly_search_is_refused(api: SandboxApi, body: dict[str, Any], reason: str) -> None:
    response = api.post("/search", body)
    assert response.status_code == 400
    assert reason in response.json()["messages"][0]["text"]


def test_long_lists_of_terms_are_accepted(api: SandboxApi) -> None:
    names = [hit["name"] for hit in api.post("/search", search("*")).json()]
    terms = [f"x{number}" for number in range(60_000)] + names[:3]
    for body in (
        search_by_dsl({"terms": {"name.exact": terms}}),
        search("*", filters={"name": {"type": "TERMS", "terms": terms}}),
    ):
        response = api.post("/search", body)
        assert {hit["name"] for hit in response.json()} == set(names[:3])


@pytest.mark.parametrize("degree", ["9" * 400, "1.5", "0." + "0" * 3000, "2"])
def test_any_degree_of_similarity_is_read(api: SandboxApi, degree: str) -> None:
    assert api.post("/search", search(f"a~{degree}")).status_code == 200


def test_the_processor_time_of_a_search_is_limited(
    start_sandbox: Callable[..., SandboxApi], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each level doubles the number of buckets."""
    api = start_sandbox(identities=0, data={"identities": [{"name": "x", "attributes": {"letters": ["a", "b"]}}]})
    level: dict[str, Any] = {"bucket": {"name": "b", "field": "attributes.letters"}}
    for _ in range(30):
        level = {**level, "subAggregation": level}
    monkeypatch.setattr("sailkit_sandbox.services.search.aggregations.WorkLimit", lambda: WorkLimit(0.2))
    response = api.post("/search/aggregate", search("*", aggregations=level))
    assert response.status_code == 400
    assert "more than 0.2 seconds of processor time" in response.json()["messages"][0]["text"]

    monkeypatch.setattr("sailkit_sandbox.services.search.document_set.WorkLimit", lambda: WorkLimit(0))
    response = api.post("/search", search("a"))
    assert response.status_code == 400
    assert "more than 0 seconds of processor time" in response.json()["messages"][0]["text"]


def test_costly_searches_do_not_delay_other_requests(start_sandbox: Callable[..., SandboxApi]) -> None:
    people = [{"name": f"n{number}", "attributes": {"text": LONG_TEXT}} for number in range(5)]
    api = start_sandbox(identities=10, data={"identities": people})
    stopped, delays = threading.Event(), []

    def list_identities() -> None:
        with contextlib.closing(open_client(api.sandbox)) as http:
            while not stopped.is_set():
                start = time.monotonic()
                assert http.get("/v2025/identities", params={"limit": 5}).status_code == 200
                delays.append(time.monotonic() - start)

    def search_text(number: int) -> Any:  # the number keeps the result of another search from being used
        return api.post(
            "/search", search(f"attributes.text:/(a+)+$/ OR attributes.text.exact:/(a|aa)*{number}/")
        ).json()

    with ThreadPoolExecutor(21) as pool:
        lister = pool.submit(list_identities)
        try:
            assert list(pool.map(search_text, range(20))) == [[]] * 20
        finally:
            stopped.set()
        lister.result()
    assert max(delays) < SECONDS


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        ("NaN", "is not JSON, which does not have NaN"),
        ("Infinity", "is not JSON, which does not have Infinity"),
        ("-Infinity", "is not JSON, which does not have -Infinity"),
        ("1e400", "has a number beyond the range of floats"),
        ("-1e999999999", "has a number beyond the range of floats"),
        ("9" * 5000, "has an integer of more digits than Python reads"),
    ],
)
def test_numbers_that_cannot_be_answered_are_refused(api: SandboxApi, number: str, reason: str) -> None:
    content = f'{{"name": "t", "type": "upper", "attributes": {{"x": [{number}]}}}}'
    response = api.http.post("/v2025/transforms", content=content, headers={"Content-Type": "application/json"})
    assert response.status_code == 400
    assert response.json()["messages"][0]["text"] == f"The body {reason}."


@pytest.fixture(params=["json", "orjson"])
def codec(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The JSON library of the client; orjson is skipped if it is not installed."""
    name: str = request.param
    if name == "orjson":
        pytest.importorskip("orjson")
    monkeypatch.setattr(json_text, "_orjson", lambda: importlib.import_module("orjson") if name == "orjson" else None)
    return name


@pytest.mark.parametrize(
    "number", [*BIG_INTEGERS, 0, -0.0, 1e308, 5e-324, 0.1 + 0.2, 1e22], ids=lambda number: f"{number!s:.25}"
)
def test_any_number_is_answered_as_it_was_sent(api: SandboxApi, codec: str, number: float) -> None:
    with Tenant(
        base_url=api.sandbox.base_url, client_id=api.sandbox.client_id, client_secret=api.sandbox.client_secret
    ) as tenant:
        attributes = {"x": [number], "y": {"z": number}}
        body = {"name": f"{codec} {hash(repr(number))}", "type": "upper", "attributes": attributes}
        transform = tenant.transforms.create(Transform.from_dict(body))
        for answer in (transform, tenant.transforms.get(transform.id)):
            assert repr(answer.to_dict()["attributes"]) == repr(attributes)


@pytest.mark.parametrize("number", BIG_INTEGERS, ids=lambda number: f"{number!s:.25}")
def test_big_integers_can_be_patched_filtered_and_sorted(start_sandbox: Callable[..., SandboxApi], number: int) -> None:
    api = start_sandbox(identities=5)
    account = api.get("/accounts", limit=1)[0]
    change = {"op": "add", "path": "/attributes/big", "value": number}
    response = api.patch(f"/accounts/{account['id']}", change)
    assert response.status_code in (200, 202), response.text
    assert json.loads(api.http.get(f"/v2025/accounts/{account['id']}").content)["attributes"]["big"] == number
    assert api.get("/accounts", filters=f'id eq "{account["id"]}"')[0]["attributes"]["big"] == number
    assert len(api.get("/accounts", sorters="name")) > 0
    digits = str(abs(number))[:300]
    for text in (f"accountCount:{abs(number)}", f"accountCount:>={digits}", f'accountCount:[* TO "{number}"]'):
        assert api.post("/search", search(text)).status_code == 200


@pytest.mark.parametrize("kind", ["SUM", "AVG", "MEDIAN", "MIN", "MAX", "COUNT", "UNIQUE_COUNT"])
@pytest.mark.parametrize("number", [10**400, 1.7e308], ids=["integer", "float"])
def test_metrics_of_big_numbers_are_numbers_or_refused(
    kind: str, number: float, start_sandbox: Callable[..., SandboxApi]
) -> None:
    data = {"identities": [{"name": name, "attributes": {"big": number}} for name in "ab"]}
    metric = {"name": "m", "type": kind, "field": "attributes.big"}
    api = start_sandbox(identities=0, data=data)
    response = api.post("/search/aggregate", search("*", aggregations={"metric": metric}))
    assert response.status_code == (400 if kind in ("SUM", "AVG", "MEDIAN") else 200), response.text
    json.loads(response.content, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ([{"op": "copy", "from": "/attributes", "path": f"/attributes/x{number}"} for number in range(60)], "1048576"),
        (
            [{"op": "copy", "from": "/attributes", "path": "/attributes" + "/x" * n} for n in range(1, 99)],
            "deeper than",
        ),
        ([{"op": "copy", "from": "/name", "path": "/attributes/x"}] * 101, "101 copy operations"),
        ([{"op": "add", "path": f"/attributes/{'9' * 5000}/x", "value": 1}], "cannot be applied"),
    ],
)
def test_a_patch_that_multiplies_a_document_is_refused(
    api: SandboxApi, changes: list[dict[str, Any]], reason: str
) -> None:
    account = api.get("/accounts", limit=1)[0]
    response = api.patch(f"/accounts/{account['id']}", *changes)
    assert response.status_code == 400
    assert reason in response.json()["messages"][0]["text"]
    assert api.get(f"/accounts/{account['id']}") == account
