"""Cancellation and interrupts at any moment: the caller gets them at once, and the tenant is as good as new."""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import gc
import io
import logging
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from sailkit import AsyncTenant, RetryPolicy, SailkitError, Tenant
from sailkit_api.v2025 import operations
from tests.facade.raw_server import Peer, RawServer, make_tls_context, response, token_or

PATH = "/v2025/things/7"
BODY = b'{"id": 7, "text": "%s"}' % (b"x" * 2000)
OPTIONS: dict[str, Any] = {"rate_limit": None, "timeout": 5.0}


class Moody:
    """Answers that are slow, closed, cut or late at random, until it is calm."""

    def __init__(self) -> None:
        self.calm = False
        self._random = random.Random(7)

    def __call__(self, peer: Peer, request: bytes) -> bytes | None:
        mood = 1.0 if self.calm else self._random.random()
        if mood < 0.1:
            peer.server.ended.wait(0.05)
        elif mood < 0.15:
            return None
        elif mood < 0.3:
            data = response(BODY)
            for start in range(0, len(data), 300):
                peer.send(data[start : start + 300])
                time.sleep(0.0005)
            return b""
        elif mood < 0.4:
            return response(BODY, head=b"Connection: close\r\n")
        return response(BODY)


@pytest.fixture(params=["plain", "TLS"])
def moody(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[RawServer, Moody, dict[str, Any]]]:
    """A moody server, its moods, and the options of its clients."""
    context, options, moods = None, {**OPTIONS, "client_id": "a", "client_secret": "b"}, Moody()
    options["retry"] = RetryPolicy(attempts=2, base_delay=0.001)
    if request.param == "TLS":
        options["ca_file"] = tmp_path / "ca.pem"
        context = make_tls_context(options["ca_file"])
    with RawServer(token_or(moods), context) as server:
        yield server, moods, options


def wait_until(condition: Callable[[], object]) -> None:
    ends = time.monotonic() + 10
    while not condition() and time.monotonic() < ends:
        time.sleep(0.01)
    assert condition()


@pytest.mark.parametrize("connections", [1, 2, 10])
def test_cancelled_calls_leave_the_tenant_as_good_as_new(
    moody: tuple[RawServer, Moody, dict[str, Any]], connections: int
) -> None:
    server, moods, options = moody
    chance, problems = random.Random(connections), []

    async def call(tenant: AsyncTenant) -> None:
        with contextlib.suppress(TimeoutError, SailkitError):
            async with asyncio.timeout(chance.random() ** 2 * 0.02):
                if chance.random() < 0.3:
                    await tenant.download(operations.get_identity("7"), io.BytesIO())
                else:
                    await tenant.request("GET", PATH)

    async def main() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, context: problems.append(context))
        async with AsyncTenant(server.base_url, max_connections=connections, **options) as tenant:
            for _ in range(40):
                await asyncio.gather(*(call(tenant) for _ in range(10)))
            moods.calm = True
            async with asyncio.timeout(60):
                await asyncio.gather(*(tenant.request("GET", PATH) for _ in range(3 * connections)))
            await asyncio.to_thread(wait_until, lambda: server.open <= connections)
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    wait_until(lambda: server.open == 0)
    assert problems == []


class Interrupt(BaseException):
    """An interrupt as by Ctrl-C."""


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no signals at random moments on Windows")
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_interrupted_calls_leave_a_tenant_that_works(
    moody: tuple[RawServer, Moody, dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python itself may lose a socket that an interrupt meets while it is made; so there may be one or two more.

    Logging is off: its handlers may keep their lock when an interrupt meets them.
    """
    monkeypatch.setattr(logging.getLogger("sailkit"), "disabled", True)
    server, moods, options = moody
    chance, connections = random.Random(7), 8

    armed = False

    def interrupt(number: int, frame: FrameType | None) -> None:
        nonlocal armed
        if armed:
            armed = False
            raise Interrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    with Tenant(server.base_url, max_connections=connections, **options) as tenant:
        for _ in range(150):
            try:
                armed = True
                signal.setitimer(signal.ITIMER_REAL, 0.0002 + chance.random() ** 2 * 0.01)
                tenant.request("GET", PATH)
                armed = False
            except (Interrupt, SailkitError):
                armed = False
            signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
        moods.calm = True
        threads = [threading.Thread(target=tenant.request, args=("GET", PATH)) for _ in range(3 * connections)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        assert not any(thread.is_alive() for thread in threads)
        gc.collect()  # what was interrupted before it had a name
        wait_until(lambda: server.open <= connections + 3)


def hold(peer: Peer, request: bytes) -> None:
    """Send half a response, and wait until the client closes the connection."""
    peer.send(response(BODY)[:-1000])
    peer.request()


@pytest.fixture
def holding() -> Iterator[RawServer]:
    with RawServer(token_or(hold)) as server:
        yield server


def run_with_tenant(server: RawServer, main: Callable[[AsyncTenant], Awaitable[None]], **options: Any) -> None:
    async def run() -> None:
        async with AsyncTenant(server.base_url, access_token="t", **{**OPTIONS, **options}) as tenant:
            await main(tenant)

    asyncio.run(run())


def test_a_call_that_hangs_ends_with_its_connection_when_it_is_cancelled(holding: RawServer) -> None:
    async def main(tenant: AsyncTenant) -> None:
        for _ in range(3):  # more than there are connections
            began = time.monotonic()
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await tenant.request("GET", PATH)
            assert time.monotonic() - began < 30
            await asyncio.to_thread(wait_until, lambda: holding.open == 0)

    run_with_tenant(holding, main, max_connections=1, timeout=60)


def test_a_call_may_be_cancelled_twice_and_within_several_timeouts(holding: RawServer) -> None:
    async def main(tenant: AsyncTenant) -> None:
        task = asyncio.ensure_future(tenant.request("GET", PATH))
        await asyncio.sleep(0.1)
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.1), asyncio.timeout(0.1):
                await tenant.request("GET", PATH)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(tenant.request("GET", PATH), 0.1)

    run_with_tenant(holding, main, timeout=60)


def test_a_task_group_ends_its_calls_with_the_first_failure(holding: RawServer) -> None:
    async def fail() -> None:
        await asyncio.sleep(0.1)
        raise LookupError

    async def main(tenant: AsyncTenant) -> None:
        calls: list[asyncio.Task[Any]] = []
        try:
            async with asyncio.TaskGroup() as group:
                calls += [group.create_task(tenant.request("GET", PATH)) for _ in range(3)]
                group.create_task(fail())
        except* LookupError:  # the exceptions of a task group come as a group
            assert [call.cancelled() for call in calls] == [True] * 3
        else:
            raise AssertionError("the failure was lost")

    run_with_tenant(holding, main, timeout=60)


def test_the_token_is_fetched_by_another_task_if_the_first_one_is_cancelled() -> None:
    requests = iter(range(100))

    def handle(peer: Peer) -> None:
        while request := peer.request():
            if b"/oauth/token" in request and next(requests) == 0:
                peer.server.ended.wait()
            peer.send(response(b'{"access_token": "t", "expires_in": 600}'))

    async def main() -> None:
        options: dict[str, Any] = {**OPTIONS, "timeout": 60, "client_id": "a", "client_secret": "b"}
        async with AsyncTenant(server.base_url, **options) as tenant:
            calls = [asyncio.ensure_future(tenant.request("GET", PATH)) for _ in range(5)]
            await asyncio.sleep(0.2)
            calls[0].cancel()
            async with asyncio.timeout(60):
                results = await asyncio.gather(*calls, return_exceptions=True)
            assert [type(result).__name__ for result in results] == ["CancelledError", *["Response"] * 4]

    with RawServer(handle) as server:
        asyncio.run(main())


class SlowFile(io.BytesIO):
    """A file whose writes take a while, and which records them."""

    writing = False

    def write(self, data: Any) -> int:
        self.writing = True
        time.sleep(0.2)
        written = super().write(data)
        self.writing = False
        return written


def test_a_cancelled_download_does_not_write_into_the_file_later() -> None:
    target = SlowFile()

    async def main(tenant: AsyncTenant) -> None:
        task = asyncio.ensure_future(tenant.download(operations.get_identity("7"), target))
        await asyncio.to_thread(wait_until, lambda: target.writing)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not target.writing

    with RawServer(token_or(lambda *_: response(b"x" * 2_000_000))) as server:
        run_with_tenant(server, main)


def test_a_download_that_is_cancelled_while_the_target_blocks_ends() -> None:
    released = threading.Event()

    class Blocked(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            released.wait(20 if data else 0)
            return len(data)

    async def main(tenant: AsyncTenant) -> None:
        began = time.monotonic()
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.2):
                await tenant.download(operations.get_identity("7"), Blocked())  # type: ignore[arg-type]
        assert time.monotonic() - began < 10
        released.set()

    with RawServer(token_or(lambda *_: response(b"x" * 2_000_000))) as server:
        run_with_tenant(server, main)


def test_context_variables_of_the_caller_are_seen_by_the_target() -> None:
    name: contextvars.ContextVar[str] = contextvars.ContextVar("name")
    seen: list[str] = []

    class Target(io.BytesIO):
        def write(self, data: Any) -> int:
            seen.append(name.get())
            return super().write(data)

    async def main(tenant: AsyncTenant) -> None:
        name.set("the caller's")
        await tenant.download(operations.get_identity("7"), Target())

    with RawServer(token_or(lambda *_: response(BODY))) as server:
        run_with_tenant(server, main)
    assert {*seen} == {"the caller's"}


PROGRAM = """
import asyncio, gc, os, signal, sys
from sailkit import AsyncTenant

async def main():
    tenant = AsyncTenant(sys.argv[1], access_token="t", rate_limit=None)
    tasks = [asyncio.create_task(tenant.request("GET", "/v2025/things/7")) for _ in range(5)]
    await asyncio.sleep(0.2)
    {statement}
    {closing}

try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("interrupted")
gc.collect()
print("ended")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT on Windows")
@pytest.mark.parametrize(
    "closing", ["await tenant.aclose(); await asyncio.gather(*tasks, return_exceptions=True)", "pass"]
)
@pytest.mark.parametrize(
    ("statement", "output"),
    [
        ("pass", "ended\n"),
        ("[task.cancel() for task in tasks]", "ended\n"),
        ("os.kill(os.getpid(), signal.SIGINT); await asyncio.sleep(1)", "interrupted\nended\n"),
    ],
)
def test_a_program_that_ends_during_calls_ends_at_once_and_without_complaint(
    holding: RawServer, statement: str, output: str, closing: str
) -> None:
    program = PROGRAM.format(statement=statement, closing=closing)
    command = [sys.executable, "-W", "always", "-c", program, holding.base_url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    complaints = [line for line in done.stderr.splitlines() if "closing" not in line or "pass" not in closing]
    assert (done.stdout, [line for line in complaints if "Task" in line or "Error" in line]) == (output, [])
