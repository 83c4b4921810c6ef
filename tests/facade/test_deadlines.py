"""Deadlines over real HTTP: a call ends in time, whatever it waits for, with threads and with tasks."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sailkit import ConfigurationError, DeadlineError, NoResponseError, RetryPolicy, ServerError
from sailkit_api.v2025 import operations
from tests.facade.conftest import TOKEN, Open, Script, http

Scripted = Callable[..., Script]
PATIENT = RetryPolicy(attempts=9, base_delay=30.0, budget=100.0)
LIMIT = 20.0  # seconds, many times the deadlines below
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"


class Trickle:
    """A service that sends the beginning of a response, and then a byte now and then for ever."""

    def __init__(self, beginning: bytes, byte: bytes, pause: float = 0.02) -> None:
        self._beginning, self._byte, self._pause = beginning, byte, pause
        self.asked = threading.Event()  # set by the first request
        self._stopped = threading.Event()
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=16)
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                threading.Thread(target=self._serve, args=(self._socket.accept()[0],), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        with connection, contextlib.suppress(OSError):
            connection.recv(65536)
            self.asked.set()
            connection.sendall(self._beginning)
            while not self._stopped.wait(self._pause):
                connection.sendall(self._byte)

    def end_responses(self) -> None:
        """Close the connections, also those of later requests."""
        self._stopped.set()

    def close(self) -> None:
        self.end_responses()
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


@pytest.fixture
def trickle() -> Iterator[Callable[..., Trickle]]:
    started: list[Trickle] = []

    def start(*arguments: Any) -> Trickle:
        started.append(Trickle(*arguments))
        return started[-1]

    yield start
    for server in started:
        server.close()


TRICKLES = {
    "body": (HEAD, b" "),
    "chunks": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "body until the end of the connection": (b"HTTP/1.1 200 OK\r\n\r\n", b" "),
    "head": (b"HTTP/1.1 200 OK\r\nX-A: ", b"a"),
    "heads": (b"", b"HTTP/1.1 103 Early\r\n\r\n"),
    "error": (b"HTTP/1.1 400 Bad\r\nContent-Length: 100000\r\n\r\n", b" "),
    "nothing": (b"", b""),
}


@pytest.mark.parametrize("kind", TRICKLES)
@pytest.mark.parametrize("limit", ["deadline", "budget"])
def test_a_response_that_trickles_ends(
    open_client: Open, trickle: Callable[..., Trickle], kind: str, limit: str
) -> None:
    options: dict[str, Any] = {"deadline": 0.3, "retry": PATIENT}
    if limit == "budget":
        options = {"retry": RetryPolicy(budget=0.3)}
    client = open_client(trickle(*TRICKLES[kind]).base_url, access_token="a-token", timeout=30.0, **options)
    began = time.monotonic()
    with pytest.raises(DeadlineError, match=limit) as raised:
        client.run(client.tenant.request("GET", "/v2025/x"))
    assert time.monotonic() - began < LIMIT
    assert isinstance(raised.value, (NoResponseError, TimeoutError))


def test_a_token_that_trickles_ends(open_client: Open, trickle: Callable[..., Trickle]) -> None:
    server = trickle(HEAD, b" ")
    client = open_client(server.base_url, client_id="a", client_secret="b", retry=RetryPolicy(budget=0.3))
    began = time.monotonic()
    with pytest.raises(DeadlineError, match="/oauth/token"):
        client.run(client.tenant.request("GET", "/v2025/x"))
    assert time.monotonic() - began < LIMIT


def test_a_download_may_take_longer_than_the_budget_but_not_than_the_deadline(
    open_client: Open, trickle: Callable[..., Trickle], tmp_path: Path
) -> None:
    body = b"x" * 40
    server = trickle(b"HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 40\r\n\r\n", b"x")
    client = open_client(server.base_url, access_token="a-token", retry=RetryPolicy(budget=0.1, attempts=1))
    request = operations.get_report("1", file_format="csv")
    assert client.run(client.tenant.download(request, tmp_path / "a")).parsed == 40
    assert (tmp_path / "a").read_bytes() == body
    with pytest.raises(DeadlineError):
        client.run(client.tenant.with_options(deadline=0.2).download(request, tmp_path / "a"))
    assert (tmp_path / "a").read_bytes() == body


def test_a_repetition_that_would_come_too_late_is_none(open_client: Open, script: Scripted) -> None:
    server = script(http(503, b"", extra="Retry-After: 20\r\n"))
    client = open_client(server.base_url, access_token="a-token", deadline=0.5, retry=PATIENT)
    began = time.monotonic()
    with pytest.raises(ServerError):
        client.run(client.tenant.request("GET", "/v2025/x"))
    assert time.monotonic() - began < LIMIT


@pytest.mark.parametrize("limits", [{"rate_limit": (1, 60.0)}, {"max_connections": 1, "rate_limit": None}])
def test_the_queues_of_the_client_end_in_time(
    open_client: Open, trickle: Callable[..., Trickle], limits: dict[str, Any]
) -> None:
    import asyncio

    server = trickle(b"", b"")
    client = open_client(server.base_url, access_token=f"token-{time.monotonic_ns()}", timeout=60.0, **limits)
    hasty = client.tenant.with_options(deadline=0.3)
    began = time.monotonic()
    if hasattr(client.tenant, "close"):

        def call_slowly() -> None:
            with contextlib.suppress(NoResponseError):
                client.tenant.request("GET", "/v2025/x")

        thread = threading.Thread(target=call_slowly)
        thread.start()
        assert server.asked.wait(60)
        with pytest.raises(DeadlineError, match="its turn"):
            hasty.request("GET", "/v2025/x")
        assert time.monotonic() - began < LIMIT
        server.end_responses()
        thread.join()
        return

    async def main() -> None:
        task = asyncio.ensure_future(client.tenant.request("GET", "/v2025/x"))
        assert await asyncio.to_thread(server.asked.wait, 60)
        with pytest.raises(DeadlineError, match="its turn"):
            await hasty.request("GET", "/v2025/x")
        assert time.monotonic() - began < LIMIT
        server.end_responses()
        with pytest.raises(NoResponseError):
            await task

    client.run(main())


def test_waiting_for_the_rate_limit_does_not_count_against_the_budget(open_client: Open, script: Scripted) -> None:
    server = script(*[http(200, b"[]")] * 2)
    client = open_client(
        server.base_url,
        client_id=f"id-{time.monotonic_ns()}",
        client_secret="b",
        rate_limit=(1, 1.0),
        retry=RetryPolicy(budget=0.9),
    )
    for _ in range(2):
        assert client.run(client.tenant.send(operations.list_identities())) == []


def test_an_attempt_that_begins_late_still_gets_an_answer(open_client: Open, script: Scripted) -> None:
    busy = http(503, b"", extra="Retry-After: 0.7\r\n")
    server = script(busy, http(200, b"[]"), token=http(200, TOKEN))
    client = open_client(server.base_url, client_id="a", client_secret="b", retry=RetryPolicy(budget=1.0))
    assert client.run(client.tenant.send(operations.list_identities())) == []


@pytest.mark.parametrize("deadline", [0, -1, float("nan"), float("inf"), True, "5"])
def test_a_deadline_that_cannot_be_is_refused(open_client: Open, deadline: Any) -> None:
    with pytest.raises(ConfigurationError, match="deadline"):
        open_client("acme", client_id="a", client_secret="b", deadline=deadline)
    client = open_client("acme", client_id="a", client_secret="b", deadline=5)
    with pytest.raises(ValueError, match="deadline"):
        client.tenant.with_options(deadline=deadline)
    assert client.tenant.with_options(deadline=None)._policy.deadline is None
