"""Keyset paging: the list is sorted by a key, and a page starts at the key of the last items."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Hashable
from datetime import UTC, datetime
from typing import Any, Final

from sailkit._filter_language import format_literal
from sailkit._json_values import get_raw_path
from sailkit.errors import UnreadableResponseError
from sailkit_core.codec import plain
from sailkit_core.dates import read_datetime
from sailkit_core.operation import Operation
from sailkit_core.request import PagedRequest

from .recent_rows import row_key
from .strategies import FetchedPage, PageStart, PageStrategy

STEP_BACK: Final = 250  # rows by which the tail starts earlier


class MissingKeyError(UnreadableResponseError, ValueError):
    """An item has no value of the key by which the list is paged."""


class KeysetPages(PageStrategy):
    """Strategy of a list that is sorted by a field and continues with a filter on it.

    It does not know how the service compares: whether it ignores case, accents or time zones. Values that may be equal
    form a group. A page starts at the value of the first row of the last group, and repeats the rows of the group; a
    group that fills a page continues by offset. So a bound is never above a row that is not read, and offsets never
    skip one, whether the service's groups are smaller or larger. Repeated rows are known by their ids.

    A start consists of:
        value: the bound, as a literal; missing in the part that has no filter.
        group: the group of the bound.
        offset: the number of rows after the bound.
        ids: rows after the bound that are already read.
        last: the group of the row before the offset.
        first: the first row of an earlier page that did not begin at its bound.
        nulls: whether rows without a value are already read.
        part: "nulls" for the rows without a value, at the end; "tail" for the same with an operation that has no
            filter for them: the end of the unfiltered list.
        back: whether the tail must start earlier unless it starts with a row that has a value.
    """

    has_one_page = False
    repeats_spaces = True
    may_refuse_end = True

    def __init__(self, request: PagedRequest[Any, Any], key: str) -> None:
        operation = request.operation
        operator = select_operator(operation, key)
        if operator is None:
            keys = [name for name in operation.sortable if select_operator(operation, name)]
            supported = f"possible keys: {', '.join(keys)}" if keys else "it has no possible key"
            raise ValueError(f"{operation.id} cannot be paged by key {key!r}; {supported}")
        for name in ("sorters", "offset"):
            if request.query.get(name):
                raise ValueError(f"{name} cannot be combined with key={key!r}, which defines the order")
        super().__init__(request.with_query(sorters=key))
        self._key, self._operator = key, operator
        self.may_repeat = operator == "ge"
        filters = request.query.get("filters")
        self._filters = "" if filters is None else str(filters)  # a `Filter` has no truth value

    def build_request(self, start: PageStart) -> PagedRequest[Any, Any]:
        bound = ""
        if "value" in start:
            bound = f"{self._key} {self._operator} {start['value']}"
        elif start.get("part") == "nulls":
            bound = f"{self._key} isnull"
        offset = {"offset": start["offset"]} if start.get("offset") else {}
        if not bound:
            return self.request.with_query(**offset) if offset else self.request
        return self.request.with_query(filters=f"({self._filters}) and {bound}" if self._filters else bound, **offset)

    def offset(self, start: PageStart) -> int:
        offset: int = start.get("offset", 0)
        return offset

    def space(self, start: PageStart) -> Hashable:
        return start.get("part"), start.get("value")

    def move_to(self, start: PageStart, offset: int) -> PageStart:
        return {**start, "offset": offset}

    def select(self, start: PageStart, rows: list[Any]) -> list[int]:
        if "part" in start:
            return [index for index, row in enumerate(rows) if self._value(row) is None]
        known = {*start.get("ids", ())}
        return [index for index, row in enumerate(rows) if not known or row_key(row) not in known]

    def next_start(self, page: FetchedPage) -> PageStart | None:
        start, rows = page.start, page.rows
        if start.get("part") == "nulls" and any(self._value(row) is not None for row in rows):
            return self._tail(page.item_count - 1)  # the filter is ignored
        if start.get("back") and self.offset(start) and self._value(rows[0]) is None:
            return self._tail(self.offset(start) - STEP_BACK)
        start = self._note_beginning(start, rows)
        is_first_short = not page.is_full and "offset" not in start and self._operator == "ge"  # mostly the last page
        if "part" in start or is_first_short or not page.has_new:
            return self._continue(start, rows)
        return self._start_at_group(start, rows) or self._continue(start, rows)

    def start_after(self, start: PageStart, rows: list[Any], *, is_full: bool) -> PageStart | None:
        following = None if "part" in start else self._start_at_group(start, rows, partial=True)
        if following is None and "value" in start:
            return {**start, "ids": [*dict.fromkeys([*start.get("ids", ()), *map(row_key, rows)])]}
        return following or (self._continue(start, rows) if is_full or "part" in start else None)

    def start_after_end(self, start: PageStart, item_count: int) -> PageStart | None:
        if start.get("back") and self.offset(start):
            return self._tail(self.offset(start) - STEP_BACK)
        if "value" not in start or start.get("nulls") or self._operator == "gt":
            return None
        return {"part": "nulls"}

    def start_after_refusal(self, start: PageStart, item_count: int) -> PageStart | None:
        return self._tail(item_count - 1) if start == {"part": "nulls"} else None

    @staticmethod
    def _tail(offset: int) -> PageStart:
        """Return a start in the unfiltered list; it goes back until the first row has a value, so that none is lost."""
        return {"part": "tail", "offset": max(offset, 0), "back": True}

    def _continue(self, start: PageStart, rows: list[Any]) -> PageStart:
        """Return the start after these rows, in the same space."""
        kept = {name: value for name, value in start.items() if name not in ("ids", "back")}
        if ids := [*{*start.get("ids", ())}.difference(map(row_key, rows))]:
            kept["ids"] = ids  # they come with the next pages
        if self._has_nulls(rows):
            kept["nulls"] = True
        return {**kept, "offset": self.offset(start) + len(rows), "last": self._group(rows[-1])}

    def _start_at_group(self, start: PageStart, rows: list[Any], *, partial: bool = False) -> PageStart | None:
        """Return the start at the last group of a page; None if the group may have begun in an earlier page."""
        if self._operator == "gt":
            return {"value": self._literal(rows[-1])}
        groups = [*map(self._group, rows)]
        index = next((n for n in range(len(rows) - 1, -1, -1) if groups[n] != groups[-1]), -1) + 1
        if groups[-1] is None or (not index and groups[-1] in (start.get("group"), start.get("last"))):
            return None
        if index and groups[-1] == start.get("group"):
            return None
        kept = {"nulls": True} if start.get("nulls") or self._has_nulls(rows) else {}
        kept |= {"first": start["first"]} if "first" in start else {}
        following = {**kept, "value": self._literal(rows[index]), "group": groups[-1]}
        if index or partial:
            return {**following, "ids": [*map(row_key, rows[index:])]}
        return {**following, "offset": len(rows)}  # the group fills the page

    def _note_beginning(self, start: PageStart, rows: list[Any]) -> PageStart:
        """Note a page that does not begin at its bound; raise an error if the one of another bound began like it."""
        if "value" not in start or "offset" in start or self._group(rows[0]) == start.get("group"):
            return start
        first = row_key(rows[0])
        if self._operator == "ge" and start.get("first") == first:
            operation = self.request.operation
            raise UnreadableResponseError(f"{operation.method} {operation.path} ignores the filter on {self._key}")
        return {**start, "first": first}

    def _value(self, row: Any) -> Any:
        return get_raw_path(row, self._key)

    def _has_nulls(self, rows: list[Any]) -> bool:
        return any(self._value(row) is None for row in rows)

    def _group(self, row: Any) -> str | None:
        """Return text that is the same for values that any comparison may consider equal; None without a value."""
        value = self._value(row)
        if value is None:
            return None
        if isinstance(value, str):
            value = read_datetime(value)
        if isinstance(value, datetime):
            return (value if value.tzinfo else value.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
        if isinstance(value, (int, float)):
            return f"number {float(value)}"
        text = unicodedata.normalize("NFKD", str(plain(value)).casefold())
        return "text " + re.sub(r"[\W_]+", "", "".join(c for c in text if not unicodedata.combining(c)))

    def _literal(self, row: Any) -> str:
        """Return the key of a row as filters write it: text in quotes; dates, numbers and booleans without."""
        value = self._value(row)
        if isinstance(value, datetime):
            text = str(plain(value))
            return value.isoformat() if " " in text else text
        try:
            return format_literal(value, self._key, lambda: datetime.now(UTC))
        except (TypeError, ValueError):
            reason = "an item without it" if value is None else f"an item with a {type(value).__name__}"
            raise MissingKeyError(
                f"the list cannot be paged by key {self._key!r}: the service returned {reason}"
            ) from None


def select_operator(operation: Operation, key: str) -> str | None:
    """Return the filter operator for keyset paging; None if the operation cannot be paged by the key.

    Ids are unique, so the next page can start above the last id (`gt`, or `ge`). Values of other fields can repeat, so
    the next page must include the last value (`ge`).
    """
    if key not in operation.sortable or operation.paging is None or operation.paging.style != "offset":
        return None
    operators = ("gt", "ge") if key == "id" else ("ge",)
    return next((operator for operator in operators if operator in operation.filterable.get(key, ())), None)
