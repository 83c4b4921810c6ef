"""Pagers over a list request, sync and async; the cursor decides which page to fetch next."""

from __future__ import annotations

import contextlib
import copy
import functools
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator, Mapping
from contextlib import aclosing, closing
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from sailkit._engine.drivers import drive, drive_async
from sailkit.errors import UnreadableResponseError
from sailkit_core.keywords import check_keywords
from sailkit_core.pagination import AsyncPager, Pager, PagerOptions, Part, Position
from sailkit_core.request import PagedRequest

from .cursor import Cursor
from .filter_split import split_request
from .page_content import PageResponse, read_rows, read_total
from .plan import ListPlan, Page
from .width import MAX_WIDTH, RateLimit, Width, check_concurrency

if TYPE_CHECKING:
    from sailkit._export import Export

I = TypeVar("I")  # noqa: E741 - the item of a page


class _PagerState(Generic[I]):
    """The part that sync and async pagers share.

    Args:
        fetch: returns result and headers for a request; for a request and a `StopSignal`, what is received. With an
            async client, awaitables of these.
        address: the address of the tenant.
        rate_limit: the rate limit of the tenant.
        connections: the most connections of the tenant.
    """

    def __init__(
        self,
        fetch: Any,
        request: PagedRequest[Any, I],
        address: str = "",
        rate_limit: RateLimit = None,
        connections: int = MAX_WIDTH,
        **options: Unpack[PagerOptions],
    ) -> None:
        check_keywords("Pager", options, PagerOptions.__annotations__)
        start = options.get("start")
        if start is not None and not isinstance(start, Position):
            options["start"] = Position(**start)
        self._fetch = fetch
        self._request = request
        self._address, self._rate_limit, self._connections = address, rate_limit, connections
        self._options = options
        plan_options: dict[str, Any] = {**options}
        self._concurrency = check_concurrency(plan_options.pop("concurrency", 1))
        width = MAX_WIDTH if self._concurrency == "auto" else self._concurrency
        self._plan = ListPlan(request, **plan_options, width=width)
        self._latest: Cursor[I] | None = None  # of the latest iteration
        self._processed: int | None = None

    @property
    def _cursor(self) -> Cursor[I]:
        if self._latest is None:
            self._latest = Cursor(self._plan)
        return self._latest

    @property
    def count(self) -> int | None:
        return self._cursor.total

    @property
    def position(self) -> Position | None:
        cursor, processed = self._cursor, self._processed
        position = cursor.position if processed is None else cursor.position_after(processed)
        return position and Position(**copy.deepcopy({**position}))  # it is a dict, which the caller may change

    def with_options(self, **options: Unpack[PagerOptions]) -> Self:
        merged: PagerOptions = {**self._options, **options}
        return self._copy(self._request, merged)

    def _copy(self, request: PagedRequest[Any, I], options: PagerOptions) -> Self:
        return type(self)(self._fetch, request, self._address, self._rate_limit, self._connections, **options)

    def resume(self) -> Self:
        position = self.position
        if position is None:
            return self._copy(self._request.with_query(limit=0), {})
        return self.with_options(start=position)

    def part(self, part: Part | Mapping[str, Any]) -> Self:
        from .partition import apply  # here and below, because most lists are not divided

        part = part if isinstance(part, Part) else Part(**part)
        options: PagerOptions = {**self._options, "key": part.key, "start": part.start and Position(**part.start)}
        return self._copy(apply(self._request, part), options)

    def _divide(self, count: int) -> Any:
        from .partition import divide

        return divide(self._request, count, self._options.get("key"))

    def __repr__(self) -> str:
        return f"<Pager of {self._request.operation.id}>"

    def to_jsonl(self, path: Any, **options: Any) -> Any:
        from sailkit._export import JsonLinesExport  # here and below, because most lists are not exported

        return self._export(JsonLinesExport(path, **options))

    def to_csv(self, path: Any, columns: Any = None, **options: Any) -> Any:
        from sailkit._export import CsvExport

        return self._export(CsvExport(path, columns, **options))

    def to_xlsx(self, path: Any, columns: Any = None, **options: Any) -> Any:
        from sailkit._export import XlsxExport

        return self._export(XlsxExport(path, columns, **options))

    def _export(self, export: Export) -> Any:
        """Perform an export."""

    @property
    def _identity(self) -> list[Any]:
        """JSON that identifies the list."""
        request, options = self._request, self._options
        query = {name: value for name, value in request.query.items() if value is not None}
        start = [options.get("key"), options.get("start")]
        return [self._address, request.operation.id, request.path, query, request.headers, request.body, *start]

    def _perform(self, wanted: Page | PagedRequest[Any, Any]) -> Any:
        """Return the response to the request for a page, or to a request; nothing is fetched ahead."""
        return self._fetch(self._plan.build_request(wanted) if isinstance(wanted, Page) else wanted)

    def _width(self) -> Width:
        return Width(self._concurrency, self._rate_limit, self._connections)

    def _restart(self) -> Cursor[I]:
        cursor = Cursor(self._plan)
        self._latest, self._processed = cursor, None
        return cursor

    def _add_progress(self, error: Exception) -> None:
        """Add a note to an error that states the progress."""
        position = self._cursor.position
        item_count = position.item_count + position.skip if position else 0
        error.add_note(f"{self!r} had returned {item_count} items; its resume() continues there")

    def _count_requests(self) -> list[PagedRequest[Any, I]]:
        """Return the requests whose responses state the number of items, one for each part of the list."""
        paging = self._request.operation.paging
        if not (paging and (paging.count or paging.items)):
            raise ValueError(f"{self._request.operation.id} does not support total()")
        query: dict[str, Any] = {"limit": 1} if "limit" in self._request.query else {}
        query |= {"count": True} if paging.count else {}
        return [part.with_query(**query) for part in split_request(self._request, self._options.get("key"))]

    def _require_count(self, response: PageResponse) -> int:
        read_rows(self._request.operation, response)  # an error with status 200 has no total
        if (count := read_total(response)) is None:
            raise UnreadableResponseError(f"{self._request.operation.id} does not state the total number of items")
        return count


class RequestPager(_PagerState[I], Pager[I]):
    """Pager of a tenant."""

    def __iter__(self) -> Iterator[I]:
        with closing(self.pages()) as pages:
            for page in pages:
                for index, item in enumerate(page):
                    self._processed = index
                    yield item

    def pages(self) -> Generator[list[I], None, None]:
        cursor = self._restart()
        perform: Any = self._perform
        reading: Any = contextlib.nullcontext()
        if self._concurrency != 1:
            from .prefetch import ThreadPrefetcher  # here, because most lists are read page by page

            prefetcher = ThreadPrefetcher(self._fetch, self._width())
            perform, reading = functools.partial(prefetcher.fetch, cursor), closing(prefetcher)
        with reading:
            while cursor.page is not None:
                try:
                    items = drive(cursor.read(), perform)
                except Exception as error:
                    self._add_progress(error)
                    raise
                if items:
                    self._processed = 0
                    yield items
                    self._processed = None

    def first(self) -> I | None:
        cursor = Cursor(self._plan.only_first())
        while cursor.page is not None:
            if items := drive(cursor.read(), self._perform):
                return items[0]
        return None

    def collect(self) -> list[I]:
        return list(self)

    def to_dataframe(self, library: str | None = None, columns: Any = None) -> Any:
        from sailkit._export import data_frame_maker

        make = data_frame_maker(library, columns)
        return make(self.collect())

    def _export(self, export: Export) -> int:
        with export.open(self._identity) as spool:
            if not spool.is_complete:
                pager = spool.rest_of(self)
                with closing(pager.pages()) as pages:
                    for page in pages:
                        export.add(spool, page)
                spool.complete()
            return export.finish(spool)

    def partition(self, count: int) -> list[Part]:
        parts: list[Part] = drive(self._divide(count), self._fetch)
        return parts

    def total(self) -> int:
        return sum(self._require_count(self._fetch(request)) for request in self._count_requests())


class AsyncRequestPager(_PagerState[I], AsyncPager[I]):
    """Pager of an async tenant."""

    async def __aiter__(self) -> AsyncIterator[I]:
        async with aclosing(self.pages()) as pages:
            async for page in pages:
                for index, item in enumerate(page):
                    self._processed = index
                    yield item

    async def pages(self) -> AsyncGenerator[list[I], None]:
        cursor = self._restart()
        perform: Any = self._perform
        reading: Any = contextlib.nullcontext()
        if self._concurrency != 1:
            from .prefetch import TaskPrefetcher  # here, because most lists are read page by page

            prefetcher = TaskPrefetcher(self._fetch, self._width())
            perform, reading = functools.partial(prefetcher.fetch, cursor), aclosing(prefetcher)
        async with reading:
            while cursor.page is not None:
                try:
                    items = await drive_async(cursor.read(), perform)
                except Exception as error:
                    self._add_progress(error)
                    raise
                if items:
                    self._processed = 0
                    yield items
                    self._processed = None

    async def first(self) -> I | None:
        cursor = Cursor(self._plan.only_first())
        while cursor.page is not None:
            if items := await drive_async(cursor.read(), self._perform):
                return items[0]
        return None

    async def collect(self) -> list[I]:
        return [item async for item in self]

    async def to_dataframe(self, library: str | None = None, columns: Any = None) -> Any:
        from sailkit._export import data_frame_maker

        make = data_frame_maker(library, columns)
        return make(await self.collect())

    async def _export(self, export: Export) -> int:
        import asyncio

        with export.open(self._identity) as spool:
            if not spool.is_complete:
                pager = spool.rest_of(self)
                async with aclosing(pager.pages()) as pages:
                    async for page in pages:
                        export.add(spool, page)
                spool.complete()
            return await asyncio.to_thread(export.finish, spool)

    async def partition(self, count: int) -> list[Part]:
        parts: list[Part] = await drive_async(self._divide(count), self._fetch)
        return parts

    async def total(self) -> int:
        return sum([self._require_count(await self._fetch(request)) for request in self._count_requests()])
