"""Resource tables: one line per operation, typed for sync and async clients."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Coroutine
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, overload

from .keywords import with_known_keywords
from .pagination import AsyncPager, Pager
from .request import PagedRequest, Request

__all__ = ["AsyncSender", "Entry", "Resource", "Sender", "call", "pages"]

P = ParamSpec("P")
R = TypeVar("R")  # the request
T = TypeVar("T")  # the result of a sync client
A = TypeVar("A")  # the result of an async client
I = TypeVar("I")  # noqa: E741 - the item of a page


class Sender(Protocol):
    """Client that sends requests and blocks until the response."""

    def send(self, request: Request[T]) -> T: ...
    def pages(self, request: PagedRequest[Any, I]) -> Pager[I]: ...


class AsyncSender(Protocol):
    """Client that sends requests with asyncio."""

    async def send(self, request: Request[T]) -> T: ...
    def pages(self, request: PagedRequest[Any, I]) -> AsyncPager[I]: ...


C = TypeVar("C", Sender, AsyncSender, covariant=True)


class Resource(Generic[C]):
    """Group of operations, bound to the client that sends them."""

    def __init__(self, client: C) -> None:
        self._client: C = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class Entry(Generic[P, R, T, A]):
    """Entry of a resource table. The operation is imported on first use, and the bound method is cached."""

    _client_method: str

    def __init__(self, load: Callable[[], Callable[P, R]]) -> None:
        self._load = load

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, resource: None, owner: type) -> Callable[P, R]: ...
    @overload
    def __get__(self, resource: Resource[Sender], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, resource: Resource[AsyncSender], owner: type) -> Callable[P, A]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        operation = self._load()
        if resource is None:
            return operation
        send = getattr(resource._client, self._client_method)
        # The name of the method instead of that of the operation's function, in errors.
        build_request = with_known_keywords(inspect.unwrap(operation), f"{type(resource).__name__}.{self._name}")

        @functools.wraps(operation)
        def bound(*args: Any, **kwargs: Any) -> Any:
            return send(build_request(*args, **kwargs))

        resource.__dict__[self._name] = bound
        return bound


class call(Entry[P, Request[T], T, Coroutine[Any, Any, T]]):  # noqa: N801 - reads as a declaration
    """Method that returns the result of an operation; on the class, the function that `load` returns."""

    _client_method = "send"


class pages(Entry[P, PagedRequest[Any, I], Pager[I], AsyncPager[I]]):  # noqa: N801 - reads as a declaration
    """Method that returns a pager over the items of a list; on the class, the function that `load` returns."""

    _client_method = "pages"
