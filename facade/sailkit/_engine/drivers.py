"""Work of several requests, written once for both clients: it says what it needs next, and the client does it."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable, Coroutine, Generator, Mapping
from typing import Any, Generic, ParamSpec, TypeAlias, TypeVar, overload

import attrs

from sailkit_core.request import Request
from sailkit_core.resource import AsyncSender, Resource, Sender

__all__ = ["Flow", "Pause", "drive", "drive_async", "flow"]

P = ParamSpec("P")
R = TypeVar("R")


@attrs.frozen
class Pause:
    """Nothing to do for some seconds."""

    seconds: float


# Asks for requests, answered with result and headers, and for pauses; returns what the work comes to.
Flow: TypeAlias = Generator[Request[Any] | Pause, Any, R]
Answered: TypeAlias = tuple[Any, Mapping[str, str]]


def drive(flow: Flow[R], exchange: Callable[[Request[Any]], Answered], sleep: Callable[[float], object]) -> R:
    """Do what a flow asks for, until it returns; what goes wrong is raised where it asked."""
    try:
        step = next(flow)
        while True:
            try:
                answer = sleep(step.seconds) if isinstance(step, Pause) else exchange(step)
            except Exception as error:  # noqa: BLE001 - the flow is who knows what to do with it
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]  # what a generator returns


async def drive_async(
    flow: Flow[R],
    exchange: Callable[[Request[Any]], Awaitable[Answered]],
    sleep: Callable[[float], Awaitable[object]],
) -> R:
    """Do what a flow asks for; see `drive`."""
    try:
        step = next(flow)
        while True:
            try:
                answer = await (sleep(step.seconds) if isinstance(step, Pause) else exchange(step))
            except Exception as error:  # noqa: BLE001 - the flow is who knows what to do with it
                step = flow.throw(error)
            else:
                step = flow.send(answer)
    except StopIteration as end:
        return end.value  # type: ignore[no-any-return]  # what a generator returns


class flow(Generic[P, R]):  # noqa: N801 - reads as a declaration
    """A method of a resource: with a sync client it returns what the flow comes to, with an async one a coroutine."""

    def __init__(self, function: Callable[P, Flow[R]]) -> None:
        self._function = function

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, resource: None, owner: type) -> Callable[P, Flow[R]]: ...
    @overload
    def __get__(self, resource: Resource[Sender], owner: type) -> Callable[P, R]: ...
    @overload
    def __get__(self, resource: Resource[AsyncSender], owner: type) -> Callable[P, Coroutine[Any, Any, R]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        if resource is None:
            return self._function

        @functools.wraps(self._function)
        def bound(*args: Any, **kwargs: Any) -> Any:
            return resource._client._drive(self._function(*args, **kwargs))

        resource.__dict__[self._name] = bound
        return bound
