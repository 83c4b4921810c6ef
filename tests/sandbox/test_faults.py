"""Fault injection: decisions, effects on the wire, and the behaviour of a client."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import Callable
from random import Random
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import RetryPolicy
from sailkit_sandbox.base.response import Response
from sailkit_sandbox.faults import kinds
from sailkit_sandbox.faults.injector import Fault, FaultInjector
from sailkit_sandbox.faults.kinds import (
    ConcurrentChanges,
    ConnectionClosed,
    ConnectionReset,
    ExpiredToken,
    ExtraProperty,
    HtmlPage,
    Latency,
    MalformedJson,
    Nulls,
    SlowBody,
    StaleConnection,
    Status,
    TruncatedBody,
    UnknownValue,
    from_json,
    to_json,
)
from sailkit_sandbox.request_log.request_patterns import RequestInfo

REQUEST = RequestInfo("GET", "/v2025/identities/1", "getIdentity")
CONDITIONS = st.fixed_dictionaries(
    {
        "after": st.integers(0, 5),
        "every": st.integers(1, 4),
        "rate": st.sampled_from([0, 0.3, 0.7, 1.0]),
        "times": st.none() | st.integers(1, 4),
    }
)


def injected_numbers(injector: FaultInjector, requests: int, request: RequestInfo = REQUEST) -> list[int]:
    """Return the numbers, from 1, of the requests with a fault."""
    return [number for number in range(1, requests + 1) if injector.select(request)]


def make_injector(fault: Fault, seed: int = 1) -> FaultInjector:
    injector = FaultInjector(seed)
    injector.add(fault)
    return injector


@given(conditions=CONDITIONS, seed=st.integers())
def test_chance_repeats_itself_and_keeps_to_the_conditions(conditions: dict[str, Any], seed: int) -> None:
    fault = Status(503, **conditions)
    result = injected_numbers(make_injector(fault, seed), 40)
    assert result == injected_numbers(make_injector(fault, seed), 40)
    assert all(number > fault.after and (number - fault.after) % fault.every == 0 for number in result)
    assert fault.times is None or len(result) <= fault.times
    if fault.rate == 1:
        candidates = range(fault.after + fault.every, 41, fault.every)
        assert result == list(candidates)[: fault.times]
    assert fault.rate > 0 or not result


@given(rate=st.floats(0.2, 0.8))
def test_a_rate_is_about_what_it_says(rate: float) -> None:
    assert abs(len(injected_numbers(make_injector(Status(rate=rate)), 500)) / 500 - rate) < 0.15


def test_other_faults_and_other_requests_change_nothing_for_a_fault() -> None:
    alone = make_injector(Status(503, rate=0.5, path="/identities/*"))
    among = make_injector(Status(503, rate=0.5, path="/identities/*"))
    among.add(Latency(0, rate=0.5, path="/identities/**"))
    result = []
    for _ in range(30):
        among.select(RequestInfo("GET", "/v2025/identities", "listIdentities"))
        result.append(any(isinstance(injection.fault, Status) for injection in among.select(REQUEST)))
    assert [bool(alone.select(REQUEST)) for _ in range(30)] == result
    assert len(set(result)) == 2


@pytest.mark.parametrize(
    ("pattern", "fits"),
    [
        ({}, True),
        ({"path": "/identities/*"}, True),
        ({"path": "/v2025/identities/*"}, True),
        ({"path": "/v2024/identities/*"}, False),
        ({"path": "/identities"}, False),
        ({"path": "/identities/*/*"}, False),
        ({"path": "/**"}, True),
        ({"path": "/i.entities/1"}, False),
        ({"path": "/identities/1", "method": "GET", "version": "v2025", "operation": "getIdentity"}, True),
        ({"method": "POST"}, False),
        ({"version": "v2024"}, False),
        ({"operation": "listIdentities"}, False),
    ],
)
def test_a_fault_is_for_certain_requests(pattern: dict[str, Any], fits: bool) -> None:
    assert Status(**pattern).matches(REQUEST) == fits


def test_token_calls_are_hit_only_where_their_path_is_named() -> None:
    call = RequestInfo("POST", "/oauth/token")
    assert not Status().matches(call)
    assert Status(path="/oauth/token").matches(call)


def test_faults_last_for_a_block_or_until_they_are_cleared() -> None:
    injector = FaultInjector(1)
    kept, passing, late = Status(500), Status(500), Latency(0)
    injector.add(kept)
    with injector(passing, late):
        assert list(injector.active) == [kept, passing, late]
        assert len(injector.select(REQUEST)) == 3
    assert list(injector.active) == [kept]
    assert list(injector.history) == [(kept, REQUEST), (passing, REQUEST), (late, REQUEST)]
    injector.clear()
    assert [*injector.active, *injector.history] == []


def test_only_faults_are_faults() -> None:
    with pytest.raises(TypeError, match=r"sailkit_sandbox\.faults"):
        FaultInjector(1).add("latency")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ([], "an object with a kind"),
        ({"kind": "fire"}, "kind must be one of latency, status"),
        ({"kind": "status", "rte": 1}, "no 'rte'; it has"),
        ({"kind": "status", "status": 200}, "an error's HTTP status as a number, such as 503, not 200"),
        ({"kind": "html_page", "status": ["503"]}, "an error's HTTP status as a number"),
        ({"kind": "status", "rate": 1.1}, "rate must be a number of 0 or more, and 1 or less, not 1.1"),
        ({"kind": "status", "rate": "often"}, "rate must be a number"),
        ({"kind": "status", "every": 0}, "every must be a whole number of 1 or more"),
        ({"kind": "status", "times": 0.5}, "times must be None or a whole number"),
        ({"kind": "status", "path": "identities"}, "starts with a slash"),
        ({"kind": "status", "path": 1}, "path must be a text"),
        ({"kind": "nulls", "names": "id"}, "a list of texts is required"),
        ({"kind": "latency", "seconds": True}, "seconds must be a number"),
        ({"kind": "latency", "seconds": -1}, "seconds must be a number of 0 or more"),
    ],
)
def test_a_fault_that_makes_no_sense_is_refused(wrong: Any, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        from_json(wrong)


@pytest.mark.parametrize("kind", kinds.KINDS.values())
def test_every_fault_can_be_written_as_json(kind: type[Fault]) -> None:
    fault = kind(path="/identities/*", every=2, times=3)
    assert from_json(json.loads(json.dumps(to_json(fault)))) == fault


PERSON = {"id": "1", "state": "ACTIVE", "name": "Ada", "manager": {"id": "2", "kind": "IDENTITY_TYPE"}, "no": None}


def changed(fault: Fault, value: Any, seed: int = 1) -> Any:
    return json.loads(fault.change_response(Response.of(value), Random(seed)).content)


@given(seed=st.integers(), share=st.floats(0, 1))
def test_nulls_come_by_chance_and_the_same_again(seed: int, share: float) -> None:
    result = changed(Nulls(share), PERSON, seed)
    assert result == changed(Nulls(share), PERSON, seed)
    assert all(result[name] in (None, PERSON[name]) or isinstance(result[name], dict) for name in PERSON)
    assert set(result) == set(PERSON)


def test_properties_become_null_unknown_or_more() -> None:
    assert changed(Nulls(1.0), [PERSON]) == [dict.fromkeys(PERSON)]
    nameless = changed(Nulls(1.0, names=("id",)), PERSON)
    assert nameless == {**PERSON, "id": None, "manager": {"id": None, "kind": "IDENTITY_TYPE"}}
    unknown = changed(UnknownValue(), PERSON)
    assert unknown == {
        **PERSON,
        "state": "NEVER_HEARD_OF",
        "manager": {"id": "2", "kind": "NEVER_HEARD_OF"},
    }
    more = changed(ExtraProperty("extra"), [PERSON, "text"])
    assert set(more[0]) == {*PERSON, "extra"}
    assert "extra" in more[0]["manager"]
    assert more[1] == "text"


def test_errors_and_what_is_no_json_stay_as_they_are() -> None:
    for reply in (Response.of({"a": "B"}, 400), Response(204), Response(200, b"a,b\n")):
        assert UnknownValue().change_response(reply, Random(1)) == reply


@given(value=st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner), max_leaves=10))
def test_malformed_json_never_is_json(value: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        changed(MalformedJson(), value)


PATH = "/v2025/identities"


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (ConnectionClosed(), "without sending a response"),
        (TruncatedBody(), "peer closed connection without sending complete message body"),
        (TruncatedBody(1.0), "peer closed connection without sending complete message body"),
        (TruncatedBody(0), "peer closed connection without sending complete message body"),
    ],
)
def test_connections_end_early(small_api: Any, fault: Fault, error: str) -> None:
    with small_api.sandbox.faults(fault), pytest.raises(httpx.RemoteProtocolError, match=error):
        small_api.http.get(PATH)
    assert small_api.http.get(PATH).status_code == 200


def test_connections_are_reset(small_api: Any) -> None:
    with small_api.sandbox.faults(ConnectionReset()), pytest.raises(httpx.ReadError):
        small_api.http.get(PATH)
    assert small_api.http.get(PATH).status_code == 200


def test_what_a_request_changed_stays_changed_without_an_answer(small_api: Any) -> None:
    person = small_api.get("/identities")[5]
    with small_api.sandbox.faults(ConnectionClosed(method="POST")), pytest.raises(httpx.RemoteProtocolError):
        small_api.post(f"/identities/{person['id']}/reset")
    assert small_api.get(f"/identities/{person['id']}")["identityStatus"] == "UNREGISTERED"


def test_a_connection_closes_without_a_word(small_api: Any) -> None:
    request = f"GET {PATH} HTTP/1.1\r\nAuthorization: {small_api.http.headers['Authorization']}\r\n\r\n"
    address = ("127.0.0.1", small_api.http.base_url.port)
    with small_api.sandbox.faults(StaleConnection()), socket.create_connection(address, timeout=60) as connection:
        connection.sendall(request.encode())
        reply = b"".join(iter(lambda: connection.recv(65536), b""))
    assert reply.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"Connection:" not in reply


@pytest.mark.parametrize(
    ("fault", "status", "retry_after", "media_type"),
    [
        (Status(429), 429, None, "application/json;charset=UTF-8"),
        (Status(429, retry_after=2.5), 429, "2.5", "application/json;charset=UTF-8"),
        (Status(504), 504, None, "application/json;charset=UTF-8"),
        (HtmlPage(), 502, None, "text/html"),
    ],
)
def test_errors_are_answered_and_nothing_is_done(
    small_api: Any, fault: Fault, status: int, retry_after: str | None, media_type: str
) -> None:
    person = small_api.get("/identities")[5]
    with small_api.sandbox.faults(fault):
        reply = small_api.post(f"/identities/{person['id']}/reset")
    assert (reply.status_code, reply.headers.get("Retry-After")) == (status, retry_after)
    assert reply.headers["Content-Type"] == media_type
    assert small_api.get(f"/identities/{person['id']}") == person
    assert small_api.sandbox.requests[-2].status == status


def test_pauses_are_as_long_as_they_are_said_to_be(start_sandbox: Any) -> None:
    pauses: list[float] = []
    api = start_sandbox(identities=5, sleep=pauses.append)
    whole = api.get("/identities")
    with api.sandbox.faults(SlowBody(0.5, pieces=4, times=1), Latency(2.0, jitter=0.5, after=1)):
        assert api.get("/identities") == whole
        assert pauses == [0.5] * 4
        api.get("/identities")
    assert 1.5 <= pauses[4] <= 2.5


def test_stopping_ends_pauses(start_sandbox: Any) -> None:
    api = start_sandbox(identities=5)
    api.sandbox.faults.add(Latency(3600, operation="listIdentities"))
    with httpx.Client(
        base_url=api.sandbox.base_url, headers=api.http.headers, trust_env=False, verify=False, timeout=60
    ) as http:
        with pytest.raises(httpx.TimeoutException):
            http.get(PATH, timeout=0.05)
        api.sandbox.stop()
    api.sandbox.start()


def test_tokens_expire(small_api: Any) -> None:
    with small_api.sandbox.faults(ExpiredToken(times=1)):
        assert small_api.http.get(PATH).json() == {"error": "JWT validation failed: JWT is expired"}


@pytest.fixture(params=["sync", "async"])
def listed(request: Any) -> Callable[..., list[Any]]:
    """Lists the identities of a sandbox with a Tenant or an AsyncTenant."""
    known: dict[str, Any] = {"retry": RetryPolicy(base_delay=0.001, max_delay=0.05), "rate_limit": None}

    def sync(sandbox: Any) -> list[Any]:
        with sandbox.tenant(**known) as tenant:
            return list(tenant.identities.list().with_options(page_size=50))

    async def collect(sandbox: Any) -> list[Any]:
        async with sandbox.async_tenant(**known) as tenant:
            return [item async for item in tenant.identities.list().with_options(page_size=50)]

    return sync if request.param == "sync" else lambda sandbox: asyncio.run(collect(sandbox))


FAULTS = [
    Status(429, retry_after=0.05, every=3),
    Status(503, every=3),
    HtmlPage(every=3),
    TruncatedBody(every=3),
    ConnectionClosed(every=3),
    ConnectionReset(every=3),
    StaleConnection(every=3),
    SlowBody(0.01, every=3),
    Latency(0.01, jitter=0.01),
    ExpiredToken(times=2, after=2, every=3),
    UnknownValue(),
    ExtraProperty(),
    Nulls(0.3),
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.kind)
def test_a_list_comes_whole_over_a_faulty_line(start_sandbox: Any, listed: Any, fault: Fault) -> None:
    api = start_sandbox(identities=300)
    ids = [item["id"] for item in pages(api)]
    with api.sandbox.faults(fault):
        result = listed(api.sandbox)
    assert len(api.sandbox.faults.history) > 0
    assert len(result) == 300
    if not isinstance(fault, Nulls):
        assert [item.id for item in result] == ids


def pages(api: Any, size: int = 100) -> list[Any]:
    """All identities, page by page."""
    result: list[Any] = []
    while page := api.get("/identities", limit=size, offset=len(result), count="true"):
        result += page
    return result


def test_rows_come_and_go_while_someone_pages(start_sandbox: Any) -> None:
    api, same = start_sandbox(identities=200), start_sandbox(identities=200)
    before = pages(api)
    for entry in (api, same):
        entry.sandbox.faults.add(ConcurrentChanges(removed=10, inserted=5))
    during = [item["id"] for item in pages(api, 50)]
    assert during != [item["id"] for item in before]
    assert during == [item["id"] for item in pages(same, 50)]
    api.sandbox.faults.clear()
    after = pages(api)
    assert len({item["id"] for item in after}) == len(after)
    kept = {item["id"] for item in before} & {item["id"] for item in after}
    assert kept != {item["id"] for item in before}
    assert len(after) - len(kept) > 0
    for account in api.get("/accounts", limit=250):
        if "identityId" in account:
            assert api.http.get(f"{PATH}/{account['identityId']}").status_code == 200


def test_the_table_that_is_listed_churns(start_sandbox: Any) -> None:
    api = start_sandbox(identities=20)
    accounts = [item["id"] for item in api.get("/accounts")]
    people = api.get("/identities")
    with api.sandbox.faults(ConcurrentChanges(removed=2, inserted=0)):
        api.get("/accounts", limit=5)
        assert [item["id"] for item in api.get("/accounts")] == accounts
        api.get("/accounts", limit=5, offset=5)
        api.http.get("/v2025/roles", params={"offset": 5})
    assert len(api.get("/accounts")) == len(accounts) - 2
    assert api.get("/identities") == people
