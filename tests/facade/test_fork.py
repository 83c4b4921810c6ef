"""Forked processes: each has connections, queues and locks of its own, and does not disturb its parent."""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import os
import select
import signal
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sailkit import AsyncTenant, Tenant
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import Latency
from tests.facade.raw_server import Peer, RawServer, make_tls_context, response, token_or

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork on Windows"),
    pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning"),
]
PATH = "/v2025/things/7"
CREDENTIALS: dict[str, Any] = {"client_id": "a", "client_secret": "b", "timeout": 20.0}


def answer(peer: Peer, request: bytes) -> bytes:
    """The number of the connection, after a moment in which the client is busy."""
    time.sleep(0.002)
    return response(b'{"connection": %d}' % peer.number)


@pytest.fixture(params=["plain", "TLS"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[RawServer, dict[str, Any]]]:
    """A server, and the options of its clients."""
    context, options = None, dict(CREDENTIALS)
    if request.param == "TLS":
        options["ca_file"] = tmp_path / "ca.pem"
        context = make_tls_context(options["ca_file"])
    with RawServer(token_or(answer), context) as running:
        yield running, options


def in_child(function: Callable[[], object]) -> str:
    """Return what a function returns in a forked process, as text; "hangs" if it does not end."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            text = str(function())
        except BaseException:  # noqa: BLE001 - shown by the test
            text = traceback.format_exc()
        os.write(writing, text.encode())
        os._exit(0)
    os.close(writing)
    text = ""
    with open(reading, "rb", buffering=0) as stream:
        while select.select([stream], [], [], 20)[0] and (piece := stream.read(65536)):
            text += piece.decode()
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return text or f"hangs ({status})"


def get(tenant: Tenant) -> int:
    number: int = tenant.request("GET", PATH).parsed["connection"]
    return number


@contextlib.contextmanager
def busy_threads(tenant: Tenant, number: int) -> Iterator[list[BaseException]]:
    """Threads that call without a pause; their errors are collected."""
    ended, errors = threading.Event(), list[BaseException]()

    def work() -> None:
        try:
            while not ended.is_set():
                get(tenant)
        except BaseException as error:  # noqa: BLE001 - compared by the test
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(number)]
    for thread in threads:
        thread.start()
    try:
        yield errors
    finally:
        ended.set()
        for thread in threads:
            thread.join()


@pytest.mark.parametrize("rate_limit", [None, (10_000, 1.0)])
def test_a_child_calls_although_threads_are_busy_in_its_parent(
    server: tuple[RawServer, dict[str, Any]], rate_limit: Any
) -> None:
    running, options = server
    forks = 3 if "ca_file" in options else 10  # a fork may meet a thread that holds a lock within OpenSSL, if rarely
    with Tenant(running.base_url, rate_limit=rate_limit, max_connections=4, **options) as tenant:
        get(tenant)  # imports what a first call does, during which nobody can fork
        with busy_threads(tenant, 6) as errors:
            for _ in range(forks):
                assert in_child(lambda: [get(tenant) >= 0 for _ in range(3)]) == "[True, True, True]"
        assert errors == []


def test_a_child_has_connections_of_its_own_and_its_end_does_not_harm_those_of_its_parent(
    server: tuple[RawServer, dict[str, Any]],
) -> None:
    running, options = server
    with Tenant(running.base_url, **options) as tenant:
        mine = get(tenant)
        for close in (False, True):

            def call(close: bool = close) -> int:
                number = get(tenant)
                if close:
                    tenant.close()
                return number

            assert int(in_child(call)) > mine
            assert get(tenant) == mine


def test_a_child_that_ends_as_programs_do_does_not_harm_its_parent(server: tuple[RawServer, dict[str, Any]]) -> None:
    running, options = server
    with Tenant(running.base_url, **options) as tenant:
        mine = get(tenant)
        process = multiprocessing.get_context("fork").Process(target=get, args=(tenant,))
        process.start()
        process.join(60)
        assert process.exitcode == 0
        assert get(tenant) == mine


def test_the_connections_of_a_parent_end_with_it_although_a_child_lives(
    server: tuple[RawServer, dict[str, Any]],
) -> None:
    running, options = server
    reading, writing = os.pipe()
    with Tenant(running.base_url, **options) as tenant:
        get(tenant)
        child = os.fork()
        if not child:
            os.close(writing)
            os.read(reading, 1)  # until the parent says so
            os._exit(0)
        tenant.close()
        ends = time.monotonic() + 10
        while running.open and time.monotonic() < ends:
            time.sleep(0.01)
        assert running.open == 0
    os.close(writing)
    os.close(reading)
    os.waitpid(child, 0)


def test_a_child_of_a_child_calls(server: tuple[RawServer, dict[str, Any]]) -> None:
    running, options = server
    with Tenant(running.base_url, **options) as tenant:
        get(tenant)
        assert in_child(lambda: (get(tenant) > 0, in_child(lambda: get(tenant) > 1))) == "(True, 'True')"


def test_a_token_is_kept_in_a_child(server: tuple[RawServer, dict[str, Any]]) -> None:
    tokens: list[bytes] = []

    def handle(peer: Peer) -> None:
        while request := peer.request():
            tokens.extend([request] if b"/oauth/token" in request else [])
            peer.send(response(b'{"access_token": "t", "expires_in": 600, "connection": 0}'))

    with RawServer(handle) as counting, Tenant(counting.base_url, **CREDENTIALS) as tenant:
        get(tenant)
        assert in_child(lambda: get(tenant)) == "0"
        assert len(tokens) == 1


def test_the_limit_of_a_child_is_its_own() -> None:
    options = {**CREDENTIALS, "rate_limit": (2, 60.0)}
    with RawServer(token_or(answer)) as running, Tenant(running.base_url, **options) as tenant:
        for _ in range(2):
            get(tenant)
        assert in_child(lambda: [get(tenant) >= 0 for _ in range(2)]) == "[True, True]"


def test_an_async_tenant_works_in_a_new_event_loop_of_a_child(server: tuple[RawServer, dict[str, Any]]) -> None:
    running, options = server

    async def get_async(tenant: AsyncTenant) -> int:
        number: int = (await tenant.request("GET", PATH)).parsed["connection"]
        return number

    async def in_parent(tenant: AsyncTenant) -> None:
        mine = await get_async(tenant)
        busy = asyncio.gather(*(get_async(tenant) for _ in range(5)))
        await asyncio.sleep(0)
        child = await asyncio.to_thread(in_child, lambda: asyncio.run(in_one(tenant)))
        assert int(child) > mine
        await busy
        assert await get_async(tenant) <= 5
        await tenant.aclose()

    async def in_one(tenant: AsyncTenant) -> int:
        number = await get_async(tenant)
        await tenant.aclose()
        return number

    asyncio.run(in_parent(AsyncTenant(running.base_url, **options)))


def test_a_list_goes_on_in_a_child_although_its_pages_were_requested_by_threads_of_the_parent() -> None:
    with Sandbox(identities=90) as sandbox, sandbox.tenant(rate_limit=None) as tenant:
        sandbox.faults.add(Latency(seconds=0.02))
        identities = iter(tenant.identities.list().with_options(page_size=10, concurrency=4))
        ids = [next(identities).id for _ in range(15)]
        from_child = in_child(lambda: len({*ids, *(identity.id for identity in identities)}))
        assert from_child == "90"
        assert len({*ids, *(identity.id for identity in identities)}) == 90
