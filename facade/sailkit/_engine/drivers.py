"""Drivers: the two functions that perform the effects of a generator, one for threads and one for tasks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Generator
from inspect import GEN_CLOSED, getgeneratorstate
from typing import Any, ParamSpec, TypeAlias, TypeVar

from sailkit_core.request import Request
from sailkit_core.resource import Entry

from .effects import Pause, Sleep, Steps

P = ParamSpec("P")
R = TypeVar("R")

# Work of several calls: a generator that yields pauses and requests. The result of a request is that of the operation,
# with the response's headers.
Flow: TypeAlias = Generator[Request[Any] | Sleep, Any, R]


def drive(steps: Generator[Any, Any, R], perform: Callable[[Any], Any]) -> R:
    """Perform the effects of a generator, inside which their errors are raised, and return its result.

    An interruption between two effects is raised inside it as well, so that it can return what it has taken.
    """
    result, error = None, None
    while True:
        try:
            while True:
                effect = steps.send(result) if error is None else steps.throw(error)
                error = None
                result = perform(effect)
        except BaseException as raised:  # the generator handles it or raises it again
            if getgeneratorstate(steps) == GEN_CLOSED:
                if isinstance(raised, StopIteration):
                    return raised.value  # type: ignore[no-any-return]
                raise
            error = raised


async def drive_async(steps: Generator[Any, Any, R], perform: Callable[[Any], Awaitable[Any]]) -> R:
    """Perform the effects of a generator with asyncio; see `drive`."""
    result, error = None, None
    while True:
        try:
            while True:
                effect = steps.send(result) if error is None else steps.throw(error)
                error = None
                result = await perform(effect)
        except BaseException as raised:  # the generator handles it or raises it again
            if getgeneratorstate(steps) == GEN_CLOSED:
                if isinstance(raised, StopIteration):
                    return raised.value  # type: ignore[no-any-return]
                raise
            error = raised


def until_pause(steps: Steps[R]) -> Steps[tuple[Pause, Steps[R]]]:
    """Perform the steps of a call up to its first pause; return the pause, and the steps by which the call goes on."""
    effect = next(steps)
    while not isinstance(effect, Pause):
        try:
            result = yield effect
        except BaseException as error:  # noqa: BLE001 - of the effect, which the call handles
            effect = steps.throw(error)
        else:
            effect = steps.send(result)
    return effect, steps


class Received:
    """A response that is not decoded yet.

    Args:
        pause: of the call.
        read: returns the result, or an awaitable of it; it goes on with the call, which may be repeated.
    """

    def __init__(self, pause: Pause, read: Callable[[], Any]) -> None:
        self.latency, self.size, self.read = pause.latency, pause.size, read


class flow(Entry[P, Flow[R], R, Coroutine[Any, Any, R]]):  # noqa: N801 - reads as a declaration
    """A method of a resource made of a flow: it returns the flow's result, or with an async client a coroutine."""

    _client_method = "_run_flow"

    def __init__(self, function: Callable[P, Flow[R]]) -> None:
        super().__init__(lambda: function)
