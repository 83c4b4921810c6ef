"""Page token paging: a response contains a token for the next page."""

from __future__ import annotations

from typing import Any

from sailkit._json_values import get_property
from sailkit_core.request import PagedRequest

from .strategy import PageStart, PageStrategy

__all__ = ["TokenPages"]


class TokenPages(PageStrategy):
    """Strategy of an operation that accepts the page token of a response as query parameter `next`."""

    short_page_is_last = False

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        return self.request.with_query(**start) if start else self.request

    def next_start(self, start: PageStart, page: list[Any], result: Any) -> PageStart | None:
        token = get_property(result, "next")
        return {"next": token} if token else None
