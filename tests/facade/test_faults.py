"""Faults over real HTTP: repeated calls, and the errors of those that are not repeated."""

from __future__ import annotations

import datetime
import io
import logging
import socket
import threading
import time
from collections.abc import Callable
from email.utils import format_datetime
from typing import Any

import pytest

from sailkit import File, NoResponseError, RateLimitError, RetryPolicy, SailkitError, ServerError
from sailkit_api.v2025 import operations
from sailkit_core.api import Api
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from tests.facade.conftest import RESET, TOKEN, Client, Open, Script, http

Scripted = Callable[..., Script]
QUICK = RetryPolicy(attempts=4, base_delay=0.001, max_delay=0.05, budget=10.0)
GOOD = http(200, b'[{"id": "1", "name": "Ada"}]')
BUSY = http(503, b"<html>busy</html>", "text/html")
CUT = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[{"
CUT_CHUNK = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n[{}"
LIMITED = b'{"message":" Rate Limit Exceeded "}'
UPLOAD = Operation(
    id="upload", method="PUT", path="/x", tag="", api=Api(prefix="/v2025"), bodies={"multipart/form-data": None}
)


def opened(open_client: Open, server: Script, **options: Any) -> Client:
    return open_client(server.base_url, client_id="an-id", client_secret="s", timeout=60, **{"retry": QUICK, **options})


def listed(client: Client) -> list[str]:
    return [identity.name for identity in client.run(client.tenant.send(operations.list_identities(limit=1)))]


@pytest.mark.parametrize(
    "fault",
    [
        BUSY,
        http(502, b"{}"),
        http(504, b""),
        http(429, LIMITED),
        http(429, LIMITED, extra="Retry-After: 0\r\n"),
        CUT,
        CUT_CHUNK,
        RESET,
        b"",
        http(200, b"\x1f\x8b not gzip", extra="Content-Encoding: gzip\r\n"),
    ],
)
def test_a_fault_that_passes_is_not_noticed(open_client: Open, script: Scripted, fault: bytes) -> None:
    server = script(fault, GOOD)
    assert listed(opened(open_client, server)) == ["Ada"]
    assert (len(server.calls), server.token_calls) == (2, 1)


def test_the_wait_that_the_service_asks_for_is_kept(open_client: Open, script: Scripted) -> None:
    server = script(http(429, LIMITED, extra="Retry-After: 0.2\r\n"), GOOD)
    client = opened(open_client, server, retry=RetryPolicy(base_delay=0.0))
    began = time.monotonic()
    listed(client)
    assert time.monotonic() - began >= 0.2


def test_a_date_that_has_passed_means_now(open_client: Open, script: Scripted) -> None:
    past = format_datetime(datetime.datetime.now(datetime.UTC) - datetime.timedelta(hours=1), usegmt=True)
    server = script(http(503, b"", extra=f"Retry-After: {past}\r\n"), http(202, b"{}"))
    client = opened(open_client, server, retry=RetryPolicy(base_delay=30.0))
    client.run(client.tenant.request("POST", "/v2025/x", json={}))
    assert len(server.calls) == 2


def test_a_refusal_for_the_rate_holds_every_client_of_the_same_name_back(open_client: Open, script: Scripted) -> None:
    server = script(http(429, LIMITED, extra="Retry-After: 0.2\r\n"), GOOD)
    first, second = (opened(open_client, server, retry=None) for _ in range(2))
    began = time.monotonic()
    with pytest.raises(RateLimitError):
        listed(first)
    listed(second)
    assert time.monotonic() - began >= 0.2


@pytest.mark.parametrize("fault", [CUT, b"", RESET, BUSY, http(504, b"")])
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_a_change_that_may_have_been_made_is_not_made_twice(
    open_client: Open, script: Scripted, method: str, fault: bytes
) -> None:
    server = script(fault)
    client = opened(open_client, server)
    with pytest.raises((NoResponseError, ServerError)):
        client.run(client.tenant.request(method, "/v2025/x", json={}))
    assert len(server.calls) == 1


def test_when_patience_ends_the_last_error_is_raised_with_its_body(open_client: Open, script: Scripted) -> None:
    server = script(BUSY, BUSY, BUSY, http(503, b'{"messages": [{"text": "still busy"}]}'))
    with pytest.raises(ServerError, match="still busy") as raised:
        listed(opened(open_client, server))
    assert raised.value.status == 503
    assert len(server.calls) == 4


def test_a_budget_of_no_seconds_ends_a_call_at_once(open_client: Open, script: Scripted) -> None:
    server = script(BUSY)
    with pytest.raises(ServerError):
        listed(opened(open_client, server, retry=RetryPolicy(budget=0.0)))
    assert len(server.calls) == 1


def test_a_service_that_comes_up_late_is_reached(open_client: Open, script: Scripted) -> None:
    with socket.create_server(("127.0.0.1", 0)) as reserved:
        port = reserved.getsockname()[1]
    late: list[Script] = []
    client = open_client(
        f"http://127.0.0.1:{port}",
        client_id="an-id",
        client_secret="s",
        retry=RetryPolicy(attempts=200, base_delay=0.01, max_delay=0.01),
        timeout=60,
    )
    starter = threading.Timer(0.1, lambda: late.append(script(GOOD, port=port)))
    starter.start()
    assert listed(client) == ["Ada"]
    starter.join()
    assert late[0].token_calls == 1


def test_a_connection_that_the_service_has_closed_meanwhile_is_replaced(open_client: Open, script: Scripted) -> None:
    kept = GOOD.replace(b"Connection: close\r\n", b"")  # does not announce that the connection closes
    server = script(kept, GOOD)
    client = opened(open_client, server)
    assert listed(client) + listed(client) == ["Ada", "Ada"]


@pytest.mark.parametrize("fault", [http(503, b""), http(429, LIMITED, extra="Retry-After: 0\r\n"), b""])
def test_a_token_call_is_repeated_like_any_other(open_client: Open, script: Scripted, fault: bytes) -> None:
    server = script(GOOD, token=[fault, http(200, TOKEN)])
    assert listed(opened(open_client, server)) == ["Ada"]
    assert server.token_calls == 2


class Pipe(io.RawIOBase):
    """A file that can be read once."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)


@pytest.mark.parametrize("content", [b"id,name\n1,Ada\n", io.BytesIO(b"id,name\n1,Ada\n")])
def test_an_upload_is_sent_again_whole(open_client: Open, script: Scripted, content: Any) -> None:
    server = script(BUSY, http(200, b"{}"))
    client = opened(open_client, server)
    client.run(client.tenant.send(Request[Any](UPLOAD, "/x", body={"file": File(content, "a.csv", "text/csv")})))
    assert [b"1,Ada" in call for call in server.calls] == [True, True]


def test_an_upload_that_cannot_be_read_twice_is_not_sent_twice(open_client: Open, script: Scripted) -> None:
    server = script(BUSY)
    client = opened(open_client, server)
    with pytest.raises(ServerError) as raised:
        client.run(
            client.tenant.send(Request[Any](UPLOAD, "/x", body={"file": File(io.BufferedReader(Pipe(b"id\n")))}))
        )
    assert "cannot be rewound" in raised.value.__notes__[0]
    assert len(server.calls) == 1


def test_each_call_is_logged_once_without_values(
    open_client: Open, script: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    server = script(BUSY, http(200, b"[]", extra="SLPT-Request-ID: r-1\r\n"))
    client = opened(open_client, server)
    with caplog.at_level(logging.DEBUG, "sailkit"):
        client.run(client.tenant.send(operations.list_identities(filters='name eq "Ada"')))
    lines = [record for record in caplog.records if record.name == "sailkit" and "/identities" in record.getMessage()]
    assert [record.levelno for record in lines] == [logging.INFO, logging.DEBUG]
    assert "GET /identities: attempt 1 ended with status 503" in lines[0].getMessage()
    assert "GET /identities: 200, attempt 2" in lines[1].getMessage()
    assert "listIdentities" in lines[1].getMessage()
    assert "r-1" in lines[1].getMessage()
    assert not [line for line in lines if "Ada" in line.getMessage()]
    fields = [{name: vars(line)[name] for name in ("operation", "attempt", "status", "request_id")} for line in lines]
    assert fields == [
        {"operation": "listIdentities", "attempt": 1, "status": 503, "request_id": None},
        {"operation": "listIdentities", "attempt": 2, "status": 200, "request_id": "r-1"},
    ]
    assert [vars(line)["held_back"] for line in lines] == [0.0, 0.0]


@pytest.mark.parametrize(
    ("answer", "entry"),
    [
        (http(404, b"{}", extra="SLPT-Request-ID: r-2\r\n"), "GET /identities: 404, attempt 1"),
        (CUT, "GET /identities: no response, attempt 1"),
    ],
)
def test_a_call_that_fails_is_logged_once_too(
    open_client: Open, script: Scripted, caplog: pytest.LogCaptureFixture, answer: bytes, entry: str
) -> None:
    client = opened(open_client, script(answer), retry=None)
    with caplog.at_level(logging.DEBUG, "sailkit"), pytest.raises(SailkitError):
        listed(client)
    lines = [record.getMessage() for record in caplog.records if record.name == "sailkit"]
    lines = [line for line in lines if "/identities" in line]
    assert [entry in line for line in lines] == [True]
    assert ("r-2" in lines[0]) == (b"r-2" in answer)


def test_a_pause_of_the_rate_limit_is_logged_once(
    open_client: Open, script: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    server = script(*[http(200, b"[]")] * 3)
    client = opened(open_client, server, rate_limit=(2, 1.5))
    with caplog.at_level(logging.DEBUG, "sailkit"):
        responses, times = [], []
        for _ in range(3):
            began = time.monotonic()
            responses.append(client.run(client.tenant.with_response(operations.list_identities())))
            times.append(time.monotonic() - began)
    pauses = [record for record in caplog.records if "holds calls back" in record.getMessage()]
    assert [record.levelno for record in pauses] == [logging.INFO]
    assert 0.1 < vars(pauses[0])["held_back"] <= 1.5
    assert [response.held_back > 0.1 for response in responses] == [False, False, True]
    assert responses[2].elapsed <= times[2] - responses[2].held_back
    ends = [vars(record)["held_back"] for record in caplog.records if "listIdentities" in record.getMessage()]
    assert ends == [round(response.held_back, 3) for response in responses]


def test_a_wait_for_a_throttled_service_is_not_the_time_of_the_call(open_client: Open, script: Scripted) -> None:
    server = script(http(429, b"{}", extra="Retry-After: 1\r\n"), http(200, b"[]"))
    client = opened(open_client, server)
    began = time.monotonic()
    response = client.run(client.tenant.with_response(operations.list_identities()))
    assert response.held_back > 0.8
    assert response.elapsed <= time.monotonic() - began - response.held_back
