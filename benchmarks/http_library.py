"""HTTP library benchmark: processor time of calls with httpx2 and httpx: `python -m benchmarks.http_library`.

Requires sailkit[httpx2] and sailkit-sandbox. The sandbox runs in a process of its own. Both libraries alternate, and
the median of the ratios of neighbouring runs counts.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import time
from multiprocessing.connection import Connection
from typing import Any

from sailkit import AsyncTenant, Tenant
from sailkit_sandbox import Sandbox

CALLS, WIDTH, ROUNDS = 600, 10, 9


def serve(pipe: Connection) -> None:
    with Sandbox(identities=10) as sandbox:
        known = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret}
        pipe.send({"base_url": sandbox.base_url, "rate_limit": None, **known})
        pipe.recv()


async def call_async(known: Any, library: Any) -> float:
    """Return the seconds of processor time for the calls of several tasks."""
    async with AsyncTenant(**known, http=library) as tenant:

        async def work() -> None:
            for _ in range(CALLS // WIDTH):
                await tenant.request("GET", "/v2025/identities", query={"limit": 1})

        await work()
        began = time.process_time()
        await asyncio.gather(*(work() for _ in range(WIDTH)))
        return time.process_time() - began


def call_sync(known: Any, library: Any) -> float:
    """Return the seconds of processor time for the same calls, one after the other."""
    with Tenant(**known, http=library) as tenant:
        tenant.request("GET", "/v2025/identities", query={"limit": 1})
        began = time.process_time()
        for _ in range(CALLS):
            tenant.request("GET", "/v2025/identities", query={"limit": 1})
        return time.process_time() - began


def main() -> None:
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,))
    server.start()
    known = ours.recv()
    for name in ("sync", "async"):
        times: dict[str, list[float]] = {"httpx": [], "httpx2": []}
        for _ in range(ROUNDS):
            for library, seconds in times.items():
                run = call_sync(known, library) if name == "sync" else asyncio.run(call_async(known, library))
                seconds.append(run)
        ratio = statistics.median(new / old for old, new in zip(times["httpx"], times["httpx2"], strict=True))
        milliseconds = statistics.median(times["httpx"]) / CALLS * 1000
        print(f"{name:6} httpx2 / httpx: {ratio:.2f}   (httpx: {milliseconds:.2f} ms of processor time for a call)")
    ours.send(None)
    server.join()


if __name__ == "__main__":
    main()
