"""Pager interface: the items of a list over all its pages, for sync and async code."""

from __future__ import annotations

import os
from abc import ABC, abstractmethod
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, Self, TypedDict, TypeVar, Unpack

import attrs

from .codec import JsonRecord
from .keywords import with_known_keywords

__all__ = ["AsyncPager", "Pager", "PagerOptions", "Part", "Position"]

I_co = TypeVar("I_co", covariant=True)  # the item of a page


@with_known_keywords
@attrs.frozen(slots=False, eq=False)
class Position(JsonRecord):
    """Position in a list, from which a pager can continue.

    It is a dict, which can be stored as JSON (`json.dumps(position)`) and passed as `start` when it is read again.

    Args:
        page: start of a page: an offset, a page token, sort values of the last hit, or a key. Empty for the first page.
        item_count: number of items before that page. They count towards `limit`.
        skip: number of items of that page that are already processed, in a list that cannot continue within a page.
        part: number of the list's part, from 0, if its filter is split into several requests.
    """

    page: Mapping[str, Any] = attrs.field(factory=dict)
    item_count: int = 0
    skip: int = 0
    part: int = 0


@with_known_keywords
@attrs.frozen(slots=False, eq=False)
class Part(JsonRecord):
    """Part of a list that was divided; any worker can read it: see `Pager.partition`.

    It is a dict, which can be stored as JSON (`json.dumps(part)`) or pickled, and passed to `Pager.part`.

    Args:
        list: method and path of the list.
        number: number of the part, from 0.
        count: number of parts.
        query: the query parameters of the list and of the part.
        key: the field by which the list is divided and paged; None for one that is divided by offset.
        start: the position at which the part begins; None for that of its query parameters.
    """

    list: str
    number: int
    count: int
    query: Mapping[str, Any]
    key: str | None = None
    start: Mapping[str, Any] | None = None


class PagerOptions(TypedDict, total=False):
    """Options of a pager.

    Attributes:
        page_size: items in a page, from 1 to the maximum of the operation. Default: that maximum, but at most 250.
        concurrency: pages to fetch at the same time, from 1 to 50; the order of the items stays the same. "auto" is as
            many as rate limit and measured latency require, up to 50, and one where that is fast enough. With more than
            2, the first request asks for the total (`count=True`) where the operation supports it; while the total is
            unknown, no more than 2 are fetched at once, so that few are after the end. Default: 1.
        key: field to page by (keyset pagination), such as "id". The items are sorted by it, and each comes once, even
            if rows are inserted and deleted in the meantime. The operation must support sorting by the field and
            comparing it in a filter. Upper and lower case, accents and time zones may be compared in any way. Default:
            None, which pages as the operation does.
        start: position to start at, from `Pager.position`, or its JSON. Default: None, the start of the list.
        trust_short_pages: whether a page with fewer items than requested is the last one, which saves the request that
            makes sure. Some lists of the service are filtered after a page is cut, or return smaller pages than
            requested; they are cut off then. Default: False.
    """

    page_size: int | None
    concurrency: int | Literal["auto"]
    key: str | None
    start: Position | Mapping[str, Any] | None
    trust_short_pages: bool


class Pager(ABC, Iterable[I_co]):
    """Items of a list. They are fetched page by page during the iteration; each iteration starts at the beginning.

    Returned by the list operations of a tenant, such as `tenant.identities.list()`, by `tenant.pages` and by
    `tenant.search`. The `limit` of a list is the total number of items, not the page size: without it, all items come.

    Two pages are in memory at a time, and with `concurrency` the text of those that are fetched ahead, 14 MiB at most.
    Most lists are paged by offset, which is no snapshot: rows that are deleted meanwhile make some items missed. Keyset
    pagination (`key`) does not have this problem, except among more rows with the same key than fit in a page. Rows
    without the key are read as well.

    A list ends with an empty page, at the total that the service states, or without a page token; where a service
    refuses the offset at the end, the total decides. A page with fewer items than requested is no end: the service
    removes rows from some pages, and may return fewer than requested. So one more request makes sure of the end, unless
    the total is known (`count=True`); `trust_short_pages` saves it.

    An error is raised at the item where it occurs, with a note that states the progress; `resume()` continues there.
    `UnreadableResponseError` is raised for a page that is no list, and for a list that does not move on: the same page
    or page token again, an offset or a filter that is ignored, hits of a search that cannot be continued.

    A `Filter` with a list of values that is too long for one request is split into several requests, which are read as
    one list: `limit`, `total()` and `position` apply to the whole list, `concurrency` to each part. It is not split
    where the result could differ: with `sorters`, `offset` or `key`, and for a field that is not documented to have a
    single value. See `sailkit.filters.split`.

    See https://developer.sailpoint.com/docs/api/standard-collection-parameters.
    """

    @abstractmethod
    def __iter__(self) -> Iterator[I_co]: ...

    @abstractmethod
    def pages(self) -> Iterator[list[I_co]]:
        """Return an iterator over the pages, each a list of items."""

    @abstractmethod
    def first(self) -> I_co | None:
        """Return the first item, or None if the list is empty. Requests a single item."""

    @abstractmethod
    def collect(self) -> list[I_co]:
        """Return all items as a list, in memory at once."""

    @abstractmethod
    def total(self) -> int:
        """Return the total number of items, whatever the `limit`. Sends one request for each part of the list.

        Raises:
            ValueError: if the operation does not count its items.
            UnreadableResponseError: if the response does not state the number.
        """

    @property
    @abstractmethod
    def count(self) -> int | None:
        """Total number of items at the service, whatever the `limit`; None until a response has stated it.

        A response states it if the request has `count=True`, which can be slow for the service; a few lists always
        state it. If the filter is split into several requests, the count is known once each part has stated its own.
        """

    @property
    @abstractmethod
    def position(self) -> Position | None:
        """Position of the latest iteration: the first item that is not processed; None if all are.

        An item counts as processed when the next one is requested. So the item that was being handled when an error
        occurred comes again. An iteration over `pages()` counts whole pages.
        """

    @abstractmethod
    def with_options(self, **options: Unpack[PagerOptions]) -> Self:
        """Return a pager over the same list with other options; the rest stays the same.

        Args:
            page_size, concurrency, key, start: see `PagerOptions`.

        Raises:
            ValueError: if the operation does not support a value.
        """

    @abstractmethod
    def to_jsonl(
        self,
        path: str | os.PathLike[str],
        *,
        resume: bool = False,
        progress: Callable[[int], object] | None = None,
    ) -> int:
        """Write the items to a file of JSON lines, each as the service sent it. Memory stays flat.

        The file is written as a whole or not at all, as by `Tenant.download`. Meanwhile the items are in `.NAME.part`
        beside it. If the export is interrupted, even by `kill -9`, they stay there; with `resume=True`, the same list
        goes on where it was.

        Args:
            path: the path of the file.
            resume: whether to continue an interrupted export; without one, the export begins. Default: False, which
                discards an interrupted export.
            progress: called with the number of items so far, after each page.

        Returns:
            The number of items.

        Raises:
            ValueError: if the interrupted export is of another list, and for a pipe or a device with `resume`.
            OSError: if the file cannot be written, and if another export is writing it; nothing is sent.
        """

    @abstractmethod
    def to_csv(
        self,
        path: str | os.PathLike[str],
        columns: Sequence[str] | None = None,
        *,
        resume: bool = False,
        formulas: bool = False,
        encoding: str = "utf-8",
        progress: Callable[[int], object] | None = None,
    ) -> int:
        """Write the items to a CSV file with a header, as flat rows (`sailkit.rows`). See also `to_jsonl`.

        Args:
            path: the path of the file.
            columns: JSON names or field names, such as `["name", "attributes.department"]`; a column that is an object
                has its JSON text. Default: all columns that any item has.
            resume, progress: see `to_jsonl`.
            formulas: whether texts stay that a spreadsheet takes for formulas: those that begin with `=`, `+`, `-`,
                `@`, a tab or a line break. Default: False, which writes an apostrophe before them.
            encoding: of the file; "utf-8-sig" helps Excel. Default: "utf-8".

        Returns:
            The number of items.

        Raises:
            ValueError: for a column that the items of the first page do not have; and see `to_jsonl`.
            OSError: see `to_jsonl`.
        """

    @abstractmethod
    def to_xlsx(
        self,
        path: str | os.PathLike[str],
        columns: Sequence[str] | None = None,
        *,
        resume: bool = False,
        progress: Callable[[int], object] | None = None,
    ) -> int:
        """Write the items to an Excel workbook of one sheet; requires the extra `sailkit[xlsx]`. See also `to_csv`.

        Texts stay texts, ids, dates and what looks like a formula included; so do numbers of more than 15 digits.

        Raises:
            ModuleNotFoundError: if XlsxWriter is not installed; nothing is sent.
            ValueError: for more items or longer texts than a sheet holds; and see `to_csv`.
            OSError: see `to_jsonl`.
        """

    @abstractmethod
    def to_dataframe(self, library: str | None = None, columns: Sequence[str] | None = None) -> Any:
        """Return the items as a data frame, a row each (`sailkit.rows`), in memory.

        Texts stay texts, also ids and dates. Columns have types that know absence.

        Args:
            library: "pandas" or "polars". Default: the one that is installed, pandas if both are.
            columns: see `to_csv`.

        Raises:
            ModuleNotFoundError: if the library is not installed; nothing is sent.
            ValueError: for another library, and for a column that the items do not have.
        """

    @abstractmethod
    def resume(self) -> Self:
        """Return a pager over the rest of the list, from `position`. Use it to continue after an error."""

    @abstractmethod
    def partition(self, count: int) -> Sequence[Part]:
        """Divide the list into parts, which workers in other processes can read at the same time.

        Without the option `key`, the list is divided by offset, which requires that the operation states the total.
        The parts are sorted by id where the operation supports it; with any other order, rows that are added or
        deleted meanwhile can come twice or be missed at the bounds, as with all paging by offset.

        With `key`, the list is divided by the values of the key, "id" or a date such as "created": each row is in one
        part, whatever is added or deleted. By dates, parts have the same length of time, not the same number of rows.

        Args:
            count: the number of parts, at least 1. There are fewer if the list has fewer items.

        Returns:
            The parts, in order. `limit` applies to all of them together; with `key`, a list must have none.

        Raises:
            ValueError: if the list cannot be divided; the message names the possible keys.
        """

    @abstractmethod
    def part(self, part: Part | Mapping[str, Any]) -> Self:
        """Return a pager over a part of this list. Its position, resuming and exports are those of the part.

        Args:
            part: a part that `partition` has returned, or its JSON. Its filter and order replace those of this list.

        Raises:
            ValueError: for a part of another list.
        """


class AsyncPager(ABC, AsyncIterable[I_co]):
    """Items of a list for asyncio. They are fetched page by page during the iteration; see `Pager`.

    With `concurrency`, pages are fetched by tasks. The tasks are cancelled when the iterator is closed: use
    `contextlib.aclosing` to close it at once; otherwise this happens when an unfinished iterator is garbage-collected.
    """

    @abstractmethod
    def __aiter__(self) -> AsyncIterator[I_co]: ...

    @abstractmethod
    def pages(self) -> AsyncIterator[list[I_co]]:
        """Return an iterator over the pages, each a list of items."""

    @abstractmethod
    async def first(self) -> I_co | None:
        """Return the first item, or None if the list is empty. Requests a single item."""

    @abstractmethod
    async def collect(self) -> list[I_co]:
        """Return all items as a list, in memory at once."""

    @abstractmethod
    async def total(self) -> int:
        """Return the total number of items; see `Pager.total`."""

    @property
    @abstractmethod
    def count(self) -> int | None:
        """Total number of items at the service; see `Pager.count`."""

    @property
    @abstractmethod
    def position(self) -> Position | None:
        """Position of the latest iteration; see `Pager.position`."""

    @abstractmethod
    def with_options(self, **options: Unpack[PagerOptions]) -> Self:
        """Return a pager over the same list with other options; see `Pager.with_options`."""

    @abstractmethod
    async def to_jsonl(self, path: str | os.PathLike[str], *, resume: bool = False) -> int:
        """Write the items to a file of JSON lines; see `Pager.to_jsonl`."""

    @abstractmethod
    async def to_csv(
        self,
        path: str | os.PathLike[str],
        columns: Sequence[str] | None = None,
        *,
        resume: bool = False,
        formulas: bool = False,
        encoding: str = "utf-8",
        progress: Callable[[int], object] | None = None,
    ) -> int:
        """Write the items to a CSV file; see `Pager.to_csv`."""

    @abstractmethod
    async def to_xlsx(
        self, path: str | os.PathLike[str], columns: Sequence[str] | None = None, *, resume: bool = False
    ) -> int:
        """Write the items to an Excel workbook; see `Pager.to_xlsx`."""

    @abstractmethod
    async def to_dataframe(self, library: str | None = None, columns: Sequence[str] | None = None) -> Any:
        """Return the items as a data frame; see `Pager.to_dataframe`."""

    @abstractmethod
    def resume(self) -> Self:
        """Return a pager over the rest of the list, from `position`; see `Pager.resume`."""

    @abstractmethod
    async def partition(self, count: int) -> Sequence[Part]:
        """Divide the list into parts for several workers; see `Pager.partition`."""

    @abstractmethod
    def part(self, part: Part | Mapping[str, Any]) -> Self:
        """Return a pager over a part of this list; see `Pager.part`."""
