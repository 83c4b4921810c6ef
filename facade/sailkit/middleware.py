"""Middleware: functions around each attempt of a call, or around the whole call, which see request and response.

    def trace(request: OutgoingRequest) -> MiddlewareSteps:
        request.headers["X-Trace"] = new_trace_id()
        response = yield request
        log.info("%s %s: %d", request.method, request.operation.path, response.status)

    tenant = Tenant("acme", middleware=[trace])

A middleware is a generator function. It yields the request, changed or not, once; the result of the `yield` is the
response. It may return a `RawResponse`, which replaces the one that came, or which is used instead of sending anything
if the function has not yielded. An error of the attempt is raised at the `yield`. The first middleware of a list is the
outermost. The same function serves `Tenant` and `AsyncTenant`.

Middleware that waits for something itself, such as a file or another service, is for `AsyncTenant` a coroutine function
with a second argument, `send`:

    async def audit(request: OutgoingRequest, send: Send) -> RawResponse:
        response = await send(request)
        await write_entry(request.operation.id, response.status)
        return response

Around each attempt, middleware sees the headers as they are sent, among them the token; the repr of request and headers
masks secrets. `around_call(function)` makes a middleware that runs once for each call, outside of rate limit, token and
retries: nothing has been sent yet when it begins, and it sees the last response, or the error of the call.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from typing import Any, TypeAlias

import attrs

from sailkit_core.masking import show_masked
from sailkit_core.operation import Operation
from sailkit_core.request import HttpRequest

from .response import Headers, RawResponse

__all__ = ["AroundCall", "Headers", "Middleware", "MiddlewareSteps", "OutgoingRequest", "RawResponse", "Send"]
__all__ += ["around_call"]


@attrs.frozen(kw_only=True)
class OutgoingRequest(HttpRequest):
    """The HTTP request of an attempt or of a call.

    Headers and parameters may be changed in place; for the rest, yield a copy made with `attrs.evolve`.

    Args:
        headers: the headers by name, for this request alone.
        operation: the facts of the operation.
        base_url: the address of the tenant.
        attempt: the number of the attempt, from 1; 0 around a whole call.
        context: what the middleware of one call keeps for one another, in all its attempts.
    """

    headers: Headers = attrs.field(repr=show_masked, converter=Headers)
    operation: Operation = attrs.field(repr=lambda operation: operation.id)
    base_url: str = ""
    attempt: int = 0
    context: dict[str, Any] = attrs.field(factory=dict, repr=False)


# What a generator function returns that is a middleware.
MiddlewareSteps: TypeAlias = Generator[OutgoingRequest, RawResponse, RawResponse | None]
# The second argument of a middleware that is a coroutine function.
Send: TypeAlias = Callable[[OutgoingRequest], Awaitable[RawResponse]]
Middleware: TypeAlias = (
    Callable[[OutgoingRequest], MiddlewareSteps] | Callable[[OutgoingRequest, Send], Awaitable[RawResponse]]
)


@attrs.frozen
class AroundCall:
    """A middleware around whole calls; see `around_call`."""

    function: Middleware


def around_call(function: Middleware) -> AroundCall:
    """Return a middleware that runs once for each call instead of once for each attempt; also as a decorator.

    Args:
        function: a generator function, or for `AsyncTenant` a coroutine function; see `sailkit.middleware`.
    """
    return AroundCall(function)
