"""A Redis server of its own for each test, a tenant that enforces its rate limit, and workers in processes."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import sys
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import attrs
import pytest
import redis

from sailkit_sandbox import Sandbox

WORKER = Path(__file__).with_name("worker.py")
PERIOD = 2.0  # seconds
LIMIT = 20


class RedisServer:
    """A Redis server without a file, on a port of its own."""

    def __init__(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port: int = free.getsockname()[1]
        self.start()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        options = ["--save", "", "--appendonly", "no", "--loglevel", "warning"]
        command = ["redis-server", "--port", str(self.port), *options]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        with redis.Redis.from_url(self.url) as client:
            for _ in range(200):
                try:
                    client.ping()
                    return
                except redis.ConnectionError:
                    time.sleep(0.02)
        raise RuntimeError("redis-server did not start")

    def stop(self) -> None:
        """End it, with all its data."""
        self._process.send_signal(signal.SIGCONT)
        self._process.kill()
        self._process.wait()

    def pause(self) -> None:
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        self._process.send_signal(signal.SIGCONT)

    def read(self) -> dict[str, Any]:
        """Return everything that it has, by key."""
        with redis.Redis.from_url(self.url) as client:
            keys: Any = client.keys("*")
            return {key.decode(): client.dump(key) for key in keys}

    def read_workers(self) -> list[bytes]:
        """Return the workers that it knows of."""
        with redis.Redis.from_url(self.url) as client:
            keys: Any = client.keys("*:workers")
            return [worker for key in keys for worker in client.zrange(key, 0, -1)]


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    assert shutil.which("redis-server"), "these tests require redis-server (Debian: apt install redis-server)"
    server = RedisServer()
    yield server
    server.stop()


@pytest.fixture
def tenant() -> Iterator[Sandbox]:
    """A tenant that refuses what exceeds its rate limit."""
    with Sandbox(identities=20, rate_limit=(LIMIT, PERIOD)) as sandbox:
        yield sandbox
        assert sandbox.crashes == ()


@attrs.define
class WorkerProcess:
    """A process that calls a tenant as often as the limit allows."""

    process: subprocess.Popen[str]

    def end(self) -> dict[str, Any]:
        """Stop it, and return what it says of itself: the results of its calls by kind, and its log."""
        output, errors = self.process.communicate(timeout=120)
        assert self.process.returncode == 0, errors
        result: dict[str, Any] = json.loads(output)
        return result

    def kill(self) -> None:
        """End it, if it has not ended, and close its pipes."""
        if self.process.returncode is None:
            self.process.kill()
            self.process.communicate()


StartWorker = Callable[..., WorkerProcess]


@pytest.fixture
def start_worker(redis_server: RedisServer, tenant: Sandbox) -> Iterator[StartWorker]:
    """A function that starts workers, which call until they are ended; keyword arguments are for the tenant."""
    with ExitStack() as stack:

        def start(*, mode: str = "sync", width: int = 4, **options: Any) -> WorkerProcess:
            known = {
                "base_url": tenant.base_url,
                "client_id": tenant.client_id,
                "client_secret": tenant.client_secret,
                "rate_limit": [LIMIT, PERIOD],
                "coordinator": redis_server.url,
                **options,
            }
            arguments = json.dumps({"seconds": None, "mode": mode, "width": width, "options": known})
            command = [sys.executable, str(WORKER), arguments]
            pipe = subprocess.PIPE
            process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True)
            worker = WorkerProcess(process)
            stack.callback(worker.kill)
            return worker

        yield start


def wait_until(condition: Callable[[], object], seconds: float = 60.0) -> None:
    """Wait for a condition that must come true within some seconds."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, f"it is not so after {seconds:g} s"
        time.sleep(0.02)


def fullest(times: list[float], period: float = PERIOD) -> int:
    """The most requests within any period, which begins with a request."""
    return max((bisect_left(times, t + period - 1e-3) - number for number, t in enumerate(times)), default=0)


def arrivals(tenant: Sandbox, since: float = 0.0) -> list[float]:
    """The times of the calls that the tenant has accepted."""
    return sorted(r.time for r in tenant.requests if r.path != "/oauth/token" and r.status == 200 and r.time >= since)


def refusals(tenant: Sandbox) -> int:
    return sum(request.status == 429 for request in tenant.requests)
