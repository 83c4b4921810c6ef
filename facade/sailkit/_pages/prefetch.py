"""Prefetching: pages of a list that are fetched ahead of time, by threads or by tasks."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from sailkit_core.request import PagedRequest

from .cursor import Cursor, Page

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future, ThreadPoolExecutor

__all__ = ["PageResponse", "TaskPrefetcher", "ThreadPrefetcher", "check_concurrency"]

F = TypeVar("F")

# Result and headers; header names are in lower case.
PageResponse: TypeAlias = tuple[Any, Mapping[str, str]]

# A tenant has as many connections; more concurrent requests would only wait for one.
MAX_CONCURRENCY = 10


def check_concurrency(concurrency: int) -> int:
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or not 1 <= concurrency <= MAX_CONCURRENCY:
        raise ValueError(f"concurrency must be a whole number from 1 to {MAX_CONCURRENCY}, not {concurrency!r}")
    return concurrency


class ThreadPrefetcher:
    """Fetches pages in threads. With a concurrency of 1, each page is fetched in the thread that asks for it."""

    def __init__(self, fetch: Callable[[PagedRequest[Any, Any]], PageResponse], concurrency: int) -> None:
        self._fetch = fetch
        self._concurrency = concurrency
        self._pool: ThreadPoolExecutor | None = None
        if concurrency > 1:
            from concurrent.futures import ThreadPoolExecutor  # here, because most lists need no threads

            self._pool = ThreadPoolExecutor(concurrency, "sailkit-pages")
        self._pending: list[tuple[Page, Future[PageResponse]]] = []

    def fetch(self, cursor: Cursor[Any], page: Page) -> PageResponse:
        """Return the response to the request for a page, and start to fetch the pages after it."""
        if self._pool is not None:
            for upcoming in _unrequested(cursor, self._pending, self._concurrency):
                future = self._pool.submit(self._fetch, cursor.build_request(upcoming))
                self._pending.append((upcoming, future))
        pending = _pop(self._pending, page)
        return self._fetch(cursor.build_request(page)) if pending is None else pending.result()

    def close(self) -> None:
        """Start no more requests. Does not wait for requests that are under way."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


class TaskPrefetcher:
    """Fetches pages in asyncio tasks; see `ThreadPrefetcher`."""

    def __init__(self, fetch: Callable[[PagedRequest[Any, Any]], Awaitable[PageResponse]], concurrency: int) -> None:
        self._fetch = fetch
        self._concurrency = concurrency
        self._pending: list[tuple[Page, asyncio.Future[PageResponse]]] = []

    async def fetch(self, cursor: Cursor[Any], page: Page) -> PageResponse:
        if self._concurrency > 1:
            import asyncio  # here, because programs without tasks need not load it

            for upcoming in _unrequested(cursor, self._pending, self._concurrency):
                task = asyncio.ensure_future(self._fetch(cursor.build_request(upcoming)))
                self._pending.append((upcoming, task))
        pending = _pop(self._pending, page)
        return await (self._fetch(cursor.build_request(page)) if pending is None else pending)

    async def aclose(self) -> None:
        """Cancel the requests that are under way."""
        import asyncio

        tasks = [task for _, task in self._pending]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _unrequested(cursor: Cursor[Any], pending: list[tuple[Page, F]], concurrency: int) -> list[Page]:
    """Return the upcoming pages that are not requested yet."""
    requested = [page for page, _ in pending]
    return [page for page in cursor.upcoming(concurrency) if page not in requested]


def _pop(pending: list[tuple[Page, F]], page: Page) -> F | None:
    """Remove the pending response to a page and return it; None if the page is not requested yet."""
    for index, (requested, response) in enumerate(pending):
        if requested == page:
            del pending[index]
            return response
    return None
