"""Work split by Celery, Dask and Ray: every row comes once, also if a worker is killed, and the limit is kept."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sailkit_sandbox import Sandbox
from tests.external.redis.conftest import RedisServer, refusals, wait_until

ROOT = Path(__file__).parents[3]


def environment(tenant: Sandbox, server: RedisServer) -> dict[str, str]:
    credentials = {"SAIL_CLIENT_ID": tenant.client_id, "SAIL_CLIENT_SECRET": tenant.client_secret}
    return {**os.environ, **credentials, "SAIL_BASE_URL": tenant.base_url, "SAIL_COORDINATOR": server.url}


@contextmanager
def celery_worker(variables: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "celery", "--app", "examples.workers_celery", "worker"]
    options = ["--concurrency", "1", "--loglevel", "warning", "--without-gossip", "--without-mingle"]
    process = subprocess.Popen([*command, *options], cwd=ROOT, env=variables, start_new_session=True)
    try:
        yield process
    finally:
        stop(process)


def stop(process: subprocess.Popen[bytes]) -> None:
    """Kill a worker and the processes that it has started."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def children(pid: int) -> list[int]:
    output = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True).stdout
    return [int(line) for line in output.split()]


def test_celery_exports_every_row_once_although_a_worker_is_killed(redis_server: RedisServer, tmp_path: Path) -> None:
    with Sandbox(identities=4000, page_latency=0.5) as tenant:
        variables = environment(tenant, redis_server)
        with celery_worker(variables) as victim, celery_worker(variables):
            command = [sys.executable, "-m", "examples.workers_celery", str(tmp_path)]
            export = subprocess.Popen(command, cwd=ROOT, env=variables, stdout=subprocess.PIPE, text=True)
            wait_until(lambda: [*tmp_path.glob(".*.part")])
            for child in children(victim.pid):
                os.kill(child, signal.SIGKILL)  # the process that runs the task, such as by the memory killer
            output, _ = export.communicate(timeout=300)
        rows = [json.loads(line)["id"] for path in tmp_path.glob("*.jsonl") for line in path.read_text().splitlines()]
    assert export.returncode == 0
    assert output == "4000 identities in 8 files\n"
    assert len(rows) == len({*rows}) == 4000


def test_dask_reads_every_row_once(redis_server: RedisServer) -> None:
    with Sandbox(identities=2000, rate_limit=(100, 10.0)) as tenant:
        command = [sys.executable, "-m", "examples.workers_dask"]
        process = subprocess.run(
            command, cwd=ROOT, env=environment(tenant, redis_server), capture_output=True, text=True, timeout=300
        )
        assert refusals(tenant) == 0
    assert process.returncode == 0, process.stderr
    counts = [int(line.split()[0]) for line in process.stdout.splitlines()]
    assert sum(counts) == 2000


def test_ray_changes_every_identity_once(redis_server: RedisServer, tmp_path: Path) -> None:
    with Sandbox(identities=1200, rate_limit=(100, 10.0)) as tenant, tenant.tenant() as client:
        ids = [identity.id for identity in client.identities.list()]
        file = tmp_path / "ids.txt"
        file.write_text("\n".join([*ids, "unknown"]))
        command = [sys.executable, "-m", "examples.workers_ray", str(file)]
        process = subprocess.run(
            command, cwd=ROOT, env=environment(tenant, redis_server), capture_output=True, text=True, timeout=300
        )
        assert refusals(tenant) == 0
        requests = tenant.find_requests("POST", "/identities-accounts/disable")
        assert len(requests) > 1
        sent = [id for request in requests for id in request.json()["identityIds"]]
        assert sorted(sent) == sorted([*ids, "unknown"])
    assert process.returncode == 0, process.stderr
    assert process.stdout.endswith("accounts of 1200 of 1201 identities are disabled\n")
