"""Page strategies: how a list continues after a page, by offset, by page token or after the last hit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeAlias

import attrs

from sailkit._json_values import get_path, get_property
from sailkit_core.codec import plain
from sailkit_core.request import PagedRequest

# Start of a page, in the terms of the strategy, as JSON; empty for the first page.
PageStart: TypeAlias = Mapping[str, Any]


class PageStrategy:
    """Strategy of an operation that returns all items at once, and base of the others; all methods are pure."""

    short_page_is_last: ClassVar[bool] = True  # whether a page with fewer items than requested is the last one

    def __init__(self, request: PagedRequest[Any, Any]) -> None:
        self.request = request

    def resolve_start(self, start: PageStart) -> PageStart:
        """Return the start of a page; for an empty start that of the first page."""
        return start

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        """Return the request for a page, without its page size."""
        return self.request

    def remove_duplicates(self, page: list[Any], start: PageStart) -> list[Any]:
        """Return the items of a page that were not in an earlier page."""
        return page

    def next_start(self, start: PageStart, page: list[Any], result: Any) -> PageStart | None:
        """Return the start of the page after this one, which is not empty; None after the last page."""
        return self.start_after(start, page)

    def start_after(self, start: PageStart, items: list[Any]) -> PageStart | None:
        """Return the start of a page after the first items of another one; None if the list does not support that."""
        return None

    def predict_next(self, start: PageStart, page_size: int) -> PageStart | None:
        """Return the start of the page after this one before this one is fetched; None if only a response states it."""
        return None

    def identity(self, start: PageStart) -> Any:
        """Return the part of a start that differs between different pages."""
        return start


class OffsetPages(PageStrategy):
    """Strategy of an operation with a query parameter, "offset" or "start", for the number of the first item."""

    def __init__(self, request: PagedRequest[Any, Any], parameter: str) -> None:
        super().__init__(request)
        self._parameter = parameter

    def resolve_start(self, start: PageStart) -> PageStart:
        return start or {self._parameter: self.request.query.get(self._parameter) or 0}

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        if not start[self._parameter] and self.request.query.get(self._parameter) is None:
            return self.request  # 0 is the default
        return self.request.with_query(**start)

    def start_after(self, start: PageStart, items: list[Any]) -> PageStart:
        return {self._parameter: start[self._parameter] + len(items)}

    def predict_next(self, start: PageStart, page_size: int) -> PageStart | None:
        return {self._parameter: start[self._parameter] + page_size}


class TokenPages(PageStrategy):
    """Strategy of an operation that accepts the page token of a response as query parameter `next`."""

    short_page_is_last = False

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        return self.request.with_query(**start) if start else self.request

    def next_start(self, start: PageStart, page: list[Any], result: Any) -> PageStart | None:
        token = get_property(result, "next")
        return {"next": token} if token else None


class SearchAfterPages(PageStrategy):
    """Strategy of a search: a page starts after the last hit's sort values, among them its id, which is unique."""

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

    def start_after(self, start: PageStart, items: list[Any]) -> PageStart:
        offset = {"offset": start.get("offset", self.request.query.get("offset") or 0) + len(items)}
        values = [get_path(items[-1], key.lstrip("+-")) for key in self._sort]
        if None in values:
            return offset
        texts = [str(value).lower() if isinstance(value, bool) else str(value) for value in values]
        return {**offset, "searchAfter": texts}

    def identity(self, start: PageStart) -> Any:
        return start.get("searchAfter", start)
