"""Prediction: where the pages of a list begin before any of them is fetched."""

from __future__ import annotations

from typing import Final

MAX_ERRORS: Final = 3
MAX_AFTER_ERROR: Final = 5  # pages at once, because an error makes the requests of all of them useless


class Predictor:
    """Predicts the number of rows of the next pages from those of the latest.

    After a short page, which is mostly the last one, nothing is predicted until another one has as many rows: then the
    service returns fewer rows than requested. A service whose pages vary is not predicted any more.
    """

    def __init__(self, page_size: int | None) -> None:
        self._next, self._latest, self._errors = page_size or 0, page_size or 0, 0

    def add(self, row_count: int, *, is_full: bool) -> None:
        """Note the number of rows of a page."""
        self._errors += row_count != self._next and self._next != 0
        self._next = row_count if is_full or row_count == self._latest else 0
        self._latest = row_count

    def row_counts(self, count: int) -> list[int]:
        """Return the numbers of rows of the next pages, at most `count` of them; fewer after an error."""
        count = min(count, MAX_AFTER_ERROR) if self._errors else count
        return [self._next] * count if self._next and self._errors < MAX_ERRORS else []
