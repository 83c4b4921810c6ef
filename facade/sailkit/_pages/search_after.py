"""Search paging: a page starts after the sort values of the last hit (`searchAfter`)."""

from __future__ import annotations

from typing import Any

import attrs

from sailkit._json_values import get_path
from sailkit_core.codec import plain
from sailkit_core.request import PagedRequest

from .strategy import PageStart, PageStrategy

__all__ = ["SearchAfterPages"]


class SearchAfterPages(PageStrategy):
    """Strategy of a search. The id is added to the sort keys, so that no two hits are equal in the order.

    The request body of the caller is not changed.
    """

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

    def next_start(self, start: PageStart, page: list[Any], result: Any) -> PageStart | None:
        return self.start_after(start, page)

    def start_after(self, start: PageStart, items: list[Any]) -> PageStart:
        offset = {"offset": start.get("offset", self.request.query.get("offset") or 0) + len(items)}
        values = [get_path(items[-1], key.lstrip("+-")) for key in self._sort]
        if None in values:
            return offset
        return {**offset, "searchAfter": [_sort_value(value) for value in values]}

    def identity(self, start: PageStart) -> Any:
        return start.get("searchAfter", start)


def _sort_value(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
