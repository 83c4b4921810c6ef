"""Cursor: position in a list and the pages to request next, without I/O."""

from __future__ import annotations

import copy
from typing import Any, Generic, Self, TypeVar

import attrs

from sailkit._json_values import get_property
from sailkit.errors import BadRequestError, UnreadableResponseError
from sailkit_core.operation import Paging
from sailkit_core.pagination import Position
from sailkit_core.request import PagedRequest

from .filter_split import split_request
from .keyset import KeysetPages
from .offset import OffsetPages
from .page_token import TokenPages
from .search_after import SearchAfterPages
from .strategy import PageStart, PageStrategy, SinglePage

__all__ = ["Cursor", "Page", "default_page_size"]

I = TypeVar("I")  # noqa: E741 - the item of a page

DEFAULT_PAGE_SIZE = 250


def default_page_size(paging: Paging) -> int | None:
    """Return the number of items to request in a page: the maximum of the operation, but not more than 250.

    None if the document states no size.
    """
    return min(paging.maximum, DEFAULT_PAGE_SIZE) if paging.maximum else paging.size


def select_strategy(request: PagedRequest[Any, Any], paging: Paging, key: str | None) -> PageStrategy:
    """Return the page strategy of a list.

    Raises:
        ValueError: if the list cannot be paged by the key.
    """
    if key is not None:
        return KeysetPages(request, key)
    match paging.style:
        case "offset" | "start":
            return OffsetPages(request, paging.style)
        case "next":
            return TokenPages(request)
        case "search":
            return SearchAfterPages(request)
    return SinglePage(request)


@attrs.frozen
class Page:
    """Page of a list that is not fetched yet.

    Args:
        start: start of the page.
        part: number of the list's part that contains it.
        remaining: number of items up to the limit; None without a limit.
    """

    start: PageStart
    part: int
    remaining: int | None


class Cursor(Generic[I]):
    """Position in a list: `page` is the page to fetch next, `advance` accepts its result.

    Args:
        request: the list. Its `limit` is the total number of items, its `offset` is where the list starts. If it has
            several parts (see `split_request`), each starts where the one before it ends.
        page_size: number of items in a page. Default: see `default_page_size`.
        key: field to page by, which defines the order. Default: None, the operation's own paging.
        start: position to start at. Default: the beginning.

    Raises:
        ValueError: for an invalid limit, offset, page size or position, and if the list cannot be paged by the key.
    """

    def __init__(
        self,
        request: PagedRequest[Any, I],
        page_size: int | None = None,
        key: str | None = None,
        start: Position | None = None,
    ) -> None:
        paging = request.operation.paging
        if paging is None:
            raise ValueError(f"{request.operation.id} does not return a list; use send() instead")
        self._paging = paging
        self._request = request
        self._limit: int | None = request.query.get("limit")
        for name, value in (("limit", self._limit), ("page_size", page_size), ("offset", request.query.get("offset"))):
            if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
                raise ValueError(f"{name} must be a whole number from 0, not {value!r}")
        self._page_size = default_page_size(paging) if page_size is None else _checked_page_size(page_size, paging)
        self._strategies = [select_strategy(part, paging, key) for part in split_request(request, key)]
        self._start = start or Position()
        self._move_to(self._start)

    def _move_to(self, position: Position) -> None:
        if not 0 <= position.part < len(self._strategies):
            raise ValueError(
                f"{position} is not in this list (number of parts: {len(self._strategies)}); "
                "it belongs to a list with another filter"
            )
        self._item_count, self._skip = position.item_count, position.skip
        self._latest: tuple[Position, list[I]] = position, []
        self._part = position.part
        remaining, start = self._remaining, self._strategies[self._part].resolve_start(position.page)
        is_reached = remaining is not None and remaining <= 0
        self.page: Page | None = None if is_reached else Page(start, self._part, remaining)

    def restart(self) -> Self:
        """Return a cursor at the start of the same list."""
        cursor = copy.copy(self)
        cursor._move_to(self._start)
        return cursor

    @property
    def _remaining(self) -> int | None:
        return None if self._limit is None else self._limit - self._item_count

    @property
    def part_count(self) -> int:
        """Number of the list's parts."""
        return len(self._strategies)

    @property
    def position(self) -> Position | None:
        """Position of the next page; None after the last page."""
        if self.page is None:
            return None
        return Position(self.page.start, self._item_count, self._skip, self.page.part)

    def build_request(self, page: Page) -> PagedRequest[Any, I]:
        """Return the request for a page."""
        request = self._strategies[page.part].build_request(page.start)
        item_count = self._requested_count(page)
        query: dict[str, Any] = {} if item_count is None else {"limit": item_count}
        if request.query.get("count") and not self._is_first(page):
            query["count"] = None  # counting is slow, and the first response states the number
        return request.with_query(**query) if query else request

    def _requested_count(self, page: Page) -> int | None:
        """Return the number of items to request for a page; None if the operation has no such parameter."""
        sizes = [size for size in (self._page_size, page.remaining) if size is not None]
        return min(sizes) if sizes and self._paging.style != "single" else None

    def _is_first(self, page: Page) -> bool:
        """Return whether a page is the first one of its part."""
        return page.start in ({}, self._strategies[page.part].resolve_start({}))

    def upcoming(self, count: int) -> list[Page]:
        """Return the next pages of this part, as far as they are known before any of them is fetched.

        Args:
            count: maximum number of pages, including the next one.

        Returns:
            The pages in order. Empty if not more than the next one is known.
        """
        pages: list[Page] = []
        page = self.page
        while page is not None and len(pages) < count:
            pages.append(page)
            page = self._predict_next(page)
        return pages if len(pages) > 1 else []

    def _predict_next(self, page: Page) -> Page | None:
        size = self._page_size
        start = None if size is None else self._strategies[page.part].predict_next(page.start, size)
        if size is None or start is None or (page.remaining is not None and page.remaining <= size):
            return None
        return Page(start, page.part, None if page.remaining is None else page.remaining - size)

    def advance(self, result: Any) -> list[I]:
        """Move to the next page and return the items of the current one.

        Args:
            result: the result of the current page's request.

        Raises:
            UnreadableResponseError: if the next page is the current one again, so that the list would never end.
        """
        page = self.page
        if page is None:
            raise ValueError("the list has ended")
        strategy = self._strategies[page.part]
        page_items = _read_items(result, self._paging)
        items: list[I] = strategy.remove_duplicates(page_items, page.start)[: page.remaining]
        next_start = None
        if not self._is_last(page, page_items, items):
            next_start = strategy.next_start(page.start, page_items, result)
        if next_start is not None and strategy.identity(next_start) == strategy.identity(page.start):
            operation = self._request.operation
            raise UnreadableResponseError(f"{operation.method} {operation.path} returns the same page again and again")
        self._latest = Position(page.start, self._item_count, self._skip, page.part), items
        self._item_count += len(items)
        skipped = min(self._skip, len(items))
        self._skip -= skipped
        if next_start is None:
            self.finish_part()
        else:
            self.page = Page(next_start, page.part, self._remaining)
        return items[skipped:]

    def _is_last(self, page: Page, page_items: list[Any], items: list[I]) -> bool:
        """Return whether the response shows that no page follows in this part."""
        if not page_items or len(items) == page.remaining:
            return True
        requested = self._requested_count(page)
        is_short = requested is not None and len(page_items) < requested
        return is_short and self._strategies[page.part].short_page_is_last

    def is_end_of_part(self, error: Exception) -> bool:
        """Return whether an error only means that the current part has ended.

        Some operations reject an offset at the very end of the list.
        """
        rejects_offset = isinstance(error, BadRequestError) and "offset" in str(error.details.body).lower()
        return rejects_offset and self.page is not None and not self._is_first(self.page)

    def finish_part(self) -> None:
        """Move to the first page of the next part, if there is one and the limit is not reached."""
        self.page = None
        if self._part + 1 < len(self._strategies) and self._remaining != 0:
            self._part, self._skip = self._part + 1, 0
            self.page = Page(self._strategies[self._part].resolve_start({}), self._part, self._remaining)

    def position_after(self, count: int) -> Position:
        """Return the position after some items of the latest page.

        Args:
            count: number of items, of those that `advance` returned.
        """
        page_position, items = self._latest
        if not count:
            return page_position
        items = items[: page_position.skip + count]
        start = self._strategies[page_position.part].start_after(page_position.page, items)
        if start is None:
            return attrs.evolve(page_position, skip=len(items))
        return attrs.evolve(page_position, page=start, item_count=page_position.item_count + len(items), skip=0)


def _checked_page_size(size: int, paging: Paging) -> int:
    if size == 0 or (paging.maximum is not None and size > paging.maximum):
        allowed = f"from 1 to {paging.maximum}" if paging.maximum else "at least 1"
        raise ValueError(f"page_size must be {allowed}, not {size}")
    return size


def _read_items(result: Any, paging: Paging) -> list[Any]:
    """Return the items of a result, which is the list or contains it."""
    items = get_property(result, paging.items) if paging.items else result
    return items if isinstance(items, list) else []
