"""Fault injection: the decision which faults apply to a request, reproducible from the sandbox's seed."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import TYPE_CHECKING, ClassVar, Final

import attrs

from sailkit_sandbox.base.response import Response
from sailkit_sandbox.base.validators import COUNT, POSITIVE, POSITIVE_OR_NONE, SHARE
from sailkit_sandbox.request_log.request_patterns import RequestInfo, RequestPattern

if TYPE_CHECKING:
    from sailkit_core.request import Operation
    from sailkit_sandbox.store.database import Record, Records, Store

_LONGEST_HISTORY: Final = 100_000


@attrs.frozen(kw_only=True)
class FaultContext:
    """The request that a fault applies to, and the parts of the sandbox that a fault may use.

    Args:
        random: the source of randomness; equal for equal seed, fault and number of the request.
        operation: the description of the operation, or None for a path without operation.
        query: query parameters by name.
        sleep: waits for a number of seconds.
        revoke: revokes all tokens.
        store: the tenant's records.
        remove: removes a record of a kind, and everything that belongs to it.
    """

    random: Random
    operation: Operation | None
    query: Mapping[str, str]
    sleep: Callable[[float], object]
    revoke: Callable[[], None]
    store: Store
    remove: Callable[[Records, str, Record], None]


@attrs.frozen(kw_only=True)
class Fault(RequestPattern):
    """A fault, and the conditions under which it applies. The conditions are checked in this order.

    Args:
        after: the number of matching requests without fault at the beginning. Default: 0.
        every: of the following requests, every n-th is a candidate. Default: 1.
        rate: the probability that the fault applies to a candidate, 0 to 1. Default: 1.
        times: the largest number of requests that the fault applies to. Default: no limit.
    """

    kind: ClassVar[str] = ""

    after: int = attrs.field(default=0, validator=COUNT)
    every: int = attrs.field(default=1, validator=POSITIVE)
    rate: float = attrs.field(default=1.0, validator=SHARE)
    times: int | None = attrs.field(default=None, validator=POSITIVE_OR_NONE)

    def applies(self, number: int, injected: int, draw: float) -> bool:
        """Return whether the fault applies to a matching request.

        Args:
            number: the number of the request among the matching ones, from 1.
            injected: the number of earlier requests that the fault applied to.
            draw: a random number, from 0 to less than 1.
        """
        candidate = number > self.after and (number - self.after) % self.every == 0
        return candidate and (self.times is None or injected < self.times) and draw < self.rate

    def before_request(self, context: FaultContext) -> Response | None:
        """Act before the tenant receives the request.

        Returns:
            None, or a response, with which the tenant does not receive the request.
        """
        return None

    def change_response(self, response: Response, random: Random) -> Response:
        """Return the response in place of the tenant's. The request may have changed the tenant's records."""
        return response


@attrs.frozen
class Injection:
    """A fault that applies to a request, and its source of randomness."""

    fault: Fault
    random: Random


@attrs.define(eq=False)
class _ActiveFault:
    """A fault with its number, the count of matching requests, and the count of those that it applied to."""

    fault: Fault
    number: int
    matches: int = 0
    injections: int = 0


class FaultInjector:
    """The faults of a sandbox. Calling it with faults returns a context manager that activates them for a `with` block.

    Args:
        seed: the seed of the decisions.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._lock = threading.Lock()
        self._faults: list[_ActiveFault] = []
        self._added = 0
        self._history: deque[tuple[Fault, RequestInfo]] = deque(maxlen=_LONGEST_HISTORY)

    def add(self, *faults: Fault) -> None:
        """Activate faults until `clear` is called.

        Args:
            faults: the faults; earlier ones act first.

        Raises:
            TypeError: for an argument that is not a fault.
        """
        self._add(faults)

    def clear(self) -> None:
        """Remove all faults and their history. Randomness starts again from the seed."""
        with self._lock:
            self._faults.clear()
            self._history.clear()
            self._added = 0

    @contextlib.contextmanager
    def __call__(self, *faults: Fault) -> Iterator[None]:
        """Activate faults for a `with` block; raises as `add` does."""
        added = self._add(faults)
        try:
            yield
        finally:
            with self._lock:
                self._faults = [active for active in self._faults if active not in added]

    @property
    def active(self) -> tuple[Fault, ...]:
        """The active faults."""
        with self._lock:
            return tuple(active.fault for active in self._faults)

    @property
    def history(self) -> tuple[tuple[Fault, RequestInfo], ...]:
        """The injected faults with their requests, in order (the newest 100,000)."""
        with self._lock:
            return tuple(self._history)

    def select(self, request: RequestInfo) -> list[Injection]:
        """Count a request, and return the faults that apply to it."""
        with self._lock:
            decisions = (self._decide(active, request) for active in self._faults)
            injections = [injection for injection in decisions if injection is not None]
            self._history.extend((injection.fault, request) for injection in injections)
        return injections

    def _add(self, faults: tuple[Fault, ...]) -> list[_ActiveFault]:
        for fault in faults:
            if not isinstance(fault, Fault):
                raise TypeError(f"a fault is an instance of a class in sailkit_sandbox.faults, not {fault!r}")
        with self._lock:
            added = [_ActiveFault(fault, self._added + index) for index, fault in enumerate(faults)]
            self._added += len(added)
            self._faults += added
        return added

    def _decide(self, active: _ActiveFault, request: RequestInfo) -> Injection | None:
        if not active.fault.matches(request):
            return None
        active.matches += 1
        random = Random(f"{self._seed}/{active.number}/{active.matches}")
        if not active.fault.applies(active.matches, active.injections, random.random()):
            return None
        active.injections += 1
        return Injection(active.fault, random)
