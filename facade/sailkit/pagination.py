"""Lists over all their pages, sync and async; `cursors` decides what to ask for next."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from sailkit._pages.cursor import Cursor, Position, held, page_size
from sailkit._pages.filter_split import parts_of
from sailkit_core.request import PagedRequest
from sailkit_core.resource import Reading

from .errors import UnreadableResponseError

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future, ThreadPoolExecutor

__all__ = ["AsyncPager", "Cursor", "Pager", "Position", "page_size"]

I = TypeVar("I")  # noqa: E741 - the item of a page

# A tenant has as many connections; who asks for more at once only waits for one.
MOST_AT_ONCE = 10

Headers = Mapping[str, str]


class _Pager(Generic[I]):
    """What both pagers know: the request, how to read the list, and how far the latest iteration is."""

    def __init__(
        self, exchange: Callable[[PagedRequest[Any, I]], Any], request: PagedRequest[Any, I], **reading: Unpack[Reading]
    ) -> None:
        self._exchange: Callable[[Any], Any] = exchange
        self._request = request
        self._reading = reading
        self._width = _width(reading.get("concurrency", 1))
        self._reader = self._cursor()  # what cannot be is refused now, not at the first item
        self._done: int | None = None
        self._counts: dict[int, int] = {}

    def _cursor(self) -> Cursor[I]:
        way = self._reading
        return Cursor(self._request, way.get("page_size"), way.get("by"), way.get("start"))

    @property
    def count(self) -> int | None:
        """How many items the service says there are, whatever the limit; None until a page has told it.

        It is told where the request has `count=True`, which can be slow for the service, and by a few lists unasked.
        Of a filter that is split, it is known when each part has told its own.
        """
        return sum(self._counts.values()) if len(self._counts) == self._reader.parts else None

    @property
    def position(self) -> Position | None:
        """How far the latest iteration is: the first item not yet done with; None when all are.

        An item is done with when the next one is asked for, so the one that was being handled when something went wrong
        comes again. An iteration over `pages()` counts whole pages.
        """
        return self._reader.position if self._done is None else self._reader.within(self._done)

    def using(self, **reading: Unpack[Reading]) -> Self:
        """The same list, read in another way; what is left out stays as it is.

        Args:
            page_size: items to fetch at once, from 1 to the most that the operation gives.
            concurrency: pages to fetch at the same time, from 1 to 10; the order stays.
            by: the field to page by; see `Tenant.pages`.
            start: where to begin; see `position`.

        Raises:
            ValueError: for a value that the operation does not take.
        """
        changed: Reading = {**self._reading, **reading}
        return type(self)(self._exchange, self._request, **changed)

    def resume(self) -> Self:
        """The rest of the list, from `position` on: after an error, each item comes once all told."""
        rest = self.position
        return self.using(start=rest) if rest is not None else type(self)(self._exchange, self._none())

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request.operation.id}>"

    def _none(self) -> PagedRequest[Any, I]:
        return self._request.with_query(limit=0)

    def _one(self) -> Self:
        start, one = self._reading.get("start") or Position(), self._request
        if "limit" in one.query:  # of which what was handed over before counts
            most, first = one.query["limit"], start.taken + start.skip + 1
            one = one.with_query(limit=first if most is None else min(most, first))
        return type(self)(self._exchange, one, by=self._reading.get("by"), start=start)

    def _counting(self) -> list[PagedRequest[Any, I]]:
        """The requests whose answers tell how many items there are, each how many in its part.

        Raises:
            ValueError: where the operation does not count.
        """
        operation = self._request.operation
        if not (operation.paging and (operation.paging.count or operation.paging.items)):
            raise ValueError(f"{operation.id} does not tell how many items there are")
        query: dict[str, Any] = {"limit": 1} if "limit" in self._request.query else {}
        query |= {"count": True} if operation.paging.count else {}
        return [part.with_query(**query) for part in parts_of(self._request, self._reading.get("by"))]

    def _total(self, answer: tuple[Any, Headers]) -> int:
        total = _told(answer)
        if total is None:
            raise UnreadableResponseError(f"{self._request.operation.id} did not say how many items there are")
        return total

    def _begin(self) -> Cursor[I]:
        self._reader, self._done, self._counts = self._cursor(), None, {}
        return self._reader

    def _note(self, cursor: Cursor[I], answer: tuple[Any, Headers]) -> list[I]:
        """Take an answer in and return its items."""
        told = _told(answer)
        if told is not None:
            self._counts[cursor.part] = told
        items = cursor.take(answer[0])
        self._done = 0
        return items

    def _ends(self, cursor: Cursor[I], error: Exception) -> bool:
        """Whether an error ends the list, or its part; to any other it is added how far the reader was."""
        if cursor.ends_with(error):
            cursor.end()
            return True
        place = cursor.position
        done = place.taken + place.skip if place else 0
        error.add_note(f"{self!r} had given {done} items; its resume() goes on from there")
        return False


def _width(concurrency: int) -> int:
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or not 1 <= concurrency <= MOST_AT_ONCE:
        raise ValueError(f"concurrency must be a whole number from 1 to {MOST_AT_ONCE}, not {concurrency!r}")
    return concurrency


def _told(answer: tuple[Any, Headers]) -> int | None:
    """How many items there are, where an answer says so."""
    result, headers = answer
    text = headers.get("x-total-count", "")
    if text.isascii() and text.isdigit():
        return int(text)
    count = held(result, "count")
    return count if isinstance(count, int) else None


class Pager(_Pager[I]):
    """The items of a list, fetched page by page while they are iterated over; each iteration begins anew.

    Memory holds one page, or `concurrency` pages. A list that is paged by offset, as most are, is not a snapshot: where
    rows are removed while it is read, later rows move up and some are missed; where rows are inserted, some come twice.
    Paging by a field (`by`) does not have that weakness, where the operation allows it, unless more rows than a page
    holds are alike in that field: those are told apart by their offset.

    An error other than the one that only marks the end of the list is raised at the item where it occurs, as it is,
    with a note on how far the iteration was; `resume()` goes on from there.

    A `Filter` with a list of values that is too long for one request is split over several, which are read one after
    the other as one list, also by `limit`, `total()` and `position`; `concurrency` is within each. It is sent whole
    where that would not give the same: with `sorters`, with an `offset`, with `by`, and by a field that items are not
    documented to have one value of. See `sailkit.filters.split`.

    Args:
        exchange: sends one request, and returns the result and the headers, whose names are in lower case.
        request: what to list. Its `limit` is the number of items in all.
        page_size: items in a page; None takes as many as the operation gives, up to 250.
        concurrency: pages to fetch at the same time, from 1 to 10, in threads. Lists that only tell in an answer how
            they go on are fetched one page after the other all the same.
        by: the field to page by.
        start: where to begin.

    Raises:
        ValueError: for a value that the operation does not take.

    See https://developer.sailpoint.com/docs/api/standard-collection-parameters.
    """

    def __iter__(self) -> Iterator[I]:
        with closing(self._pages()) as pages:
            for page in pages:
                for done, item in enumerate(page):
                    self._done = done
                    yield item

    def pages(self) -> Iterator[list[I]]:
        """The pages, each a list of items."""
        return self._pages()

    def _pages(self) -> Generator[list[I], None, None]:
        cursor = self._begin()
        with closing(_Threads(self._exchange, self._width)) as ahead:
            while cursor.next is not None:
                try:
                    answer = ahead.answer(cursor)
                except Exception as error:
                    if self._ends(cursor, error):
                        continue
                    raise
                yield self._note(cursor, answer)
                self._done = None

    def total(self) -> int:
        """How many items there are, asked for with a request of its own for each part; `limit` does not matter.

        Raises:
            ValueError: where the operation does not count.
            UnreadableResponseError: where the answer does not say it.
        """
        return sum(self._total(self._exchange(request)) for request in self._counting())

    def first(self) -> I | None:
        """The first item, or None where there is none; asks for one item only."""
        return next(iter(self._one()), None)

    def collect(self) -> list[I]:
        """All items, in memory at once."""
        return list(self)


class AsyncPager(_Pager[I]):
    """The items of a list, fetched page by page while they are iterated over, for asyncio; see `Pager`.

    With `concurrency`, pages are fetched by tasks; they are cancelled when the iterator is closed, which a loop that is
    left early does once the iterator is collected, and `contextlib.aclosing` at once.
    """

    async def __aiter__(self) -> AsyncIterator[I]:
        async with aclosing(self._pages()) as pages:
            async for page in pages:
                for done, item in enumerate(page):
                    self._done = done
                    yield item

    def pages(self) -> AsyncIterator[list[I]]:
        """The pages, each a list of items."""
        return self._pages()

    async def _pages(self) -> AsyncGenerator[list[I], None]:
        cursor = self._begin()
        async with aclosing(_Tasks(self._exchange, self._width)) as ahead:
            while cursor.next is not None:
                try:
                    answer = await ahead.answer(cursor)
                except Exception as error:
                    if self._ends(cursor, error):
                        continue
                    raise
                yield self._note(cursor, answer)
                self._done = None

    async def total(self) -> int:
        """How many items there are; see `Pager.total`."""
        return sum([self._total(await self._exchange(request)) for request in self._counting()])

    async def first(self) -> I | None:
        """The first item, or None where there is none; asks for one item only."""
        async with aclosing(self._one()._pages()) as pages:
            async for page in pages:
                for item in page:
                    return item
        return None

    async def collect(self) -> list[I]:
        """All items, in memory at once."""
        return [item async for item in self]


class _Threads:
    """Fetches pages ahead in threads, from the first request on; with a width of 1, in the caller's own."""

    def __init__(self, exchange: Callable[[Any], Any], width: int) -> None:
        self._exchange = exchange
        self._width = width
        self._pool: ThreadPoolExecutor | None = None
        if width > 1:
            from concurrent.futures import ThreadPoolExecutor  # here, because most lists need no threads

            self._pool = ThreadPoolExecutor(width, "sailkit-pages")
        self._coming: dict[tuple[int, int], Future[Any]] = {}

    def answer(self, cursor: Cursor[Any]) -> Any:
        """The answer to the cursor's next request."""
        if self._pool is not None:
            for number, request in cursor.upcoming(self._width).items():
                if number not in self._coming:
                    self._coming[number] = self._pool.submit(self._exchange, request)
        coming = self._coming.pop(cursor.number, None)
        return coming.result() if coming is not None else self._exchange(cursor.next)

    def close(self) -> None:
        """Begin no more; what is under way ends by itself, and nobody waits for it."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


class _Tasks:
    """Fetches pages ahead in tasks; see `_Threads`."""

    def __init__(self, exchange: Callable[[Any], Awaitable[Any]], width: int) -> None:
        self._exchange = exchange
        self._width = width
        self._coming: dict[tuple[int, int], asyncio.Task[Any]] = {}

    async def answer(self, cursor: Cursor[Any]) -> Any:
        """The answer to the cursor's next request."""
        if self._width > 1:
            import asyncio  # here, because programs without tasks need not load it

            for number, request in cursor.upcoming(self._width).items():
                if number not in self._coming:
                    self._coming[number] = asyncio.ensure_future(self._exchange(request))
        coming = self._coming.pop(cursor.number, None)
        return await (coming if coming is not None else self._exchange(cursor.next))

    async def aclose(self) -> None:
        """Cancel what is under way."""
        import asyncio

        for task in self._coming.values():
            task.cancel()
        await asyncio.gather(*self._coming.values(), return_exceptions=True)
