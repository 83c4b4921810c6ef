"""One rate limit for workers in several processes, with a real Redis that goes and returns."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
import redis

from sailkit import ClosedError, RateLimitError, Tenant
from sailkit_sandbox import Sandbox
from tests.external.redis.conftest import (
    LIMIT,
    PERIOD,
    RedisServer,
    StartWorker,
    arrivals,
    fullest,
    refusals,
    wait_until,
)
from tests.facade.conftest import Script, http


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_workers_share_the_limit_and_use_it(
    start_worker: StartWorker, redis_server: RedisServer, tenant: Sandbox, mode: str
) -> None:
    workers = [start_worker(mode=mode) for _ in range(4)]
    wait_until(lambda: len(redis_server.read_workers()) == len(workers))
    # Each alone would have a tenth of it; the benchmark of workers measures how much of it they use.
    wait_until(lambda: fullest(arrivals(tenant), 3 * PERIOD) > 1.5 * LIMIT)
    results = [worker.end() for worker in workers]
    assert refusals(tenant) == 0
    assert all({*result["results"]} == {"good"} and not result["log"] for result in results)
    assert sum(result["results"]["good"] for result in results) == len(arrivals(tenant))
    assert sum(request.path == "/oauth/token" for request in tenant.requests) == 1


def test_a_killed_worker_costs_only_its_slots(start_worker: StartWorker, tenant: Sandbox) -> None:
    others = [start_worker() for _ in range(2)]
    victim = start_worker(width=8)
    wait_until(lambda: len(arrivals(tenant)) >= 2 * LIMIT)
    killed_at = time.time()
    victim.kill()
    wait_until(lambda: fullest(arrivals(tenant, since=killed_at + PERIOD + 2.5), 3 * PERIOD) >= LIMIT)
    for worker in others:
        assert {*worker.end()["results"]} == {"good"}
    assert refusals(tenant) == 0


def test_a_worker_that_was_stopped_for_a_while_exceeds_nothing(start_worker: StartWorker, tenant: Sandbox) -> None:
    workers = [start_worker() for _ in range(3)]
    wait_until(lambda: len(arrivals(tenant)) >= 2 * LIMIT)
    process = workers[0].process
    os.kill(process.pid, signal.SIGSTOP)
    time.sleep(2 * PERIOD)
    os.kill(process.pid, signal.SIGCONT)
    continued_at = time.time()
    wait_until(lambda: len(arrivals(tenant, since=continued_at)) >= 2 * LIMIT)
    for worker in workers:
        assert {*worker.end()["results"]} == {"good"}
    assert refusals(tenant) == 0


def pause(server: RedisServer, until_alone: Callable[[], None]) -> None:
    server.pause()
    until_alone()
    server.resume()


def restart(server: RedisServer, until_alone: Callable[[], None]) -> None:
    server.stop()
    until_alone()
    server.start()


def restart_at_once(server: RedisServer, until_alone: Callable[[], None]) -> None:
    server.stop()
    server.start()


@pytest.mark.parametrize("disturb", [pause, restart, restart_at_once])
def test_no_call_is_lost_and_no_limit_exceeded_when_redis_goes_and_returns(
    start_worker: StartWorker, redis_server: RedisServer, tenant: Sandbox, disturb: Any
) -> None:
    workers = [start_worker() for _ in range(3)]
    wait_until(lambda: len(redis_server.read_workers()) == len(workers))
    wait_until(lambda: len(arrivals(tenant)) >= 2 * LIMIT)
    gone_at = time.time()

    def until_alone() -> None:
        """Wait until all must have noticed the loss, and a worker has called without a slot of the store."""
        time.sleep(4)
        wait_until(lambda: arrivals(tenant, since=gone_at + 2.5))

    disturb(redis_server, until_alone)
    returned_at = time.time()
    wait_until(lambda: len(redis_server.read_workers()) == len(workers))
    wait_until(lambda: len(arrivals(tenant, since=returned_at + PERIOD)) >= LIMIT)
    results = [worker.end() for worker in workers]
    assert refusals(tenant) == 0
    assert all({*result["results"]} == {"good"} for result in results)
    assert all(result["log"] in ([], ["lost", "found"]) for result in results)  # one warning for each worker
    if disturb is not restart_at_once:
        assert all(result["log"] for result in results)
    assert fullest(arrivals(tenant)) <= LIMIT


def test_a_worker_without_redis_starts_alone(
    start_worker: StartWorker, redis_server: RedisServer, tenant: Sandbox
) -> None:
    redis_server.stop()
    worker = start_worker()
    wait_until(lambda: len(arrivals(tenant)) > 3 * LIMIT // 10)
    result = worker.end()
    assert result["log"] == ["lost"]
    assert {*result["results"]} == {"good"}
    assert fullest(arrivals(tenant)) == LIMIT // 10


def test_a_refusal_seen_by_one_holds_back_all(redis_server: RedisServer) -> None:
    refused = http(429, b"{}", extra="Retry-After: 3\r\n")
    server = Script([refused, http(200, b"[]")], [])
    known: Any = {"base_url": server.base_url, "access_token": "t", "coordinator": redis_server.url}
    # Another limit, so that the second tenant is another worker, although it is in the same process.
    with Tenant(**known, retry=None) as first, Tenant(**known, rate_limit=(50, 10.0)) as second:
        with pytest.raises(RateLimitError):
            first.request("GET", "/v2025/things/7")
        refused_at = time.monotonic()
        second.request("GET", "/v2025/things/7")
        assert time.monotonic() - refused_at > 2.5
    server.close()


def test_versions_are_counted_apart_and_keys_tell_nothing(redis_server: RedisServer, tenant: Sandbox) -> None:
    known: Any = {"base_url": tenant.base_url, "client_id": tenant.client_id, "client_secret": tenant.client_secret}
    with Tenant(**known, coordinator=redis_server.url) as client:
        client.identities.list(limit=1).first()
        client.v2024.public_identities.list(limit=1).first()
        tokens: Any = client._connection.tokens
        content = redis_server.read()
    slots = [key for key in content if key.endswith(":slots")]
    assert len(slots) == 2
    secrets = (tenant.client_id, tenant.client_secret, "127.0.0.1", "v2025", tokens._token.value)
    everything = repr(content)
    assert not [secret for secret in secrets if secret in everything]


def coordination_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "sailkit-coordination"]


def test_the_thread_ends_with_its_tenants_and_begins_again(redis_server: RedisServer, tenant: Sandbox) -> None:
    known: Any = {"base_url": tenant.base_url, "client_id": tenant.client_id, "client_secret": tenant.client_secret}
    for _ in range(2):
        with Tenant(**known, coordinator=redis_server.url) as client:
            client.identities.list(limit=1).first()
            assert len(coordination_threads()) == 1
        for thread in coordination_threads():
            thread.join(60)
        assert coordination_threads() == []
    with redis.Redis.from_url(redis_server.url) as database:
        assert database.keys("*:workers") == []  # it has left


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork on Windows")
def test_a_forked_process_is_a_worker_of_its_own(redis_server: RedisServer, tenant: Sandbox) -> None:
    program = """
import os, sys
from sailkit import Tenant
with Tenant(coordinator=sys.argv[1]) as tenant:
    tenant.identities.list(limit=1).first()
    if child := os.fork():
        sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    tenant.identities.list(limit=1).first()
    limiter = tenant._connection.rate_limiter("/v2025/identities")
    assert limiter._shared._known_workers == 2, limiter._shared._known_workers
    os._exit(0)
"""
    credentials = {"SAIL_CLIENT_ID": tenant.client_id, "SAIL_CLIENT_SECRET": tenant.client_secret}
    variables = {**os.environ, **credentials, "SAIL_BASE_URL": tenant.base_url}
    command = [sys.executable, "-c", program, redis_server.url]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_closing_ends_a_wait_for_a_slot(redis_server: RedisServer, tenant: Sandbox) -> None:
    known: Any = {"base_url": tenant.base_url, "client_id": tenant.client_id, "client_secret": tenant.client_secret}
    client = Tenant(**known, coordinator=redis_server.url, rate_limit=(1, 60.0))
    client.identities.list(limit=1).first()
    errors: list[BaseException] = []

    def call() -> None:
        try:
            client.identities.list(limit=1).first()
        except ClosedError as error:
            errors.append(error)

    thread = threading.Thread(target=call)
    thread.start()
    time.sleep(0.2)
    client.close()
    thread.join(60)
    assert len(errors) == 1
