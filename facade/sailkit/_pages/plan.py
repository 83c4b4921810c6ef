"""List plan: a list request with its checked options, as the parts of the list and the requests for their pages."""

from __future__ import annotations

from typing import Any, Final, Generic, Self, TypeVar

import attrs

from sailkit_core.operation import Paging
from sailkit_core.pagination import Position
from sailkit_core.request import PagedRequest

from .filter_split import split_request
from .strategies import OffsetPages, PageStart, PageStrategy, SearchAfterPages, TokenPages

I = TypeVar("I")  # noqa: E741 - the item of a page


_BEGINNING: Final = Position()
MAX_GUESSES: Final = 2  # pages that are requested at once while nothing tells whether they exist


@attrs.frozen
class Page:
    """Page of a list that is not fetched yet."""

    start: PageStart
    part: int  # number of the list's part that contains it
    count: int | None  # number of items to request; None if the operation has no such parameter
    asks_total: bool = False  # whether its response is to state the number of items of the part


class ListPlan(Generic[I]):
    """A list of one or more parts (see `split_request`), each with its page strategy.

    Arguments: see `PagerOptions`; `width` is the most pages that are requested at the same time.
    """

    def __init__(
        self,
        request: PagedRequest[Any, I],
        page_size: int | None = None,
        key: str | None = None,
        start: Position | None = None,
        trust_short_pages: bool = False,
        *,
        width: int = 1,
    ) -> None:
        paging = request.operation.paging
        if paging is None:
            raise ValueError(f"{request.operation.id} does not return a list; use send() instead")
        self.paging, self._has_limit = paging, "limit" in request.query
        self.operation = request.operation
        self.limit: int | None = request.query.get("limit")
        for name, value in (("limit", self.limit), ("page_size", page_size), ("offset", request.query.get("offset"))):
            if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
                raise ValueError(f"{name} must be a whole number from 0, not {value!r}")
        if page_size is not None and not 1 <= page_size <= (paging.maximum or page_size):
            allowed = f"from 1 to {paging.maximum}" if paging.maximum else "at least 1"
            raise ValueError(f"page_size must be {allowed}, not {page_size}")
        self.page_size = default_page_size(paging) if page_size is None else page_size
        self.trust_short_pages = trust_short_pages
        self.strategies = [_select_strategy(part, paging, key) for part in split_request(request, key)]
        self.asks_total = bool(request.query.get("count")) or self._needs_total(request, width)
        self.start = start or _BEGINNING
        if not 0 <= self.start.part < len(self.strategies):
            parts = f"number of parts: {len(self.strategies)}"
            raise ValueError(f"{start} is not in this list ({parts}); it belongs to a list with another filter")

    def build_request(self, page: Page) -> PagedRequest[Any, I]:
        strategy = self.strategies[page.part]
        request = strategy.build_request(page.start)
        maximum = strategy.maximum(page.start)
        count = page.count if maximum is None or page.count is None else min(page.count, maximum)
        query: dict[str, Any] = {} if count in (None, request.query.get("limit")) else {"limit": count}
        if page.asks_total != bool(request.query.get("count")):  # counting is slow, and one response is enough
            query["count"] = page.asks_total or None
        return request.with_query(**query) if query else request

    def _needs_total(self, request: PagedRequest[Any, I], width: int) -> bool:
        """Return whether so many pages at a time need the total, so that few are requested after the end."""
        is_long = self.limit is None or self.page_size is None or self.limit > self.page_size * MAX_GUESSES
        can_count = self.paging.count and request.query.get("count") is None
        return width > MAX_GUESSES and is_long and can_count and isinstance(self.strategies[0], OffsetPages)

    def only_first(self) -> Self:
        """Return the plan of the same list up to its first item, which requests that item alone."""
        limit = self.limit
        if self._has_limit:  # the items before the start count towards it
            count = self.start.item_count + self.start.skip + 1
            limit = count if limit is None else min(limit, count)
        plan: Self = object.__new__(type(self))
        vars(plan).update(vars(self), limit=limit, page_size=default_page_size(self.paging), asks_total=False)
        return plan

    def is_first(self, page: Page) -> bool:
        return page.start in ({}, self.strategies[page.part].resolve_start({}))


def default_page_size(paging: Paging) -> int | None:
    """Return the maximum of the operation, but not more than 250; None if the document states no page size."""
    return min(paging.maximum, 250) if paging.maximum else paging.size


def _select_strategy(request: PagedRequest[Any, Any], paging: Paging, key: str | None) -> PageStrategy:
    if key is not None:
        from .keyset import KeysetPages  # here, because most lists are not paged by a key

        return KeysetPages(request, key)
    if paging.style in ("offset", "start"):
        return OffsetPages(request, paging.style)
    return {"next": TokenPages, "search": SearchAfterPages}.get(paging.style, PageStrategy)(request)
