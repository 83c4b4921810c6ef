"""Shared window: a worker's part of a rate limit that a store counts for all, and its share without the store."""

from __future__ import annotations

import itertools
import math
import threading
from collections import deque
from collections.abc import Callable
from typing import Final

import attrs

BEAT: Final = 1.0  # seconds between the reports of a worker, also of one that is idle
TIMEOUT: Final = 0.5  # seconds for which the store may take
RETRY: Final = 1.0  # seconds between attempts to reach the store again
POLL: Final = 0.5  # seconds after which a slot is asked for again at the latest
STALE: Final = 1.0  # seconds after which a slot that nobody has used is returned
# Seconds before a worker continues without the store: until then, all others have noticed as well that it is gone.
PATIENCE: Final = BEAT + TIMEOUT
# Seconds for which a slot in use is held beyond the period: a worker that lives renews it in time.
LEASE: Final = BEAT + 2 * TIMEOUT
PRESENCE: Final = 5 * BEAT  # seconds for which a worker counts after its last report
YOUTH: Final = PATIENCE + TIMEOUT  # seconds within which all workers have reported to a new window
UNKNOWN_WORKERS: Final = 10  # assumed by a worker that the others may not have counted yet


@attrs.frozen
class Report:
    """What a worker tells the store, in milliseconds, and how many slots it asks for."""

    limit: int
    period: int
    lease: int
    presence: int
    worker: str
    want: list[str]  # names for new slots
    although: bool  # also while the service refuses all requests
    cap: int  # slots that this worker may have at most
    own: int  # slots that it has
    in_flight: list[str]
    finished: list[tuple[str, int]]  # with the time since the response
    unsent: list[str]  # free at once
    penalty: int  # for which the service refuses all requests
    youth: int  # for which a new window grants nothing


@attrs.frozen
class Reply:
    """The answer of the store; times in seconds."""

    granted: int
    closed: float  # for which the service refuses all requests
    wait: float  # until the next slot may be free
    workers: int
    window: int  # a number that changes if the store has lost its data


class SharedWindow:
    """A worker's part of a sliding window; it is used by a `RateLimiter`, and by the thread that talks to the store.

    A slot is leased from the store before a request is sent, and free again one period after the response. Without the
    store, the worker has a share: together, the shares and what was used before never exceed the limit.
    """

    is_periodic = True

    def __init__(self, limit: int, period: float, worker: str, expected_workers: int | None = None) -> None:
        self._limit, self._period, self._worker = limit, period, worker
        self._expected = expected_workers
        self._known_workers = 0
        self._window: int | None = None  # that the store has reported last
        self._joined_at = math.inf  # when the store was reached for the first time
        self._must_repeat = False  # what was reported to a window that the store has lost
        self._ids = itertools.count(1)
        self._changed = threading.Condition()
        self._in_flight: list[str] = []
        self._finished: deque[tuple[float, str]] = deque()  # with the times at which they are free, ascending
        self._unreported: list[tuple[float, str]] = []
        self._unsent: list[str] = []
        self._stock: deque[tuple[str, float]] = deque()  # leased, with the times from which they are stale
        self._is_wanted = self._is_wanted_although = False
        self._ask_at = self._beat_at = -math.inf
        self._lost_at = math.inf  # when the store could not be reached any more
        self._used_at_loss = 0
        self._retry_at = self._capped_until = -math.inf
        self._closed_from = self._closed_until = self._penalty_until = -math.inf

    # For the rate limiter.

    def acquire(self, now: float, *, although_closed: bool = False) -> float:
        """Take a slot and return 0, or return the seconds until the next attempt: infinity if it follows a change."""
        with self._changed:
            if now < self._closed_until and not although_closed:
                return self._closed_until - now
            if now >= self._lost_at:
                return self._acquire_alone(now)
            while self._stock:
                id, stale_at = self._stock.popleft()
                if now < stale_at:
                    self._in_flight.append(id)
                    return 0.0
                self._unsent.append(id)
            self._is_wanted = True
            self._is_wanted_although |= although_closed
            self._changed.notify_all()
            return self._ask_at - now if self._ask_at > now else math.inf

    def count_free(self, now: float) -> int:
        """Return the number of slots that are leased and not used."""
        return len(self._stock)

    def release(self, now: float, *, sent: bool = True) -> None:
        """Return a slot at the time of the response; it is free at once if the request was not sent."""
        with self._changed:
            id = self._in_flight.pop(0)  # they differ in nothing
            if not sent:
                self._unsent.append(id)
                return
            free = max(now + self._period, self._finished[-1][0] if self._finished else -math.inf)
            self._finished.append((free, id))
            self._unreported.append((free, id))

    def close(self, now: float, until: float) -> None:
        """Have no worker send anything before a time, because the service refuses all requests until then."""
        with self._changed:
            self._close(now, until)
            self._penalty_until = max(self._penalty_until, until)
            self._changed.notify_all()

    def is_closed(self, now: float) -> bool:
        return now < self._closed_until

    def closed_time(self, since: float, now: float) -> float:
        """Return the seconds for which it was closed since a time, in the latest closure."""
        return max(0.0, min(now, self._closed_until) - max(since, self._closed_from))

    # For the thread that talks to the store.

    def wait_until_due(self, clock: Callable[[], float], seconds: float) -> bool:
        """Wait until there is something to report, or for some seconds; return whether there is."""
        with self._changed:
            now = clock()
            left = self._due(now) - now
            if left > 0:
                self._changed.wait(min(left, seconds))
            now = clock()
            return self._due(now) <= now

    def report(self, now: float) -> Report:
        """Return the next report."""
        with self._changed:
            self._forget_free(now)
            while self._stock and now >= self._stock[0][1]:
                self._unsent.append(self._stock.popleft()[0])
            want = [self._new_id()] if self._is_wanted and now >= self._ask_at else []
            is_returning = now >= self._lost_at
            finished = [*self._finished] if is_returning or self._must_repeat else self._unreported
            is_capped = is_returning or now < self._capped_until
            return Report(
                self._limit,
                math.ceil(self._period * 1000),
                math.ceil((self._period + LEASE) * 1000),
                math.ceil(PRESENCE * 1000),
                self._worker,
                want,
                self._is_wanted_although,
                self._share(now) if is_capped else self._limit,
                self._used + len(self._stock),
                [*self._in_flight],
                [(id, max(0, math.floor((now + self._period - free) * 1000))) for free, id in finished],
                [*self._unsent],
                math.ceil(max(0.0, self._penalty_until - now) * 1000),
                math.ceil(YOUTH * 1000),
            )

    def accept(self, report: Report, reply: Reply, began: float, now: float) -> bool:
        """Apply the answer to a report that was sent at `began`; return whether the store was lost before."""
        with self._changed:
            was_lost = now >= self._lost_at
            self._joined_at = min(self._joined_at, now)
            is_other = self._window not in (None, reply.window)
            self._must_repeat = is_other and not (was_lost or self._must_repeat)
            self._window = reply.window
            self._lost_at = math.inf
            if was_lost or is_other:
                self._capped_until = now + self._period + RETRY + PATIENCE
            # Others may return later than this worker, and count nevertheless.
            returning = self._known_workers if now < self._capped_until else 0
            self._known_workers = max(reply.workers, returning)
            self._beat_at = now if self._must_repeat else now + BEAT
            reported = {id for id, _ in report.finished}
            self._unreported = [(free, id) for free, id in self._unreported if id not in reported]
            self._unsent = [id for id in self._unsent if id not in set(report.unsent)]
            if report.penalty:
                self._penalty_until = -math.inf
            self._stock += [(id, began + STALE) for id in report.want[: reply.granted]]
            if reply.granted:
                self._is_wanted = self._is_wanted_although = False
            elif report.want:
                self._ask_at = now + min(max(reply.wait, reply.closed), POLL)
            if reply.closed:
                self._close(now, now + reply.closed)
            return was_lost

    def fail(self, report: Report, now: float) -> bool:
        """Note that a report may not have arrived; return whether the store was there before."""
        with self._changed:
            is_new = now < self._lost_at
            self._unsent += [*report.want, *(id for id, _ in self._stock)]
            self._stock.clear()
            if is_new:
                self._forget_free(now)
                self._lost_at, self._used_at_loss = now, self._used
            self._retry_at = now + RETRY
            return is_new

    @property
    def _used(self) -> int:
        return len(self._in_flight) + len(self._finished)

    def _new_id(self) -> str:
        return f"{self._worker}:{next(self._ids)}"

    def _close(self, now: float, until: float) -> None:
        if now >= self._closed_until:
            self._closed_from = now
        self._closed_until = max(self._closed_until, until)

    def _due(self, now: float) -> float:
        if now >= self._lost_at:
            return self._retry_at
        if now < self._penalty_until:
            return now
        return min(self._beat_at, self._ask_at if self._is_wanted else math.inf)

    def _forget_free(self, now: float) -> None:
        while self._finished and self._finished[0][0] <= now:
            self._finished.popleft()
        self._unreported = [(free, id) for free, id in self._unreported if free > now]

    def _share(self, now: float) -> int:
        """The slots that the worker may have alone; none if there are more workers than slots.

        What the workers used when the store was lost still counts for one period, so that none of them may use more.
        """
        is_known = self._joined_at + PATIENCE <= min(now, self._lost_at)  # all others have counted this worker
        share = self._limit // max(self._expected or (0 if is_known else UNKNOWN_WORKERS), self._known_workers)
        return min(share, self._used_at_loss) if self._lost_at <= now < self._lost_at + self._period else share

    def _acquire_alone(self, now: float) -> float:
        if now < self._lost_at + PATIENCE:
            return self._lost_at + PATIENCE - now
        self._forget_free(now)
        if self._used < self._share(now):
            self._in_flight.append(self._new_id())
            return 0.0
        times = [free for free, _ in [*self._finished][:1]] + [self._lost_at + self._period]
        return min((t - now for t in times if t > now), default=math.inf)
