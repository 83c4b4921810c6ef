"""Search: queries, pages past the window, and messages of refused searches."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sailkit_sandbox.services.search.limits import SearchError
from sailkit_sandbox.services.search.matching import Hit
from sailkit_sandbox.services.search.query_string import parse
from sailkit_sandbox.services.search.ranges import Dates
from tests.sandbox.conftest import SandboxApi

PERSON: dict[str, Any] = {
    "id": "0a1b",
    "name": "amanda.ross",
    "displayName": "Amanda Ross",
    "created": "2024-02-29T23:05:55.123Z",
    "inactive": False,
    "accessCount": 3,
    "attributes": {"department": "Human Resources", "city": "São Paulo", "phone": None},
    "manager": {"name": "jo.o'neil"},
    "accounts": [
        {"disabled": True, "source": {"name": "Corporate Directory"}},
        {"disabled": False, "source": {"name": "Service Desk"}},
    ],
}
NOW = 1_709_290_000.0  # 2024-03-01T10:46:40Z


def meets(query: str, fields: tuple[str, ...] = ()) -> bool:
    return parse(query, Dates(NOW), fields)(Hit(PERSON, frozenset(("accounts",))))


@pytest.mark.parametrize(
    "query",
    [
        "*",
        "*:*",
        "amanda.ross",
        "name:AMANDA.ROSS",
        "displayName:ross",
        'displayName:"amanda ross"',
        'displayName:"ross amanda"~2',
        "displayName.exact:Amanda*",
        'displayName.exact:"Amanda Ross"',
        "attributes.department:human",
        "resources",
        '"service desk"',
        "name:aman?a.r*",
        "name:/a.*ss/",
        "displayName:amadna~",
        "displayName:amand~1",
        "manager.name:jo.o'neil",
        "inactive:false",
        "accessCount:3",
        "accessCount:>=3",
        "accessCount:[1 TO 5}",
        "accessCount:[* TO 3]",
        "_exists_:attributes.city",
        "_exists_:accounts",
        "NOT _exists_:attributes.phone",
        "created:2024-02-29",
        "created:2024",
        "created:<=2024-02-29",
        "created:[2024-02-29 TO 2024-02-29]",
        "created:[now-1w TO now]",
        "created:>now-2d/d",
        'created:["2024-02-01" TO now]',
        r"created:2024-02-29T23\:05\:55.123Z",
        "created:[2024-02-29T23:05:55Z TO *]",
        '@accounts(disabled:true AND source.name:"Corporate Directory")',
        "@accounts(disabled:true) AND @accounts(disabled:false)",
        "name:x OR accessCount:3 AND inactive:false",
        "name:x inactive:false",
        "+inactive:false -accessCount:4 name:x",
        "-name:x",
        "!name:x && (name:amanda* || name:y)",
        "attributes.department:(finance OR resources)",
        "name:amanda*^2",
    ],
)
def test_a_query_finds_what_it_describes(query: str) -> None:
    assert meets(query)
    assert not meets(f"NOT ({query})")


@pytest.mark.parametrize(
    "query",
    [
        "sandbox",
        "aman",
        "name:amanda",
        'displayName:"ross amanda"',
        "displayName.exact:amanda*",
        "displayName:amxxda~1",
        "accessCount:{3 TO 5]",
        "accessCount:<3",
        "created:>2024-02-29",
        "created:<2024-02-29",
        "created:[now/d TO now]",
        "inactive:>0",
        "_exists_:attributes.phone",
        "accounts.source.name:desk",
        '@accounts(disabled:true AND source.name:"Service Desk")',
        "@access(name:x)",
        "+name:x inactive:false",
    ],
)
def test_a_query_leaves_out_what_it_does_not_describe(query: str) -> None:
    assert not meets(query)


def test_words_without_field_are_looked_for_in_the_fields_given() -> None:
    assert meets("ross", ("name", "displayName"))
    assert not meets("ross", ("name",))


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("a AND", "at the end"),
        ("a) b", "')' at position 1"),
        ('@accounts(x:1) && name:"x', "'\"x' at position 23"),
        ("@accounts(x:1) y)", "')' at position 16"),
        ("a:b:c", "a and b cannot both be the field"),
        ("a:/(/", "is not a regular expression"),
        ("(" * 5000 + "a" + ")" * 5000, "too deep"),
    ],
)
def test_a_query_that_cannot_be_read_says_where(query: str, reason: str) -> None:
    with pytest.raises(SearchError) as caught:
        meets(query)
    assert reason in str(caught.value)


@given(st.text(max_size=30))
@example("ada~.")
def test_any_text_is_a_query_or_is_refused(text: str) -> None:
    try:
        results = meets(text)
    except SearchError:
        return
    assert results in (True, False)


@given(st.from_regex(r"[A-Za-z]{3,8}( [a-z]{3,8}){0,3}", fullmatch=True))
def test_a_phrase_finds_the_value_that_it_is(text: str) -> None:
    condition = parse(f'name:"{text}"', Dates(NOW))
    assert condition(Hit({"name": text.upper()}))
    assert condition(Hit({"name": f"x {text} y"}))
    assert not condition(Hit({"name": f"x{text}y"}))


def search(api: SandboxApi, query: Any = "*", **body: Any) -> Any:
    requested = {"indices": ["identities"], "query": {"query": query}, **body}
    response = api.post("/search?limit=10000", requested)
    assert response.status_code == 200, response.text
    return response.json()


def refusal(api: SandboxApi, body: Any, path: str = "/search") -> str:
    response = api.post(path, body)
    assert response.status_code == 400, response.text
    assert response.json()["detailCode"] == "400.1 Bad request content"
    return str(response.json()["messages"][0]["text"])


def test_identities_are_found_with_what_they_have(api: SandboxApi) -> None:
    for identity in api.get("/identities", limit=20):
        (hit,) = search(api, f"id:{identity['id']}")
        accounts = api.get("/accounts", filters=f'identityId eq "{identity["id"]}"')
        assert (hit["_type"], hit["displayName"]) == ("identity", identity["name"])
        assert [account["id"] for account in hit["accounts"]] == [account["id"] for account in accounts]
        roles = [item["role"]["id"] for item in api.get(f"/identities/{identity['id']}/role-assignments")]
        assert [access["id"] for access in hit["access"] if access["type"] == "ROLE"] == roles
        assert hit == api.get(f"/search/identities/{identity['id']}")
    assert len(search(api)) == 300


def test_a_change_is_found_at_once(small_api: SandboxApi) -> None:
    identity = small_api.get("/identities")[-1]
    query = f"id:{identity['id']} AND @accounts(disabled:true AND source.type:SYSTEM)"
    small_api.post(f"/identities-accounts/{identity['id']}/enable")
    assert search(small_api, query) == []
    small_api.post(f"/identities-accounts/{identity['id']}/disable")
    assert [hit["disabled"] for hit in search(small_api, query)] == [True]


def test_hits_have_the_properties_asked_for(api: SandboxApi) -> None:
    visible = {"includes": ["name", "attributes.department", "manager"], "excludes": ["manager.id"]}
    hit = search(api, queryResultFilter=visible)[-1]
    assert set(hit) == {"_type", "_version", "id", "name", "attributes", "manager"}
    assert set(hit["attributes"]) == {"department"}
    assert set(hit["manager"]) == {"name", "displayName"}
    assert not {"accounts", "access"} & set(search(api, includeNested=False)[-1])


def test_filters_narrow_the_hits(api: SandboxApi) -> None:
    departments = [hit["attributes"]["department"] for hit in search(api)]
    terms = {"attributes.department": {"type": "TERMS", "terms": ["Finance", "Legal"]}}
    expected = sum(name in ("Finance", "Legal") for name in departments)
    assert 0 < expected == len(search(api, filters=terms)) < 300
    terms["attributes.department"]["exclude"] = True  # type: ignore[assignment]
    assert len(search(api, filters=terms)) == 300 - expected
    assert len(search(api, filters={"manager": {"type": "EXISTS"}})) == 299
    middle = sorted(hit["created"] for hit in search(api))[150]
    for side, inclusive, count in (("lower", True, 150), ("lower", False, 149), ("upper", False, 150)):
        ends = {side: {"value": middle, "inclusive": inclusive}}
        assert len(search(api, filters={"created": {"type": "RANGE", "range": ends}})) == count


def test_hits_are_sorted_and_those_without_a_value_come_last(api: SandboxApi) -> None:
    results = search(api, sort=["-attributes.department", "+manager.name", "id"])
    keys = [hit["attributes"]["department"] for hit in results]
    assert keys == sorted(keys, reverse=True)
    for order in ("manager.name", "-manager.name"):
        assert search(api, sort=[order])[-1]["manager"] is None


@pytest.mark.parametrize(
    "sort", [["id"], ["-created", "id"], ["accountCount", "-id"], ["manager.name", "isManager", "id"]]
)
def test_pages_after_a_hit_show_every_hit_once(api: SandboxApi, sort: list[str]) -> None:
    seen: list[str] = []
    body: dict[str, Any] = {"indices": ["identities"], "query": {"query": "*"}, "sort": sort}
    for _ in range(5):
        page = api.post("/search?limit=70", body).json()
        seen += [hit["id"] for hit in page]
        body["searchAfter"] = [_text(page[-1], key.lstrip("-")) for key in sort]
    assert seen == [hit["id"] for hit in search(api, sort=sort)]
    assert len({*seen}) == 300


def _text(hit: Any, path: str) -> str | None:
    for name in path.split("."):
        hit = hit[name] if hit else None
    return str(hit).lower() if isinstance(hit, bool) else hit if hit is None else str(hit)


def test_the_window_ends_after_ten_thousand(api: SandboxApi) -> None:
    body = {"indices": ["identities"], "query": {"query": "*"}}
    assert "searchAfter" in refusal(api, body, "/search?offset=10100&limit=1")
    assert "searchAfter" in refusal(api, body, "/search?offset=1&limit=10000")
    assert "limit" in refusal(api, body, "/search?limit=10001")
    assert len(api.post("/search", body).json()) == 250
    response = api.post("/search?offset=290&limit=9710&count=true", body)
    assert (len(response.json()), response.headers["x-total-count"]) == (10, "300")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"indices": ["people"]}, "/indices/0 must be one of"),
        ({"query": {"query": "a AND"}}, "cannot be read"),
        ({"query": {"query": ""}}, "query.query is required"),
        ({"query": {"query": "*", "timeZone": "Mars/Olympus"}}, "no time zone"),
        ({"queryType": "SQL"}, "queryType must be one of"),
        ({"sort": ["--name"]}, "sort must be a list of fields"),
        ({"searchAfter": ["x"]}, "searchAfter requires sort"),
        ({"searchAfter": ["x"], "sort": ["name", "id"]}, "each of the 2 fields"),
        ({"searchAfter": [1], "sort": ["id"]}, "/searchAfter/0"),
        ({"filters": {"name": {"type": "LIKE"}}}, "/filters/name/type"),
        ({"filters": {"name": {"type": "TERMS"}}}, "terms must have"),
        ({"filters": {"name": {"type": "RANGE", "range": {}}}}, "a lower or an upper end"),
        ({"queryType": "DSL", "queryDsl": {"fuzzy_wuzzy": {}}}, "does not support the query"),
        ({"queryType": "DSL", "queryDsl": {}}, "must be an object with one property"),
        ({"queryType": "TEXT", "textQuery": {"terms": ["x"]}}, "/textQuery/fields"),
        ({"queryType": "TYPEAHEAD", "typeAheadQuery": {"query": "x"}}, "/typeAheadQuery/field"),
    ],
)
def test_a_search_that_makes_no_sense_is_refused(api: SandboxApi, body: dict[str, Any], reason: str) -> None:
    assert reason in refusal(api, {"query": {"query": "*"}, **body})


def test_offset_cannot_be_given_with_search_after(api: SandboxApi) -> None:
    body = {"query": {"query": "*"}, "sort": ["id"], "searchAfter": ["0"]}
    assert "exclude each other" in refusal(api, body, "/search?offset=5")


@pytest.mark.parametrize(
    ("dsl", "query"),
    [
        ({"match_all": {}}, "*"),
        ({"term": {"attributes.department": "finance"}}, "attributes.department:finance"),
        ({"terms": {"attributes.location": ["Oslo", "Pune"]}}, "attributes.location:(oslo OR pune)"),
        (
            {"match": {"attributes.department": {"query": "Resources Human", "operator": "and"}}},
            "attributes.department:(human AND resources)",
        ),
        ({"match": {"displayName": "jonas weber"}}, "displayName:(jonas weber)"),
        ({"match_phrase": {"attributes.department": "human resources"}}, 'attributes.department:"human resources"'),
        ({"range": {"created": {"gte": "2020-01-01", "lt": "2022-01-01"}}}, "created:[2020-01-01 TO 2022-01-01}"),
        ({"exists": {"field": "manager"}}, "_exists_:manager"),
        ({"wildcard": {"name": {"value": "a*"}}}, "name:a*"),
        ({"prefix": {"name": "al"}}, "name:al*"),
        ({"query_string": {"query": "oslo", "fields": ["attributes.location"]}}, "attributes.location:oslo"),
        ({"multi_match": {"query": "oslo", "fields": ["attributes.location"]}}, "attributes.location:oslo"),
        (
            {"nested": {"path": "accounts", "query": {"term": {"accounts.source.name": "Service Desk"}}}},
            '@accounts(source.name:"Service Desk")',
        ),
        (
            {
                "bool": {
                    "must": [{"term": {"inactive": False}}],
                    "must_not": {"term": {"isManager": True}},
                    "should": [{"prefix": {"name": "a"}}, {"prefix": {"name": "b"}}],
                    "minimum_should_match": 1,
                }
            },
            "inactive:false AND NOT isManager:true AND (name:a* OR name:b*)",
        ),
    ],
)
def test_query_objects_find_what_queries_find(api: SandboxApi, dsl: Any, query: str) -> None:
    results = {hit["id"] for hit in search(api, queryType="DSL", queryDsl=dsl)}
    assert results == {hit["id"] for hit in search(api, query)}
    assert results


def test_texts_and_beginnings_are_searched_for(api: SandboxApi) -> None:
    texts = {"terms": ["oslo", "pune"], "fields": ["attributes.location"]}
    assert search(api, queryType="TEXT", textQuery=texts) == []
    results = search(api, queryType="TEXT", textQuery={**texts, "matchAny": True})
    assert {hit["attributes"]["location"] for hit in results} == {"Oslo", "Pune"}
    parts = {"terms": ["sl"], "fields": ["attributes.location"], "contains": True}
    assert {hit["attributes"]["location"] for hit in search(api, queryType="TEXT", textQuery=parts)} == {"Oslo"}
    begun = {"query": "service d", "field": "source.name", "nestedType": "accounts"}
    results = search(api, queryType="TYPEAHEAD", typeAheadQuery=begun)
    assert results == search(api, '@accounts(source.name:"Service Desk")')


def test_every_index_has_documents_and_all_are_searched_together(api: SandboxApi) -> None:
    everything = api.post("/search?limit=10000", {"indices": ["*"], "query": {"query": "*"}}).json()
    kinds = {"identities": "identity", "roles": "role", "accessprofiles": "accessprofile"}
    kinds |= {"entitlements": "entitlement", "events": "event", "accountactivities": "accountactivity"}
    for index, kind in kinds.items():
        results = api.post("/search?limit=10000", {"indices": [index], "query": {"query": "*"}}).json()
        assert results == [hit for hit in everything if hit["_type"] == kind]
        assert results
        assert api.get(f"/search/{index}/{results[0]['id']}")["id"] == results[0]["id"]


def test_documents_that_are_not_there_are_said_so(api: SandboxApi) -> None:
    assert api.http.get("/v2025/search/identities/x").status_code == 404
    assert api.http.get("/v2025/search/people/x").status_code == 400


def test_hits_are_counted(api: SandboxApi) -> None:
    response = api.post("/search/count", {"indices": ["identities"], "query": {"query": "isManager:true"}})
    assert (response.status_code, response.content) == (204, b"")
    assert int(response.headers["x-total-count"]) == len(search(api, "isManager:true")) > 0


def test_the_client_walks_past_the_window(start_sandbox: Callable[..., SandboxApi]) -> None:
    """12,000 identities, each once; two pages reach over the ten thousandth."""
    api = start_sandbox(identities=12_000)
    with api.sandbox.tenant() as tenant:
        pager = tenant.search("*", include=["name"]).with_options(page_size=5000)
        assert len({hit.id for hit in pager}) == 12_000
        assert tenant.search.count("*") == 12_000


def test_the_client_reads_hits_of_every_index(api: SandboxApi) -> None:
    with api.sandbox.tenant() as tenant:
        plain = list(tenant.search("*", indices="*", sort="created").with_options(page_size=100))
    assert len({type(hit) for hit in plain}) == 6

    async def walk() -> list[Any]:
        async with api.sandbox.async_tenant() as tenant:
            results = [
                hit async for hit in tenant.search("*", indices="*", sort="-created").with_options(page_size=100)
            ]
            assert await tenant.search.count("*", indices="*") == len(results)
            return results

    assert {hit.id for hit in asyncio.run(walk())} == {hit.id for hit in plain}
