"""Lists over all their pages: what to ask for next is decided once, for sync and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, Generic, TypeVar

import attrs

from sailkit_api.codec import Model, plain
from sailkit_api.runtime import PagedRequest, Paging

from .errors import BadRequestError

__all__ = ["AsyncPager", "Cursor", "Pager", "page_size"]

I = TypeVar("I")  # noqa: E741 - the item of a page

USUAL = 250


def page_size(paging: Paging) -> int | None:
    """Items to ask for in a page: the most that the service gives, up to what is usual; None where it says nothing."""
    return min(paging.maximum, USUAL) if paging.maximum else paging.size


class Cursor(Generic[I]):
    """Where in a list a reader is. It is told each answer, and tells the request that comes next.

    Args:
        request: what to list. Its `limit` is the number of items in all, its `offset` where to begin.
        size: items in a page; None asks for as many as the service gives at once.

    Raises:
        ValueError: for a limit, an offset or a page size that cannot be.
    """

    def __init__(self, request: PagedRequest[Any, I], size: int | None = None) -> None:
        paging = request.operation.paging
        if paging is None:
            raise ValueError(f"{request.operation.id} does not answer a list: send it instead")
        self._paging = paging
        self._request = request if paging.style != "search" else attrs.evolve(request, body=_sorted(request.body))
        self._paged = paging.style != "single"
        self._left: int | None = request.query.get("limit")
        for name, value in (("limit", self._left), ("page size", size), ("offset", request.query.get("offset"))):
            if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
                raise ValueError(f"{name} must be a whole number from 0, not {value!r}")
        self._size = _within(size, paging) if size is not None else page_size(paging)
        self._position = request.query.get(paging.style) or 0 if paging.style in ("offset", "start") else 0
        self._taken = 0
        self._asked: int | None = None
        self.next: PagedRequest[Any, I] | None = None if self._left == 0 else self._ask({})

    def _ask(self, query: dict[str, Any], body: Any = None) -> PagedRequest[Any, I]:
        sizes = [n for n in (self._size, self._left) if n is not None]
        self._asked = min(sizes) if sizes and self._paged else None
        changed = {**query, **({"limit": self._asked} if self._asked is not None else {})}
        request = self._request.with_query(**changed) if changed else self._request
        return attrs.evolve(request, body=body) if body is not None else request

    def take(self, result: Any) -> list[I]:
        """Note the answer to `next`, and return its items."""
        items = _items(result, self._paging)
        if self._left is not None:
            items = items[: self._left]
            self._left -= len(items)
        self._position += len(items)
        self._taken += len(items)
        more = bool(items) and self._left != 0 and self._paged
        self.next = self._following(items, result) if more else None
        return items

    def _following(self, items: list[Any], result: Any) -> PagedRequest[Any, I] | None:
        style = self._paging.style
        if style == "next":
            token = _held(result, "next")
            return self._ask({"next": token}) if token else None
        if self._asked is not None and len(items) < self._asked:
            return None
        if style == "search":
            body = _after(self._request.body, items[-1])
            return self._ask({"offset": self._position}) if body is None else self._ask({"offset": None}, body)
        return self._ask({style: self._position})

    def ends_with(self, error: Exception) -> bool:
        """Whether an error only says that the list has ended: some operations refuse an offset at its very end."""
        refused = isinstance(error, BadRequestError) and "offset" in str(error.details.body).lower()
        return refused and self._taken > 0


def _within(size: int, paging: Paging) -> int:
    if size == 0 or (paging.maximum is not None and size > paging.maximum):
        most = f"1 to {paging.maximum}" if paging.maximum else "at least 1"
        raise ValueError(f"page size must be {most}, not {size}")
    return size


def _items(result: Any, paging: Paging) -> list[Any]:
    """The items of an answer, whether it is the list or holds it."""
    found = _held(result, paging.items) if paging.items else result
    return found if isinstance(found, list) else []


def _held(result: Any, name: str) -> Any:
    """A property of an answer, by its name in JSON; None where there is none."""
    return result[name] if isinstance(result, (Model, dict)) and name in result else None


def _sorted(body: Any) -> Any:
    """A search in an order without ties, so that it can go on after any hit; the caller's object is left alone."""
    search = plain(body)
    sort = list(search.get("sort") or ())
    return {**search, "sort": sort if {"id", "+id", "-id"} & {*sort} else [*sort, "id"]}


def _after(search: Any, last: Any) -> Any:
    """A search that goes on after a hit; None where the hit lacks what it was sorted by."""
    values = []
    for key in search["sort"]:
        value: Any = plain(last)
        for part in key.lstrip("+-").split("."):
            value = value.get(part) if isinstance(value, dict) else None
        if value is None:
            return None
        values.append(str(value))
    return {**search, "searchAfter": values}


class Pager(Generic[I]):
    """The items of a list, fetched page by page while they are iterated over; each iteration begins anew.

    Args:
        send: sends one request.
        request: what to list. Its `limit` is the number of items in all.
        size: items in a page.
    """

    def __init__(
        self, send: Callable[[PagedRequest[Any, I]], Any], request: PagedRequest[Any, I], size: int | None = None
    ) -> None:
        Cursor(request, size)  # what cannot be is refused now, not at the first item
        self._send = send
        self._request = request
        self._size = size

    def __iter__(self) -> Iterator[I]:
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[I]]:
        """The pages, each a list of items."""
        cursor = Cursor(self._request, self._size)
        while cursor.next is not None:
            try:
                result = self._send(cursor.next)
            except BadRequestError as error:
                if cursor.ends_with(error):
                    return
                raise
            yield cursor.take(result)

    def first(self) -> I | None:
        """The first item, or None where there is none; asks for one item only."""
        one = self._request.with_query(limit=1) if "limit" in self._request.query else self._request
        return next(iter(Pager(self._send, one)), None)

    def collect(self) -> list[I]:
        """All items, in memory at once."""
        return list(self)

    def __repr__(self) -> str:
        return f"<Pager of {self._request.operation.id}>"


class AsyncPager(Generic[I]):
    """The items of a list, fetched page by page while they are iterated over, for asyncio; see `Pager`."""

    def __init__(
        self,
        send: Callable[[PagedRequest[Any, I]], Awaitable[Any]],
        request: PagedRequest[Any, I],
        size: int | None = None,
    ) -> None:
        Cursor(request, size)
        self._send = send
        self._request = request
        self._size = size

    async def __aiter__(self) -> AsyncIterator[I]:
        async for page in self.pages():
            for item in page:
                yield item

    async def pages(self) -> AsyncIterator[list[I]]:
        """The pages, each a list of items."""
        cursor = Cursor(self._request, self._size)
        while cursor.next is not None:
            try:
                result = await self._send(cursor.next)
            except BadRequestError as error:
                if cursor.ends_with(error):
                    return
                raise
            yield cursor.take(result)

    async def first(self) -> I | None:
        """The first item, or None where there is none; asks for one item only."""
        one = self._request.with_query(limit=1) if "limit" in self._request.query else self._request
        async for item in AsyncPager(self._send, one):
            return item
        return None

    async def collect(self) -> list[I]:
        """All items, in memory at once."""
        return [item async for item in self]

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._request.operation.id}>"
