"""Shared window: whatever happens to workers and store, all workers together send no more than the limit."""

from __future__ import annotations

import math
import subprocess
import sys
from bisect import bisect_left
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sailkit import ConfigurationError, Coordinator
from sailkit._engine.shared_window import PATIENCE, UNKNOWN_WORKERS, Reply, Report, SharedWindow

LIMIT, PERIOD, TICK = 12, 3.0, 0.05


@attrs.define
class Store:
    """A store in memory, which counts as the script in Redis does; the tests with Redis compare the two."""

    slots: dict[str, float] = attrs.field(factory=dict)
    workers: dict[str, float] = attrs.field(factory=dict)
    paused_until: float = -math.inf
    born: float = math.nan
    is_up: bool = True

    def exchange(self, a: Report, now: float) -> Reply:
        for id in a.unsent:
            self.slots.pop(id, None)
        self.slots.update(dict.fromkeys(a.in_flight, now + a.lease / 1000))
        self.slots.update({id: now + (a.period - age) / 1000 for id, age in a.finished})
        self.slots = {id: free for id, free in self.slots.items() if free > now}
        self.workers[a.worker] = now + a.presence / 1000
        self.workers = {worker: end for worker, end in self.workers.items() if end > now}
        if a.penalty:
            self.paused_until = max(self.paused_until, now + a.penalty / 1000)
        if math.isnan(self.born):
            self.born = now
        closed = max(0.0, self.paused_until - now)
        young = max(0.0, self.born + a.youth / 1000 - now)
        free = 0 if young or (closed and not a.although) else min(a.limit - len(self.slots), a.cap - a.own)
        granted = max(0, min(free, len(a.want)))
        self.slots.update(dict.fromkeys(a.want[:granted], now + a.lease / 1000))
        wait = max(young, min(self.slots.values(), default=now) - now)
        return Reply(granted, closed, wait, len(self.workers), round(self.born * 1000))

    def restart(self) -> None:
        self.slots, self.workers, self.born = {}, {}, math.nan


@attrs.define
class Worker:
    """A worker that always wants to send; its requests take some ticks, and its thread reports when that is due."""

    window: SharedWindow
    latency: int  # ticks
    store: Store
    under_way: list[int] = attrs.field(factory=list)  # ticks until the response
    is_alive: bool = True

    def tick(self, now: float, sent: list[float]) -> None:
        if not self.is_alive:
            return
        for _ in range(self.under_way.count(0)):
            self.window.release(now)
        self.under_way = [left - 1 for left in self.under_way if left > 0]
        for _ in range(10):  # as many attempts as one tick has room for
            self.report(now)
            if len(self.under_way) < 6 and self.window.acquire(now) == 0:
                sent.append(now)
                self.under_way.append(self.latency)

    def report(self, now: float) -> None:
        if self.window._due(now) > now:
            return
        report = self.window.report(now)
        if self.store.is_up:
            self.window.accept(report, self.store.exchange(report, now), now, now)
        else:
            self.window.fail(report, now)


def simulate(workers: int, ticks: int, events: dict[int, str], latency: int = 1, limit: int = LIMIT) -> list[float]:
    """Return the times of all requests; events happen to the store or to a worker at a tick."""
    store, sent = Store(), list[float]()
    crew = [Worker(SharedWindow(limit, PERIOD, f"w{n}"), latency, store) for n in range(workers)]
    for tick in range(ticks):
        match events.get(tick, "").split():
            case ["down"]:
                store.is_up = False
            case ["up"]:
                store.is_up = True
            case ["restart"]:
                store.restart()
            case ["kill", number]:
                crew[int(number) % workers].is_alive = False
        for worker in crew[tick % workers :] + crew[: tick % workers]:
            worker.tick(tick * TICK, sent)
    return sent


def fullest(times: list[float], period: float = PERIOD) -> int:
    """The most requests within any period, which begins with a request."""
    return max((bisect_left(times, t + period - 1e-9) - number for number, t in enumerate(times)), default=0)


READY = 40  # ticks after which all workers know one another
EVENTS = st.dictionaries(
    st.integers(READY, 400), st.sampled_from(["down", "up", "restart", "kill 0", "kill 1"]), max_size=6
)


@settings(max_examples=60)
@given(st.integers(1, 5), EVENTS, st.integers(0, 8))
def test_the_limit_is_never_exceeded(workers: int, events: dict[int, str], latency: int) -> None:
    assert fullest(simulate(workers, 400, events, latency)) <= LIMIT


def test_the_whole_limit_is_used() -> None:
    times = simulate(3, 1200, {})
    assert fullest(times) == LIMIT
    late = [t for t in times if t >= 12]
    assert len(late) >= 0.93 * LIMIT * (60 - 12) / PERIOD  # ticks of 50 ms, and latency, cost some of it


def test_a_killed_worker_costs_its_slots_for_little_more_than_a_period() -> None:
    times = simulate(3, 800, {400: "kill 0"})
    assert sum(26 <= t < 38 for t in times) >= 0.93 * LIMIT * 4


def test_without_the_store_each_worker_goes_on_with_its_share() -> None:
    times = simulate(3, 1200, {400: "down", 1000: "up"})
    assert fullest(times) <= LIMIT
    alone = [t for t in times if 25 <= t < 49]
    assert len(alone) >= 0.85 * LIMIT * 24 / PERIOD
    assert sum(55 <= t < 60 for t in times) >= 0.8 * LIMIT * 5 / PERIOD


def test_more_workers_than_slots_wait_for_the_store() -> None:
    times = simulate(5, 800, {200: "down", 600: "up"}, limit=3)
    assert fullest(times) <= 3
    assert not [t for t in times if 11 < t < 30]
    assert any(t > 31 for t in times)


def test_a_worker_that_has_never_reached_the_store_begins_after_one_period_with_a_tenth() -> None:
    times = simulate(1, 400, {0: "down"}, limit=50)
    assert min(times) >= PERIOD
    assert fullest(times) == 50 // UNKNOWN_WORKERS


def lost(window: SharedWindow, now: float) -> SharedWindow:
    window.fail(window.report(now), now)
    return window


def test_an_expected_number_of_workers_limits_the_share() -> None:
    window = lost(SharedWindow(100, 10.0, "w", 20), 0.0)
    taken = 0
    while window.acquire(11.0) == 0:
        taken += 1
    assert taken == 5


def test_a_worker_waits_until_all_have_noticed_that_the_store_is_gone() -> None:
    store, window = Store(born=-10.0), SharedWindow(10, 1.0, "w")
    assert window.acquire(0.0) == math.inf
    report = window.report(0.0)
    window.accept(report, store.exchange(report, 0.0), 0.0, 0.0)
    assert window.acquire(0.0) == 0
    window.release(0.1)
    lost(window, 0.5)
    assert window.acquire(0.6) == pytest.approx(PATIENCE - 0.1)
    assert window.acquire(0.5 + PATIENCE) == 0


def test_a_refusal_seen_by_one_worker_holds_back_all() -> None:
    store = Store(born=-10.0)
    first, second = SharedWindow(10, 1.0, "a"), SharedWindow(10, 1.0, "b")
    first.close(0.0, 5.0)
    assert first.acquire(1.0) == 4.0
    for window in (first, second):
        assert window._due(1.0) <= 1.0
        report = window.report(1.0)
        window.accept(report, store.exchange(report, 1.0), 1.0, 1.0)
    assert second.is_closed(1.0)
    assert second.acquire(1.0) == pytest.approx(4.0)
    assert second.closed_time(0.0, 3.0) == pytest.approx(2.0)
    assert not second.is_closed(5.1)


def test_a_call_whose_patience_has_ended_gets_a_slot_nevertheless() -> None:
    store, window = Store(born=-10.0), SharedWindow(10, 1.0, "a")
    window.close(0.0, 60.0)
    assert window.acquire(1.0, although_closed=True) == math.inf
    report = window.report(1.0)
    window.accept(report, store.exchange(report, 1.0), 1.0, 1.0)
    assert window.acquire(1.0) == 59.0
    assert window.acquire(1.0, although_closed=True) == 0


def test_a_slot_that_was_not_used_in_time_is_returned() -> None:
    store, window = Store(born=-10.0), SharedWindow(1, 1.0, "a")
    window.acquire(0.0)
    report = window.report(0.0)
    window.accept(report, store.exchange(report, 0.0), 0.0, 0.0)
    assert len(store.slots) == 1
    report = window.report(2.0)
    window.accept(report, store.exchange(report, 2.0), 2.0, 2.0)
    assert store.slots == {}


def test_slots_of_an_answer_that_was_lost_are_returned() -> None:
    store, window = Store(born=-10.0), SharedWindow(3, 1.0, "a")
    window.acquire(0.0)
    report = window.report(0.0)
    store.exchange(report, 0.0)  # it is granted, and the answer is lost
    window.fail(report, 0.5)
    report = window.report(1.5)
    window.accept(report, store.exchange(report, 1.5), 1.5, 1.5)
    assert store.slots == {}


@pytest.mark.parametrize("url", ["redis.example:6379", "http://redis.example", "", 7])
def test_an_address_that_is_none_of_redis_is_refused_and_not_shown(url: Any) -> None:
    with pytest.raises(ConfigurationError, match="must be an address: redis://, rediss:// or unix://") as caught:
        Coordinator(url)
    assert not url or str(url) not in str(caught.value)


def test_without_the_packages_the_extra_is_named() -> None:
    program = """
import sys; sys.modules["redis"] = None
from sailkit import Tenant
Tenant("acme", access_token="t", coordinator="redis://localhost")
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert "a coordinator requires redis: pip install 'sailkit[redis]'" in done.stderr


@pytest.mark.parametrize("workers", [0, -1, True, 1.5, "3"])
def test_an_invalid_number_of_workers_is_refused(workers: Any) -> None:
    with pytest.raises(ConfigurationError, match="workers must be an integer of at least 1, or None"):
        Coordinator("redis://localhost", workers=workers)
