"""What comes after each attempt of a call: decided without network, with a clock that stands until it is moved."""

from __future__ import annotations

import pytest

from sailkit import NoAnswerError, Retry, UnauthorizedError
from sailkit._engine.call_state import REFUSALS, UNTRIED, Answer, Exchange, Token
from sailkit.retry import Failure
from sailkit_api.v2025 import operations

OPERATION = operations.describe("list_identities")
REFUSED = Answer(401, {}, b'{"error": "JWT is required"}')


def exchange(policy: Retry, clock: list[float]) -> Exchange:
    call = operations.list_identities().http()
    return Exchange(OPERATION, call, policy, now=lambda: clock[0], chance=lambda: 1.0)


def refusals(*, tried: bool, fixed: bool = False) -> int:
    """How often a call may be refused, each time with another token, until it fails."""
    call = exchange(Retry(attempts=1), [0.0])
    for n in range(1, 100):
        token = Token("t", 1.0, fixed=fixed, tried=tried)
        try:
            assert call.answered(REFUSED, token) == 0
        except UnauthorizedError:
            return n
        assert call.refused is token
    return 0


def test_a_call_bears_the_end_of_many_tokens_but_few_that_never_worked() -> None:
    assert refusals(tried=True) == REFUSALS + 1
    assert refusals(tried=False) == UNTRIED
    assert refusals(tried=True, fixed=True) == 1


@pytest.mark.parametrize("status", [200, 404, 503])
def test_any_answer_but_401_says_that_the_token_works(status: int) -> None:
    token = Token("t", 1.0)
    call = exchange(Retry(attempts=2), [0.0])
    if status == 404:
        with pytest.raises(Exception, match="404"):
            call.answered(Answer(status, {}, b"{}"), token)
    else:
        call.answered(Answer(status, {}, b"{}"), token)
    assert token.tried


def test_waiting_for_the_rate_limit_does_not_count_as_patience() -> None:
    clock = [0.0]
    policy = Retry(attempts=9, budget=10.0, base=1.0)
    call = exchange(policy, clock)
    clock[0], call.held_back = 100.0, 95.0
    error = call.no_answer(OSError("gone"))
    assert call.failed(error, Failure("unsent")) == 1.0
    clock[0] = 106.0
    with pytest.raises(NoAnswerError, match="gone"):
        call.failed(error, Failure("unsent"))


def test_replaced_tokens_are_not_counted_as_tries() -> None:
    call = exchange(Retry(attempts=2, base=1.0), [0.0])
    for _ in range(3):
        call.answered(REFUSED, Token("t", 1.0, tried=True))
    assert call.answered(Answer(503, {}, b""), Token("t", 1.0)) == 1.0
    assert call.answered(Answer(200, {}, b"[]"), Token("t", 1.0)) is None
    assert call.attempts == 5
