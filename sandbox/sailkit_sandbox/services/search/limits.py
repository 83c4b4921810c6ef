"""Limits of a search: clauses, words of the query, and processor time."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sized
from contextlib import contextmanager
from typing import Final

from sailkit_sandbox.base.garbage import pause_collection

MOST_CLAUSES: Final = 1024  # Elasticsearch's indices.query.bool.max_clause_count
MOST_TERMS: Final = 65_536  # Elasticsearch's index.max_terms_count
_MOST_WORDS: Final = 12_000
_SECONDS: Final = 5.0
_WORD: Final = re.compile(r'[^\s()"]+|[()"]')


class SearchError(ValueError):
    """An invalid search; the message gives the reason."""


class WorkLimit:
    """The limit of the processor time that the current thread spends on a search. Default: 5 seconds.

    Args:
        seconds: the limit.
    """

    def __init__(self, seconds: float = _SECONDS) -> None:
        self._seconds = seconds
        self._end = time.thread_time() + seconds

    @contextmanager
    def pause(self) -> Iterator[None]:
        """Do not count the time of a block, whose result other searches use too. Blocks may be nested."""
        end, start = self._end, time.thread_time()
        try:
            with pause_collection():
                yield
        finally:
            self._end = end + time.thread_time() - start

    def check(self) -> None:
        """Check the limit.

        Raises:
            SearchError: after the limit.
        """
        if time.thread_time() > self._end:
            raise SearchError(f"The search needs more than {self._seconds:g} seconds of processor time. Simplify it.")


def check_clauses(clauses: Sized) -> None:
    """Check the number of clauses.

    Raises:
        SearchError: for too many clauses.
    """
    if len(clauses) > MOST_CLAUSES:
        raise SearchError(f"The query has {len(clauses)} clauses in one place; the limit is {MOST_CLAUSES}.")


def check_terms(terms: Sized) -> None:
    """Check the number of terms in one clause.

    Raises:
        SearchError: for too many terms.
    """
    if len(terms) > MOST_TERMS:
        raise SearchError(f"The query has {len(terms)} terms in one clause; the limit is {MOST_TERMS}.")


def check_words(text: str) -> None:
    """Check the number of words, quotes and parentheses of a query: the parser's time grows with its square.

    Raises:
        SearchError: for too many of them.
    """
    number = sum(1 for _ in _WORD.finditer(text))
    if number > _MOST_WORDS:
        raise SearchError(f"The query has {number} words, quotes and parentheses; the limit is {_MOST_WORDS}.")
