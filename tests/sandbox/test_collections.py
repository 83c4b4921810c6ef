"""Standard collection parameters over HTTP: limit, offset, count, filters and sorters."""

from __future__ import annotations

from typing import Any

import pytest

VERSIONS = ("v2024", "v2025")


def refusal(api: Any, **query: Any) -> str:
    response = api.http.get("/v2025/identities", params=query)
    assert response.status_code == 400, response.text
    body = response.json()
    assert body["detailCode"] == "400.1 Bad request content"
    assert body["trackingId"] == response.headers["SLPT-Request-ID"]
    assert body["causes"] == []
    (message,) = body["messages"]
    assert (message["locale"], message["localeOrigin"]) == ("en-US", "DEFAULT")
    return str(message["text"])


@pytest.mark.parametrize("version", VERSIONS)
def test_pages_hold_every_identity_once(api: Any, version: str) -> None:
    pages = [api.get("/identities", version, limit=70, offset=offset) for offset in range(0, 300, 70)]
    assert [len(page) for page in pages] == [70, 70, 70, 70, 20]
    assert len({identity["id"] for page in pages for identity in page}) == 300


def test_a_page_has_250_items_by_default_and_at_most(api: Any) -> None:
    assert len(api.get("/identities")) == 250
    assert len(api.get("/identities", limit=250)) == 250
    assert refusal(api, limit=251) == "limit must be a whole number from 0 to 250, not '251'."


@pytest.mark.parametrize("value", ["-1", "x", "1.5", "", "9" * 20, "٣"])
@pytest.mark.parametrize("name", ["limit", "offset"])
def test_limit_and_offset_must_be_whole_numbers(api: Any, name: str, value: str) -> None:
    assert refusal(api, **{name: value}).startswith(f"{name} must be a whole number from 0 to ")


def test_beyond_the_end_is_an_empty_page(api: Any) -> None:
    assert api.get("/identities", offset=300) == []
    assert api.get("/identities", offset=2_000_000_000) == []
    assert api.get("/identities", limit=0) == []


def test_the_total_is_told_when_it_is_asked_for(api: Any) -> None:
    def total(**query: Any) -> str | None:
        response = api.http.get("/v2025/identities", params={"limit": 1, **query})
        result: str | None = response.headers.get("X-Total-Count")
        return result

    assert total() is None
    assert total(count="false") is None
    assert total(count="true") == "300"
    assert total(count="true", defaultFilter="NONE") == "312"
    assert total(count="true", filters='alias eq "nobody"') == "0"
    assert refusal(api, count="yes") == "count must be true or false, not 'yes'."


def test_identities_that_belong_to_nobody_are_listed_on_demand(api: Any) -> None:
    everyone = api.get("/identities", defaultFilter="NONE", offset=250)
    unclaimed = api.get("/identities", defaultFilter="NONE", filters="correlated eq false")
    assert [item for item in everyone if item["lifecycleState"] is None] == unclaimed
    assert len(unclaimed) == 12
    assert api.get("/identities", defaultFilter="CORRELATED_ONLY", filters="correlated eq false") == []
    assert "CORRELATED_ONLY, NONE" in refusal(api, defaultFilter="ALL")


def test_filters_are_evaluated(api: Any) -> None:
    everyone = [*api.get("/identities"), *api.get("/identities", offset=250)]
    first = everyone[0]

    def result(filters: str) -> list[Any]:
        return list(api.get("/identities", filters=filters))

    assert result(f'id eq "{first["id"]}"') == [first]
    assert result(f'id in ("{first["id"].upper()}", "x")') == [first]
    assert result(f'email eq "{first["emailAddress"]}"') == [first]
    assert result("protected eq true") == [first]
    assert result('name sw "a"') == [item for item in everyone if item["name"].startswith("A")]
    assert result('firstname sw "a"') == result('name sw "A"') != []
    active = result('cloudStatus eq "ACTIVE"')
    assert active == [item for item in everyone if item["identityStatus"] == "ACTIVE"][:250]
    assert result('processingState eq "error" and not cloudStatus eq "ACTIVE" or alias eq "x"') == [
        item for item in everyone if item["processingState"] == "ERROR" and item["identityStatus"] != "ACTIVE"
    ]


def test_many_questions_in_turn_are_each_answered(api: Any) -> None:
    everyone = api.get("/identities")[:50]
    for _ in range(2):
        for item in everyone:
            assert api.get("/identities", filters=f'id eq "{item["id"]}"') == [item]


def test_a_question_asked_again_is_answered_by_the_state_of_now(start_sandbox: Any) -> None:
    api = start_sandbox(identities=30)
    filters = 'cloudStatus eq "UNREGISTERED"'
    before = api.get("/identities", filters=filters)
    changed = next(item for item in api.get("/identities") if item not in before)
    api.post(f"/identities/{changed['id']}/reset")
    after = api.get("/identities", filters=filters)
    assert {item["id"] for item in after} == {item["id"] for item in before} | {changed["id"]}


def test_sorters_order_the_whole_list(api: Any) -> None:
    def names(**query: Any) -> list[str]:
        return [item["name"].casefold() for item in api.get("/identities", **query)]

    ascending = names(sorters="name") + names(sorters="name", offset=250)
    assert ascending == sorted(ascending)
    assert names(sorters="-name", limit=20) == ascending[:-21:-1]
    assert names(limit=20) != ascending[:20]
    pairs = [(item["identityStatus"], item["alias"]) for item in api.get("/identities", sorters="-cloudStatus,alias")]
    by_alias = sorted(pairs, key=lambda pair: pair[1])
    assert pairs == sorted(by_alias, key=lambda pair: pair[0], reverse=True)


@pytest.mark.parametrize(
    ("query", "part"),
    [
        ({"filters": "name"}, "expected an operator at position 4"),
        ({"filters": "name eq 'Ada'"}, "text goes in double quotes"),
        ({"filters": 'department eq "Sales"'}, "cannot filter by department"),
        ({"filters": 'name co "a"'}, "name cannot be filtered with co, only eq, sw"),
        ({"sorters": "name,,alias"}, "found nothing"),
        ({"sorters": "email"}, "cannot sort by email"),
    ],
)
def test_what_the_operation_does_not_offer_is_refused(api: Any, query: dict[str, str], part: str) -> None:
    assert part in refusal(api, **query)


def test_a_page_can_be_slow(start_sandbox: Any) -> None:
    waits: list[float] = []
    api = start_sandbox(identities=3, page_latency=0.25, sleep=waits.append)
    api.get(f"/identities/{api.get('/identities')[0]['id']}")
    assert waits == [0.25]
