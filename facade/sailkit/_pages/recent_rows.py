"""Recent rows: which rows of a page were in earlier pages."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

import attrs

from sailkit._json_values import get_property
from sailkit_core.codec import encode


def row_key(row: Any) -> str | int:
    """Return what identifies a row: its id, or its content if it has none."""
    id = get_property(row, "id")
    return id if isinstance(id, (str, int)) else encode(row).decode()


@attrs.frozen
class _Window:
    """The rows of a page, and the offset where the page ends if it is cut before rows are removed from it."""

    end: int | None
    keys: list[str | int]
    repeated: int


class RecentRows:
    """Rows of the pages that the next page can overlap.

    A service may remove rows from a page after it has cut it. The list continues by the number of rows received, so
    that nothing is lost, and the next page repeats rows. Only pages that are shorter than requested are kept, and only
    as far as a page can reach back.

    Args:
        keep_all: whether full pages are kept as well, because a new space repeats rows of the one before it. A space
            is a part of the list in which offsets count.
    """

    def __init__(self, *, keep_all: bool = False) -> None:
        self._keep_all = keep_all
        self._space: Hashable = None
        self._windows: list[_Window] = []
        self._previous: list[_Window] = []  # of the previous space
        self._prints: set[int] = set()  # hashes of the beginnings of all pages

    def find_new(self, rows: list[Any], space: Hashable, offset: int | None) -> list[int]:
        """Return the indexes of the rows that were not in a recent page. Pages before the offset are forgotten."""
        if space != self._space:
            self._previous = self._windows if self._keep_all else []
            self._space, self._windows = space, []
        if not self._keep_all:
            self._windows = [window for window in self._windows if _reaches(window, offset)]
        windows = [*self._previous, *self._windows]
        if not windows:
            return [*range(len(rows))]
        keys = [*map(row_key, rows)]
        if all(get_property(row, "id") is not None for row in rows) and len({*keys}) == len(keys):
            known = {key for window in windows for key in window.keys}
            return [index for index, key in enumerate(keys) if key not in known]
        return [*range(_count_overlap(windows, keys), len(rows))]

    def add(self, rows: list[Any], new_count: int, offset: int | None, requested: int | None) -> None:
        """Remember a page."""
        end = None if offset is None else offset + max(requested or 0, len(rows))
        if rows and (self._keep_all or (offset is not None and end != offset + len(rows))):
            self._windows.append(_Window(end, [*map(row_key, rows)], len(rows) - new_count))

    def is_known_beginning(self, rows: list[Any]) -> bool:
        """Return whether an earlier page began like this one; remember how this one begins."""
        beginning = rows[:1] if get_property(rows[0], "id") is not None else rows
        fingerprint = hash(encode(beginning))
        is_known = fingerprint in self._prints
        self._prints.add(fingerprint)
        return is_known

    def end_of(self, rows: list[Any], offset: int | None) -> int | None:
        """Return the offset from which on none of these rows can come; None if they should not even come here."""
        keys = {*map(row_key, rows)}
        ends = [window.end for window in self._windows if not keys.isdisjoint(window.keys)]
        if any(end is None or offset is None or end <= offset for end in ends):
            return None
        return max((end for end in ends if end is not None), default=0)


def _reaches(window: _Window, offset: int | None) -> bool:
    return offset is not None and window.end is not None and window.end > offset


def _count_overlap(windows: Sequence[_Window], keys: list[str | int]) -> int:
    """Return how many rows at the beginning of a page are the last ones of the pages before it."""
    known = [*windows[0].keys, *(key for window in windows[1:] for key in window.keys[window.repeated :])]
    sizes = range(min(len(known), len(keys)), 0, -1)
    return next((size for size in sizes if known[-size:] == keys[:size]), 0)
