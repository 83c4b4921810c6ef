"""Retry policy: how often and for how long a failed call is repeated."""

from __future__ import annotations

import math

import attrs

from sailkit_core.keywords import with_known_keywords

__all__ = ["RetryPolicy"]


def _check_count(instance: object, attribute: attrs.Attribute[int], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{attribute.name} must be an integer of at least 1, not {value!r}")


def _check_seconds(instance: object, attribute: attrs.Attribute[float], value: object) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise ValueError(f"{attribute.name} must be a number of seconds of at least 0, not {value!r}")


@with_known_keywords
@attrs.frozen(kw_only=True)
class RetryPolicy:
    """The policy for repeating failed calls.

    For every method, a status 429, a status 503 with the header Retry-After, and a request that never reached the
    service are repeated. For GET, PUT, DELETE and searches, it is also a response that broke off, and status 408, 425,
    502, 503, 504 and 520 to 524; for GET, PUT and searches, a success whose body cannot be read, such as JSON that is
    cut short; for GET and searches, a status 500, once. Searches are all POST operations that only read.

    The wait before the next attempt is that of Retry-After, or random between 0 and a bound that doubles each time.

    Args:
        attempts: how often a call is sent at most, from 1 (never repeated). Default: 6.
        budget: seconds for a call with all its attempts and waits, without those for the client's own limits of rate
            and connections; then it raises `DeadlineError`. 0 never repeats a call and leaves it the `timeout`.
            Downloads into a file and uploads of files are not repeated after this time, but may take longer; `deadline`
            limits them. Default: 120.
        base_delay: the bound of the first wait, in seconds. Default: 0.5.
        max_delay: the longest single wait, in seconds, also if Retry-After asks for more. Default: 30.

    Raises:
        ValueError: for a value out of range.

    See https://developer.sailpoint.com/docs/api/rate-limit.
    """

    attempts: int = attrs.field(default=6, validator=_check_count)
    budget: float = attrs.field(default=120.0, validator=_check_seconds)
    base_delay: float = attrs.field(default=0.5, validator=_check_seconds)
    max_delay: float = attrs.field(default=30.0, validator=_check_seconds)
