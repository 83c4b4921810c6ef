"""Retry decision: whether a failed attempt is repeated, and after how many seconds; without clock and network."""

from __future__ import annotations

import datetime
import math
from email.utils import parsedate_to_datetime
from typing import Final, Literal

import attrs

from sailkit.retry import RetryPolicy

from .interfaces import TransportErrorKind

REPEATABLE_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
READ_ONLY_OPERATIONS: Final = frozenset({"searchPost", "searchCount", "searchAggregate"})  # although they are POST
BUSY_STATUSES: Final = frozenset({502, 503, 504})


@attrs.frozen
class Failure:
    """The failure of an attempt: an error response, or a kind of `TransportError`."""

    kind: Literal["status"] | TransportErrorKind
    status: int = 0
    retry_after: float | None = None  # seconds


def decide_wait(
    policy: RetryPolicy, method: str, attempt: int, failure: Failure, elapsed: float, random: float
) -> float | None:
    """Return the seconds to wait before the next attempt, or None if there is none.

    `attempt` counts from 1, `elapsed` are seconds since the first attempt, `random` is from 0 to 1.
    """
    if attempt >= policy.attempts or not _is_repeatable(method, failure):
        return None
    wait = failure.retry_after
    if wait is None:
        wait = random * min(policy.max_delay, policy.base_delay * 2.0 ** min(attempt - 1, 60))
    wait = min(wait, policy.max_delay)
    return wait if elapsed + wait <= policy.budget else None


def _is_repeatable(method: str, failure: Failure) -> bool:
    if failure.kind == "status":
        invited = failure.status == 503 and failure.retry_after is not None
        return failure.status == 429 or invited or (failure.status in BUSY_STATUSES and method in REPEATABLE_METHODS)
    return failure.kind == "unsent" or (failure.kind == "broken" and method in REPEATABLE_METHODS)


def parse_retry_after(header: str, now: datetime.datetime) -> float | None:
    """Return the seconds of a Retry-After header (seconds or an HTTP date), at least 0, or None without valid value."""
    text = header.strip()
    try:
        wait = float(text)
    except ValueError:
        try:
            date = parsedate_to_datetime(text)
        except (ValueError, IndexError, TypeError, OverflowError):
            return None
        date = date if date.tzinfo else date.replace(tzinfo=datetime.UTC)
        wait = (date - now).total_seconds()
    return max(wait, 0.0) if math.isfinite(wait) else None
