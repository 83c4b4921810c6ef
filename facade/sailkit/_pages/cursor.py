"""Cursor: position in a list, the pages to request next, and what their responses mean, without I/O."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from sailkit.errors import BadRequestError, SailkitError, UnreadableResponseError
from sailkit_core.pagination import Position
from sailkit_core.request import PagedRequest

from .page_content import PageResponse, read_rows, read_total
from .plan import MAX_GUESSES, ListPlan, Page
from .prediction import Predictor
from .recent_rows import RecentRows, RowsById, index_by_id, row_key
from .strategies import SEARCH_WINDOW, FetchedPage, PageStart, TokenPages

I = TypeVar("I")  # noqa: E741 - the item of a page
R = TypeVar("R")

MAX_EMPTY_PAGES: Final = 1000  # in a row, before a list counts as one that does not end

# Requests that the cursor needs, pages of the list or others; it receives their responses.
Reading: TypeAlias = Generator[Page | PagedRequest[Any, Any], PageResponse, R]


class _LatestPage(NamedTuple):
    """The page whose items are being processed: its rows, and the indexes of those that are new."""

    resume: Position  # from which its items are read again
    page: Page
    item_count: int  # number of items before it
    skip: int  # number of its items that are already processed
    rows: list[Any]
    new: Sequence[int]
    is_full: bool


class Cursor(Generic[I]):
    """Position in a list of one or more parts (see `split_request`): `page` is the next page, `read` reads it.

    A part ends with an empty page, at the total that the service states, without a page token, or at the limit.
    """

    def __init__(self, plan: ListPlan[I]) -> None:
        self.plan = plan
        start = plan.start
        self._part, self._item_count, self._skip = start.part, start.item_count, start.skip
        self._latest: _LatestPage | None = None
        self._totals: dict[int, int] = {}  # by part, as far as the service has stated them
        self._start_part(start.item_count if not start.part else None)
        self.page: Page | None = self._page_at(start.page, start.item_count, asks_total=self._asks_total)
        self._resume = start

    def _start_part(self, returned: int | None) -> None:
        """Forget the rows of the part before. Some rows of this one may have been returned, or None if unknown."""
        self._strategy = self.plan.strategies[self._part]
        self._returned = returned
        self._recent = RecentRows(keep_all=self._strategy.repeats_spaces)
        self._tokens: set[str] = set()
        self._empty_pages, self._has_short_pages, self._checked_offset = 0, False, False
        self._predictor = Predictor(self.plan.page_size)
        self._suspects: tuple[PageStart, list[Any]] | None = None
        self._asks_total = self.plan.asks_total

    def _page_at(self, start: PageStart, item_count: int, *, asks_total: bool = False) -> Page | None:
        """Return the page of the current part that starts there, after some items; None if the limit is reached."""
        plan = self.plan
        count = plan.page_size
        if plan.limit is not None:
            remaining = plan.limit - item_count
            if remaining <= 0:
                return None
            if not self._has_short_pages:  # a small page may have no visible rows
                count = remaining if count is None else min(count, remaining)
        count = None if plan.paging.style == "single" else count
        return Page(self._strategy.resolve_start(start), self._part, count, asks_total)

    @property
    def position(self) -> Position | None:
        """Position of the next page; None after the last page."""
        return None if self.page is None else self._resume

    @property
    def total(self) -> int | None:
        """Number of items at the service; None until it has stated that of each part."""
        return sum(self._totals.values()) if len(self._totals) == len(self.plan.strategies) else None

    def upcoming(self, count: int) -> list[Page]:
        """Return the next pages of this part, as far as they are known before any is fetched.

        Unless the service has stated the total, they are guesses, and few, because the list may have ended before them.
        """
        page = self.page
        if page is None:
            return []
        if page.count is None:
            return [page]
        if self._part not in self._totals:
            count = min(count, MAX_GUESSES)
        pages = [page]
        item_count = self._item_count + page.count
        for row_count in self._predictor.row_counts(count - 1):
            start = self._strategy.predict_next(pages[-1].start, row_count)
            total = self._totals.get(self._part)
            if start is None or (total is not None and (self._strategy.offset(start) or 0) >= total):
                break
            following = self._page_at(start, item_count)
            if following is None:
                break
            pages.append(following)
            item_count += row_count
        return pages

    def read(self) -> Reading[list[I]]:
        """Read the next page and move to the one after it. Returns the items, which may be none.

        Raises:
            UnreadableResponseError: for a response without a list, and a list that does not move on.
        """
        page = self.page
        if page is None:
            raise ValueError("the list has ended")
        try:
            response = yield page
        except BadRequestError as error:
            following = self._strategy.start_after_refusal(page.start, self._returned or 0)
            if following is None and not (yield from self._is_end(page, error)):
                raise
            self._move_after(page, following or self._strategy.start_after_end(page.start, self._returned or 0))
            return []
        items = self.advance(*response)
        if self._suspects is not None:
            yield from self._check_offset(*self._suspects)
        return items

    def advance(self, result: Any, headers: Mapping[str, str] | None = None) -> list[I]:
        """Move to the page after the current one, which has this response, and return the items of the current one."""
        page = self.page
        if page is None:
            raise ValueError("the list has ended")
        self._suspects = None
        response = result, headers or {}
        rows = read_rows(self.plan.operation, response)
        if (total := read_total(response)) is not None and self._strategy.space(page.start) in (None, (None, None)):
            self._totals[page.part] = total
        is_full = page.count is None or len(rows) >= min(page.count, self._strategy.maximum(page.start) or page.count)
        selected = self._strategy.select(page.start, rows)
        by_id = index_by_id(rows) if rows else {}
        new = self._find_new(page, rows, by_id, selected) if selected else []
        remaining = len(new) if self.plan.limit is None else self.plan.limit - self._item_count
        items: list[I] = [*map(rows.__getitem__, new[:remaining])]
        returned = None if self._returned is None else self._returned + len(items)
        fetched = FetchedPage(page.start, rows, result, is_full, bool(new), returned or 0)
        is_enough = len(items) == remaining and self.plan.limit is not None
        following = self._following(fetched, returned, page.count, is_enough=is_enough)
        # From here on nothing fails: until then, the list stays at this page.
        self._latest = _LatestPage(self._resume, page, self._item_count, self._skip, rows, new, is_full)
        if following is not None and rows:
            offset = self._strategy.offset(page.start)
            self._recent.add(rows, by_id, len(new), offset, page.count, has_items=bool(selected))
        self._predictor.add(len(rows), is_full=is_full)
        self._has_short_pages |= not is_full
        self._asks_total = False
        self._item_count, self._returned = self._item_count + len(items), returned
        skipped = min(self._skip, len(items))
        self._skip -= skipped
        resume = self._resume
        self._move_after(page, following)
        if rows and not new and self.page is not None and self.page.part == page.part:
            self._resume = resume  # from there the service may return other rows
        return items[skipped:]

    def _find_new(self, page: Page, rows: list[Any], by_id: RowsById, selected: Sequence[int]) -> Sequence[int]:
        """Return the indexes of the items that no page before had; raise an error if an earlier page comes again."""
        strategy, offset = self._strategy, self._strategy.offset(page.start)
        known = self._recent.find_new(rows, by_id, strategy.space(page.start), offset)
        new = known if len(selected) == len(rows) else sorted({*known} & {*selected})
        if new:
            is_same = new[0] == 0 and self._recent.is_known_beginning(rows)
        else:
            is_same = not self._may_repeat(page, [rows[index] for index in selected])
        if is_same:
            raise self._error("returns the same page again and again")
        return new

    def _may_repeat(self, page: Page, rows: list[Any]) -> bool:
        """Return whether a page may consist of known rows, because rows are removed from it after it was cut."""
        strategy, offset = self._strategy, self._strategy.offset(page.start)
        if offset is None or not strategy.may_repeat:
            return False
        end = self._recent.end_of(rows, offset)
        if end and end > offset and not self._checked_offset:
            self._suspects = strategy.move_to(page.start, end), rows
        return end is not None

    def _check_offset(self, start: PageStart, suspects: list[Any]) -> Reading[None]:
        """Raise an error if rows of a page also come where they cannot be: then the service ignores the offset."""
        self._suspects, self._checked_offset = None, True
        request = self._strategy.build_request(start).with_query(limit=self.plan.page_size, count=None)
        try:
            rows = read_rows(self.plan.operation, (yield request))
        except BadRequestError:
            return
        if not {*map(row_key, suspects)}.isdisjoint(map(row_key, rows)):
            raise self._error("ignores the offset")

    def _following(
        self, page: FetchedPage, returned: int | None, count: int | None, *, is_enough: bool
    ) -> PageStart | None:
        """Return the start of the page after this one; None at the end of the part."""
        strategy = self._strategy
        if strategy.has_one_page:
            self._check_single(page)
        if strategy.has_one_page or is_enough:
            return None
        total = self._totals.get(self._part)
        self._empty_pages = 0 if page.rows else self._empty_pages + 1
        if self._empty_pages > MAX_EMPTY_PAGES:
            raise self._error(f"has returned {MAX_EMPTY_PAGES} empty pages in a row")
        if not page.rows and strategy.ends_when_empty:
            size = self.plan.page_size or 0
            offset = (strategy.offset(page.start) or 0) + size
            if total is not None and returned is not None and returned < total > offset and strategy.is_windowed:
                return strategy.move_to(page.start, offset)  # the rows of this page are removed, others follow
            if page.item_count and count is not None and count < size and not self.plan.trust_short_pages:
                return page.start  # a small page may have no visible rows
            return strategy.start_after_end(page.start, returned or 0)
        if strategy.is_counted and total is not None and returned is not None:
            rows_before = returned + (strategy.offset(strategy.resolve_start({})) or 0)
            if rows_before == total and not self._is_doubtful(page, total):
                return None
        if self.plan.trust_short_pages and strategy.ends_when_empty and not page.is_full:
            return strategy.start_after_end(page.start, returned or 0)
        following = strategy.next_start(page)
        if isinstance(strategy, TokenPages) and following is not None:
            if following["next"] in self._tokens:
                raise self._error("returns the same page token again and again")
            self._tokens.add(following["next"])
        return following

    def _is_doubtful(self, page: FetchedPage, total: int | None) -> bool:
        """Return whether a total may be something else: the rows of the page, or the window of a search."""
        is_page_count = bool(self.plan.paging.items) and page.is_full and total == len(page.rows)
        return is_page_count or total == SEARCH_WINDOW

    def _check_single(self, page: FetchedPage) -> None:
        total = self._totals.get(self._part)
        if total is not None and self.plan.limit is None and total > len(page.rows):
            returned = f"returned {len(page.rows)} of {total} items"
            raise self._error(f"{returned}, and has no parameter to request the others")

    def _is_end(self, page: Page, error: BadRequestError) -> Reading[bool]:
        """Return whether the service refuses an offset because the list has ended there, and not for another reason."""
        strategy, offset = self._strategy, self._strategy.offset(page.start)
        if not (strategy.may_refuse_end and offset and _mentions_offset(error)) or self.plan.is_first(page):
            return False
        rows_before = offset
        if strategy.is_counted and self._returned is not None:
            rows_before = self._returned + (strategy.offset(strategy.resolve_start({})) or 0)
        if strategy.is_counted and self._totals.get(self._part) == rows_before:
            return True
        try:
            if self.plan.paging.count or self.plan.paging.items:
                request = strategy.build_request(strategy.move_to(page.start, 0)).with_query(limit=1)
                request = request.with_query(count=True) if self.plan.paging.count else request
                response = yield request
                read_rows(self.plan.operation, response)
                if (total := read_total(response)) is not None:
                    return total == rows_before
            return strategy.may_repeat and (yield from self._ends_at(page.start, offset))
        except SailkitError:
            return False  # the first error is raised

    def _ends_at(self, start: PageStart, offset: int) -> Reading[bool]:
        """Return whether the row before an offset exists and the one after it does not."""
        strategy = self._strategy
        before, after = (
            strategy.build_request(strategy.move_to(start, place)).with_query(limit=1, count=None)
            for place in (offset - 1, offset + 1)
        )
        if not read_rows(self.plan.operation, (yield before)):
            return False
        try:
            return not read_rows(self.plan.operation, (yield after))
        except BadRequestError as error:
            return _mentions_offset(error)

    def _error(self, reason: str) -> UnreadableResponseError:
        return UnreadableResponseError(f"{self.plan.operation.method} {self.plan.operation.path} {reason}")

    def _move_after(self, page: Page, start: PageStart | None) -> None:
        """Move to a start in the part of this page; to the next part, if there is one and the limit is not reached."""
        if start is not None:
            self.page = self._page_at(start, self._item_count, asks_total=self._asks_total)
            self._resume = self._resume_position(page, start)
            return
        self.page = None
        if self._part + 1 < len(self.plan.strategies):
            self._part, self._skip = self._part + 1, 0
            self._start_part(0)
            self.page = self._page_at({}, self._item_count, asks_total=self._asks_total)
            self._resume = Position({}, self._item_count, 0, self._part)

    def _resume_position(self, page: Page, start: PageStart) -> Position:
        """Return the position after a page. If the next one may repeat rows, it is within the page."""
        strategy, latest = self._strategy, self._latest
        may_repeat = strategy.offset(start) and strategy.space(start) == strategy.space(page.start)
        if may_repeat and latest and not latest.is_full and latest.page.start == page.start and latest.rows:
            return self._within_page(latest, len(latest.rows), self._item_count)
        return Position(start, self._item_count, self._skip, self._part)

    def _within_page(self, latest: _LatestPage, row_count: int, item_count: int) -> Position:
        """Return the position after some rows of the latest page, which is requested again."""
        page = latest.page
        again = sum(index < row_count for index in self.plan.strategies[page.part].select(page.start, latest.rows))
        return Position(page.start, max(item_count - again, 0), again, page.part)

    def position_after(self, count: int) -> Position:
        """Return the position after a number of the items that `advance` has returned."""
        latest = self._latest
        if latest is None:
            return self._resume
        if not count:
            return latest.resume
        page, item_count = latest.page, latest.skip + count  # of this page
        row_count = latest.new[item_count - 1] + 1
        start = self.plan.strategies[page.part].start_after(page.start, latest.rows[:row_count], is_full=latest.is_full)
        if start is None:
            return self._within_page(latest, row_count, latest.item_count + item_count)
        return Position(start, latest.item_count + item_count, 0, page.part)


def _mentions_offset(error: BadRequestError) -> bool:
    return "offset" in str(error.details.body).lower()
