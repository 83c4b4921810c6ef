"""Call state: the decision after each attempt, without network, with a clock that the test sets."""

from __future__ import annotations

import pytest

from sailkit import NoResponseError, RetryPolicy, UnauthorizedError
from sailkit._engine.call_state import MAX_NEW_REFUSED_TOKENS, MAX_REFUSED_TOKENS, CallState
from sailkit._engine.interfaces import RawResponse, Token, TransportError
from sailkit_api.v2025 import operations

OPERATION = operations.describe("list_identities")
REFUSED = RawResponse(401, {}, b'{"error": "JWT is required"}')


def call_state(policy: RetryPolicy, clock: list[float]) -> CallState:
    request = operations.list_identities().http()
    return CallState(OPERATION, request, policy, now=lambda: clock[0], random=lambda: 1.0)


def refusals(*, accepted: bool, fixed: bool = False) -> int:
    """The number of refused tokens after which a call fails."""
    state = call_state(RetryPolicy(attempts=1), [0.0])
    for n in range(1, 100):
        token = Token("t", 1.0, fixed=fixed, accepted=accepted)
        try:
            assert state.handle_response(REFUSED, token) == 0
        except UnauthorizedError:
            return n
        assert state.refused is token
    return 0


def test_a_call_bears_the_end_of_many_tokens_but_few_that_never_worked() -> None:
    assert refusals(accepted=True) == MAX_REFUSED_TOKENS + 1
    assert refusals(accepted=False) == MAX_NEW_REFUSED_TOKENS
    assert refusals(accepted=True, fixed=True) == 1


@pytest.mark.parametrize("status", [200, 404, 503])
def test_any_response_but_401_says_that_the_token_works(status: int) -> None:
    token = Token("t", 1.0)
    state = call_state(RetryPolicy(attempts=2), [0.0])
    if status == 404:
        with pytest.raises(Exception, match="404"):
            state.handle_response(RawResponse(status, {}, b"{}"), token)
    else:
        state.handle_response(RawResponse(status, {}, b"{}"), token)
    assert token.accepted


def test_waiting_for_the_rate_limit_does_not_count_as_patience() -> None:
    clock = [0.0]
    policy = RetryPolicy(attempts=9, budget=10.0, base_delay=1.0)
    state = call_state(policy, clock)
    clock[0], state.slot_wait = 100.0, 95.0
    error = TransportError("unsent")
    error.__cause__ = OSError("gone")
    assert state.handle_failure(error) == 1.0
    clock[0] = 106.0
    with pytest.raises(NoResponseError, match="gone"):
        state.handle_failure(error)


def test_replaced_tokens_are_not_counted_as_tries() -> None:
    state = call_state(RetryPolicy(attempts=2, base_delay=1.0), [0.0])
    for _ in range(3):
        state.handle_response(REFUSED, Token("t", 1.0, accepted=True))
    assert state.handle_response(RawResponse(503, {}, b""), Token("t", 1.0)) == 1.0
    assert state.handle_response(RawResponse(200, {}, b"[]"), Token("t", 1.0)) is None
    assert state.attempts == 5
