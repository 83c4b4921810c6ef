"""Rate limiter: never more than the service allows, first come first served, and no waiter is lost."""

from __future__ import annotations

import asyncio
import heapq
import math
import threading
import time
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import ClosedError
from sailkit._engine.rate_limit import RateLimiter, SlidingWindow, api_version, make_gate, shared_limiter
from sailkit._engine.waiting import StopSignal
from tests.facade.conftest import Open, Script, http


def arrivals(limit: int, period: float, calls: list[tuple[float, float, float]]) -> list[float]:
    """Simulate calls, and return the times at which the requests reach the service.

    Args:
        limit: requests within a period.
        period: seconds.
        calls: for each request, the time of the call, and the seconds to the service and back.
    """
    window = SlidingWindow(limit, period)
    events = [(time_of_call, n, "send") for n, (time_of_call, _, _) in enumerate(calls)]
    heapq.heapify(events)
    reached: list[float] = []
    asleep: list[int] = []
    while events:
        now, n, event = heapq.heappop(events)
        if event == "response":
            window.release(now)
            for waiting in asleep:
                heapq.heappush(events, (now, waiting, "send"))
            asleep.clear()
            continue
        wait = window.acquire(now)
        if wait == 0:
            _, there, back = calls[n]
            reached.append(now + there)
            heapq.heappush(events, (now + there + back, n, "response"))
        elif wait == math.inf:
            asleep.append(n)
        else:
            heapq.heappush(events, (max(now + wait, math.nextafter(now, math.inf)), n, "send"))
    assert not asleep
    return sorted(reached)


def fullest(times: list[float], period: float) -> int:
    """The most requests within any period."""
    return max(sum(start <= t < start + period - 1e-9 for t in times) for start in times)


@pytest.mark.parametrize("latency", [0.0, 0.1, 1.0])
def test_at_any_latency_the_service_sees_its_limit_and_not_more(latency: float) -> None:
    times = arrivals(20, 1.0, [(0.0, latency / 2, latency / 2)] * 100)
    assert fullest(times, 1.0) == 20
    assert max(times) == pytest.approx(latency / 2 + 4 * (1.0 + latency))


seconds = st.floats(0, 3)


@given(
    st.integers(1, 4),
    st.floats(0.1, 2),
    st.lists(st.tuples(seconds, seconds, seconds), min_size=1, max_size=25),
)
def test_whenever_calls_come_no_period_holds_too_many(
    limit: int, period: float, calls: list[tuple[float, float, float]]
) -> None:
    times = arrivals(limit, period, calls)
    assert len(times) == len(calls)
    assert fullest(times, period) <= limit


def test_a_slot_that_was_not_used_is_free_at_once() -> None:
    window = SlidingWindow(1, 10.0)
    assert window.acquire(0.0) == 0
    assert window.acquire(0.0) == math.inf
    window.release(1.0, sent=False)
    assert window.acquire(1.0) == 0
    window.release(2.0)
    assert window.acquire(2.0) == 10.0
    assert window.acquire(12.0) == 0


def test_a_refusal_of_the_service_stops_all_for_its_time() -> None:
    window = SlidingWindow(5, 10.0)
    window.close(0.0, 4.0)
    window.close(1.0, 3.0)
    assert window.acquire(1.0) == 3.0
    assert window.acquire(4.0) == 0


def test_threads_and_tasks_share_one_window() -> None:
    limiter = RateLimiter(SlidingWindow(3, 0.05))
    lock = threading.Lock()
    inside = 0
    seen: list[int] = []

    def enter() -> None:
        nonlocal inside
        with lock:
            inside += 1
            seen.append(inside)

    def leave() -> None:
        nonlocal inside
        with lock:
            inside -= 1
        limiter.release()

    def thread() -> None:
        limiter.acquire()
        enter()
        time.sleep(0.002)
        leave()

    async def task() -> None:
        await limiter.acquire_async()
        enter()
        await asyncio.sleep(0.002)
        leave()

    async def tasks() -> None:
        await asyncio.gather(*(task() for _ in range(9)))

    threads = [threading.Thread(target=thread) for _ in range(9)]
    for worker in threads:
        worker.start()
    asyncio.run(tasks())
    for worker in threads:
        worker.join(60)
    assert not any(worker.is_alive() for worker in threads)
    assert len(seen) == 18
    assert max(seen) <= 3


def test_tasks_pass_in_the_order_in_which_they_came() -> None:
    passed: list[int] = []

    async def task(limiter: RateLimiter, n: int) -> None:
        await limiter.acquire_async()
        passed.append(n)
        limiter.release()

    async def main() -> None:
        limiter = RateLimiter(SlidingWindow(2, 0.02))
        await asyncio.gather(*(task(limiter, n) for n in range(8)))

    asyncio.run(main())
    assert passed == [*range(8)]


def order_of_passing(groups: list[int], kind: str) -> list[int]:
    """Return the numbers of calls, which have waited for one slot together, in the order in which they got it."""
    gate, stops = make_gate(1), [StopSignal("ended") for _ in range(max(groups) + 1)]
    passed: list[int] = []
    gate.acquire()

    async def task(number: int) -> None:
        await gate.acquire_async(stops[groups[number]])
        passed.append(number)
        gate.release()

    async def tasks() -> None:
        waiting = [asyncio.create_task(task(number)) for number in range(len(groups))]
        await asyncio.sleep(0)
        gate.release()
        await asyncio.gather(*waiting)

    def thread(number: int) -> None:
        gate.acquire(stops[groups[number]])
        passed.append(number)
        gate.release()

    if kind == "tasks":
        asyncio.run(tasks())
        return passed
    threads = [threading.Thread(target=thread, args=(number,), daemon=True) for number in range(len(groups))]
    for count, waiting in enumerate(threads, 1):
        waiting.start()
        while len(gate._queue) < count:
            time.sleep(0.001)
    gate.release()
    for waiting in threads:
        waiting.join(60)
    return passed


@pytest.mark.parametrize("kind", ["threads", "tasks"])
def test_single_calls_and_the_pages_of_two_lists_take_turns(kind: str) -> None:
    single, first, second = 0, 1, 2
    groups = [*[first] * 6, single, *[second] * 3, single, first]
    passed = order_of_passing(groups, kind)
    assert passed == [0, 6, 7, 1, 8, 10, 2, 9, 3, 4, 5, 11]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30))
def test_nobody_waits_for_more_calls_of_another_signal_than_of_its_own(groups: list[int]) -> None:
    passed = order_of_passing(groups, "tasks")
    assert sorted(passed) == [*range(len(groups))]
    for group in {*groups}:
        own = [number for number in passed if groups[number] == group]
        assert own == sorted(own)
        for place, number in enumerate(own, 1):
            before = [groups[other] for other in passed[: passed.index(number)]]
            assert all(before.count(other) <= place for other in {*groups} - {group})


def test_a_signal_that_has_waited_little_gains_nothing_by_that() -> None:
    """Slots that were not asked for are not kept: who comes late takes turns from then on."""
    gate, (early, late) = make_gate(1), (StopSignal("early"), StopSignal("late"))
    passed: list[str] = []

    async def call(name: str, stop: StopSignal) -> None:
        await gate.acquire_async(stop)
        passed.append(name)

    async def main() -> None:
        await gate.acquire_async()
        waiting = [asyncio.create_task(call("early", early)) for _ in range(8)]
        for _ in range(4):
            await asyncio.sleep(0)
            gate.release()
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            waiting = [task for task in waiting if not task.done()]
        waiting += [asyncio.create_task(call("late", late)) for _ in range(4)]
        await asyncio.sleep(0)
        while waiting:
            gate.release()
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
            waiting = [task for task in waiting if not task.done()]

    asyncio.run(main())
    assert passed == ["early"] * 4 + ["early", "late"] * 4


def test_a_cancelled_task_takes_no_slot_and_holds_nobody_up() -> None:
    async def main() -> None:
        limiter = RateLimiter(SlidingWindow(1, 0.01))
        await limiter.acquire_async()
        waiting = [asyncio.create_task(limiter.acquire_async()) for _ in range(4)]
        await asyncio.sleep(0)
        for n in (0, 2):
            waiting[n].cancel()
        await asyncio.sleep(0)
        limiter.release()
        async with asyncio.timeout(60):
            await waiting[1]
            limiter.release()
            await waiting[3]
        assert [task.cancelled() for task in waiting] == [True, False, True, False]

    asyncio.run(main())


def test_a_loop_that_ended_under_its_tasks_holds_nobody_up() -> None:
    limiter = RateLimiter(SlidingWindow(1, 0.01))
    limiter.acquire()
    loop = asyncio.new_event_loop()
    forgotten = limiter.acquire_async()
    task = loop.create_task(forgotten)
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    thread = threading.Thread(target=limiter.acquire, daemon=True)
    thread.start()
    limiter.release()
    thread.join(60)
    assert not thread.is_alive()
    task._log_destroy_pending = False  # type: ignore[attr-defined]  # the test loses the task on purpose
    forgotten.close()


def test_who_is_counted_together_shares_a_limiter() -> None:
    limit = (100, 10.0)
    limiter = shared_limiter(("https://a.example", "id"), "v2025", limit)
    assert limiter is shared_limiter(("https://a.example", "id"), "v2025", limit)
    assert limiter is not shared_limiter(("https://a.example", "id"), "v2024", limit)
    assert limiter is not shared_limiter(("https://a.example", "other"), "v2025", limit)
    assert shared_limiter(("https://a.example", "id"), "v2025", None) is None


@pytest.mark.parametrize(
    ("url", "version"),
    [
        ("/v2025/roles", "v2025"),
        ("/V2025/roles", "v2025"),
        ("/roles/v1", "v1"),
        ("/access-profiles/v1/123?limit=5", "v1"),
        ("/v3?x=/v1", "v3"),
        ("/beta/tags/v2024", "beta"),
        ("/cc/api/v1x/user", ""),
        ("/roles/123?next=/v1", ""),
    ],
)
def test_the_version_counts_wherever_it_stands_in_the_path(url: str, version: str) -> None:
    assert api_version(url) == version


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("/roles/v1", "/access-profiles/v1/123", True),
        ("/v2025/roles", "/v2025/identities", True),
        ("/roles/v1", "/roles/v2", False),
        ("/v2025/roles", "/roles/v1", False),
        ("/cc/api/user", "/mantis/roles", True),
    ],
)
def test_requests_to_one_version_wait_for_each_other(
    open_client: Open, script: Callable[..., Script], first: str, second: str, together: bool
) -> None:
    server = script(*[http(200, b"{}")] * 2)
    client = open_client(base_url=server.base_url, client_id="a", client_secret="s", rate_limit=(1, 0.8))
    client.run(client.tenant.request("GET", first))
    began = time.monotonic()
    client.run(client.tenant.request("GET", second))
    assert (time.monotonic() - began > 0.4) is together
    assert len(server.calls) == 2


def test_a_refusal_holds_nobody_longer_than_its_patience() -> None:
    now = [0.0]
    limiter = RateLimiter(SlidingWindow(5, 10.0), lambda: now[0])
    limiter.acquire()
    limiter.release(penalty=60.0)

    class Clock(StopSignal):
        """A signal whose check lets half a second pass."""

        def check(self) -> None:
            now[0] += 0.5

    held_up = limiter.acquire(Clock("closed"), patience=2.0)
    assert held_up == pytest.approx(2.0, abs=1.0)
    assert now[0] < 5


@given(st.floats(0, 50), st.lists(st.tuples(st.floats(0, 20), st.floats(0, 20)), max_size=5), st.floats(0, 100))
def test_the_time_of_a_refusal_is_counted_from_its_beginning(
    since: float, refusals: list[tuple[float, float]], until: float
) -> None:
    window = SlidingWindow(1, 1.0)
    time_of_refusal = 0.0
    for pause, length in refusals:
        time_of_refusal += pause
        window.close(time_of_refusal, time_of_refusal + length)
    now = max(until, time_of_refusal)
    assert 0 <= window.closed_time(since, now) <= max(0.0, now - since)
    if window.is_closed(now):
        assert window.closed_time(since, now) <= now


def test_a_signal_ends_the_wait_for_a_slot() -> None:
    limiter, stop = RateLimiter(SlidingWindow(1, 100.0)), StopSignal("the tenant is closed")
    limiter.acquire()
    errors: list[BaseException] = []

    def wait_in_thread() -> None:
        with pytest.raises(ClosedError) as caught:
            limiter.acquire(stop)
        errors.append(caught.value)

    async def wait_in_task() -> None:
        task = asyncio.create_task(limiter.acquire_async(stop))
        await asyncio.sleep(0.01)
        stop.set()
        with pytest.raises(ClosedError):
            await task

    thread = threading.Thread(target=wait_in_thread)
    thread.start()
    asyncio.run(wait_in_task())
    thread.join(60)
    assert [str(error) for error in errors] == ["the tenant is closed"]
    with pytest.raises(ClosedError):
        limiter.acquire(stop)


def test_a_signal_ends_a_sleep_and_the_sleeps_of_its_children() -> None:
    stop, child = StopSignal("parent"), StopSignal("child")
    stop.add(child)
    threading.Timer(0.01, stop.set).start()
    with pytest.raises(ClosedError, match="child"):
        child.sleep(100.0)
    late = StopSignal("late")
    stop.add(late)
    with pytest.raises(ClosedError, match="late"):
        asyncio.run(late.sleep_async(100.0))
    StopSignal("unused").sleep(0.0)


@pytest.mark.parametrize("trouble", ["stopped", "busy"])
def test_an_event_loop_that_cannot_go_on_holds_nobody_up(trouble: str) -> None:
    limiter = RateLimiter(SlidingWindow(1, 0.0))
    limiter.acquire()
    loop = asyncio.new_event_loop()
    task = loop.create_task(limiter.acquire_async())
    ended = threading.Event()

    def run_loop() -> None:
        loop.run_until_complete(asyncio.sleep(0))  # the task waits, and the loop stops
        if trouble == "busy":
            loop.call_soon(ended.wait, 20.0)
            loop.run_until_complete(task)

    runner = threading.Thread(target=run_loop)
    runner.start()
    time.sleep(0.05)
    passed: list[int] = []

    def pass_through(number: int) -> None:
        limiter.acquire()
        passed.append(number)
        limiter.release(sent=False)

    threads = [threading.Thread(target=pass_through, args=(number,), daemon=True) for number in range(3)]
    for thread in threads:
        thread.start()
    limiter.release(sent=False)
    for thread in threads:
        thread.join(60)
    assert sorted(passed) == [0, 1, 2]
    ended.set()
    runner.join(60)
    loop.run_until_complete(task)  # it goes on where it was, and takes its slot
    limiter.release(sent=False)
    loop.close()


def test_a_thread_that_asks_again_goes_behind_those_who_wait() -> None:
    gate = make_gate(1)
    ended = threading.Event()

    def call_without_pause() -> None:
        while not ended.is_set():
            gate.acquire()
            gate.release(sent=False)

    busy = [threading.Thread(target=call_without_pause) for _ in range(4)]
    for thread in busy:
        thread.start()
    for _ in range(20):
        gate.acquire()
        gate.release(sent=False)
    ended.set()
    for thread in busy:
        thread.join(60)
    assert not any(thread.is_alive() for thread in busy)
