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
from .strategies import OffsetPages, PageStart, PageStrategy, SearchAfterPages, TokenPages

I = TypeVar("I")  # noqa: E741 - the item of a page


def default_page_size(paging: Paging) -> int | None:
    """Return the maximum of the operation, but not more than 250; None if the document states no page size."""
    return min(paging.maximum, 250) if paging.maximum else paging.size


def _select_strategy(request: PagedRequest[Any, Any], paging: Paging, key: str | None) -> PageStrategy:
    if key is not None:
        return KeysetPages(request, key)
    if paging.style in ("offset", "start"):
        return OffsetPages(request, paging.style)
    return {"next": TokenPages, "search": SearchAfterPages}.get(paging.style, PageStrategy)(request)


@attrs.frozen
class Page:
    """Page of a list that is not fetched yet."""

    start: PageStart
    part: int  # number of the list's part that contains it
    remaining: int | None  # number of items up to the limit; None without a limit


class Cursor(Generic[I]):
    """Position in a list of one or more parts (see `split_request`): `page` is the next page, `advance` accepts it."""

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
        if page_size is not None and not 1 <= page_size <= (paging.maximum or page_size):
            allowed = f"from 1 to {paging.maximum}" if paging.maximum else "at least 1"
            raise ValueError(f"page_size must be {allowed}, not {page_size}")
        self._page_size = default_page_size(paging) if page_size is None else page_size
        self._strategies = [_select_strategy(part, paging, key) for part in split_request(request, key)]
        self.part_count = len(self._strategies)
        self._start = start or Position()
        self._move_to(self._start)

    def _move_to(self, position: Position) -> None:
        if not 0 <= position.part < self.part_count:
            parts = f"number of parts: {self.part_count}"
            raise ValueError(f"{position} is not in this list ({parts}); it belongs to a list with another filter")
        self._part, self._item_count, self._skip = position.part, position.item_count, position.skip
        self._latest: tuple[Position, list[I]] = position, []
        self.page: Page | None = self._page_at(position.page)

    def _page_at(self, start: PageStart) -> Page | None:
        """Return the page of the current part that starts there; None if the limit is reached."""
        remaining = None if self._limit is None else self._limit - self._item_count
        page = Page(self._strategies[self._part].resolve_start(start), self._part, remaining)
        return None if remaining is not None and remaining <= 0 else page

    def restart(self) -> Self:
        """Return a cursor at the start of the same list."""
        cursor = copy.copy(self)
        cursor._move_to(self._start)
        return cursor

    @property
    def position(self) -> Position | None:
        """Position of the next page; None after the last page."""
        page = self.page
        return None if page is None else Position(page.start, self._item_count, self._skip, page.part)

    def build_request(self, page: Page) -> PagedRequest[Any, I]:
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
        return page.start in ({}, self._strategies[page.part].resolve_start({}))

    def upcoming(self, count: int) -> list[Page]:
        """Return the next pages of this part, if more than one, as far as they are known before any is fetched."""
        pages: list[Page] = []
        page = self.page
        while page is not None and len(pages) < count:
            pages.append(page)
            page = self._predict_next(page)
        return pages if len(pages) > 1 else []

    def _predict_next(self, page: Page) -> Page | None:
        size, remaining = self._page_size, page.remaining
        start = None if size is None else self._strategies[page.part].predict_next(page.start, size)
        if size is None or start is None or (remaining is not None and remaining <= size):
            return None
        return Page(start, page.part, None if remaining is None else remaining - size)

    def advance(self, result: Any) -> list[I]:
        """Move to the page after the current one, which has this result, and return the current one's items."""
        page = self.page
        if page is None:
            raise ValueError("the list has ended")
        strategy = self._strategies[page.part]
        values = get_property(result, self._paging.items) if self._paging.items else result
        page_items = values if isinstance(values, list) else []
        items: list[I] = strategy.remove_duplicates(page_items, page.start)[: page.remaining]
        is_last = self._is_last(page, page_items, items)
        next_start = None if is_last else strategy.next_start(page.start, page_items, result)
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
            self.page = self._page_at(next_start)
        return items[skipped:]

    def _is_last(self, page: Page, page_items: list[Any], items: list[I]) -> bool:
        """Return whether the response shows that no page follows in this part."""
        if not page_items or len(items) == page.remaining:
            return True
        requested = self._requested_count(page)
        is_short = requested is not None and len(page_items) < requested
        return is_short and self._strategies[page.part].short_page_is_last

    def is_end_of_part(self, error: Exception) -> bool:
        """Return whether the part has ended: some operations reject an offset at the very end of the list."""
        rejects_offset = isinstance(error, BadRequestError) and "offset" in str(error.details.body).lower()
        return rejects_offset and self.page is not None and not self._is_first(self.page)

    def finish_part(self) -> None:
        """Move to the first page of the next part, if there is one and the limit is not reached."""
        self.page = None
        if self._part + 1 < self.part_count:
            self._part, self._skip = self._part + 1, 0
            self.page = self._page_at({})

    def position_after(self, count: int) -> Position:
        """Return the position after a number of the items that `advance` has returned."""
        page_position, items = self._latest
        if not count:
            return page_position
        items = items[: page_position.skip + count]
        start = self._strategies[page_position.part].start_after(page_position.page, items)
        if start is None:
            return attrs.evolve(page_position, skip=len(items))
        return attrs.evolve(page_position, page=start, item_count=page_position.item_count + len(items), skip=0)
