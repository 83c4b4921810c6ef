"""Parts of a list: together they are the list, each row is in one of them, and they pass through JSON and pickle."""

from __future__ import annotations

import json
import pickle
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from sailkit import BadRequestError, F, Part
from sailkit_sandbox import Sandbox
from tests.facade.conftest import Client, Open, Script, http

Lister = Callable[[Any], Any]


def listed(client: Client, pager: Any) -> list[str]:
    return [item.id for item in client.collect(pager)]


LISTS: dict[str, Lister] = {
    "identities": lambda tenant: tenant.identities.list(),
    "filtered": lambda tenant: tenant.identities.list(filters=F.name.sw("A")),
    "with an offset": lambda tenant: tenant.identities.list(offset=17),
    "with a limit": lambda tenant: tenant.identities.list(limit=45, sorters="name"),
    "small pages": lambda tenant: tenant.identities.list().with_options(page_size=7),
    "counted": lambda tenant: tenant.identities.list(count=True),
    "accounts by date": lambda tenant: tenant.accounts.list().with_options(key="created"),
    "some accounts by date": lambda tenant: tenant.accounts.list(filters='name sw "A"').with_options(key="created"),
    "sources by id": lambda tenant: tenant.sources.list().with_options(key="id"),
    "profiles by id": lambda tenant: tenant.identity_profiles.list().with_options(key="id"),
    "search": lambda tenant: tenant.search("*", indices=["identities"]),
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("count", [1, 2, 7])
def test_the_parts_are_the_list(client: Client, name: str, count: int) -> None:
    make = LISTS[name]
    parts = client.run(make(client.tenant).partition(count))
    assert 1 <= len(parts) <= count
    assert [part.number for part in parts] == [*range(len(parts))]
    read = [id for part in parts for id in listed(client, make(client.tenant).part(part))]
    if name == "with a limit":
        assert read == listed(client, make(client.tenant))
    elif name == "with an offset":
        assert (len(read), len({*read})) == (600 - 17, 600 - 17)
    else:
        assert Counter(read) == Counter(listed(client, make(client.tenant)))


@pytest.mark.parametrize("name", ["identities", "accounts by date", "sources by id", "search"])
def test_a_part_passes_through_json_and_pickle(client: Client, name: str) -> None:
    parts = client.run(LISTS[name](client.tenant).partition(3))
    for part in parts:
        expected = listed(client, LISTS[name](client.tenant).part(part))
        for other in (json.loads(json.dumps(part)), pickle.loads(pickle.dumps(part)), Part(**part)):
            assert listed(client, LISTS[name](client.tenant).part(other)) == expected


@pytest.mark.parametrize("name", ["identities", "accounts by date", "search"])
def test_parts_are_about_as_long_as_one_another(client: Client, name: str) -> None:
    lengths = [
        len(listed(client, LISTS[name](client.tenant).part(part)))
        for part in client.run(LISTS[name](client.tenant).partition(4))
    ]
    if name != "accounts by date":  # which has parts of the same time
        assert max(lengths) - min(lengths) <= 1
    assert len(lengths) == 4


@pytest.mark.parametrize("name", ["identities", "accounts by date"])
def test_a_part_can_be_resumed_within_itself(sandbox: Sandbox, name: str) -> None:
    with sandbox.tenant() as tenant:
        check_resuming(LISTS[name](tenant).with_options(page_size=10))


def check_resuming(whole: Any) -> None:
    part = whole.partition(3)[1]
    expected = [item.id for item in whole.part(part)]
    pager, first = whole.part(part), list[str]()
    for item in pager:
        if len(first) == 15:
            break
        first.append(item.id)
    position = json.loads(json.dumps(pager.position))
    rest = [item.id for item in whole.part(part).with_options(start=position)]
    assert first + rest == expected


def test_the_filter_of_a_part_is_that_of_the_moment_of_the_division(client: Client) -> None:
    parts = client.run(client.tenant.identities.list(filters=F.name.sw("A")).partition(2))
    read = [id for part in parts for id in listed(client, client.tenant.identities.list().part(part))]
    assert sorted(read) == sorted(listed(client, client.tenant.identities.list(filters=F.name.sw("A"))))


def test_rows_that_are_added_later_are_in_the_last_part(open_client: Open) -> None:
    with Sandbox(identities=5) as sandbox:
        known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
        client = open_client(sandbox.base_url, **known)
        names = ["a", "b", "c"]
        for name in names[:2]:
            client.run(client.tenant.request("POST", "/v2025/tags", json={"name": name}))
        parts = client.run(client.tenant.tags.list().partition(2))
        client.run(client.tenant.request("POST", "/v2025/tags", json={"name": names[2]}))
        read = [item.name for part in parts for item in client.collect(client.tenant.tags.list().part(part))]
    assert len(parts) == 2
    assert sorted(read) == names


def test_an_empty_list_has_one_part(client: Client) -> None:
    pager = client.tenant.identities.list(filters='name eq "nobody"')
    (part,) = client.run(pager.partition(4))
    assert listed(client, pager.part(part)) == []


def test_a_list_of_rows_with_one_date_has_one_part(answering: Any) -> None:
    row = {"id": "1", "created": "2026-01-01T00:00:00Z"}
    client, _ = answering([row], [row], [row], [])
    pager = client.tenant.accounts.list().with_options(key="created")
    (part,) = client.run(pager.partition(4))
    assert listed(client, pager.part(part)) == ["1"]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda tenant: tenant.identities.list().partition(0), "at least 1, not 0"),
        (lambda tenant: tenant.identities.list().partition(True), "at least 1, not True"),
        (lambda tenant: tenant.accounts.list(limit=5).with_options(key="created").partition(2), "with a limit"),
        (lambda tenant: tenant.identities.list().with_options(key="id").partition(2), "cannot be (paged|divided) by"),
        (
            lambda tenant: tenant.identities.list(filters=F.id.in_([f"{n:032x}" for n in range(3000)])).partition(2),
            "too long for one request",
        ),
    ],
)
def test_what_cannot_be_divided_is_refused(client: Client, make: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        client.run(make(client.tenant))


def test_a_list_without_a_total_names_the_keys(answering: Any) -> None:
    client, server = answering()
    with pytest.raises(ValueError, match=r"states no total; divide it by a key"):
        client.run(client.tenant.workflows.list_executions("1").partition(2))
    assert server.received == []


def test_a_service_that_does_not_count_is_told(answering: Any) -> None:
    client, _ = answering([{"id": "1"}])
    with pytest.raises(Exception, match="does not state the total number of items"):
        client.run(client.tenant.identities.list().partition(2))


def test_an_error_of_the_service_is_raised(open_client: Open, script: Callable[..., Script]) -> None:
    server = script(http(400, b"{}"))
    client = open_client(server.base_url, access_token="t")
    with pytest.raises(BadRequestError):
        client.run(client.tenant.identities.list().partition(2))


def test_a_search_beyond_the_window_is_refused(answering: Any) -> None:
    client, _ = answering(http(200, b"[]", extra="X-Total-Count: 20000\r\n"))
    with pytest.raises(ValueError, match="divide a search of more than 10000 by its query"):
        client.run(client.tenant.search("*").partition(2))


def test_a_part_of_another_list_is_refused(client: Client) -> None:
    (part,) = client.run(client.tenant.identities.list().partition(1))
    with pytest.raises(ValueError, match="this part is of the list GET /v2025/identities, and not of GET /v2025/roles"):
        client.tenant.roles.list().part(part)
