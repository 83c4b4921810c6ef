"""Retry decision: whether a failed call is repeated, and after how long, without clock and network."""

from __future__ import annotations

import datetime
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit import RetryPolicy
from sailkit._engine.retry_decision import Failure, decide_wait, parse_retry_after

NOW = datetime.datetime(2026, 8, 22, 12, 0, tzinfo=datetime.UTC)
METHODS = ("GET", "HEAD", "PUT", "DELETE", "POST", "PATCH")
PATIENT = RetryPolicy(attempts=5, budget=1000.0, base_delay=1.0, max_delay=30.0)

methods = st.sampled_from(METHODS)
failures = st.builds(
    Failure,
    st.sampled_from(["status", "unreadable", "unsent", "broken", "final", "deadline", "invalid", "closed"]),
    st.sampled_from([0, 400, 401, 404, 408, 425, 429, 500, 502, 503, 504, 520, 524]),
    st.none() | st.floats(0, 1e6),
    st.integers(1, 9),
)
policies = st.builds(
    RetryPolicy,
    attempts=st.integers(1, 10),
    budget=st.floats(0, 1e4),
    base_delay=st.floats(0, 100),
    max_delay=st.floats(0, 1000),
)


def repeated(method: str, failure: Failure) -> bool:
    return decide_wait(PATIENT, method, 1, failure, 0.0, 0.5) is not None


@pytest.mark.parametrize("method", METHODS)
def test_what_never_reached_the_service_and_what_it_refused_for_its_rate_is_repeated(method: str) -> None:
    assert repeated(method, Failure("unsent"))
    assert repeated(method, Failure("status", 429))
    assert repeated(method, Failure("status", 429, 7.0))
    assert repeated(method, Failure("status", 503, 7.0))


@pytest.mark.parametrize(
    "failure",
    [Failure("status", status, wait) for status in (408, 425, 502, 504, *range(520, 525)) for wait in (None, 1.0)],
)
def test_a_busy_service_is_asked_again_only_where_that_is_safe(failure: Failure) -> None:
    assert [method for method in METHODS if repeated(method, failure)] == ["GET", "HEAD", "PUT", "DELETE"]


def test_an_internal_error_is_repeated_once_and_only_for_what_changes_nothing() -> None:
    assert [method for method in METHODS if repeated(method, Failure("status", 500))] == ["GET", "HEAD"]
    assert not [method for method in METHODS if repeated(method, Failure("status", 500, None, 2))]


def test_an_unreadable_success_is_repeated_but_not_that_of_a_deletion() -> None:
    assert [method for method in METHODS if repeated(method, Failure("unreadable"))] == ["GET", "HEAD", "PUT"]


def test_what_may_have_been_done_is_not_done_twice() -> None:
    assert [method for method in METHODS if repeated(method, Failure("broken"))] == ["GET", "HEAD", "PUT", "DELETE"]


@pytest.mark.parametrize("status", [206, 302, 400, 401, 403, 404, 409, 501, 505, 519, 525])
@pytest.mark.parametrize("method", METHODS)
def test_what_stays_wrong_is_not_repeated(method: str, status: int) -> None:
    assert not repeated(method, Failure("status", status, 1.0))
    assert not repeated(method, Failure("final"))


def test_the_bound_of_the_wait_doubles_up_to_the_longest() -> None:
    waits = [
        decide_wait(RetryPolicy(attempts=9, base_delay=1.0, max_delay=5.0), "GET", n, Failure("unsent"), 0.0, 1.0)
        for n in range(1, 6)
    ]
    assert waits == [1.0, 2.0, 4.0, 5.0, 5.0]
    assert decide_wait(PATIENT, "GET", 3, Failure("unsent"), 0.0, 0.25) == 1.0


def test_the_service_says_how_long_to_wait_up_to_the_longest() -> None:
    assert decide_wait(PATIENT, "GET", 1, Failure("status", 429, 7.0), 0.0, 0.5) == 7.0
    assert decide_wait(PATIENT, "GET", 1, Failure("status", 429, 3600.0), 0.0, 0.5) == 30.0


def test_a_call_ends_with_its_attempts_or_its_budget() -> None:
    assert decide_wait(PATIENT, "GET", 4, Failure("unsent"), 0.0, 0.5) is not None
    assert decide_wait(PATIENT, "GET", 5, Failure("unsent"), 0.0, 0.5) is None
    assert decide_wait(PATIENT, "GET", 1, Failure("status", 429, 7.0), 993.0, 0.5) == 7.0
    assert decide_wait(PATIENT, "GET", 1, Failure("status", 429, 7.0), 993.1, 0.5) is None


@given(policies, methods, st.integers(1, 2000), failures, st.floats(0, 1e5), st.floats(0, 1))
def test_a_wait_is_within_every_bound(
    policy: RetryPolicy, method: str, attempt: int, failure: Failure, elapsed: float, random: float
) -> None:
    wait = decide_wait(policy, method, attempt, failure, elapsed, random)
    if wait is not None:
        assert 0 <= wait <= policy.max_delay
        assert elapsed + wait <= policy.budget
        assert attempt < policy.attempts


@given(methods, failures)
def test_one_attempt_means_one(method: str, failure: Failure) -> None:
    assert decide_wait(RetryPolicy(attempts=1), method, 1, failure, 0.0, 0.5) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        (" 7 ", 7.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("Sat, 22 Aug 2026 12:00:09 GMT", 9.0),
        ("Sat, 22 Aug 2026 12:00:09 -0000", 9.0),
        ("Sat, 22 Aug 2026 11:00:00 GMT", 0.0),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("Sat, 99 Aug 2026 12:00:09 GMT", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(text: str, seconds: float | None) -> None:
    assert parse_retry_after(text, NOW) == seconds


@given(st.text(max_size=40))
def test_no_header_breaks_the_reading_of_retry_after(text: str) -> None:
    seconds = parse_retry_after(text, NOW)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))


@pytest.mark.parametrize(
    "wrong",
    [
        {"attempts": 0},
        {"attempts": True},
        {"attempts": 2.5},
        {"base_delay": -1},
        {"budget": math.inf},
        {"max_delay": "1"},
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        RetryPolicy(**wrong)  # type: ignore[arg-type]
