"""Which faults hit which request, so that the same requests in the same order meet the same faults."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Iterator
from random import Random
from typing import Final

import attrs

from .faults import Fault
from .matching import Subject

_REMEMBERED: Final = 100_000


@attrs.frozen
class Hit:
    """A fault that hits a request, and where its chance comes from."""

    fault: Fault
    random: Random


@attrs.define(eq=False)
class _Armed:
    """A fault with its number, how many requests fitted, and how many of those it hit."""

    fault: Fault
    number: int
    fitted: int = 0
    struck: int = 0


class Faults:
    """The faults of a sandbox; calling it with faults gives a `with` block that they last for.

    Args:
        seed: what chance starts from.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._armed: list[_Armed] = []
        self._added = 0
        self._struck: deque[tuple[Fault, Subject]] = deque(maxlen=_REMEMBERED)

    def add(self, *faults: Fault) -> None:
        """Add faults; those added first act first."""
        self._add(faults)

    def clear(self) -> None:
        """Remove all faults, and forget what they did, so that chance starts anew."""
        with self._lock:
            self._armed.clear()
            self._struck.clear()
            self._added = 0

    @contextlib.contextmanager
    def __call__(self, *faults: Fault) -> Iterator[None]:
        """Add faults for a `with` block."""
        added = self._add(faults)
        try:
            yield
        finally:
            with self._lock:
                self._armed = [armed for armed in self._armed if armed not in added]

    @property
    def active(self) -> tuple[Fault, ...]:
        """The faults that were added and not removed."""
        with self._lock:
            return tuple(armed.fault for armed in self._armed)

    @property
    def struck(self) -> tuple[tuple[Fault, Subject], ...]:
        """What happened: the faults that hit, and the requests, in their order (the newest 100,000)."""
        with self._lock:
            return tuple(self._struck)

    def strike(self, subject: Subject) -> list[Hit]:
        """Count a request; the faults that hit it."""
        with self._lock:
            found = [hit for armed in self._armed if (hit := self._decide(armed, subject)) is not None]
            self._struck.extend((hit.fault, subject) for hit in found)
        return found

    def _add(self, faults: tuple[Fault, ...]) -> list[_Armed]:
        for fault in faults:
            if not isinstance(fault, Fault):
                raise TypeError(f"a fault is one of those in sailkit.sandbox.faults, not {fault!r}")
        with self._lock:
            added = [_Armed(fault, self._added + index) for index, fault in enumerate(faults)]
            self._added += len(added)
            self._armed += added
        return added

    def _decide(self, armed: _Armed, subject: Subject) -> Hit | None:
        if not armed.fault.fits(subject):
            return None
        armed.fitted += 1
        random = Random(f"{self._seed}/{armed.number}/{armed.fitted}")
        if not armed.fault.strikes(armed.fitted, armed.struck, random.random()):
            return None
        armed.struck += 1
        return Hit(armed.fault, random)
