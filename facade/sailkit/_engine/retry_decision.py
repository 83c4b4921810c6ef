"""Retry decision: whether a failed attempt is repeated, and after how many seconds; without clock and network."""

from __future__ import annotations

import datetime
import functools
import math
import re
from typing import Final, Literal, NamedTuple

from sailkit.retry import RetryPolicy

from .interfaces import TransportErrorKind

READ_ONLY_METHODS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
REPEATABLE_METHODS: Final = READ_ONLY_METHODS | {"PUT", "DELETE"}
# The paths of POST operations that only read, reviewed one by one. What starts work at the service, such as a report,
# an export or the test of a connection, is none of them.
READING_PATHS: Final = (
    "/access-requests/accounts-selection",
    "/authorization/user-levels/get-identity-count",
    "/connector-rules/validate",
    "/form-definitions/forms-action-dynamic-schema",
    "/form-definitions/{formDefinitionID}/data-source",
    "/identity-profiles/identity-preview",
    "/query-password-info",
    "/recommendations/request",
    "/roles/filter",
    "/search",
    "/search/aggregate",
    "/search/count",
    "/sod-violations/predict",
    "/sources/{sourceId}/connector/peek-resource-objects",
    "/trigger-subscriptions/validate-filter",
)
# The request was not processed, or a gateway got no answer from the service: 520 to 524 are those of Cloudflare.
BUSY_STATUSES: Final = frozenset({408, 425, 502, 503, 504, *range(520, 525)})


def is_read(method: str, url: str) -> bool:
    """Whether a request only reads, by its method and its path from the host's root."""
    return method in READ_ONLY_METHODS or (method == "POST" and re.fullmatch(_reading_pattern(), url) is not None)


@functools.cache
def _reading_pattern() -> str:
    paths = "|".join(re.sub(r"\\{\w+\\}", "[^/]+", re.escape(path)) for path in READING_PATHS)
    return rf"(?:/v\d+|/beta)?(?:{paths})"


class Failure(NamedTuple):
    """The failure of an attempt: an error response, an unreadable success, or a kind of `TransportError`."""

    kind: Literal["status", "unreadable"] | TransportErrorKind
    status: int = 0
    retry_after: float | None = None  # seconds
    attempts: int = 1  # of this call that have ended with this status

    @property
    def is_uncertain(self) -> bool:
        """Whether the service may have done what the request asks for."""
        return self.kind in ("broken", "unreadable") or self.status == 408 or self.status >= 500


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
    repeatable = method in REPEATABLE_METHODS
    match failure.kind:
        case "status" if failure.status == 500:
            return method in READ_ONLY_METHODS and failure.attempts == 1
        case "status":
            invited = failure.status == 503 and failure.retry_after is not None
            return failure.status == 429 or invited or (failure.status in BUSY_STATUSES and repeatable)
        case "unreadable":  # a deletion has succeeded, and its repetition would find nothing
            return repeatable and method != "DELETE"
        case kind:
            return kind == "unsent" or (kind == "broken" and repeatable)


def parse_retry_after(header: str, now: datetime.datetime) -> float | None:
    """Return the seconds of a Retry-After header (seconds or an HTTP date), at least 0, or None without valid value."""
    text = header.strip()
    if not text:
        return None
    try:
        wait = float(text)
    except ValueError:
        from email.utils import parsedate_to_datetime  # here, because most calls meet no date

        try:
            date = parsedate_to_datetime(text)
        except (ValueError, IndexError, TypeError, OverflowError):
            return None
        date = date if date.tzinfo else date.replace(tzinfo=datetime.UTC)
        wait = (date - now).total_seconds()
    return max(wait, 0.0) if math.isfinite(wait) else None
