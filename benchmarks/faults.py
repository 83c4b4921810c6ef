"""Fault benchmark: lists with injected faults, and rate limit and tokens under load: `python -m benchmarks.faults`.

Requires sailkit, and the project's folder as the working directory. Lists 10,000 identities from a server in this
process, which injects faults; then the server counts requests as a tenant does, and revokes tokens. Takes about a
minute. Every list should have all rows once, in order; its last request finds nothing. The seconds depend on the
machine.
"""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from sailkit import AsyncTenant, RetryPolicy, SailkitError, Tenant

from .faulty import FAULTS, PERIOD, Service, worst

QUICK = RetryPolicy(base_delay=0.01)
LIMIT = 20  # within PERIOD: of the service's 100 in 10 s, a fifth in a tenth of the time


def list_all(service: Service, width: int) -> list[str]:
    """The names of all identities, as far as a Tenant lists them."""
    names: list[str] = []
    with Tenant(**service.known, retry=QUICK, rate_limit=None) as tenant, contextlib.suppress(SailkitError):
        for identity in tenant.identities.list().with_options(concurrency=width):
            names.append(identity.name)  # noqa: PERF401 - what came before an error counts
    return names


async def list_all_async(service: Service, width: int) -> list[str]:
    """The names of all identities, as far as an AsyncTenant lists them."""
    names: list[str] = []
    async with AsyncTenant(**service.known, retry=QUICK, rate_limit=None) as tenant:
        with contextlib.suppress(SailkitError):
            async for identity in tenant.identities.list().with_options(concurrency=width):
                names.append(identity.name)  # noqa: PERF401 - see above
    return names


def listing(fault: str, kind: str, width: int) -> None:
    """Print the result of one list."""
    expected = [f"User {number}" for number in range(10_000)]
    with Service(len(expected), FAULTS[fault]) as service:
        began = time.perf_counter()
        names = list_all(service, width) if kind == "sync" else asyncio.run(list_all_async(service, width))
        seconds = time.perf_counter() - began
    lost, repeated = len(set(expected) - set(names)), len(names) - len(set(names))
    order = "yes" if names == sorted(names, key=lambda name: int(name[5:])) else "no"
    counts = f"{len(names):9}{lost:6}{repeated:10}{order:>10}{len(service.arrivals):10}{service.tokens:8}{seconds:9.2f}"
    print(f"{fault:26}{kind:8}{width:6}{counts}")


def by_threads(known: dict[str, Any], workers: int, more: Callable[[], bool]) -> Counter[str]:
    """Make small calls in threads, as long as there are more, and count their results."""
    ended: Counter[str] = Counter()

    def work(tenant: Tenant) -> None:
        while more():
            try:
                tenant.identities.list(limit=1).first()
                ended["good"] += 1
            except SailkitError as error:
                ended[type(error).__name__] += 1

    with Tenant(**known) as tenant, ThreadPoolExecutor(workers) as pool:
        list(pool.map(work, [tenant] * workers))
    return ended


async def by_tasks(known: dict[str, Any], workers: int, more: Callable[[], bool]) -> Counter[str]:
    """Make small calls in tasks, as long as there are more, and count their results."""
    ended: Counter[str] = Counter()

    async def work(tenant: AsyncTenant) -> None:
        while more():
            try:
                await tenant.identities.list(limit=1).first()
                ended["good"] += 1
            except SailkitError as error:
                ended[type(error).__name__] += 1

    async with AsyncTenant(**known) as tenant:
        await asyncio.gather(*(work(tenant) for _ in range(workers)))
    return ended


def load(known: dict[str, Any], kind: str, workers: int, more: Callable[[], bool]) -> Counter[str]:
    if kind == "threads":
        return by_threads(known, workers, more)
    return asyncio.run(by_tasks(known, workers, more))


def limiting(latency: float, kind: str, workers: int) -> None:
    """Print how 60 calls kept the rate limit."""
    steps = iter(range(60))
    with Service(1, latency=latency, limit=LIMIT) as service:
        known = {**service.known, "retry": QUICK, "rate_limit": (LIMIT, PERIOD), "max_connections": workers}
        began = time.perf_counter()
        ended = load(known, kind, workers, lambda: next(steps, None) is not None)
        seconds = time.perf_counter() - began
    most = f"{worst(service.arrivals):12}{worst(service.departures):12}"
    failed = ended.total() - ended["good"]
    print(f"{latency:<9}{workers:3} {kind:8}{ended.total():8}{failed:8}{most}{service.refused:8}{seconds:9.2f}")


def revoking(kind: str, workers: int) -> None:
    """Print the results of calls while tokens are revoked each second for 5 seconds."""
    with Service(1, latency=0.01) as service:
        ends = time.monotonic() + 5.5
        timers = [threading.Timer(second, service.revoke) for second in range(1, 6)]
        for timer in timers:
            timer.start()
        known = {**service.known, "retry": QUICK, "rate_limit": None}
        ended = load(known, kind, workers, lambda: time.monotonic() < ends)
    failed = ended.total() - ended["good"]
    print(f"{workers:3} {kind:8}{ended.total():8}{failed:8}{service.revoked:13}{service.tokens:13}")


def main() -> None:
    print(
        f"{'10,000 identities':26}{'client':8}{'width':>6}{'rows':>9}{'lost':>6}{'repeated':>10}{'in order':>10}",
        end="",
    )
    print(f"{'requests':>10}{'tokens':>8}{'seconds':>9}")
    for fault in FAULTS:
        for kind in ("sync", "async"):
            for width in (1, 4):
                listing(fault, kind, width)
    print(
        f"\nLimit of {LIMIT} in {PERIOD} s: the most in any such window, as the service counts at arrival and at answer"
    )
    print(
        f"{'latency':13}{'by':8}{'calls':>7}{'failed':>8}{'at arrival':>12}{'at answer':>12}{'429s':>8}{'seconds':>9}"
    )
    for latency in (0.0, 0.1, 1.0):
        limiting(latency, "threads", 10)
        limiting(latency, "tasks", 20)
    print("\nTokens revoked each second, for 5 seconds")
    print(f"{'by':12}{'calls':>8}{'failed':>8}{'revocations':>13}{'token calls':>13}")
    revoking("threads", 20)
    revoking("tasks", 50)


if __name__ == "__main__":
    main()
