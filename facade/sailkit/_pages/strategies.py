"""Page strategies: how a list continues after a page, by offset, by page token or after the last hit."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, ClassVar, Final, NamedTuple, TypeAlias

import attrs

from sailkit._json_values import get_path, get_property
from sailkit.errors import UnreadableResponseError
from sailkit_core.codec import plain
from sailkit_core.request import PagedRequest

# Start of a page, in the terms of the strategy, as JSON; empty for the first page.
PageStart: TypeAlias = Mapping[str, Any]

SEARCH_WINDOW: Final = 10_000  # hits that the service returns by offset


class FetchedPage(NamedTuple):
    """Page of a list that is fetched."""

    start: PageStart
    rows: list[Any]
    result: Any  # that holds the rows
    is_full: bool  # whether it has as many rows as requested
    has_new: bool = True  # whether a row of it was in no page before
    item_count: int = 0  # number of items of the list up to the end of the page


class PageStrategy:
    """Strategy of an operation that returns all items at once, and base of the others; all methods are pure."""

    has_one_page: ClassVar[bool] = True
    ends_when_empty: ClassVar[bool] = True  # whether no page follows an empty one
    is_counted: ClassVar[bool] = False  # whether the total that the service states is the number of items of the list
    repeats_spaces: ClassVar[bool] = False  # see `RecentRows`
    is_windowed: ClassVar[bool] = False  # whether all pages start at offsets of the same list
    may_repeat: bool = False  # whether a page may have no new rows, although others follow
    may_refuse_end: ClassVar[bool] = False  # whether a refused offset can mean the end

    def __init__(self, request: PagedRequest[Any, Any]) -> None:
        self.request = request

    def resolve_start(self, start: PageStart) -> PageStart:
        """Return the start of a page; for an empty start that of the first page."""
        return start

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        """Return the request for a page, without its page size."""
        return self.request

    def offset(self, start: PageStart) -> int | None:
        """Return the offset of a page within its space; None if it does not start at an offset."""
        return None

    def space(self, start: PageStart) -> Hashable:
        """Return what the offset of a page counts from."""
        return None

    def move_to(self, start: PageStart, offset: int) -> PageStart:
        """Return the start at another offset of the same space."""
        return start

    def maximum(self, start: PageStart) -> int | None:
        """Return the most items that can be requested there; None if nothing limits them.

        Raises:
            UnreadableResponseError: if no page can start there.
        """
        return None

    def select(self, start: PageStart, rows: list[Any]) -> Sequence[int]:
        """Return the indexes of the rows that are items of the list there and are not already read by the start."""
        return range(len(rows))

    def next_start(self, page: FetchedPage) -> PageStart | None:
        """Return the start of the page after one that is not empty; None after the last page."""
        return None

    def start_after(self, start: PageStart, rows: list[Any], *, is_full: bool) -> PageStart | None:
        """Return the start of a page after the first rows of another one; None if the list does not support that."""
        return None

    def start_after_end(self, start: PageStart, item_count: int) -> PageStart | None:
        """Return the start of what follows the last page of this kind; None at the end of the list."""
        return None

    def start_after_refusal(self, start: PageStart, item_count: int) -> PageStart | None:
        """Return another start for a page whose request the service refuses; None if there is none."""
        return None

    def predict_next(self, start: PageStart, row_count: int) -> PageStart | None:
        """Return the start of the page after this one before this one is fetched; None if only a response states it."""
        return None


class OffsetPages(PageStrategy):
    """Strategy of an operation with a query parameter, "offset" or "start", for the number of the first item."""

    has_one_page = False
    is_counted = True
    is_windowed = True
    may_repeat = True
    may_refuse_end = True

    def __init__(self, request: PagedRequest[Any, Any], parameter: str) -> None:
        super().__init__(request)
        self._parameter = parameter

    def resolve_start(self, start: PageStart) -> PageStart:
        return start or {self._parameter: self.request.query.get(self._parameter) or 0}

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        if not start[self._parameter] and self.request.query.get(self._parameter) is None:
            return self.request  # 0 is the default
        return self.request.with_query(**start)

    def offset(self, start: PageStart) -> int:
        offset: int = start[self._parameter]
        return offset

    def move_to(self, start: PageStart, offset: int) -> PageStart:
        return {self._parameter: offset}

    def next_start(self, page: FetchedPage) -> PageStart:
        return self.move_to(page.start, self.offset(page.start) + len(page.rows))

    def start_after(self, start: PageStart, rows: list[Any], *, is_full: bool) -> PageStart | None:
        return self.move_to(start, self.offset(start) + len(rows)) if is_full else None

    def predict_next(self, start: PageStart, row_count: int) -> PageStart:
        return self.move_to(start, self.offset(start) + row_count)


class TokenPages(PageStrategy):
    """Strategy of an operation that accepts the page token of a response as query parameter `next`."""

    has_one_page = False
    ends_when_empty = False

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        return self.request.with_query(**start) if start else self.request

    def next_start(self, page: FetchedPage) -> PageStart | None:
        token = get_property(page.result, "next")
        if token is None or token == "":
            return None
        if not isinstance(token, (str, int)) or isinstance(token, bool):
            raise UnreadableResponseError(f"{self.request.operation.id} returned a page token that is no text")
        return {"next": str(token)}


class SearchAfterPages(PageStrategy):
    """Strategy of a search: a page starts after the last hit's sort values, among them its id, which is unique.

    After a hit without one of the values, it continues by offset.
    """

    has_one_page = False
    is_counted = True
    may_refuse_end = True

    def __init__(self, request: PagedRequest[Any, Any]) -> None:
        search = plain(request.body)
        sort = list(search.get("sort") or ())
        self._sort: list[str] = sort if {"id", "+id", "-id"} & {*sort} else [*sort, "id"]
        super().__init__(attrs.evolve(request, body={**search, "sort": self._sort}))

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        if "searchAfter" not in start:
            return self.request.with_query(**start) if start else self.request
        body = {**self.request.body, "searchAfter": start["searchAfter"]}
        return attrs.evolve(self.request.with_query(offset=None), body=body)

    def offset(self, start: PageStart) -> int:
        offset: int = start.get("offset", self.request.query.get("offset") or 0)
        return offset

    def move_to(self, start: PageStart, offset: int) -> PageStart:
        return {"offset": offset} if offset else {}

    def maximum(self, start: PageStart) -> int | None:
        if "searchAfter" in start or not start:
            return None
        if self.offset(start) >= SEARCH_WINDOW:
            raise UnreadableResponseError(
                f"the search cannot go on after {SEARCH_WINDOW:,} hits, because the last hit lacks a single value of "
                f"each of the sort fields {', '.join(self._sort)}; sort by fields that all hits have, such as id, or "
                "add _exists_:FIELD to the query"
            )
        return SEARCH_WINDOW - self.offset(start)

    def next_start(self, page: FetchedPage) -> PageStart:
        return self._after(page.start, page.rows)

    def _after(self, start: PageStart, rows: list[Any]) -> PageStart:
        offset = {"offset": self.offset(start) + len(rows)}
        values = [get_path(rows[-1], key.lstrip("+-")) for key in self._sort]
        if any(value is None or isinstance(value, (list, dict)) for value in values):
            return offset
        texts = [str(value).lower() if isinstance(value, bool) else str(value) for value in values]
        return {**offset, "searchAfter": texts}

    def start_after(self, start: PageStart, rows: list[Any], *, is_full: bool) -> PageStart | None:
        following = self._after(start, rows)
        return following if is_full or "searchAfter" in following else None
