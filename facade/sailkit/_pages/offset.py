"""Offset paging: a page starts at the number of its first item."""

from __future__ import annotations

from typing import Any

from sailkit_core.request import PagedRequest

from .strategy import PageStart, PageStrategy

__all__ = ["OffsetPages"]


class OffsetPages(PageStrategy):
    """Strategy of an operation with a query parameter for the number of the first item.

    Args:
        request: the list.
        parameter: name of the query parameter, "offset" or "start".
    """

    def __init__(self, request: PagedRequest[Any, Any], parameter: str) -> None:
        super().__init__(request)
        self._parameter = parameter

    def resolve_start(self, start: PageStart) -> PageStart:
        return start or {self._parameter: self.request.query.get(self._parameter) or 0}

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        if not start[self._parameter] and self.request.query.get(self._parameter) is None:
            return self.request  # 0 is the default
        return self.request.with_query(**start)

    def next_start(self, start: PageStart, page: list[Any], result: Any) -> PageStart | None:
        return self.start_after(start, page)

    def start_after(self, start: PageStart, items: list[Any]) -> PageStart:
        return {self._parameter: start[self._parameter] + len(items)}

    def predict_next(self, start: PageStart, page_size: int) -> PageStart | None:
        return {self._parameter: start[self._parameter] + page_size}
