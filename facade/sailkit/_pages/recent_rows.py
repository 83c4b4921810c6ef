"""Recent rows: which rows of a page were in earlier pages."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Final, NamedTuple, TypeAlias

from sailkit._json_values import get_property
from sailkit_core.codec import encode

# The rows of a page by their ids; None if a row has none, or two have the same.
RowsById: TypeAlias = Mapping[str | int, Any] | None

_ID_TYPES: Final = frozenset((str, int))


def row_key(row: Any) -> str | int:
    """Return what identifies a row: its id, or its content if it has none."""
    id = get_property(row, "id")
    return id if isinstance(id, (str, int)) else encode(row).decode()


class _Window(NamedTuple):
    """The rows of a page, and the offset where the page ends if it is cut before rows are removed from it."""

    end: int | None
    keys: list[str | int]
    repeated: int


class RecentRows:
    """Rows that the next page can repeat.

    A service may remove rows from a page after it has cut it. The list continues by the number of rows received, so
    that nothing is lost, and the next page repeats rows. Pages that are shorter than requested are kept as far as a
    page can reach back. Other rows are repeated when rows are inserted: as many as a page has are dropped, if they are
    the same in all properties.

    Args:
        keep_all: whether full pages are kept as well, because a new space repeats rows of the one before it. A space
            is a part of the list in which offsets count.
    """

    def __init__(self, *, keep_all: bool = False) -> None:
        self._keep_all = keep_all
        self._space: Hashable = None
        self._windows: list[_Window] = []
        self._previous: list[_Window] = []  # of the previous space
        self._latest: Mapping[str | int, Any] = {}  # the latest rows with ids
        self._prints: set[int] = set()  # hashes of the rows of the first page, and of the beginnings of the others

    def find_new(self, rows: list[Any], by_id: RowsById, space: Hashable, offset: int | None) -> Sequence[int]:
        """Return the indexes of the rows that were not in a recent page. Pages before the offset are forgotten."""
        if space != self._space:
            self._previous = self._windows if self._keep_all else []
            self._space, self._windows = space, []
        if not self._keep_all:
            self._windows = [window for window in self._windows if _reaches(window, offset)]
        windows = [*self._previous, *self._windows]
        if not windows and (by_id is None or self._latest.keys().isdisjoint(by_id)):
            return range(len(rows))
        if by_id is None:
            return range(_count_overlap(windows, [*map(row_key, rows)]), len(rows))
        known = {key for window in windows for key in window.keys}
        return [
            index
            for index, (id, row) in enumerate(by_id.items())
            if id not in known and not (id in self._latest and self._latest[id] == row)
        ]

    def add(
        self,
        rows: list[Any],
        by_id: RowsById,
        new_count: int,
        offset: int | None,
        requested: int | None,
        *,
        has_items: bool,
    ) -> None:
        """Remember a page that is not empty, and that others follow."""
        size, latest = max(requested or 0, len(rows)), by_id or {}  # the number of rows that a page can have
        self._latest = latest if len(latest) == size else dict([*{**self._latest, **latest}.items()][-size:])
        if self._keep_all or (offset is not None and size != len(rows)):
            self._windows.append(
                _Window(None if offset is None else offset + size, [*map(row_key, rows)], len(rows) - new_count)
            )
        if has_items:
            is_first = not self._prints and _has_id(rows)
            self._prints |= {hash(encode([row])) for row in rows} if is_first else {_hash_beginning(rows)}

    def is_known_beginning(self, rows: list[Any]) -> bool:
        """Return whether an earlier page, or a part of the first one, began like this one."""
        return bool(self._prints) and _hash_beginning(rows) in self._prints

    def end_of(self, rows: list[Any], offset: int) -> int | None:
        """Return the offset from which on none of these rows can come; None if not all of them can come here."""
        passed = {key for window in self._windows if not _reaches(window, offset) for key in window.keys}
        ends = {key: 0 for window in self._previous for key in window.keys if key not in passed}
        for window in self._windows:
            if _reaches(window, offset):
                ends |= dict.fromkeys(window.keys, window.end or 0)
        keys = [*map(row_key, rows)]
        return max(ends[key] for key in keys) if ends.keys() >= {*keys} else None


def _has_id(rows: list[Any]) -> bool:
    return get_property(rows[0], "id") is not None


def _hash_beginning(rows: list[Any]) -> int:
    """Return a hash of the first row, or of all rows if they have no ids."""
    return hash(encode(rows[:1] if _has_id(rows) else rows))


def index_by_id(rows: list[Any]) -> RowsById:
    """Return the rows of a page by their ids; None if a row has none, or two have the same."""
    try:
        ids: list[Any] = [row.__dict__.get("id") for row in rows]  # models, the usual case
    except AttributeError:
        ids = [(row if row.__class__ is dict else getattr(row, "__dict__", {})).get("id") for row in rows]
    if not _ID_TYPES.issuperset(map(type, ids)):
        return None
    by_id = dict(zip(ids, rows, strict=True))
    return by_id if len(by_id) == len(rows) else None


def _reaches(window: _Window, offset: int | None) -> bool:
    return offset is not None and window.end is not None and window.end > offset


def _count_overlap(windows: Sequence[_Window], keys: list[str | int]) -> int:
    """Return how many rows at the beginning of a page are the last ones of the pages before it."""
    if not windows:
        return 0
    known = [*windows[0].keys, *(key for window in windows[1:] for key in window.keys[window.repeated :])]
    sizes = range(min(len(known), len(keys)), 0, -1)
    return next((size for size in sizes if known[-size:] == keys[:size]), 0)
