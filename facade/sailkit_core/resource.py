"""Resource tables: one line per operation, typed for sync and async clients."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from typing import Any, Generic, ParamSpec, Protocol, TypeVar, overload

from .pagination import AsyncPager, Pager
from .request import PagedRequest, Request

__all__ = ["AsyncSender", "Entry", "Resource", "Sender", "call", "pages"]

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
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


class Entry(Generic[P, R]):
    """Entry of a resource table. The operation is imported on first use, and the bound method is cached."""

    _client_method = "send"

    def __init__(self, load: Callable[[], Callable[P, R]]) -> None:
        self._load = load

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def _bind(self, resource: Any) -> Any:
        operation = self._load()
        if resource is None:
            return operation
        send = getattr(resource._client, self._client_method)

        @functools.wraps(operation)
        def bound(*args: Any, **kwargs: Any) -> Any:
            return send(operation(*args, **kwargs))

        resource.__dict__[self._name] = bound
        return bound


class call(Entry[P, Request[T]]):  # noqa: N801 - reads as a declaration
    """Method that returns the result of an operation; on the class, the function that builds the request.

    Its argument is a function that loads the latter.
    """

    @overload
    def __get__(self, resource: None, owner: type) -> Callable[P, Request[T]]: ...
    @overload
    def __get__(self, resource: Resource[Sender], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, resource: Resource[AsyncSender], owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bind(resource)


class pages(Entry[P, PagedRequest[Any, I]]):  # noqa: N801 - reads as a declaration
    """Method that returns a pager over the items of a list; see `call`."""

    _client_method = "pages"

    @overload
    def __get__(self, resource: None, owner: type) -> Callable[P, PagedRequest[Any, I]]: ...
    @overload
    def __get__(self, resource: Resource[Sender], owner: type) -> Callable[P, Pager[I]]: ...
    @overload
    def __get__(self, resource: Resource[AsyncSender], owner: type) -> Callable[P, AsyncPager[I]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bind(resource)
