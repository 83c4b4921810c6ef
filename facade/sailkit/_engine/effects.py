"""Effects: the inputs and outputs that a call needs, as values; the only code that exists for threads and for tasks."""

from __future__ import annotations

import inspect
import math
import time
from collections.abc import Callable, Generator
from typing import Any, NamedTuple, Protocol, TypeAlias, TypeVar

import attrs

from sailkit.files import Sink

from .interfaces import Transport, TransportError
from .rate_limit import RateLimiter
from .waiting import StopSignal

R = TypeVar("R")


class Effect(Protocol):
    """Something that takes time or leaves the process; `stop` ends waits."""

    def perform(self, stop: StopSignal) -> Any:
        """Perform it and return its result."""

    async def perform_async(self, stop: StopSignal) -> Any:
        """Perform it with asyncio and return its result."""


# A generator that yields effects, receives their results, and returns a result of its own. Exceptions of an effect,
# cancellation among them, are raised at its `yield`.
Steps: TypeAlias = Generator[Effect, Any, R]


class Sleep(NamedTuple):
    """Wait for some seconds."""

    seconds: float

    def perform(self, stop: StopSignal) -> None:
        stop.sleep(self.seconds)

    async def perform_async(self, stop: StopSignal) -> None:
        await stop.sleep_async(self.seconds)


class Pause(NamedTuple):
    """Nothing, between a response and its decoding: where a call can be left, and continued by others.

    `latency` is the time in seconds that the call has taken so far, without waits for the client's own limits.
    """

    latency: float
    size: int  # bytes of the body

    def perform(self, stop: StopSignal) -> None:
        """Go on at once."""

    async def perform_async(self, stop: StopSignal) -> None:
        """Go on at once."""


@attrs.define(eq=False, repr=False)
class AcquireSlot(Effect):
    """Take a slot of a rate limiter; the result is the time in seconds for which a refusal of the service held it up.

    A refusal holds it up for `patience` seconds at most. After the deadline, a time of the monotonic clock, it raises
    `TransportError`.
    """

    limiter: RateLimiter
    patience: float = math.inf
    deadline: float = math.inf
    _is_taken: bool = attrs.field(default=False, init=False)

    def perform(self, stop: StopSignal) -> Any:
        held_up = self.limiter.acquire(stop, self.patience, self.deadline)
        self._is_taken = True
        return held_up

    async def perform_async(self, stop: StopSignal) -> Any:
        held_up = await self.limiter.acquire_async(stop, self.patience, self.deadline)
        self._is_taken = True
        return held_up

    def release(self, *, sent: bool = False, penalty: float = 0.0) -> None:
        """Return the slot, if it was taken; see `RateLimiter.release`."""
        if self._is_taken:
            self._is_taken = False
            self.limiter.release(sent=sent, penalty=penalty)


class Send(NamedTuple):
    """Send an HTTP request, as `Transport.build` returns it; the result is a `RawResponse`."""

    transport: Transport
    request: Any
    sink: Sink | None = None
    deadline: float | None = None  # the time of the monotonic clock, in seconds

    def perform(self, stop: StopSignal) -> Any:
        stop.check()
        try:
            return self.transport.send(self.request, self.sink, self.deadline, stop)
        except TransportError as error:
            raise error.with_traceback(None) from error.__cause__  # without frames, whose locals have the response

    async def perform_async(self, stop: StopSignal) -> Any:
        stop.check()
        try:
            return await self.transport.send(self.request, self.sink, self.deadline, stop)
        except TransportError as error:
            raise error.with_traceback(None) from error.__cause__


class Invoke(NamedTuple):
    """Call a function of the caller's, which may wait; with asyncio, a coroutine function, or another one in a thread.

    After the deadline, a time of the monotonic clock, it raises `TransportError`, as far as the function can be left.
    """

    function: Callable[[], Any]
    deadline: float = math.inf

    def perform(self, stop: StopSignal) -> Any:
        stop.check()
        return self.function()

    async def perform_async(self, stop: StopSignal) -> Any:
        import asyncio  # here, because programs without tasks need not load it

        stop.check()
        seconds = None if self.deadline == math.inf else self.deadline - time.monotonic()
        try:
            async with asyncio.timeout(seconds) as timer:
                if inspect.iscoroutinefunction(self.function):
                    return await self.function()
                result = await asyncio.to_thread(self.function)
                return await result if inspect.isawaitable(result) else result
        except TimeoutError as error:
            if timer.expired():
                raise TransportError("deadline") from error
            raise
