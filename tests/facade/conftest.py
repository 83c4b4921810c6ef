"""Fixtures: a client, sync or async, a sandbox, and a server with scripted responses."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import attrs
import pytest

from sailkit import AsyncTenant, Tenant
from sailkit._engine.drivers import Received
from sailkit._engine.effects import Pause
from sailkit._engine.waiting import StopSignal
from sailkit_sandbox import Sandbox


@attrs.frozen
class Client:
    """A tenant, sync or async, with one interface for tests.

    Args:
        tenant: the tenant. Its calls are written as for the sync client and passed to `run`.
        run: returns the result of a call, awaited if necessary.
    """

    tenant: Any
    run: Callable[[Any], Any]

    def collect(self, pager: Any) -> list[Any]:
        """Return all items of a pager."""
        if isinstance(self.tenant, Tenant):
            return list(pager)

        async def items() -> list[Any]:
            return [item async for item in pager]

        all_items: list[Any] = self.run(items())
        return all_items

    def pages(self, pager: Any) -> list[list[Any]]:
        """Return all pages of a pager."""
        if isinstance(self.tenant, Tenant):
            return list(pager.pages())

        async def pages() -> list[list[Any]]:
            return [page async for page in pager.pages()]

        all_pages: list[list[Any]] = self.run(pages())
        return all_pages


Open = Callable[..., Client]


@pytest.fixture(params=["sync", "async"])
def open_client(request: pytest.FixtureRequest) -> Iterator[Open]:
    """A function that opens clients, sync or async; they are closed after the test."""
    with asyncio.Runner() as runner:
        closing: list[Callable[[], Any]] = []

        def open_tenant(tenant: str | None = None, **options: Any) -> Client:
            options.setdefault("retry", None)  # most tests expect the first failure
            if request.param == "sync":
                sync_tenant = Tenant(tenant, **options)
                closing.append(sync_tenant.close)
                return Client(sync_tenant, lambda result: result)
            async_tenant = AsyncTenant(tenant, **options)
            closing.append(lambda: runner.run(async_tenant.aclose()))
            return Client(async_tenant, runner.run)

        yield open_tenant
        for close in closing:
            close()


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(identities=600, seed=3) as running:
        yield running
        assert running.crashes == ()


@pytest.fixture
def client(open_client: Open, sandbox: Sandbox) -> Client:
    return open_client(
        base_url=sandbox.base_url, client_id=sandbox.client_id, client_secret=sandbox.client_secret, rate_limit=None
    )


def ahead(fetch: Callable[[Any], Any], latency: float = 0.0, size: int = 0) -> Callable[..., Any]:
    """Return a pager's `fetch` made of a function that returns responses; what is fetched ahead has these values."""

    def fetch_page(request: Any, stop: StopSignal | None = None) -> Any:
        response = fetch(request)
        return response if stop is None else Received(Pause(latency, size), lambda: response)

    return fetch_page


def ahead_async(fetch: Callable[[Any], Awaitable[Any]], latency: float = 0.0, size: int = 0) -> Callable[..., Any]:
    """Return the `fetch` of an async pager; see `ahead`."""

    async def fetch_page(request: Any, stop: StopSignal | None = None) -> Any:
        response = await fetch(request)

        async def read() -> Any:
            return response

        return response if stop is None else Received(Pause(latency, size), read)

    return fetch_page


RESET = b"reset the connection"
TOKEN = b'{"access_token": "a-token", "token_type": "bearer", "expires_in": 600}'


def http(status: int, body: bytes, media_type: str = "application/json", extra: str = "") -> bytes:
    """Return the bytes of an HTTP response."""
    length = f"Content-Length: {len(body)}\r\nConnection: close\r\n"
    return f"HTTP/1.1 {status} Said\r\nContent-Type: {media_type}\r\n{length}{extra}\r\n".encode() + body


class Script:
    """A server that returns a token to token requests, and to each other request the next of its responses.

    Args:
        answers: the bytes of the responses; each closes the connection. RESET sends nothing and resets it.
        tokens: the responses to token requests; the last is repeated.
        port: the port; 0 for any free one.
    """

    def __init__(self, answers: list[bytes], tokens: list[bytes], port: int = 0) -> None:
        self.received: list[bytes] = []
        self._answers = answers
        self._tokens = tokens
        self._socket = socket.create_server(("127.0.0.1", port))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    @property
    def calls(self) -> list[bytes]:
        """The received requests without token requests."""
        return [data for data in self.received if b"/oauth/token" not in data]

    @property
    def token_calls(self) -> int:
        return len(self.received) - len(self.calls)

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            with connection:
                data = _read_request(connection)
                if not data:
                    continue
                self.received.append(data)
                answer = self._next(data)
                if answer == RESET:  # closing with a linger of 0 seconds resets the connection
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                else:
                    connection.sendall(answer)

    def _next(self, data: bytes) -> bytes:
        if b"/oauth/token" in data:
            return self._tokens.pop(0) if len(self._tokens) > 1 else self._tokens[0]
        return self._answers.pop(0)

    def close(self) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(60)


def _read_request(connection: socket.socket) -> bytes:
    data = b""
    while b"\r\n\r\n" not in data:
        chunk = connection.recv(65536)
        if not chunk:
            return data
        data += chunk
    head, _, body = data.partition(b"\r\n\r\n")
    if b"transfer-encoding: chunked" in head.lower():
        while not body.endswith(b"\r\n0\r\n\r\n"):
            body += connection.recv(65536)
        return head + b"\r\n\r\n" + body
    length = next((int(h.split(b":")[1]) for h in head.split(b"\r\n") if h.lower().startswith(b"content-length")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


@pytest.fixture
def script() -> Iterator[Callable[..., Script]]:
    """A function that starts scripted servers; they are stopped after the test."""
    started: list[Script] = []

    def start(*answers: bytes, token: bytes | list[bytes] | None = None, port: int = 0) -> Script:
        tokens = [http(200, TOKEN) if token is None else token] if not isinstance(token, list) else [*token]
        started.append(Script(list(answers), tokens, port))
        return started[-1]

    yield start
    for server in started:
        server.close()


Answering = Callable[..., tuple[Client, Script]]


@pytest.fixture
def answering(open_client: Open, script: Callable[..., Script]) -> Answering:
    """A client of a server that gives these answers: JSON values, or the bytes of answers."""

    def start(*answers: Any) -> tuple[Client, Script]:
        server = script(
            *(answer if isinstance(answer, bytes) else http(200, json.dumps(answer).encode()) for answer in answers)
        )
        return open_client(base_url=server.base_url, client_id="a", client_secret="b"), server

    return start
