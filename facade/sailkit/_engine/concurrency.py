"""Concurrent calls: functions under way in threads or in tasks, and the effects that start and await them."""

from __future__ import annotations

import contextvars
import inspect
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Final, NamedTuple

import attrs

from sailkit_core.request import Request

from .effects import Effect
from .waiting import StopSignal

GRACE: Final = 5.0  # seconds for which calls under way may end, after something has ended the work
LOOK: Final = 0.5  # seconds between two looks, because Windows interrupts no wait without an end


class End(NamedTuple):
    """The end of a call: its argument, and its value or its error."""

    argument: Any
    value: Any = None
    error: BaseException | None = None


@attrs.define(eq=False)
class Calls:
    """Calls under way. A request that the function returns is sent.

    Args:
        function: called with one argument; with an async client it returns an awaitable or a request.
        fetch: sends a request, and returns what was `Received`; a `StopSignal` ends its waits.
    """

    _function: Callable[[Any], Any]
    _fetch: Callable[[Request[Any], StopSignal], Any]
    # Calls that have ended. Who awaits them removes each when it has been processed, so that no interrupt loses one.
    ended: deque[End] = attrs.field(factory=deque, init=False)
    under_way: int = attrs.field(default=0, init=False)  # calls that have not been processed
    _stop: StopSignal = attrs.field(factory=lambda: StopSignal("the work was interrupted"), init=False)
    _event: Any = attrs.field(default=None, init=False)  # an end has come
    _tasks: set[Any] = attrs.field(factory=set, init=False)

    def start(self, argument: Any) -> None:
        """Start a call in a thread; it is a daemon, so that the interpreter does not wait for it."""
        self._event = self._event or threading.Event()
        self.under_way += 1
        context = contextvars.copy_context()
        threading.Thread(target=context.run, args=(self._run, argument), name="sailkit-each", daemon=True).start()

    async def start_async(self, argument: Any) -> None:
        """Start a call in a task."""
        import asyncio  # here, because programs without tasks need not load it

        self._event = self._event or asyncio.Event()
        self.under_way += 1
        self._tasks.add(task := asyncio.ensure_future(self._run_async(argument)))
        task.add_done_callback(self._tasks.discard)

    def finish(self) -> None:
        """Remove the first of the ended calls, which has been processed."""
        self.ended.popleft()
        self.under_way -= 1

    def wait(self) -> None:
        """Wait until a call has ended."""
        while not self.ended:
            self._event.wait(LOOK)
            self._event.clear()

    async def wait_async(self) -> None:
        """Wait until a call has ended."""
        while not self.ended:
            await self._event.wait()
            self._event.clear()

    def abandon(self, grace: float) -> None:
        """Wait some seconds until all calls have ended, and end the waits of the others."""
        until = time.monotonic() + grace
        try:
            while len(self.ended) < self.under_way and (seconds := until - time.monotonic()) > 0:
                self._event.wait(min(seconds, LOOK))
                self._event.clear()
        finally:
            self._stop.set()

    async def abandon_async(self, grace: float) -> None:
        """Wait some seconds until all calls have ended, unless this task is cancelled, and cancel the others."""
        import asyncio

        task, tasks = asyncio.current_task(), [*self._tasks]
        try:
            if tasks and not (task and task.cancelling()):
                await asyncio.wait(tasks, timeout=grace)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _run(self, argument: Any) -> None:
        try:
            value = self._function(argument)
            if isinstance(value, Request):
                value, _ = self._fetch(value, self._stop).read()
            if inspect.isawaitable(value):
                getattr(value, "close", lambda: None)()
                raise _UnusableError("call must not return an awaitable with a Tenant; use an AsyncTenant")
            end = End(argument, value)
        except BaseException as error:  # noqa: BLE001 - handed over
            end = End(argument, None, error)
        self._end(end)

    async def _run_async(self, argument: Any) -> None:
        try:
            value = self._function(argument)
            if isinstance(value, Request):
                received = await self._fetch(value, self._stop)
                value, _ = await received.read()
            elif inspect.isawaitable(value):
                value = await value
            else:
                raise _UnusableError("call must return an awaitable or a request with an AsyncTenant")
            end = End(argument, value)
        except BaseException as error:  # noqa: BLE001 - handed over
            end = End(argument, None, error)
        self._end(end)

    def _end(self, end: End) -> None:
        self.ended.append(end)
        self._event.set()


class _UnusableError(TypeError):
    """The function is not one for this client: an error of the program, and of none of its ids."""


def is_program_error(error: BaseException) -> bool:
    """Whether an error is about the function itself, or ends the process or the task."""
    return isinstance(error, _UnusableError) or not isinstance(error, Exception)


@attrs.define
class Start(Effect):
    """Start a call."""

    calls: Calls
    argument: Any

    def perform(self, stop: StopSignal) -> None:
        self.calls.start(self.argument)

    async def perform_async(self, stop: StopSignal) -> None:
        await self.calls.start_async(self.argument)


@attrs.define
class AwaitEnd(Effect):
    """Wait until a call has ended."""

    calls: Calls

    def perform(self, stop: StopSignal) -> None:
        self.calls.wait()

    async def perform_async(self, stop: StopSignal) -> None:
        await self.calls.wait_async()


@attrs.define
class Abandon(Effect):
    """Give up the calls under way after some seconds."""

    calls: Calls
    grace: float

    def perform(self, stop: StopSignal) -> None:
        self.calls.abandon(self.grace)

    async def perform_async(self, stop: StopSignal) -> None:
        await self.calls.abandon_async(self.grace)
