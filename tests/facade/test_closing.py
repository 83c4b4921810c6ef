"""Closing a tenant, leaving a list and Ctrl-C over real HTTP: they end every wait at once, with an error of ours."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest

from sailkit import AsyncTenant, ClosedError, RetryPolicy, Tenant
from sailkit_api.v2025 import models
from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import Status
from tests.facade.conftest import Script, http

PATIENT = RetryPolicy(attempts=5, base_delay=40.0, max_delay=60.0)
BUSY = http(503, b"{}", extra="Retry-After: 50\r\n")
PENDING = http(200, b'{"id": "t", "completionStatus": null}')


def read(tenant: Any) -> Any:
    return tenant.request("GET", "/v2025/things/1")


def wait(tenant: Any) -> Any:
    return tenant.wait(models.TaskResultDto(id="t"), interval=50.0)


def close_during(mode: str, base_url: str, function: Callable[[Any], Any], calls: int = 1, **options: Any) -> list[Any]:
    """Close a tenant while calls wait; return what they raised, and "waits" for each call that does not end."""
    options = {"access_token": "t", "retry": PATIENT, "rate_limit": None, **options}
    if mode == "async":
        return asyncio.run(_close_during(AsyncTenant(base_url, **options), function, calls))
    tenant, errors = Tenant(base_url, **options), []

    def work() -> None:
        try:
            function(tenant)
        except Exception as error:  # noqa: BLE001 - the test looks at it
            errors.append(error)

    threads = [threading.Thread(target=work, daemon=True) for _ in range(calls)]
    for thread in threads:
        thread.start()
    time.sleep(0.2)
    tenant.close()
    for thread in threads:
        thread.join(60)
    return [*errors, *("waits" for thread in threads if thread.is_alive())]


async def _close_during(tenant: AsyncTenant, function: Callable[[Any], Any], calls: int) -> list[Any]:
    tasks = [asyncio.ensure_future(function(tenant)) for _ in range(calls)]
    await asyncio.sleep(0.2)
    await tenant.aclose()
    done, pending = await asyncio.wait(tasks, timeout=60)
    for task in pending:
        task.cancel()
    return [*filter(None, (task.exception() for task in done)), *("waits" for _ in pending)]


@pytest.mark.parametrize("mode", ["sync", "async"])
class TestClosing:
    def test_it_ends_the_wait_before_a_retry(self, mode: str, script: Callable[..., Script]) -> None:
        errors = close_during(mode, script(BUSY).base_url, read)
        assert [type(error) for error in errors] == [ClosedError]

    def test_it_ends_the_wait_for_a_long_running_operation(self, mode: str, script: Callable[..., Script]) -> None:
        errors = close_during(mode, script(PENDING).base_url, wait)
        assert [type(error) for error in errors] == [ClosedError]

    def test_it_ends_the_wait_for_the_rate_limit(self, mode: str, script: Callable[..., Script]) -> None:
        server = script(*[PENDING] * 3)
        errors = close_during(mode, server.base_url, read, calls=3, rate_limit=(1, 100.0))
        assert [type(error) for error in errors] == [ClosedError, ClosedError]
        assert len(server.calls) == 1

    def test_it_ends_the_wait_for_a_token(self, mode: str, script: Callable[..., Script]) -> None:
        server = script(token=BUSY)
        errors = close_during(mode, server.base_url, read, calls=3, access_token=None, client_id="x", client_secret="y")
        assert [type(error) for error in errors] == [ClosedError] * 3
        assert server.token_calls == 1


INTERRUPTED = """
import signal, sys
from sailkit import RetryPolicy, Tenant
tenant = Tenant(sys.argv[1], access_token="t", retry=RetryPolicy(attempts=5), rate_limit=None)
print("ready", flush=True)
try:
    {statement}
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""
STATEMENTS = {
    "a call": "tenant.request('GET', '/v2025/things/1')",
    "a list": "[*tenant.identities.list()]",
    "a list with prefetching": "[*tenant.identities.list().with_options(concurrency=4, page_size=10)]",
}


@pytest.mark.parametrize("name", STATEMENTS)
def test_an_interrupted_program_exits_although_calls_wait(name: str) -> None:
    with Sandbox(identities=60) as sandbox:
        sandbox.faults.add(Status(status=503, retry_after=30))
        program = INTERRUPTED.format(statement=STATEMENTS[name])
        process = subprocess.Popen([sys.executable, "-c", program, sandbox.base_url], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(0.5)
        began = time.monotonic()
        os.kill(process.pid, signal.SIGINT)
        output, _ = process.communicate(timeout=120)
        assert output == "interrupted\n"
        assert time.monotonic() - began < 10  # it takes some hundredths of a second; a wait takes 30
