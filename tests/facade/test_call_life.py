"""The life of a call as effects: their order, and what is returned when one of them fails; nothing is performed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from typing import Any

import pytest

from sailkit import ApiError, Config, NoResponseError, RateLimitError, RetryPolicy
from sailkit._engine.call import CallResult, Connection, call
from sailkit._engine.effects import AcquireSlot, Effect, Send, Sleep
from sailkit._engine.interfaces import RawResponse, TransportError
from sailkit._engine.rate_limit import RateLimiter, SlidingWindow
from sailkit._engine.request_building import CallPolicy
from sailkit._engine.tokens import ClientCredentials
from sailkit._engine.waiting import StopSignal
from sailkit_api.v2025 import operations

CONFIG = Config(
    base_url="https://acme.api.identitynow.com",
    client_id="a",
    client_secret="s",
    retry=RetryPolicy(attempts=3, base_delay=0.0),
)
TOKEN = RawResponse(200, {}, b'{"access_token": "t", "expires_in": 600}')
STOP = StopSignal("closed")
GOOD = RawResponse(200, {"content-type": "application/json"}, b"[]")


class FakeTransport:
    """A transport whose requests are the HTTP requests themselves."""

    secrets = ()

    def check_usable(self) -> None:
        """It always is."""

    def build(self, request: Any, headers: Any, timeout: float) -> tuple[str, str]:
        return request.url, headers.get("Authorization", "")

    def send(self, request: Any, sink: Any, deadline: Any = None, stop: Any = None) -> Any:
        raise AssertionError("effects are performed by the test")

    def close(self) -> None:
        """Nothing is open."""

    def reset(self) -> None:
        """Nothing is open."""


class CountingLimiter(RateLimiter):
    """A limiter that has a slot for everybody, and records what is returned."""

    def __init__(self) -> None:
        super().__init__(SlidingWindow(100, 0.0))
        self.taken = 0
        self.releases: list[tuple[bool, float]] = []

    def acquire(self, stop: Any = None, patience: float = 0.0, deadline: float = 0.0) -> float:
        self.taken += 1
        return 0.0

    def release(self, *, sent: bool = True, penalty: float = 0.0) -> None:
        self.taken -= 1
        self.releases.append((sent, penalty))


class Life:
    """One call, whose effects are answered by a function of the test."""

    def __init__(self, answer: Callable[[Effect], Any], config: Config = CONFIG, operation: Any = None) -> None:
        self.limiter, self.gate, self.lock = CountingLimiter(), CountingLimiter(), CountingLimiter()
        self.effects: list[Effect] = []
        self.taken_at: list[int] = []  # slots of the rate limiter that were taken at each effect
        connection = Connection(config, FakeTransport())
        connection.gate = self.gate
        if isinstance(connection.tokens, ClientCredentials):
            connection.tokens._make_gate = lambda: self.lock
        if config.rate_limit is not None:
            connection.rate_limiter = lambda url: self.limiter  # type: ignore[method-assign]
        request = operation or operations.list_identities()
        self._steps: Generator[Effect, Any, CallResult[Any]] = call(connection, CallPolicy.from_config(config), request)
        self._answer = answer

    def run(self) -> CallResult[Any]:
        effect = next(self._steps)
        try:
            while True:
                self.effects.append(effect)
                self.taken_at.append(self.limiter.taken)
                try:
                    result = self._answer(effect)
                    if isinstance(effect, AcquireSlot):
                        result = effect.perform(STOP)
                except BaseException as error:  # noqa: BLE001 - as the drivers do
                    effect = self._steps.throw(error)
                else:
                    effect = self._steps.send(result)
        except StopIteration as end:
            result = end.value
            assert isinstance(result, CallResult)
            return result

    @property
    def kinds(self) -> list[str]:
        return [type(effect).__name__ for effect in self.effects]

    @property
    def taken(self) -> list[int]:
        """Slots that were not returned, of each limiter."""
        return [self.limiter.taken, self.gate.taken, self.lock.taken]


def responses(*values: RawResponse | TransportError) -> Callable[[Effect], Any]:
    """Answer token requests with a token, and calls with these, one after the other."""
    queue = [*values]

    def answer(effect: Effect) -> Any:
        if not isinstance(effect, Send):
            return None
        if effect.request[0] == "/oauth/token":
            return TOKEN
        value = queue.pop(0)
        if isinstance(value, TransportError):
            raise value
        return value

    return answer


def test_the_slot_is_taken_before_the_connection_and_the_connection_before_the_token() -> None:
    life = Life(responses(GOOD))
    result = life.run()
    assert (result.response, result.state.attempts) == (GOOD, 1)
    assert life.kinds == ["AcquireSlot", "AcquireSlot", "AcquireSlot", "Send", "Send"]
    limiters = [effect.limiter for effect in life.effects if isinstance(effect, AcquireSlot)]
    assert limiters == [life.limiter, life.gate, life.lock]
    assert life.taken == [0, 0, 0]
    sent = [effect.request for effect in life.effects if isinstance(effect, Send)]
    assert sent == [("/oauth/token", ""), ("/v2025/identities", "Bearer t")]


def test_without_a_rate_limit_there_are_no_slots() -> None:
    import attrs

    life = Life(responses(GOOD), attrs.evolve(CONFIG, rate_limit=None, access_token="mine"))
    life.run()
    assert life.kinds == ["AcquireSlot", "Send"]
    assert life.limiter.releases == []


@pytest.mark.parametrize("kind", [Send, "limiter", "gate", "lock"])
@pytest.mark.parametrize("error", [asyncio.CancelledError(), KeyboardInterrupt(), RuntimeError("closed")])
def test_an_interruption_returns_everything_that_was_taken(kind: type[Effect] | str, error: BaseException) -> None:
    good = responses(GOOD)

    def answer(effect: Effect) -> Any:
        if isinstance(kind, str):
            is_it = isinstance(effect, AcquireSlot) and effect.limiter is getattr(life, kind)
        else:
            is_it = isinstance(effect, kind)
        if is_it:
            raise error
        return good(effect)

    life = Life(answer)
    with pytest.raises(type(error)):
        life.run()
    assert life.taken == [0, 0, 0]
    assert life.limiter.releases == ([] if kind == "limiter" else [(False, 0.0)])


def test_an_interruption_while_a_request_is_under_way_uses_its_slot_up() -> None:
    good = responses(GOOD)

    def answer(effect: Effect) -> Any:
        if isinstance(effect, Send) and effect.request[0] != "/oauth/token":
            raise asyncio.CancelledError
        return good(effect)

    life = Life(answer)
    with pytest.raises(asyncio.CancelledError):
        life.run()
    assert life.limiter.releases == [(True, 0.0)]


@pytest.mark.parametrize(("failure", "sent"), [("unsent", False), ("broken", True)])
def test_only_a_request_that_was_sent_uses_its_slot_up(failure: Any, sent: bool) -> None:
    life = Life(responses(TransportError(failure), GOOD))
    assert life.run().state.attempts == 2
    assert life.limiter.releases == [(sent, 0.0), (True, 0.0)]


def test_a_failure_that_is_final_is_raised_at_once() -> None:
    life = Life(responses(TransportError("final")))
    with pytest.raises(NoResponseError):
        life.run()
    assert life.limiter.releases == [(True, 0.0)]


def test_the_slot_is_free_while_the_call_waits() -> None:
    busy = RawResponse(503, {"retry-after": "7"}, b"")
    life = Life(responses(busy, GOOD))
    life.run()
    wait = life.kinds.index("Sleep")
    assert life.effects[wait] == Sleep(7.0)
    assert life.kinds[wait - 1 : wait + 2] == ["Send", "Sleep", "AcquireSlot"]
    assert life.taken_at[wait] == 0


@pytest.mark.parametrize(("header", "penalty"), [("3", 3.0), ("3600", 60.0), ("", 0.0), ("soon", 0.0)])
def test_a_refusal_for_the_rate_stops_the_others_for_its_time(header: str, penalty: float) -> None:
    refusal = RawResponse(429, {"retry-after": header}, b"")
    life = Life(responses(refusal, refusal, refusal))
    with pytest.raises(RateLimitError):
        life.run()
    assert {given for _, given in life.limiter.releases} == {penalty}


def test_a_refused_token_is_replaced_within_the_call() -> None:
    life = Life(responses(RawResponse(401, {}, b"{}"), GOOD))
    assert life.run().state.attempts == 2
    assert life.kinds.count("Send") == 4
    assert "Sleep" not in life.kinds


def test_an_error_response_ends_the_call() -> None:
    life = Life(responses(RawResponse(404, {}, b"{}")))
    with pytest.raises(ApiError, match="404"):
        life.run()
    assert life.taken == [0, 0, 0]
