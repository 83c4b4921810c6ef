"""Request log: contents, omitted secrets, limits and assertions."""

from __future__ import annotations

from typing import Any

import pytest

from sailkit_sandbox import Sandbox
from sailkit_sandbox.request_log.request_log import LARGEST_BODY, MOST_REQUESTS, RecordedRequest, RequestLog


def test_a_request_is_kept_with_all_that_is_no_secret(small_api: Any) -> None:
    small_api.http.post(
        "/v2025/identities-accounts/enable", json={"identityIds": ["x"]}, headers={"Cookie": "a=b", "X-Mine": "1"}
    )
    last = small_api.sandbox.requests[-1]
    assert (last.method, last.path, last.version) == ("POST", "/v2025/identities-accounts/enable", "v2025")
    assert (last.operation, last.status, last.time) == ("enableAccountsForIdentities", 207, small_api.clock.now)
    assert last.json() == {"identityIds": ["x"]}
    assert last.headers["x-mine"] == "1"
    assert not {"authorization", "cookie"} & set(last.headers)
    small_api.http.get("/nowhere")
    assert (small_api.sandbox.requests[-1].operation, small_api.sandbox.requests[-1].version) == ("", "")


@pytest.mark.parametrize("how", ["data", "files"])
def test_token_calls_are_kept_without_their_secrets(small_api: Any, how: str) -> None:
    form = {"grant_type": "client_credentials", "client_secret": small_api.sandbox.client_secret, "Code": "1"}
    sent = form if how == "data" else {name: (None, value) for name, value in form.items()}
    small_api.http.post("/oauth/token", **{how: sent})
    assert small_api.sandbox.requests[-1].body == b"grant_type=client_credentials"


def test_a_token_call_that_is_no_form_is_kept_without_its_body(small_api: Any) -> None:
    small_api.http.post("/oauth/token", json={"client_secret": small_api.sandbox.client_secret})
    assert (small_api.sandbox.requests[-1].status, small_api.sandbox.requests[-1].body) == (415, b"")


def test_only_so_much_is_kept(small_api: Any) -> None:
    small_api.post("/identities-accounts/enable", {"identityIds": ["x" * LARGEST_BODY]})
    assert len(small_api.sandbox.requests[-1].body) == LARGEST_BODY
    log = RequestLog()
    for number in range(MOST_REQUESTS + 5):
        log.add(RecordedRequest("GET", f"/{number}"))
    assert [len(log.read()), log.read()[0].path] == [MOST_REQUESTS, "/5"]
    body = b"x" * 1024 * 1024
    for number in range(70):
        log.add(RecordedRequest("POST", f"/{number}", body=body))
    assert [item.path for item in log.read()] == [f"/{number}" for number in range(6, 70)]
    log.clear()
    log.add(RecordedRequest("GET", "/last"))
    assert len(log.read()) == 1


@pytest.fixture
def asked(start_sandbox: Any) -> Any:
    """A sandbox that was asked a few things."""
    api = start_sandbox(identities=5)
    api.get("/identities", limit=1)
    api.get("/identities", limit=2, version="v2024")
    api.post("/identities-accounts/enable", {"identityIds": ["x"]})
    api.post("/identities-accounts/disable", {"identityIds": ["y"]})
    api.http.get("/v2025/identities/nobody")
    return api.sandbox


@pytest.mark.parametrize(
    ("expected", "result"),
    [
        ({}, 5),
        ({"method": "GET"}, 3),
        ({"path": "/identities"}, 2),
        ({"path": "/v2024/identities"}, 1),
        ({"path": "/oauth/token"}, 1),
        ({"path": "/**"}, 6),
        ({"path": "/identities-accounts/*"}, 2),
        ({"operation": "listIdentities", "version": "v2025"}, 1),
        ({"status": 404}, 1),
        ({"query": {"limit": "2"}}, 1),
        ({"json": {"identityIds": ["y"]}}, 1),
        ({"json": None}, 0),
    ],
)
def test_requests_are_found(asked: Any, expected: dict[str, Any], result: int) -> None:
    assert len(asked.find_requests(**expected)) == result
    assert len(asked.assert_received(**expected, times=result)) == result


def test_what_was_not_received_is_told_with_what_was(asked: Any) -> None:
    asked.assert_received("GET", "/identities")
    with pytest.raises(AssertionError) as raised:
        asked.assert_received("PATCH", "/sources/*", times=1, json={"a": 1}, query={"q": "1"}, status=200)
    first, *lines = str(raised.value).splitlines()
    assert first == (
        "Expected PATCH /sources/* with the query {'q': '1'} with the body {\"a\": 1} with the response status 200 "
        "once, received it never. Received:"
    )
    assert '  POST /v2025/identities-accounts/disable -> 207 {"identityIds":["y"]}' in lines
    assert "  GET /v2024/identities?limit=2 -> 200" in lines
    assert asked.client_secret not in str(raised.value)
    with pytest.raises(AssertionError, match="of listIdentities never, received it twice"):
        asked.assert_received(operation="listIdentities", times=0)
    with pytest.raises(AssertionError, match="at least once, received it never"):
        asked.assert_received("DELETE", version="v2025")


def test_long_lists_and_bodies_are_cut(small_api: Any) -> None:
    for number in range(40):
        small_api.post("/identities-accounts/enable", {"identityIds": [f"{number:02}" + "x" * 400]})
    with pytest.raises(AssertionError, match=r"the last 30 of 41") as raised:
        small_api.sandbox.assert_received("DELETE")
    assert all(len(line) < 400 for line in str(raised.value).splitlines())


def test_nothing_received_is_told() -> None:
    with Sandbox(identities=0) as sandbox, pytest.raises(AssertionError, match=r"No request was received\."):
        sandbox.assert_received("GET")
