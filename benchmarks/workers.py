"""Workers benchmark: one rate limit for several processes, with a real Redis: `python -m benchmarks.workers`.

Requires sailkit[redis], sailkit-sandbox and redis-server, and the project's folder as the working directory. Eight
processes call a sandbox that refuses more than 100 requests in 10 seconds. Each run takes 45 seconds:

- steady: nothing happens;
- killed: one process is killed;
- lost: Redis hangs for 10 seconds;
- restarted: Redis ends, and begins 10 seconds later without data.

Two runs read 100,000 identities once, in 40 parts: list, and list-lost, in which Redis hangs for 10 seconds.

The ceiling is 100 requests for each 10 seconds. The first window, in which processes start, does not count.
`python -m benchmarks.workers steady` selects runs.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from bisect import bisect_left
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from signal import SIGCONT, SIGSTOP
from typing import Any

from sailkit import Tenant
from sailkit_sandbox import Sandbox

WORKER = Path(__file__).parents[1] / "tests" / "external" / "redis" / "worker.py"
PROCESSES, LIMIT, PERIOD = 8, 100, 10.0
SECONDS = 45.0
EVENT = 17.0  # seconds after the start
IDENTITIES, PARTS = 100_000, 40


def start_redis(port: int) -> subprocess.Popen[bytes]:
    options = ["--save", "", "--appendonly", "no", "--loglevel", "warning"]
    return subprocess.Popen(["redis-server", "--port", str(port), *options], stdout=subprocess.DEVNULL)


def disturb(run: str, port: int, server: subprocess.Popen[bytes], workers: list[subprocess.Popen[str]]) -> None:
    """Do to a worker or to Redis what the run is about."""
    if run == "killed":
        workers.pop().kill()
    elif run == "lost":
        server.send_signal(SIGSTOP)
        time.sleep(PERIOD)
        server.send_signal(SIGCONT)
    elif run == "restarted":
        server.kill()
        server.wait()
        time.sleep(PERIOD)
        start_redis(port)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
        return port


def make_options(tenant: Sandbox, port: int) -> dict[str, Any]:
    return {
        "base_url": tenant.base_url,
        "client_id": tenant.client_id,
        "client_secret": tenant.client_secret,
        "rate_limit": [LIMIT, PERIOD],
        "coordinator": f"redis://127.0.0.1:{port}/0",
    }


def read_part(options: dict[str, Any], part: dict[str, Any]) -> list[str]:
    """Return the ids of a part, in a process of its own."""
    with Tenant(**{**options, "rate_limit": tuple(options["rate_limit"])}) as tenant:
        return [str(identity.id) for identity in tenant.identities.list().part(part)]


def measure_list(run: str) -> None:
    """Read all identities once, and compare them with those of the tenant."""
    port = free_port()
    server = start_redis(port)
    with Sandbox(identities=IDENTITIES, rate_limit=(LIMIT, PERIOD)) as tenant:
        options = make_options(tenant, port)
        with Tenant(**{**options, "rate_limit": (LIMIT, PERIOD)}) as client:
            parts = [dict(part) for part in client.identities.list().partition(PARTS)]
        with ProcessPoolExecutor(PROCESSES, get_context("spawn")) as pool:
            began = time.monotonic()
            results = [pool.submit(read_part, options, part) for part in parts]
            if run == "list-lost":
                time.sleep(PERIOD)
                disturb("lost", port, server, [])
            ids = [id for result in results for id in result.result()]
            seconds = time.monotonic() - began
        calls = [request for request in tenant.requests if request.path != "/oauth/token"]
    stop_redis(port)
    refused = sum(call.status == 429 for call in calls)
    print(
        f"{run:12}{len(calls):9}{refused:10}  {len(ids)} identities, {len({*ids})} different, in {seconds:.1f} s, of "
        f"which the limit requires {(len(calls) - 1) // LIMIT * PERIOD:.0f} s"
    )


def stop_redis(port: int) -> None:
    subprocess.run(["redis-cli", "-p", str(port), "shutdown", "nosave"], capture_output=True)


def measure(run: str) -> None:
    port = free_port()
    server = start_redis(port)
    with Sandbox(identities=20, rate_limit=(LIMIT, PERIOD)) as tenant:
        arguments = json.dumps({"seconds": SECONDS, "mode": "sync", "width": 4, "options": make_options(tenant, port)})
        command = [sys.executable, str(WORKER), arguments]
        workers = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(PROCESSES)]
        time.sleep(EVENT)
        disturb(run, port, server, workers)
        results: Counter[str] = Counter()
        for worker in workers:
            output, _ = worker.communicate()
            results.update(json.loads(output)["results"])
        calls = [request for request in tenant.requests if request.path != "/oauth/token"]
        tokens = sum(request.path == "/oauth/token" for request in tenant.requests)
    stop_redis(port)
    times = sorted(call.time for call in calls if call.status == 200)
    worst = max(bisect_left(times, t + PERIOD - 1e-3) - number for number, t in enumerate(times))
    counted = [t for t in times if times[0] + PERIOD <= t < times[0] + 4 * PERIOD]
    failed = results.total() - results["good"]
    ratio = len(counted) / (3 * LIMIT)
    refused = sum(call.status == 429 for call in calls)
    print(f"{run:12}{len(times):9}{refused:10}{worst:14}{ratio:12.3f}{failed:8}{tokens:8}")


def main(runs: list[str]) -> None:
    print("run          requests  refused  worst window  of ceiling  failed  tokens")
    for run in runs:
        (measure_list if run.startswith("list") else measure)(run)


if __name__ == "__main__":
    main(sys.argv[1:] or ["steady", "killed", "lost", "restarted", "list", "list-lost"])
