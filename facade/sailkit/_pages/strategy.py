"""Page strategy: how a list continues after a page."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, TypeAlias

from sailkit_core.request import PagedRequest

__all__ = ["PageStart", "PageStrategy", "SinglePage"]

# Start of a page, in the terms of the strategy, as JSON; empty for the first page.
PageStart: TypeAlias = Mapping[str, Any]


class PageStrategy(ABC):
    """Base of the page strategies: pure functions from the start of a page to its request and to the next start.

    Args:
        request: the list.
    """

    # Whether a page with fewer items than requested is the last one.
    short_page_is_last: ClassVar[bool] = True

    def __init__(self, request: PagedRequest[Any, Any]) -> None:
        self.request = request

    def resolve_start(self, start: PageStart) -> PageStart:
        """Return the start of a page; for an empty start that of the first page."""
        return start

    @abstractmethod
    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        """Return the request for a page, without its page size."""

    def remove_duplicates(self, page: list[Any], start: PageStart) -> list[Any]:
        """Return the items of a page that were not in an earlier page."""
        return page

    @abstractmethod
    def next_start(self, start: PageStart, page: list[Any], result: Any) -> PageStart | None:
        """Return the start of the page after this one; None after the last page.

        Args:
            start: start of this page.
            page: all items of this page, at least one.
            result: the result that contains them.
        """

    def start_after(self, start: PageStart, items: list[Any]) -> PageStart | None:
        """Return the start of a page that begins within another one; None if the list does not support that.

        Args:
            start: start of the other page.
            items: its first items, without duplicates.
        """
        return None

    def predict_next(self, start: PageStart, page_size: int) -> PageStart | None:
        """Return the start of the page after this one before this one is fetched; None if only a response states it."""
        return None

    def identity(self, start: PageStart) -> Any:
        """Return the part of a start that differs between different pages."""
        return start


class SinglePage(PageStrategy):
    """Strategy of an operation that returns all items at once."""

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        return self.request

    def next_start(self, start: PageStart, page: list[Any], result: Any) -> PageStart | None:
        return None
