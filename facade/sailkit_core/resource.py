"""Friendly names: one line per operation that serves a sync and an async client, fully typed."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from typing import Any, Generic, ParamSpec, Protocol, Self, TypedDict, TypeVar, Unpack, overload

from .request import PagedRequest, Request

__all__ = ["AsyncPager", "AsyncSender", "Pager", "Reading", "Resource", "Sender", "call", "pages"]

P = ParamSpec("P")
T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 - the item of a page


class Reading(TypedDict, total=False):
    """How a list is read: items in a page, pages fetched at the same time, the field to page by, where to begin."""

    page_size: int | None
    concurrency: int
    by: str | None
    start: Any


class Pager(Protocol[I]):
    """Items of a list, fetched page by page while they are iterated over."""

    def __iter__(self) -> Iterator[I]: ...
    def pages(self) -> Iterator[list[I]]: ...
    def first(self) -> I | None: ...
    def collect(self) -> list[I]: ...
    def total(self) -> int: ...
    def using(self, **reading: Unpack[Reading]) -> Self: ...
    def resume(self) -> Self: ...
    @property
    def count(self) -> int | None: ...
    @property
    def position(self) -> Any: ...


class AsyncPager(Protocol[I]):
    """Items of a list, fetched page by page while they are iterated over, for asyncio."""

    def __aiter__(self) -> AsyncIterator[I]: ...
    def pages(self) -> AsyncIterator[list[I]]: ...
    async def first(self) -> I | None: ...
    async def collect(self) -> list[I]: ...
    async def total(self) -> int: ...
    def using(self, **reading: Unpack[Reading]) -> Self: ...
    def resume(self) -> Self: ...
    @property
    def count(self) -> int | None: ...
    @property
    def position(self) -> Any: ...


class Sender(Protocol):
    """A client that sends requests and waits for the answer."""

    def send(self, request: Request[T]) -> T: ...
    def pages(self, request: PagedRequest[Any, I]) -> Pager[I]: ...


class AsyncSender(Protocol):
    """A client that sends requests with asyncio."""

    async def send(self, request: Request[T]) -> T: ...
    def pages(self, request: PagedRequest[Any, I]) -> AsyncPager[I]: ...


C = TypeVar("C", Sender, AsyncSender, covariant=True)


class Resource(Generic[C]):
    """A group of operations, bound to the client that sends them."""

    def __init__(self, client: C) -> None:
        self._client: C = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class _Entry:
    """A line of a table. The operation is imported when its name is first used; the bound method is kept."""

    _sends = "send"

    def __init__(self, operation: Callable[[], Callable[..., Any]]) -> None:
        self._operation = operation

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def _bind(self, resource: Any) -> Any:
        operation = self._operation()
        if resource is None:
            return operation
        send = getattr(resource._client, self._sends)

        @functools.wraps(operation)
        def bound(*args: Any, **kwargs: Any) -> Any:
            return send(operation(*args, **kwargs))

        resource.__dict__[self._name] = bound
        return bound


class call(_Entry, Generic[P, T]):  # noqa: N801 - reads as a declaration
    """The operation's result; on the class, the function that makes the request."""

    def __init__(self, operation: Callable[[], Callable[P, Request[T]]]) -> None:
        super().__init__(operation)

    @overload
    def __get__(self, resource: None, owner: type) -> Callable[P, Request[T]]: ...
    @overload
    def __get__(self, resource: Resource[Sender], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, resource: Resource[AsyncSender], owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bind(resource)


class pages(_Entry, Generic[P, I]):  # noqa: N801 - reads as a declaration
    """The items of a list, over all its pages; on the class, the function that makes the request."""

    _sends = "pages"

    def __init__(self, operation: Callable[[], Callable[P, PagedRequest[Any, I]]]) -> None:
        super().__init__(operation)

    @overload
    def __get__(self, resource: None, owner: type) -> Callable[P, PagedRequest[Any, I]]: ...
    @overload
    def __get__(self, resource: Resource[Sender], owner: type) -> Callable[P, Pager[I]]: ...
    @overload
    def __get__(self, resource: Resource[AsyncSender], owner: type) -> Callable[P, AsyncPager[I]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bind(resource)
