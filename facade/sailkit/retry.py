"""Whether a failed attempt is repeated, and after how long: a policy, and one decision without clock or network."""

from __future__ import annotations

import datetime
import math
from email.utils import parsedate_to_datetime
from typing import Final, Literal

import attrs

__all__ = ["Failure", "Retry", "decide", "seconds_of"]

SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
READING: Final = frozenset({"searchPost", "searchCount", "searchAggregate"})  # operations that only read, by POST
BUSY: Final = frozenset({502, 503, 504})


def _whole(instance: object, attribute: attrs.Attribute[int], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{attribute.name} must be a whole number from 1, not {value!r}")


def _seconds(instance: object, attribute: attrs.Attribute[float], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise ValueError(f"{attribute.name} must be a number of seconds from 0, not {value!r}")


@attrs.frozen(kw_only=True)
class Retry:
    """How patient a client is with a service that is busy, or that does not answer.

    Repeated are 429 for every method, whatever never reached the service, and, for methods that may be repeated (GET,
    PUT, DELETE) and searches, which only read, 502, 503, 504 and answers that broke off. Other POSTs and PATCH are
    repeated after a 503 only where the service says when to come back. Without its word (Retry-After), the wait is
    random between 0 and a bound that doubles with each attempt.

    Args:
        attempts: how often a call is sent at most, from 1, which is never to repeat it.
        budget: seconds after which a call is not repeated any more, counted from its first attempt, waiting for the
            client's own rate limit aside.
        base: the bound of the first wait, in seconds.
        longest: the most that one wait lasts, in seconds, also where the service asks for more.

    Raises:
        ValueError: for a value that makes no sense.

    See https://developer.sailpoint.com/docs/api/rate-limit.
    """

    attempts: int = attrs.field(default=6, validator=_whole)
    budget: float = attrs.field(default=120.0, validator=_seconds)
    base: float = attrs.field(default=0.5, validator=_seconds)
    longest: float = attrs.field(default=30.0, validator=_seconds)


@attrs.frozen
class Failure:
    """Why an attempt failed.

    Args:
        kind: "status" for an answer that is an error; "unsent" when nothing reached the service; "broken" when
            something may have reached it, and no whole answer came; "final" when repeating cannot help.
        status: the HTTP status; 0 where there is none.
        retry_after: seconds after which the service wants to be asked again; None where it does not say.
    """

    kind: Literal["status", "unsent", "broken", "final"]
    status: int = 0
    retry_after: float | None = None


def decide(policy: Retry, method: str, attempt: int, failure: Failure, elapsed: float, random: float) -> float | None:
    """Seconds to wait before the call is sent again, or None where it has failed for good.

    Args:
        policy: how patient to be.
        method: the HTTP method, in capitals.
        attempt: how often the call was sent so far, from 1.
        failure: why the last attempt failed.
        elapsed: seconds since the first attempt.
        random: a random number, from 0 to 1.
    """
    if attempt >= policy.attempts or not _repeatable(method, failure):
        return None
    wait = failure.retry_after
    if wait is None:
        wait = random * min(policy.longest, policy.base * 2.0 ** min(attempt - 1, 60))
    wait = min(wait, policy.longest)
    return wait if elapsed + wait <= policy.budget else None


def _repeatable(method: str, failure: Failure) -> bool:
    if failure.kind == "status":
        told = failure.status == 503 and failure.retry_after is not None
        return failure.status == 429 or told or (failure.status in BUSY and method in SAFE)
    return failure.kind == "unsent" or (failure.kind == "broken" and method in SAFE)


def seconds_of(retry_after: str, now: datetime.datetime) -> float | None:
    """What a Retry-After header says, in seconds from now, at least 0; None where it says nothing that is understood.

    Args:
        retry_after: the header: seconds, or an HTTP date.
        now: the time, with its zone.
    """
    text = retry_after.strip()
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
