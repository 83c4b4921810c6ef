"""Where in a list a reader is: what to ask for next, decided without sending anything."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Generic, TypeVar

import attrs

from sailkit.errors import BadRequestError, UnreadableResponseError
from sailkit_core.codec import Model, plain
from sailkit_core.request import Operation, PagedRequest, Paging

from .filter_split import parts_of

__all__ = ["Cursor", "Position", "at_path", "held", "key_operator", "page_size"]

I = TypeVar("I")  # noqa: E741 - the item of a page

USUAL = 250


@attrs.frozen
class Position:
    """A place in a list, from which a reader can go on. `attrs.asdict` makes it JSON, `Position(**...)` reads it back.

    Args:
        at: in the terms of the list: an offset, a token, the last hit's sort values, a key.
        taken: items handed over before it; they count towards `limit`.
        skip: items after it that were handed over too, in a list which cannot begin between its pages.
        part: how many parts of the list lie before it, where a long filter is split over several requests.
    """

    at: Mapping[str, Any] = attrs.field(factory=dict)
    taken: int = 0
    skip: int = 0
    part: int = 0


def page_size(paging: Paging) -> int | None:
    """Items to ask for in a page: the most that the service gives, up to what is usual; None where it says nothing."""
    return min(paging.maximum, USUAL) if paging.maximum else paging.size


class Cursor(Generic[I]):
    """Where in a list a reader is. It is told each answer, and tells the request that comes next.

    Args:
        request: what to list. Its `limit` is the number of items in all, its `offset` where to begin. Where it has
            several parts (see `parts_of`), the next one begins where one ends.
        size: items in a page; None asks for as many as the service gives at once.
        by: the field to page by, in whose order the items then come; None pages as the operation does.
        start: where to begin; None is the beginning.

    Raises:
        ValueError: for a limit, an offset or a page size that cannot be, and for a field that cannot be paged by.
    """

    def __init__(
        self,
        request: PagedRequest[Any, I],
        size: int | None = None,
        by: str | None = None,
        start: Position | None = None,
    ) -> None:
        paging = request.operation.paging
        if paging is None:
            raise ValueError(f"{request.operation.id} does not answer a list: send it instead")
        self._paging = paging
        self._request = request
        self._limit: int | None = request.query.get("limit")
        for name, value in (("limit", self._limit), ("page size", size), ("offset", request.query.get("offset"))):
            if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
                raise ValueError(f"{name} must be a whole number from 0, not {value!r}")
        self._size = _within(size, paging) if size is not None else page_size(paging)
        self._ways = [_way(part, paging, by) for part in parts_of(request, by)]
        self._begin(start or Position())

    def _begin(self, start: Position) -> None:
        self._taken, self._skip = start.taken, start.skip
        if not 0 <= start.part < len(self._ways):
            raise ValueError(f"{start} is in no part of this list, which has {len(self._ways)}: is it another filter?")
        self.part = start.part
        self._answered = start.at not in ({}, self._way.begin({}))
        self._latest: tuple[Position, list[I]] = start, []
        left = self._left
        self._at: Mapping[str, Any] | None = None if left is not None and left <= 0 else self._way.begin(start.at)

    @property
    def parts(self) -> int:
        """How many parts the list has; `part` is the number of parts that have ended."""
        return len(self._ways)

    @property
    def _way(self) -> _Way:
        return self._ways[self.part]

    @property
    def _left(self) -> int | None:
        return None if self._limit is None else self._limit - self._taken

    def _asked(self, left: int | None) -> int | None:
        sizes = [n for n in (self._size, left) if n is not None]
        return min(sizes) if sizes and self._paging.style != "single" else None

    def _ask(self, at: Mapping[str, Any], left: int | None) -> PagedRequest[Any, I]:
        request = self._way.ask(at)
        asked = self._asked(left)
        query: dict[str, Any] = {"limit": asked} if asked is not None else {}
        if self._answered and request.query.get("count"):
            query["count"] = None  # counting is slow, and the first answer has told it
        return request.with_query(**query) if query else request

    @property
    def next(self) -> PagedRequest[Any, I] | None:
        """The request of the next page; None after the last."""
        return None if self._at is None else self._ask(self._at, self._left)

    @property
    def position(self) -> Position | None:
        """Where the next page begins; None after the last."""
        return None if self._at is None else Position(self._at, self._taken, self._skip, self.part)

    def upcoming(self, pages: int) -> dict[tuple[int, int], PagedRequest[Any, I]]:
        """The requests of the next pages of a part, as far as they can be told before any is answered.

        Args:
            pages: how many at most, the next included.

        Returns:
            Requests by their `number`; empty after the last page, and for lists that tell only in an answer how they
            go on.
        """
        found: dict[tuple[int, int], PagedRequest[Any, I]] = {}
        if self._at is None or self._size is None or not isinstance(self._way, _Counted):
            return found
        (part, number), left = self.number, self._left
        while len(found) < pages and (left is None or left > 0):
            found[part, number] = self._ask({self._way.name: number}, left)
            number += self._size
            left = None if left is None else left - self._size
        return found

    @property
    def number(self) -> tuple[int, int]:
        """The part, and the number of the next page's first item in it; -1 in a list that does not count its items."""
        return self.part, int(self._at[self._way.name]) if self._at and isinstance(self._way, _Counted) else -1

    def take(self, result: Any) -> list[I]:
        """Note the answer to `next`, and return its items.

        Raises:
            UnreadableResponseError: for a page that goes on where it began, which would never end.
        """
        at = self._at or {}
        page = _items(result, self._paging)
        asked, left = self._asked(self._left), self._left
        items = self._way.fresh(page, at)
        items = items if left is None else items[:left]
        ended = not page or len(items) == left or (asked is not None and len(page) < asked and not self._way.tells_end)
        following = None if ended else self._way.after(at, page, result)
        if following is not None and self._way.mark(following) == self._way.mark(at):
            operation = self._request.operation
            raise UnreadableResponseError(f"{operation.method} {operation.path} answers the same page again and again")
        self._latest = Position(at, self._taken, self._skip, self.part), items
        self._taken += len(items)
        self._answered, self._at = True, following
        skipped = min(self._skip, len(items))
        self._skip -= skipped
        if following is None:
            self.end()
        return items[skipped:]

    def within(self, done: int) -> Position:
        """Where the reader is within the latest page.

        Args:
            done: how many of the items that `take` returned are done with.
        """
        begin, items = self._latest
        if not done:
            return begin
        passed = items[: begin.skip + done]
        at = self._ways[begin.part].within(begin.at, passed)
        if at is None:
            return attrs.evolve(begin, skip=len(passed))
        return attrs.evolve(begin, at=at, taken=begin.taken + len(passed), skip=0)

    def end(self) -> None:
        """Ask for no more of this part: the next one begins, if there is one and the limit is not reached."""
        self._at = None
        if self.part + 1 < self.parts and self._left != 0:
            self.part, self._skip, self._answered = self.part + 1, 0, False
            self._at = self._way.begin({})

    def ends_with(self, error: Exception) -> bool:
        """Whether an error only says that the list has ended: some operations refuse an offset at its very end."""
        refused = isinstance(error, BadRequestError) and "offset" in str(error.details.body).lower()
        return refused and self._answered


class _Way:
    """How a list goes on: `at` says where a page begins. This one answers all at once."""

    tells_end = False

    def __init__(self, request: PagedRequest[Any, Any]) -> None:
        self.request = request

    def begin(self, at: Mapping[str, Any]) -> Mapping[str, Any]:
        """Where the first page begins."""
        return at

    def ask(self, at: Mapping[str, Any]) -> PagedRequest[Any, Any]:
        """The request of the page there."""
        return self.request.with_query(**at) if at else self.request

    def fresh(self, page: list[Any], at: Mapping[str, Any]) -> list[Any]:
        """The items of the page which earlier pages did not have."""
        return page

    def after(self, at: Mapping[str, Any], page: list[Any], result: Any) -> Mapping[str, Any] | None:
        """Where the page after this one begins; None where there is none."""
        return None

    def within(self, at: Mapping[str, Any], passed: list[Any]) -> Mapping[str, Any] | None:
        """Where a page begins after some fresh items of the one there; None where none can."""
        return None

    def mark(self, at: Mapping[str, Any]) -> Any:
        """What differs between pages that differ."""
        return at


class _Counted(_Way):
    """A list that is told the number of the item to begin with."""

    def __init__(self, request: PagedRequest[Any, Any], name: str) -> None:
        super().__init__(request)
        self.name = name

    def begin(self, at: Mapping[str, Any]) -> Mapping[str, Any]:
        return at or {self.name: self.request.query.get(self.name) or 0}

    def ask(self, at: Mapping[str, Any]) -> PagedRequest[Any, Any]:
        given = self.request.query.get(self.name)  # 0 is not sent where nobody gave it
        return self.request.with_query(**at) if at[self.name] or given is not None else self.request

    def after(self, at: Mapping[str, Any], page: list[Any], result: Any) -> Mapping[str, Any] | None:
        return self.within(at, page)

    def within(self, at: Mapping[str, Any], passed: list[Any]) -> Mapping[str, Any]:
        return {self.name: at[self.name] + len(passed)}


class _Token(_Way):
    """A list whose answers hold a token for what follows."""

    tells_end = True

    def after(self, at: Mapping[str, Any], page: list[Any], result: Any) -> Mapping[str, Any] | None:
        token = held(result, "next")
        return {"next": token} if token else None


class _Search(_Way):
    """A search, which goes on after the values that the last hit was sorted by."""

    def __init__(self, request: PagedRequest[Any, Any]) -> None:
        super().__init__(attrs.evolve(request, body=_sorted(request.body)))

    def ask(self, at: Mapping[str, Any]) -> PagedRequest[Any, Any]:
        if "searchAfter" not in at:
            return super().ask(at)
        body = {**self.request.body, "searchAfter": at["searchAfter"]}
        return attrs.evolve(self.request.with_query(offset=None), body=body)

    def after(self, at: Mapping[str, Any], page: list[Any], result: Any) -> Mapping[str, Any]:
        return self.within(at, page)

    def within(self, at: Mapping[str, Any], passed: list[Any]) -> Mapping[str, Any]:
        offset = {"offset": at.get("offset", self.request.query.get("offset") or 0) + len(passed)}
        values = [at_path(passed[-1], key.lstrip("+-")) for key in self.request.body["sort"]]
        return offset if None in values else {**offset, "searchAfter": [_text(value) for value in values]}

    def mark(self, at: Mapping[str, Any]) -> Any:
        return at.get("searchAfter", at)


class _Keyed(_Way):
    """A list in the order of a field, which goes on from the last item's value by a filter.

    Where values can be alike, the page begins with that value, and the items that were handed over are left out.
    """

    def __init__(self, request: PagedRequest[Any, Any], field: str) -> None:
        operator = key_operator(request.operation, field)
        if operator is None:
            fields = [name for name in request.operation.sortable if key_operator(request.operation, name)]
            could = f"these can be paged by: {', '.join(fields)}" if fields else "no field can be paged by"
            raise ValueError(f"{request.operation.id} cannot be paged by {field!r}; {could}")
        for name in ("sorters", "offset"):
            if request.query.get(name):
                raise ValueError(f"{name} cannot be given when paging by {field!r}: that is its order")
        super().__init__(request.with_query(sorters=field))
        self._field, self._operator = field, operator
        filters = request.query.get("filters")
        self._filters = "" if filters is None else str(filters)  # a `Filter` has no truth

    def ask(self, at: Mapping[str, Any]) -> PagedRequest[Any, Any]:
        if "from" not in at:
            return self.request
        bound = f"{self._field} {self._operator} {at['from']}"
        filters = f"({self._filters}) and {bound}" if self._filters else bound
        return self.request.with_query(filters=filters, offset=at.get("offset") or None)

    def fresh(self, page: list[Any], at: Mapping[str, Any]) -> list[Any]:
        seen = set(at.get("seen", ()))
        return [item for item in page if at_path(item, "id") not in seen] if seen else page

    def after(self, at: Mapping[str, Any], page: list[Any], result: Any) -> Mapping[str, Any]:
        following = self.within(at, page)
        if "seen" not in following or following["from"] != at.get("from"):
            return following
        return {**following, "offset": at.get("offset", 0) + len(page)}  # a page is not enough for all that are alike

    def within(self, at: Mapping[str, Any], passed: list[Any]) -> Mapping[str, Any]:
        last = _literal(passed[-1], self._field)
        if self._operator == "gt":
            return {"from": last}
        alike = [at_path(item, "id") for item in passed if _literal(item, self._field) == last]
        if last != at.get("from"):
            return {"from": last, "seen": alike}
        return {**at, "seen": list(dict.fromkeys([*at["seen"], *alike]))}


def _way(request: PagedRequest[Any, Any], paging: Paging, by: str | None) -> _Way:
    if by is not None:
        return _Keyed(request, by)
    if paging.style in ("offset", "start"):
        return _Counted(request, paging.style)
    return {"next": _Token, "search": _Search}.get(paging.style, _Way)(request)


def key_operator(operation: Operation, field: str) -> str | None:
    """The operator to page by a field with; None where the operation cannot be paged by it.

    Ids differ from each other, so what follows is greater; values of other fields may be alike, so it must be possible
    to ask for those at the bound again.
    """
    if field not in operation.sortable or operation.paging is None or operation.paging.style != "offset":
        return None
    wanted = ("gt", "ge") if field == "id" else ("ge",)
    return next((one for one in wanted if one in operation.filterable.get(field, ())), None)


def _within(size: int, paging: Paging) -> int:
    if size == 0 or (paging.maximum is not None and size > paging.maximum):
        most = f"1 to {paging.maximum}" if paging.maximum else "at least 1"
        raise ValueError(f"page size must be {most}, not {size}")
    return size


def _items(result: Any, paging: Paging) -> list[Any]:
    """The items of an answer, whether it is the list or holds it."""
    found = held(result, paging.items) if paging.items else result
    return found if isinstance(found, list) else []


def held(result: Any, name: str) -> Any:
    """A property of an answer, by its name in JSON; None where there is none."""
    return result[name] if isinstance(result, (Model, dict)) and name in result else None


def at_path(item: Any, path: str) -> Any:
    """A value of an item, by its names in JSON with dots between them; None where there is none."""
    value = item
    for part in path.split("."):
        value = held(value, part)
    return plain(value)


def _literal(item: Any, field: str) -> str:
    """An item's value as a filter has it: dates, numbers and booleans are bare.

    Raises:
        ValueError: where the item lacks it, so that nothing says how the list goes on.
    """
    value: Any = item
    for part in field.split("."):
        value = held(value, part)
    if value is None:
        raise ValueError(f"an item without {field!r} came: the list cannot be paged by it")
    text = plain(value)
    bare = isinstance(value, datetime) or not isinstance(text, str)
    return _text(text) if bare else json.dumps(text, ensure_ascii=False)


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _sorted(body: Any) -> Any:
    """A search in an order without ties, so that it can go on after any hit; the caller's object is left alone."""
    search = plain(body)
    sort = list(search.get("sort") or ())
    return {**search, "sort": sort if {"id", "+id", "-id"} & {*sort} else [*sort, "id"]}
