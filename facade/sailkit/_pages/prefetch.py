"""Prefetching: pages of a list that are fetched ahead of time, by threads or by tasks."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

from sailkit._engine.drivers import Received
from sailkit._engine.waiting import StopSignal
from sailkit_core.request import PagedRequest

from .cursor import Cursor
from .page_content import PageResponse
from .plan import Page
from .width import Width


class _Prefetcher:
    """The part that both prefetchers share: the pages that are requested and not returned yet, in order.

    `fetch` gets a signal, beside a request, that ends its waits when the list is not read any more. It returns what
    was received, which is decoded when the page is read: until then, a page takes no more memory than its bytes.
    """

    def __init__(self, fetch: Callable[..., Any], width: Width) -> None:
        self._fetch = fetch
        self._width = width
        self._stop = StopSignal("the list is not read any more")
        self._pending: list[tuple[Page, Any]] = []  # pages and futures of what is received
        self._read_at: float | None = None  # when the latest page was ready to be read

    def _take(self, cursor: Cursor[Any], wanted: Page) -> Any:
        """Return the future of a page, or None; fetch the pages after it, and drop those that do not follow."""
        if self._read_at is not None:
            self._width.note_processing(time.monotonic() - self._read_at)
        width = self._width.current(sum(future.done() for _, future in self._pending))
        upcoming = cursor.upcoming(max(width, len(self._pending)))
        known = [page for page, _ in self._pending]
        kept = next((n for n, pair in enumerate(zip(known, upcoming, strict=False)) if pair[0] != pair[1]), len(known))
        kept = min(kept, len(upcoming))
        for _, future in self._pending[kept:]:
            self._drop(future)
        missing = upcoming[kept:width]
        if missing == [wanted]:  # without others, it needs no thread and no task
            missing = []
        self._pending = [*self._pending[:kept], *((page, self._submit(cursor, page)) for page in missing)]
        return self._pending.pop(0)[1] if self._pending else None

    def _note(self, received: Received) -> Received:
        self._width.note_response(received.latency, received.size)
        self._read_at = time.monotonic()
        return received

    def _submit(self, cursor: Cursor[Any], page: Page) -> Any:
        """Start to fetch a page, and return the future of its response."""

    def _drop(self, future: Any) -> None:
        """Give up a request that is under way."""


class ThreadPrefetcher(_Prefetcher):
    """Fetches pages in threads. They are daemons: the interpreter does not wait for them."""

    def __init__(self, fetch: Callable[..., Any], width: Width) -> None:
        super().__init__(fetch, width)
        self._process = os.getpid()

    def fetch(self, cursor: Cursor[Any], wanted: Page | PagedRequest[Any, Any]) -> PageResponse:
        """Return the response to the request for a page, and start to fetch the pages after it; or to a request."""
        if not isinstance(wanted, Page):
            return self._fetch(wanted)  # type: ignore[no-any-return]
        if self._process != os.getpid():  # the threads of a parent process do not exist in its child
            self._process, self._pending = os.getpid(), []
        future = self._take(cursor, wanted)
        received = self._fetch(cursor.plan.build_request(wanted), self._stop) if future is None else future.result()
        response: PageResponse = self._note(received).read()
        return response

    def _submit(self, cursor: Cursor[Any], page: Page) -> Any:
        import threading  # here, because most lists need no threads
        from concurrent.futures import Future

        future: Future[Received] = Future()
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

    def __init__(self, fetch: Callable[..., Any], width: Width) -> None:
        super().__init__(fetch, width)
        self._dropped: list[Any] = []

    async def fetch(self, cursor: Cursor[Any], wanted: Page | PagedRequest[Any, Any]) -> PageResponse:
        """Return the response to the request for a page, and start to fetch the pages after it; or to a request."""
        if not isinstance(wanted, Page):
            return await self._fetch(wanted)  # type: ignore[no-any-return]
        import asyncio

        received = await (self._take(cursor, wanted) or self._fetch(cursor.plan.build_request(wanted), self._stop))
        await asyncio.sleep(0)  # between pages that are there already, others have a turn, such as their requests
        response: PageResponse = await self._note(received).read()
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
