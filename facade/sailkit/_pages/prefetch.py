"""Prefetching: pages of a list that are fetched ahead of time, by threads or by tasks."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from sailkit_core.request import PagedRequest

from .cursor import Cursor, Page

# Result and headers; header names are in lower case.
PageResponse: TypeAlias = tuple[Any, Mapping[str, str]]

# A tenant has as many connections; more concurrent requests would only wait for one.
MAX_CONCURRENCY = 10


def check_concurrency(concurrency: int) -> int:
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or not 1 <= concurrency <= MAX_CONCURRENCY:
        raise ValueError(f"concurrency must be a whole number from 1 to {MAX_CONCURRENCY}, not {concurrency!r}")
    return concurrency


class _Prefetcher:
    """The part that both prefetchers share: the pages that are requested and not returned yet."""

    def __init__(self, fetch: Callable[[PagedRequest[Any, Any]], Any], concurrency: int) -> None:
        self._fetch = fetch
        self._concurrency = concurrency
        self._pending: list[tuple[Page, Any]] = []  # pages and futures of their responses

    def _request_upcoming(self, cursor: Cursor[Any], submit: Callable[[PagedRequest[Any, Any]], Any]) -> None:
        """Start to fetch the upcoming pages that are not requested yet."""
        requested = [page for page, _ in self._pending]
        for page in cursor.upcoming(self._concurrency):
            if page not in requested:
                self._pending.append((page, submit(cursor.build_request(page))))

    def _pop(self, page: Page) -> Any:
        """Remove the future of a page and return it; None if the page is not requested yet."""
        index = next((index for index, (requested, _) in enumerate(self._pending) if requested == page), None)
        return None if index is None else self._pending.pop(index)[1]


class ThreadPrefetcher(_Prefetcher):
    """Fetches pages in threads. With a concurrency of 1, each page is fetched in the thread that asks for it."""

    _pool: Any = None

    def fetch(self, cursor: Cursor[Any], page: Page) -> PageResponse:
        """Return the response to the request for a page, and start to fetch the pages after it."""
        if self._concurrency > 1:
            from concurrent.futures import ThreadPoolExecutor  # here, because most lists need no threads

            self._pool = self._pool or ThreadPoolExecutor(self._concurrency, "sailkit-pages")
            self._request_upcoming(cursor, functools.partial(self._pool.submit, self._fetch))
        future = self._pop(page)
        response: PageResponse = self._fetch(cursor.build_request(page)) if future is None else future.result()
        return response

    def close(self) -> None:
        """Start no more requests. Does not wait for requests that are under way."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


class TaskPrefetcher(_Prefetcher):
    """Fetches pages in asyncio tasks; see `ThreadPrefetcher`."""

    async def fetch(self, cursor: Cursor[Any], page: Page) -> PageResponse:
        import asyncio  # here, because programs without tasks need not load it

        self._request_upcoming(cursor, lambda request: asyncio.ensure_future(self._fetch(request)))
        task = self._pop(page)
        response: PageResponse = await (self._fetch(cursor.build_request(page)) if task is None else task)
        return response

    async def aclose(self) -> None:
        """Cancel the requests that are under way."""
        import asyncio

        tasks = [task for _, task in self._pending]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.gather(*tasks, return_exceptions=True)
