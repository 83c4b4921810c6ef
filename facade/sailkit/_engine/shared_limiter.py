"""Shared limiter: a rate limiter whose window is counted in a store for all workers, and its thread."""

from __future__ import annotations

import logging
import threading
import time
import weakref
from typing import Any, Final, Protocol

from .rate_limit import RateLimiter
from .shared_window import Reply, Report, SharedWindow
from .waiting import StopSignal

log = logging.getLogger("sailkit")

CHECK: Final = 0.5  # seconds between the looks of the thread at whether the tenants are still open


class StoreError(Exception):
    """The store cannot be reached, or does not work; the text says why, without secrets."""


class SlotStore(Protocol):
    """Counts slots for all workers."""

    def exchange(self, report: Report) -> Reply:
        """Send a report and return the answer, or raise `StoreError`."""

    def leave(self, worker: str) -> None:
        """Forget a worker that has ended; never fails."""

    def close(self) -> None:
        """Close the connection."""


class SharedLimiter(RateLimiter):
    """A rate limiter over a `SharedWindow`, whose thread runs as long as one of its tenants is open."""

    def __init__(self, window: SharedWindow, store: SlotStore, worker: str) -> None:
        super().__init__(window)
        self._shared, self._store, self._worker = window, store, worker
        self._users: weakref.WeakSet[StopSignal] = weakref.WeakSet()
        self._thread: threading.Thread | None = None
        self._starting = threading.Lock()

    def serve(self, stop: StopSignal) -> None:
        """Have the thread run until the tenant with this signal closes."""
        if stop in self._users and self._thread is not None and self._thread.is_alive():
            return
        with self._starting:
            self._users.add(stop)
            if self._thread is None or not self._thread.is_alive():
                self._thread = threading.Thread(target=self._run, name="sailkit-coordination", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while True:
            while self._is_in_use():
                if self._shared.wait_until_due(time.monotonic, CHECK):
                    self._exchange()
            with self._starting:  # a tenant that opens now waits, and starts another thread
                if not self._is_in_use():
                    self._thread = None
                    break
        self._store.leave(self._worker)
        self._store.close()

    def _is_in_use(self) -> bool:
        return any(not stop.is_set for stop in [*self._users])

    def _exchange(self) -> None:
        began = time.monotonic()
        report = self._shared.report(began)
        try:
            reply = self._store.exchange(report)
        except StoreError as error:
            if self._shared.fail(report, time.monotonic()):
                text = "the coordinator cannot be reached (%s): this worker continues with its share of the rate limit"
                log.warning(text, error, extra={"coordinator": "lost"})
        else:
            if self._shared.accept(report, reply, began, time.monotonic()):
                log.info("the coordinator is reached again", extra={"coordinator": "found"})
        self.wake()


def fingerprint(*parts: Any) -> str:
    """Return a name for keys of the store that tells nothing about its parts."""
    import hashlib

    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()[:32]
