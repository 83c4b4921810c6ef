"""Gateway: routes, experimental header, bodies, rate limit, crashes and settings."""

from __future__ import annotations

import re
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_core.api import Api
from sailkit_core.operation import Operation
from sailkit_sandbox.base.api_errors import HttpError
from sailkit_sandbox.gateway.rate_limit import RateLimit
from sailkit_sandbox.gateway.settings import Settings
from sailkit_sandbox.openapi.routing import Router, RouteTable
from tests.sandbox.conftest import SandboxApi

NOBODY = "0" * 32


def operation(route: str, **details: Any) -> Operation:
    method, _, path = route.partition(" ")
    options = {"id": route, "method": method, "path": path, "tag": "", "api": Api(prefix="/v1"), **details}
    return Operation(**options)


ROUTES = ["GET /a", "GET /a/{id}", "POST /a/{id}", "POST /a/new", "GET /a/{id}/b/{other}", "GET /{kind}/{id}/c"]
ROUTE_TABLE = RouteTable("v1", {route: route for route in ROUTES}, operation)


@pytest.mark.parametrize(
    ("request_line", "route", "ids"),
    [
        ("GET /a", "GET /a", ()),
        ("GET /a/1", "GET /a/{id}", ("1",)),
        ("GET /a/new", "GET /a/{id}", ("new",)),
        ("POST /a/new", "POST /a/new", ()),
        ("POST /a/old", "POST /a/{id}", ("old",)),
        ("GET /a/1/b/2", "GET /a/{id}/b/{other}", ("1", "2")),
        ("GET /a/1/c", "GET /{kind}/{id}/c", ("a", "1")),
        ("GET /a/x%2Fy%20z", "GET /a/{id}", ("x/y z",)),
    ],
)
def test_the_most_literal_path_that_has_the_method_is_meant(request_line: str, route: str, ids: Any) -> None:
    method, _, path = request_line.partition(" ")
    result, values = Router(ROUTE_TABLE).find(method, path)
    assert (result.id, values) == (route, ids)


@pytest.mark.parametrize(
    ("request_line", "status", "allow"),
    [
        ("GET /", 404, None),
        ("GET /b", 404, None),
        ("GET /a/", 404, None),
        ("GET /a/1/b", 404, None),
        ("GET /a/1/b/2/3", 404, None),
        ("GET /a//b/2", 404, None),
        ("DELETE /a", 405, "GET"),
        ("DELETE /a/new", 405, "GET, POST"),
        ("POST /a/1/c", 405, "GET"),
    ],
)
def test_other_paths_and_methods_are_refused(request_line: str, status: int, allow: str | None) -> None:
    method, _, path = request_line.partition(" ")
    with pytest.raises(HttpError) as caught:
        Router(ROUTE_TABLE).find(method, path)
    assert caught.value.status == status
    assert caught.value.headers.get("Allow") == allow


def standard(reply: Any, status: int, code: str) -> str:
    """The text of an error in the service's standard shape."""
    assert reply.status_code == status
    body = reply.json()
    assert set(body) == {"detailCode", "trackingId", "messages", "causes"}
    assert body["detailCode"] == code
    assert re.fullmatch("[0-9a-f]{32}", body["trackingId"])
    assert reply.headers["SLPT-Request-ID"] == body["trackingId"]
    assert reply.headers["Content-Type"] == "application/json;charset=UTF-8"
    return str(body["messages"][0]["text"])


@pytest.mark.parametrize(
    "path", ["/v2025/nothing", "/v2025", "/v2025/", "/v3/identities", "/", "/identities", "/v2025//"]
)
def test_an_unknown_path_is_not_found(api: Any, path: str) -> None:
    assert standard(api.http.get(path), 404, "404 Not found")


def test_a_known_path_has_certain_methods(api: Any) -> None:
    reply = api.http.put("/v2025/identities", json={})
    standard(reply, 405, "405 Method not allowed")
    assert reply.headers["Allow"] == "GET"
    assert api.http.request("BREW", "/v2024/identities").status_code == 405
    assert api.http.head("/v2024/identities").status_code == 405


def test_an_operation_with_neither_behaviour_nor_document_says_so(start_sandbox: Any) -> None:
    api = start_sandbox(identities=1, route_tables=[ROUTE_TABLE])
    assert "GET /a/{id}" in standard(api.http.get("/v1/a/1"), 501, "501 Not implemented")


@pytest.fixture
def tiny(start_sandbox: Any) -> Any:
    """A sandbox with an operation of each sort."""
    sorts = {"plain": {}, "experimental": {"experimental": True}, "deprecated": {"deprecated": True}}
    described = {name: operation(f"GET /{name}", id="listIdentities", **sorts[name]) for name in sorts}
    routes = {f"GET /{name}": name for name in sorts}
    return start_sandbox(identities=1, route_tables=[RouteTable("v1", routes, described.__getitem__)])


@pytest.mark.parametrize("value", [None, "false", "", "1"])
def test_experimental_operations_need_the_header(tiny: Any, value: str | None) -> None:
    request = tiny.http.build_request("GET", "/v1/experimental")
    del request.headers["X-SailPoint-Experimental"]
    if value is not None:
        request.headers["X-SailPoint-Experimental"] = value
    reply = tiny.http.send(request)
    assert (reply.status_code, reply.json()) == (400, {"error": "Experimental Header is missing or invalid."})
    assert len(reply.headers["SLPT-Request-ID"]) == 32
    request.headers["X-SailPoint-Experimental"] = "True"
    assert tiny.http.send(request).status_code == 200


def test_other_operations_do_not(tiny: Any) -> None:
    request = tiny.http.build_request("GET", "/v1/plain")
    del request.headers["X-SailPoint-Experimental"]
    assert tiny.http.send(request).status_code == 200


def test_deprecated_operations_are_marked(tiny: Any) -> None:
    assert tiny.http.get("/v1/deprecated").headers["X-Deprecated"] == "true"
    assert "X-Deprecated" not in tiny.http.get("/v1/plain").headers


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff",
        b'{"identityIds": ["\\ud800"]}',
        b'{"identityIds": ["\xed\xa0\x80"]}',
        '{"identityIds": ["\\ud800"]}'.encode("utf-16-le"),
        b"[" * 100_000,
        b"9" * 5000,
    ],
)
def test_a_body_must_be_json(api: Any, body: bytes) -> None:
    headers = {"Content-Type": "application/json; charset=utf-8"}
    reply = api.http.post("/v2025/identities-accounts/enable", content=body, headers=headers)
    standard(reply, 400, "400.1 Bad request content")


@pytest.mark.parametrize("media_type", ["text/plain", "application/x-www-form-urlencoded", "application/jsonx", ""])
def test_a_body_must_be_of_the_operations_media_type(api: Any, media_type: str) -> None:
    headers = {"Content-Type": media_type}
    reply = api.http.post("/v2025/identities-accounts/enable", content=b'{"identityIds": []}', headers=headers)
    assert "application/json" in standard(reply, 415, "415 Unsupported media type")


def test_the_rate_limit_counts_by_client_and_version(start_sandbox: Any) -> None:
    api = start_sandbox(identities=1, rate_limit=(3, 10.0))

    def statuses(version: str, count: int) -> list[int]:
        return [api.http.get(f"/{version}/identities").status_code for _ in range(count)]

    assert statuses("v2025", 2) == [200, 200]
    api.clock.now += 4
    assert statuses("v2025", 3) == [200, 429, 429]
    assert statuses("v2024", 1) == [200]
    refused = api.http.get("/v2025/identities")
    assert refused.json() == {"message": " Rate Limit Exceeded "}
    assert refused.headers["Retry-After"] == "6"
    api.clock.now += 5.5
    assert api.http.get("/v2025/identities").headers["Retry-After"] == "1"
    api.clock.now += 0.5
    assert statuses("v2025", 3) == [200, 200, 429]


@given(
    requests=st.integers(1, 5),
    seconds=st.integers(1, 20),
    waits=st.lists(st.tuples(st.integers(0, 9), st.sampled_from("ab")), max_size=40),
)
def test_no_window_has_more_requests_than_allowed_and_waiting_as_told_helps(
    requests: int, seconds: int, waits: list[tuple[int, str]]
) -> None:
    limit, now = RateLimit(requests, seconds), 0
    admitted: dict[str, list[int]] = {"a": [], "b": []}
    for wait, client in waits:
        now += wait
        recent = [at for at in admitted[client] if at > now - seconds]
        try:
            limit.admit(client, "v2025", now)
        except HttpError as refused:
            assert len(recent) == requests
            now += int(refused.response("").headers["Retry-After"])
            limit.admit(client, "v2025", now)
        else:
            assert len(recent) < requests
        admitted[client].append(now)


def test_requests_are_recorded_in_order(start_sandbox: Any) -> None:
    api = start_sandbox(identities=1)
    before = len(api.sandbox.requests)
    api.get("/identities", limit=1, filters='name sw "a"')
    api.http.post("/v2024/identities/invite", json=[])
    recorded = api.sandbox.requests[before:]
    assert [(item.method, item.path, item.status) for item in recorded] == [
        ("GET", "/v2025/identities", 200),
        ("POST", "/v2024/identities/invite", 400),
    ]
    assert recorded[0].query == {"limit": "1", "filters": 'name sw "a"'}


def test_a_crash_is_answered_and_kept_and_changes_nothing(start_sandbox: Any, monkeypatch: Any) -> None:
    api = start_sandbox(identities=20)
    identity = api.get("/identities")[5]

    def fail(*args: Any) -> None:
        raise ZeroDivisionError("on purpose")

    monkeypatch.setattr("sailkit_sandbox.services.identities.identities.tasks.start", fail)
    reply = api.post("/identities/process", {"identityIds": [identity["id"]]})
    standard(reply, 500, "500.0 Internal Fault")
    assert "on purpose" not in reply.text
    assert [str(error) for error in api.sandbox.crashes] == ["on purpose"]
    assert api.get(f"/identities/{identity['id']}") == identity
    api.sandbox._started.gateway.crashes.clear()


def test_a_crash_outside_of_operations_is_kept_too(start_sandbox: Any, monkeypatch: Any) -> None:
    api = start_sandbox(identities=1)

    def fail(*args: Any) -> None:
        raise ZeroDivisionError("on purpose")

    with monkeypatch.context() as patched:
        patched.setattr(api.sandbox._started.gateway, "handle", fail)
        with pytest.raises(httpx.RemoteProtocolError):
            api.http.get("/v2025/identities")
    assert [str(error) for error in api.sandbox.crashes] == ["on purpose"]
    api.sandbox._started.gateway.crashes.clear()
    assert len(api.get("/identities")) == 1


@pytest.mark.parametrize(
    "wrong",
    [
        {"identities": -1},
        {"page_latency": -0.1},
        {"token_lifetime": 0},
        {"rate_limit": (0, 10.0)},
        {"rate_limit": (100, 0)},
        {"task_seconds": -1},
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong: Any) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Settings(**wrong)


@pytest.mark.parametrize(
    ("request_line", "status", "answer"),
    [
        ("GET /nowhere", 404, "behaviour"),
        ("GET /v2025/nowhere", 404, "behaviour"),
        ("PUT /v2025/identities", 405, "behaviour"),
        ("GET /v2025/identities?limit=1000", 400, "behaviour"),
        ("POST /v2025/tags", 400, "behaviour"),
        (f"GET /v2025/identities/{NOBODY}", 404, "behaviour"),
        (f"GET /v2025/data-segments/{NOBODY}", 404, "kept"),
    ],
)
def test_an_error_says_how_it_came_about(api: SandboxApi, request_line: str, status: int, answer: str) -> None:
    method, _, path = request_line.partition(" ")
    response = api.http.request(method, path)
    assert (response.status_code, response.headers["X-Sandbox-Answer"]) == (status, answer)
    assert response.headers["Content-Encoding"] == "UTF-8"  # as the service does, though that is no coding
    assert api.sandbox.requests[-1].answer == answer


def test_tokens_and_their_errors_are_behaviour(api: SandboxApi) -> None:
    refused = api.http.get("/v2025/identities", headers={"Authorization": "Bearer unknown"})
    assert (refused.status_code, refused.headers["X-Sandbox-Answer"]) == (401, "behaviour")
    assert api.http.post("/oauth/token", data={}).headers["X-Sandbox-Answer"] == "behaviour"
