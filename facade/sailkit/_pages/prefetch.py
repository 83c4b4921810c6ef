"""Prefetching: pages of a list that are fetched ahead of time, by threads or by tasks."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from sailkit._engine.waiting import StopSignal
from sailkit_core.request import PagedRequest

from .cursor import Cursor
from .page_content import PageResponse
from .plan import Page

# A tenant has as many connections; more concurrent requests would only wait for one.
MAX_CONCURRENCY = 10


def check_concurrency(concurrency: int) -> int:
    if isinstance(concurrency, bool) or not isinstance(concurrency, int) or not 1 <= concurrency <= MAX_CONCURRENCY:
        raise ValueError(f"concurrency must be a whole number from 1 to {MAX_CONCURRENCY}, not {concurrency!r}")
    return concurrency


class _Prefetcher:
    """The part that both prefetchers share: the pages that are requested and not returned yet.

    With a concurrency of 1, nothing is fetched ahead. Otherwise `fetch` gets a signal, beside a request, that ends its
    waits when the list is not read any more.
    """

    def __init__(self, fetch: Callable[..., Any], concurrency: int) -> None:
        self._fetch = fetch
        self._concurrency = concurrency
        self._stop = StopSignal("the list is not read any more")
        self._pending: list[tuple[Page, Any]] = []  # pages and futures of their responses

    def _take(self, cursor: Cursor[Any], wanted: Page | PagedRequest[Any, Any]) -> Any:
        """Return the future of a response, or None; fetch the pages after a page, and drop those that do not follow."""
        if self._concurrency == 1 or not isinstance(wanted, Page):
            return None
        upcoming = cursor.upcoming(self._concurrency)
        for requested, future in self._pending:
            if requested != wanted and requested not in upcoming:
                self._drop(future)
        self._pending = [pair for pair in self._pending if pair[0] == wanted or pair[0] in upcoming]
        requested_pages = [requested for requested, _ in self._pending]
        self._pending += [(page, self._submit(cursor, page)) for page in upcoming if page not in requested_pages]
        index = next((index for index, (requested, _) in enumerate(self._pending) if requested == wanted), None)
        return None if index is None else self._pending.pop(index)[1]

    def _fetch_now(self, cursor: Cursor[Any], wanted: Page | PagedRequest[Any, Any]) -> Any:
        return self._fetch(cursor.plan.build_request(wanted) if isinstance(wanted, Page) else wanted)

    def _submit(self, cursor: Cursor[Any], page: Page) -> Any:
        """Start to fetch a page, and return the future of its response."""

    def _drop(self, future: Any) -> None:
        """Give up a request that is under way."""


class ThreadPrefetcher(_Prefetcher):
    """Fetches pages in threads. They are daemons: the interpreter does not wait for them."""

    def __init__(self, fetch: Callable[..., Any], concurrency: int) -> None:
        super().__init__(fetch, concurrency)
        self._process = os.getpid()

    def fetch(self, cursor: Cursor[Any], wanted: Page | PagedRequest[Any, Any]) -> PageResponse:
        """Return the response to the request for a page, and start to fetch the pages after it; or to a request."""
        if self._process != os.getpid():  # the threads of a parent process do not exist in its child
            self._process, self._pending = os.getpid(), []
        future = self._take(cursor, wanted)
        response: PageResponse = self._fetch_now(cursor, wanted) if future is None else future.result()
        return response

    def _submit(self, cursor: Cursor[Any], page: Page) -> Any:
        import threading  # here, because most lists need no threads
        from concurrent.futures import Future

        future: Future[PageResponse] = Future()
        request = cursor.plan.build_request(page)

        def run() -> None:
            try:
                future.set_result(self._fetch(request, self._stop))
            except BaseException as error:  # noqa: BLE001 - raised where the result is requested
                future.set_exception(error)

        threading.Thread(target=run, name="sailkit-pages", daemon=True).start()
        return future

    def close(self) -> None:
        """End the waits of requests that are under way, such as those before a retry."""
        self._pending = []
        self._stop.set()


class TaskPrefetcher(_Prefetcher):
    """Fetches pages in asyncio tasks."""

    def __init__(self, fetch: Callable[..., Any], concurrency: int) -> None:
        super().__init__(fetch, concurrency)
        self._dropped: list[Any] = []

    async def fetch(self, cursor: Cursor[Any], wanted: Page | PagedRequest[Any, Any]) -> PageResponse:
        """Return the response to the request for a page, and start to fetch the pages after it; or to a request."""
        task = self._take(cursor, wanted)
        response: PageResponse = await (self._fetch_now(cursor, wanted) if task is None else task)
        return response

    def _submit(self, cursor: Cursor[Any], page: Page) -> Any:
        import asyncio  # here, because programs without tasks need not load it

        return asyncio.ensure_future(self._fetch(cursor.plan.build_request(page), self._stop))

    def _drop(self, future: Any) -> None:
        future.cancel()
        self._dropped.append(future)

    async def aclose(self) -> None:
        """Cancel the requests that are under way."""
        import asyncio

        for _, task in self._pending:
            self._drop(task)
        self._pending = []
        if self._dropped:
            await asyncio.gather(*self._dropped, return_exceptions=True)
