"""Searching: what is sent, every hit once and typed by its index, and how many there are."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest

from sailkit import RetryPolicy, UnreadableResponseError
from sailkit.search import build_search
from sailkit_api.v2025 import models
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import ConnectionClosed, Status, TruncatedBody
from sailkit_sandbox.faults.injector import Fault
from tests.facade.conftest import Answering, Open, Script, http


def sent(server: Script) -> list[tuple[str, Any]]:
    """The request lines and the bodies that a server got."""
    calls = [data.partition(b"\r\n\r\n") for data in server.calls]
    return [(head.split(b"\r\n")[0].decode(), json.loads(body)) for head, _, body in calls]


def hits(*ids: str, kind: str = "identity") -> list[dict[str, Any]]:
    return [{"id": id, "_type": kind, "name": f"n{id}"} for id in ids]


def test_a_search_goes_on_after_its_last_hit(answering: Answering) -> None:
    client, server = answering(hits("1", "2"), hits("3", "4"), hits("5"), [])
    pager = client.tenant.search("name:n*", sort="-name").with_options(page_size=2)
    assert [hit.id for hit in client.collect(pager)] == ["1", "2", "3", "4", "5"]
    first, second, third, fourth = sent(server)
    assert first[0] == "POST /v2025/search?limit=2 HTTP/1.1"
    assert first[1] == {"indices": ["identities"], "query": {"query": "name:n*"}, "sort": ["-name", "id"]}
    assert second[1] == {**first[1], "searchAfter": ["n2", "2"]}
    assert third[1] == {**first[1], "searchAfter": ["n4", "4"]}
    assert fourth[1] == {**first[1], "searchAfter": ["n5", "5"]}
    assert second[0] == third[0] == fourth[0] == first[0]


def test_limit_is_the_number_of_hits_in_all(answering: Answering) -> None:
    client, server = answering(hits("1", "2"), hits("3"))
    assert len(client.collect(client.tenant.search("*", limit=3).with_options(page_size=2))) == 3
    assert [line.split()[1] for line, _ in sent(server)] == ["/v2025/search?limit=2", "/v2025/search?limit=1"]


@pytest.mark.parametrize(
    ("kind", "model"),
    [
        ("identity", models.IdentityDocuments),
        ("accessprofile", models.AccessProfileDocuments),
        ("accountactivity", models.AccountActivityDocuments),
        ("entitlement", models.EntitlementDocuments),
        ("event", models.EventDocuments),
        ("role", models.RoleDocuments),
    ],
)
def test_hits_are_typed_by_their_index(answering: Answering, kind: str, model: type) -> None:
    client, _ = answering(hits("1", kind=kind))
    assert isinstance(client.run(client.tenant.search("*", indices="*").first()), model)


def test_what_is_given_is_sent(answering: Answering) -> None:
    client, server = answering([])
    options: dict[str, Any] = {
        "indices": ["roles", "entitlements"],
        "fields": "name,description",
        "filters": {"enabled": models.Filter(type="TERMS", terms=["true"])},
        "include": ["name", "id"],
        "exclude": ["owner"],
        "nested": False,
    }
    assert client.collect(client.tenant.search("clerk", sort=["created"], **options)) == []
    assert sent(server)[0][1] == {
        "indices": ["roles", "entitlements"],
        "query": {"query": "clerk", "fields": "name,description"},
        "filters": {"enabled": {"type": "TERMS", "terms": ["true"]}},
        "queryResultFilter": {"includes": ["id", "_type", "created", "name"], "excludes": ["owner"]},
        "includeNested": False,
        "sort": ["created", "id"],
    }


def test_fields_may_be_a_list(answering: Answering) -> None:
    client, server = answering([])
    assert client.collect(client.tenant.search("clerk", fields=("name", "email"))) == []
    assert sent(server)[0][1]["query"] == {"query": "clerk", "fields": ["name", "email"]}


def test_a_whole_search_is_sent_as_it_is(answering: Answering) -> None:
    client, server = answering([])
    whole = models.Search(query_type="DSL", query_dsl={"match_all": {}}, indices=["events"])
    client.collect(client.tenant.search(whole))
    body = {"queryType": "DSL", "queryDsl": {"match_all": {}}, "indices": ["events"], "sort": ["id"]}
    assert sent(server)[0][1] == body
    for more in ({"indices": ["roles"]}, {"sort": "name"}):
        with pytest.raises(TypeError, match="cannot be combined with a complete Search"):
            client.tenant.search(whole, **more)


@pytest.mark.parametrize("excluded", ["id", "name"])
def test_what_the_search_goes_on_by_cannot_be_excluded(answering: Answering, excluded: str) -> None:
    client, _ = answering()
    with pytest.raises(ValueError, match=f"{excluded} cannot be excluded"):
        client.tenant.search("*", sort="-name", exclude=[excluded])


def test_hits_are_counted_without_fetching_them(answering: Answering) -> None:
    client, server = answering(http(204, b"", extra="X-Total-Count: 12345\r\n"))
    assert client.run(client.tenant.search.count("*", indices=["roles"])) == 12345
    assert sent(server) == [("POST /v2025/search/count HTTP/1.1", {"indices": ["roles"], "query": {"query": "*"}})]


def test_a_count_that_does_not_come_is_an_error(answering: Answering) -> None:
    client, _ = answering(http(204, b""))
    with pytest.raises(UnreadableResponseError, match="does not state the number of hits"):
        client.run(client.tenant.search.count("*"))


def test_the_total_of_a_search_comes_with_it_where_asked_for(answering: Answering) -> None:
    client, _ = answering(http(200, json.dumps(hits("1")).encode(), extra="X-Total-Count: 1\r\n"))
    pager = client.tenant.search.query(build_search("*"), count=True)
    assert len(client.collect(pager)) == pager.count == 1


@pytest.mark.parametrize("fault", [Status(503), TruncatedBody(), ConnectionClosed()])
def test_a_search_only_reads_and_is_repeated_like_a_read(open_client: Open, sandbox: Sandbox, fault: Fault) -> None:
    options = {"base_url": sandbox.base_url, "client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
    client = open_client(**options, rate_limit=None, retry=RetryPolicy(base_delay=0.01))
    with sandbox.faults(attrs.evolve(fault, path="/search*", times=1)):
        result = client.collect(client.tenant.search("*", indices=["identities"]))
    with sandbox.faults(attrs.evolve(fault, path="/search/count", times=1)):
        assert client.run(client.tenant.search.count("*", indices=["identities"])) == len(result)
    assert len({hit.id for hit in result}) == len(result) == 600


def test_the_operations_keep_their_names(answering: Answering) -> None:
    client, server = answering({"aggregations": {"n": {}}}, hits("1")[0])
    client.run(client.tenant.search.aggregate(build_search("*")))
    assert client.run(client.tenant.search.get("identities", "1")).id == "1"
    assert [data.split()[1] for data in server.calls] == [b"/v2025/search/aggregate", b"/v2025/search/identities/1"]
