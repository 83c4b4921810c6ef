"""Middleware chains: the functions of `sailkit.middleware` around the steps of a call, for threads and for tasks."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from inspect import isasyncgenfunction, iscoroutinefunction, isgeneratorfunction
from typing import Any, Final, Self, TypeAlias

import attrs

from sailkit._seam_options import check_middleware
from sailkit.errors import ConfigurationError, RequestError
from sailkit.middleware import AroundCall, Middleware, OutgoingRequest
from sailkit.response import Headers, RawResponse
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest
from sailkit_core.wire_checks import check_header, check_path, check_text

from .drivers import drive_async
from .effects import Effect, Steps
from .waiting import StopSignal

METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
FRAMING_HEADERS: Final = frozenset({"host", "content-length", "transfer-encoding", "connection"})

Proceed: TypeAlias = Callable[[OutgoingRequest], Steps[RawResponse]]


def _is(check: Callable[[Any], bool], function: Any) -> bool:
    """Whether a function, or the method that makes an object callable, is of a kind."""
    return check(function) or (not isinstance(function, type) and check(getattr(function, "__call__", None)))  # noqa: B004


@attrs.frozen
class CallInfo:
    """What all requests of a call have in common; see `OutgoingRequest`."""

    operation: Operation
    base_url: str
    context: dict[str, Any]


@attrs.frozen
class Chain:
    """The middleware of a client.

    Args:
        is_async: whether the client is an async one, which may have middleware that waits.
        calls: those around whole calls, the outermost first.
        attempts: those around each attempt.
        guards: the client's own, inside all others, around calls and around attempts.
    """

    is_async: bool
    calls: tuple[Middleware, ...] = ()
    attempts: tuple[Middleware, ...] = ()
    guards: tuple[Middleware, ...] = ()

    @property
    def is_around_calls(self) -> bool:
        """Whether there is anything to run around calls."""
        return bool(self.calls or self.guards)

    def add(self, middleware: Iterable[Middleware | AroundCall]) -> Self:
        """Return a chain with more middleware, inside the present one; raise `ConfigurationError` for what is none."""
        calls, attempts = [*self.calls], [*self.attempts]
        for item in check_middleware(middleware):
            function = item.function if isinstance(item, AroundCall) else item
            self._check(function)
            (calls if isinstance(item, AroundCall) else attempts).append(function)
        return attrs.evolve(self, calls=tuple(calls), attempts=tuple(attempts))

    def with_guards(self, *guards: Middleware) -> Self:
        """Return a chain with more guards, outside of those that it has."""
        return attrs.evolve(self, guards=(*guards, *self.guards))

    def around_call(self, call: CallInfo, request: HttpRequest, proceed: Proceed) -> Steps[RawResponse]:
        """Run the middleware around calls; `proceed` makes the call."""
        outgoing = _outgoing(call, request, request.headers, 0)
        return _run((*self.calls, *self.guards), outgoing, proceed)

    def around_attempt(
        self, call: CallInfo, request: HttpRequest, headers: dict[str, str], attempt: int, proceed: Proceed
    ) -> Steps[RawResponse]:
        """Run the middleware around an attempt with these headers; `proceed` sends it."""
        outgoing = _outgoing(call, request, headers, attempt)
        return _run((*self.attempts, *self.guards), outgoing, proceed)

    def _check(self, function: Any) -> None:
        name = getattr(function, "__qualname__", type(function).__name__)
        if _is(isgeneratorfunction, function):
            return
        if not _is(iscoroutinefunction, function):
            hint = "; use a coroutine function with `send`" if _is(isasyncgenfunction, function) else ""
            raise ConfigurationError(
                f"the middleware {name} is no generator function, which yields the request{hint} "
                "(see sailkit.middleware)"
            )
        if not self.is_async:
            raise ConfigurationError(
                f"the middleware {name} is a coroutine function, which requires an AsyncTenant; for a Tenant, write a "
                "generator function, which yields the request"
            )


def _outgoing(call: CallInfo, request: HttpRequest, headers: dict[str, str], attempt: int) -> OutgoingRequest:
    return OutgoingRequest(
        method=request.method,
        url=request.url,
        params=[*request.params],
        headers=Headers(headers),
        content=request.content,
        fields=request.fields,
        files=request.files,
        operation=call.operation,
        base_url=call.base_url,
        attempt=attempt,
        context=call.context,
    )


def _run(chain: tuple[Middleware, ...], request: OutgoingRequest, proceed: Proceed) -> Steps[RawResponse]:
    if not chain:
        return (yield from proceed(request))
    function: Any = chain[0]

    def inner(changed: OutgoingRequest) -> Steps[RawResponse]:
        _check_request(changed, function)
        return (yield from _run(chain[1:], changed, proceed))

    if _is(iscoroutinefunction, function):
        response: RawResponse = yield _Await(function, request, inner)
        return response
    return (yield from _through(function, request, inner))


def _through(
    function: Callable[[OutgoingRequest], Generator[OutgoingRequest, RawResponse, Any]],
    request: OutgoingRequest,
    inner: Proceed,
) -> Steps[RawResponse]:
    """Run a generator around an attempt. One that handles an error has to return a response in its place."""
    steps = function(request)
    try:
        changed = next(steps)
    except StopIteration as end:
        return _check_response(end.value, function)
    try:
        response = yield from inner(changed)
        steps.send(response)
    except StopIteration as end:
        return response if end.value is None else _check_response(end.value, function)
    except BaseException as error:
        replacement = _replacement(steps, error)
        if replacement is None:
            raise
        return _check_response(replacement, function)
    steps.close()
    raise RuntimeError(f"the middleware {_name(function)} yields twice; a retry policy repeats attempts")


def _replacement(steps: Generator[Any, Any, Any], error: BaseException) -> Any:
    """Raise an error inside a generator, and return what it returns instead, if anything."""
    try:
        steps.throw(error)
    except StopIteration as end:
        return end.value
    steps.close()
    return None


@attrs.define
class _Await(Effect):
    """Run a coroutine function around an attempt."""

    function: Callable[..., Any]
    request: OutgoingRequest
    inner: Proceed

    def perform(self, stop: StopSignal) -> Any:
        raise AssertionError("a sync client has no such middleware")

    async def perform_async(self, stop: StopSignal) -> Any:
        is_sent = False

        async def send(request: OutgoingRequest) -> RawResponse:
            nonlocal is_sent
            if is_sent:
                raise RuntimeError(
                    f"the middleware {_name(self.function)} sends twice; a retry policy repeats attempts"
                )
            is_sent = True
            return await drive_async(self.inner(request), lambda effect: effect.perform_async(stop))

        return _check_response(await self.function(self.request, send), self.function)


def _name(function: Any) -> str:
    return getattr(function, "__qualname__", type(function).__name__)


def _check_response(value: Any, function: Any) -> RawResponse:
    if not isinstance(value, RawResponse):
        raise TypeError(
            f"the middleware {_name(function)} must yield the request or return a RawResponse, not "
            f"{type(value).__name__}"
        )
    return value


def _check_request(request: Any, function: Any) -> None:
    """Raise `RequestError` for a request that cannot be sent as a middleware has changed it."""
    if not isinstance(request, OutgoingRequest):
        raise TypeError(f"the middleware {_name(function)} must yield the request, not {type(request).__name__}")
    try:
        if request.method not in METHODS:
            raise ValueError(f"the method {request.method!r} is none of {', '.join(sorted(METHODS))}")
        check_path(request.url)
        for name, text in request.headers.items():
            check_header(name, text)
            if name.lower() in FRAMING_HEADERS:
                raise ValueError(f"the client sets the header {name} itself")
        for name, text in request.params:
            check_text(name + text, f"the query parameter {name!r}")
    except (ValueError, TypeError) as error:
        raise RequestError(f"the request of the middleware {_name(function)} cannot be sent: {error}") from None
