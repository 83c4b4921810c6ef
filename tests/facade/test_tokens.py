"""Tokens under load: one token request for each token that ends, and no failed call."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import math
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import (
    AsyncTenant,
    AuthenticationError,
    ConfigurationError,
    DeadlineError,
    EventLoopError,
    NoResponseError,
    RetryPolicy,
    Tenant,
    UnauthorizedError,
)
from sailkit._engine.tokens import DEFAULT_LIFE, read_life
from sailkit_api.v2025 import operations
from sailkit_sandbox import Sandbox
from tests.facade.conftest import TOKEN, Open, Script, http

Scripted = Callable[..., Script]
REVOCATIONS = 5
CALLS_PER_TOKEN = 150  # more than threads and tasks at work, so that each has sent a call with the new token


@pytest.fixture
def small() -> Iterator[Sandbox]:
    with Sandbox(identities=5, seed=3) as running:
        yield running
        assert running.crashes == ()


class Known(TypedDict):
    base_url: str
    client_id: str
    client_secret: str


def known(sandbox: Sandbox) -> Known:
    return Known(base_url=sandbox.base_url, client_id=sandbox.client_id, client_secret=sandbox.client_secret)


class Revoking:
    """Counts the calls of a load and revokes all tokens after every so many, whatever the speed of the machine."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.times = 0
        self._sandbox = sandbox
        self._calls = itertools.count(1)
        self._lock = threading.Lock()

    @property
    def is_done(self) -> bool:
        """Whether the load has met enough revocations."""
        return self.times >= REVOCATIONS

    def count_call(self) -> None:
        """Count a call that has succeeded."""
        with self._lock:
            if next(self._calls) % CALLS_PER_TOKEN == 0 and not self.is_done:
                self._sandbox.revoke_tokens()
                self.times += 1


def token_calls(sandbox: Sandbox) -> int:
    return sum(request.path == "/oauth/token" for request in sandbox.requests)


def test_threads_do_not_notice_that_tokens_are_withdrawn(small: Sandbox) -> None:
    failures: list[Exception] = []
    with Tenant(**known(small), rate_limit=None, retry=None) as tenant:
        revoking = Revoking(small)

        def work() -> None:
            while not revoking.is_done:
                try:
                    tenant.send(operations.list_identities(limit=1))
                    revoking.count_call()
                except Exception as error:  # noqa: BLE001 - whatever it is, the test shows it
                    failures.append(error)
                    return

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert failures == []
    assert 2 <= token_calls(small) <= revoking.times + 2


def test_tasks_do_not_notice_that_tokens_are_withdrawn(small: Sandbox) -> None:
    async def main(revoking: Revoking) -> None:
        async with AsyncTenant(**known(small), rate_limit=None, retry=None) as tenant:

            async def work() -> None:
                while not revoking.is_done:
                    await tenant.send(operations.list_identities(limit=1))
                    revoking.count_call()

            await asyncio.gather(*(work() for _ in range(50)))

    revoking = Revoking(small)
    asyncio.run(main(revoking))
    assert 2 <= token_calls(small) <= revoking.times + 2


def test_a_cancelled_task_leaves_the_token_to_the_next(small: Sandbox) -> None:
    async def main() -> None:
        async with AsyncTenant(**known(small)) as tenant:
            tasks = [asyncio.create_task(tenant.send(operations.list_identities(limit=1))) for _ in range(30)]
            await asyncio.sleep(0.001)
            for task in tasks[:15]:
                task.cancel()
            done = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(result, asyncio.CancelledError) for result in done[:15])
            assert all(isinstance(result, list) for result in done[15:])
            async with asyncio.timeout(60):
                await tenant.send(operations.list_identities(limit=1))

    asyncio.run(main())
    assert token_calls(small) <= 2


def test_a_tenant_belongs_to_the_event_loop_of_its_first_call(script: Scripted) -> None:
    server = script(http(200, b"[]"))
    tenant = AsyncTenant(server.base_url, client_id="a", client_secret="b")
    assert asyncio.run(tenant.send(operations.list_identities())) == []
    with pytest.raises(EventLoopError, match="another event loop"):
        asyncio.run(tenant.send(operations.list_identities()))
    assert len(server.calls) == 1


def test_a_token_can_be_given(open_client: Open, script: Scripted) -> None:
    server = script(http(200, b"[]"), http(401, b'{"error": "JWT is expired"}'))
    client = open_client(server.base_url, access_token="my-own")
    client.run(client.tenant.send(operations.list_identities()))
    assert b"Authorization: Bearer my-own" in server.calls[0]
    with pytest.raises(UnauthorizedError, match="JWT is expired"):
        client.run(client.tenant.send(operations.list_identities()))
    assert (len(server.calls), server.token_calls) == (2, 0)
    assert "my-own" not in repr(vars(client.tenant))


def test_a_token_is_renewed_before_it_ends(open_client: Open, script: Scripted) -> None:
    short = http(200, TOKEN.replace(b"600", b"0.05"))
    server = script(*[http(200, b"[]")] * 2, token=short)
    client = open_client(server.base_url, client_id="a", client_secret="b")
    client.run(client.tenant.send(operations.list_identities()))
    time.sleep(0.06)
    client.run(client.tenant.send(operations.list_identities()))
    assert server.token_calls == 2


def test_both_kinds_of_calls_go_through_the_proxy_with_the_same_name(open_client: Open, script: Scripted) -> None:
    proxy = script(http(200, b"[]"))
    client = open_client(
        "http://localhost:9", client_id="a", client_secret="b", proxy=proxy.base_url, user_agent="joiner/1.0"
    )
    assert client.run(client.tenant.send(operations.list_identities())) == []
    assert proxy.token_calls == 1
    for request in proxy.received:
        assert b" http://localhost:9/" in request
        assert b"(joiner/1.0)\r\n" in request
        assert b"User-Agent: sailkit/" in request


@pytest.mark.parametrize("option", ["ca_file", "client_cert"])
def test_a_certificate_that_cannot_be_read_is_named(open_client: Open, option: str, tmp_path: object) -> None:
    with pytest.raises(ConfigurationError, match=f"{option}.*nowhere.pem"):
        open_client("acme", client_id="a", client_secret="b", **{option: f"{tmp_path}/nowhere.pem"})


def test_more_threads_than_connections_wait_for_each_other(small: Sandbox) -> None:
    lengths: list[int] = []
    with Tenant(**known(small), max_connections=1, timeout=60, retry=RetryPolicy(attempts=1)) as tenant:

        def work() -> None:
            lengths.append(len(tenant.send(operations.list_identities(limit=1))))

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert lengths == [1] * 20


class Silent:
    """A service that accepts connections, and answers nothing."""

    def __init__(self) -> None:
        self.connections: list[socket.socket] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.base_url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                self.connections.append(self._socket.accept()[0])

    def close(self) -> None:
        for connection in (self._socket, *self.connections):
            connection.close()


@pytest.fixture
def silent() -> Iterator[Silent]:
    server = Silent()
    yield server
    server.close()


def call_at_once(mode: str, calls: int, base_url: str, **options: Any) -> list[Exception]:
    """Make calls at the same time, with threads or tasks, and return their errors."""
    options = {"client_id": "an-id", "client_secret": "a-secret", "retry": None, **options}
    if mode == "sync":
        with Tenant(base_url, **options) as tenant, ThreadPoolExecutor(calls) as pool:
            futures = [pool.submit(tenant.request, "GET", "/v2025/x") for _ in range(calls)]
            return [error for future in futures if isinstance(error := future.exception(), Exception)]

    async def main() -> list[Exception]:
        async with AsyncTenant(base_url, **options) as tenant:
            results = await asyncio.gather(
                *(tenant.request("GET", "/v2025/x") for _ in range(calls)), return_exceptions=True
            )
            return [result for result in results if isinstance(result, Exception)]

    return asyncio.run(main())


MODES = pytest.mark.parametrize("mode", ["sync", "async"])


@MODES
@pytest.mark.parametrize("max_connections", [2, 10])
def test_all_who_wait_for_a_token_share_one_time_out(mode: str, silent: Silent, max_connections: int) -> None:
    began = time.monotonic()
    errors = call_at_once(mode, 10, silent.base_url, timeout=0.5, max_connections=max_connections)
    assert time.monotonic() - began < 4.5
    assert len(silent.connections) == 1
    assert [type(error) for error in errors] == [NoResponseError] * 10
    assert len({id(error) for error in errors}) == 10


@MODES
def test_refused_credentials_are_not_sent_by_each_caller(mode: str, script: Scripted) -> None:
    server = script(token=http(401, b'{"error": "invalid_client"}'))
    errors = call_at_once(mode, 10, server.base_url)
    assert [type(error) for error in errors] == [AuthenticationError] * 10
    assert server.token_calls == 1


def test_refused_credentials_are_sent_again_after_a_time(
    open_client: Open, script: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusal = http(400, b'{"error": "invalid_client", "error_description": "Full authentication is required"}')
    server = script(http(200, b"[]"), token=[refusal, http(200, TOKEN)])
    client = open_client(server.base_url, client_id="a", client_secret="b")
    for _ in range(3):
        with pytest.raises(AuthenticationError, match="invalid_client"):
            client.run(client.tenant.send(operations.list_identities()))
    assert server.token_calls == 1
    monkeypatch.setattr("sailkit._engine.tokens.REFUSAL_SECONDS", 0.0)
    tokens = client.tenant._connection.tokens
    tokens._refused_until -= 60.0
    assert client.run(client.tenant.send(operations.list_identities())) == []


def test_a_bad_request_that_does_not_name_the_credentials_is_not_remembered(
    open_client: Open, script: Scripted
) -> None:
    server = script(http(200, b"[]"), token=[http(400, b'{"message": "out of order"}'), http(200, TOKEN)])
    client = open_client(server.base_url, client_id="a", client_secret="b")
    with pytest.raises(AuthenticationError, match="out of order"):
        client.run(client.tenant.send(operations.list_identities()))
    assert client.run(client.tenant.send(operations.list_identities())) == []


def test_another_takes_over_when_the_task_that_fetches_is_cancelled(silent: Silent) -> None:
    async def main() -> None:
        async with AsyncTenant(silent.base_url, client_id="a", client_secret="b", timeout=0.5, retry=None) as tenant:
            tasks = [asyncio.create_task(tenant.request("GET", "/v2025/x")) for _ in range(4)]
            await asyncio.sleep(0.1)
            tasks[0].cancel()
            results = await asyncio.gather(*tasks, return_exceptions=True)
            assert [type(result) for result in results] == [asyncio.CancelledError, *[NoResponseError] * 3]
            assert len(silent.connections) == 2

    asyncio.run(main())


def test_a_deadline_of_one_caller_is_not_the_failure_of_the_others(silent: Silent) -> None:
    async def main() -> None:
        async with AsyncTenant(silent.base_url, client_id="a", client_secret="b", timeout=0.6, retry=None) as tenant:
            hasty = tenant.with_options(deadline=0.1)
            calls = [hasty.request("GET", "/v2025/x"), *(tenant.request("GET", "/v2025/x") for _ in range(3))]
            results = await asyncio.gather(*calls, return_exceptions=True)
            assert [type(result) for result in results] == [DeadlineError, *[NoResponseError] * 3]

    asyncio.run(main())


@pytest.mark.parametrize(
    "body",
    [b'{"access_token": ""}', b'{"access_token": " "}', b'{"access_token": "a b"}', b'{"access_token": "a\\r\\nb"}']
    + [b'{"access_token": 5}', b'{"access_token": null}', b"{}", b"[]", b"null", b"5", b'"x"', b"", b"<html>", b"{"],
)
def test_a_response_without_a_usable_token_is_an_error_of_ours(
    open_client: Open, script: Scripted, body: bytes
) -> None:
    client = open_client(script(token=http(200, body)).base_url, client_id="a", client_secret="b")
    with pytest.raises(AuthenticationError, match="without"):
        client.run(client.tenant.send(operations.list_identities()))


@given(st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.lists(st.integers()))
def test_any_expires_in_is_a_life(value: Any) -> None:
    assert 0 < read_life(value) < math.inf


@pytest.mark.parametrize(("value", "life"), [(600, 600.0), ("600", 600.0), (0.5, 0.5), (True, DEFAULT_LIFE)])
def test_numbers_are_lives_also_as_text(value: Any, life: float) -> None:
    assert read_life(value) == life


@pytest.mark.parametrize("status", [401, 500])
def test_the_reason_for_a_refusal_is_shown_without_secrets(open_client: Open, script: Scripted, status: int) -> None:
    text = b'{"error": "invalid_client", "error_description": "the client is disabled; client_secret=s3cr3t-s3cr3t"}'
    server = script(token=http(status, text))
    client = open_client(server.base_url, client_id="an-id", client_secret="s3cr3t-s3cr3t")
    with pytest.raises(AuthenticationError, match="the client is disabled") as raised:
        client.run(client.tenant.identities.list().first())
    assert "s3cr3t" not in str(raised.value)
