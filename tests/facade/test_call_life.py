"""The life of a call as effects: their order, and what is returned when one of them fails; nothing is performed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Generator
from typing import Any

import pytest

from sailkit import ApiError, Config, NoResponseError, RateLimitError, RetryPolicy
from sailkit._engine.call import CallResult, Connection, call
from sailkit._engine.effects import Acquire, AcquireSlot, Close, Effect, ReleaseSlot, Send, Sleep
from sailkit._engine.interfaces import RawResponse, TransportError
from sailkit._engine.request_building import CallPolicy
from sailkit_api.v2025 import operations

CONFIG = Config(
    base_url="https://acme.api.identitynow.com",
    client_id="a",
    client_secret="s",
    retry=RetryPolicy(attempts=3, base_delay=0.0),
)
TOKEN = RawResponse(200, {}, b'{"access_token": "t", "expires_in": 600}')
GOOD = RawResponse(200, {"content-type": "application/json"}, b"[]")


class FakeTransport:
    """A transport whose requests are the HTTP requests themselves."""

    def __init__(self) -> None:
        self.clones = 0

    def check_usable(self) -> None:
        """It always is."""

    def build(self, request: Any, headers: Any, timeout: float) -> tuple[str, str]:
        return request.url, headers.get("Authorization", "")

    def send(self, request: Any, sink: Any) -> Any:
        raise AssertionError("effects are performed by the test")

    def close(self) -> None:
        """Nothing is open."""

    def clone(self) -> FakeTransport:
        self.clones += 1
        return self


class FakeLock:
    """A lock that counts."""

    def __init__(self) -> None:
        self.acquired = 0

    def acquire(self) -> None:
        self.acquired += 1

    def release(self) -> None:
        self.acquired -= 1


class Life:
    """One call, whose effects are answered by a function of the test."""

    def __init__(self, answer: Callable[[Effect], Any], config: Config = CONFIG, operation: Any = None) -> None:
        self.lock, self.limit = FakeLock(), FakeLock()
        self.effects: list[Effect] = []
        connection = Connection(config, FakeTransport(), lock=self.lock, connection_limit=self.limit)
        request = operation or operations.list_identities()
        self._steps: Generator[Effect, Any, CallResult] = call(connection, CallPolicy.from_config(config), request)
        self._answer = answer

    def run(self) -> CallResult:
        effect = next(self._steps)
        try:
            while True:
                self.effects.append(effect)
                if isinstance(effect, Acquire):
                    effect.lock.acquire()
                try:
                    result = self._answer(effect)
                except BaseException as error:  # noqa: BLE001 - as the drivers do
                    if isinstance(effect, Acquire):
                        effect.lock.release()
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
    def releases(self) -> list[ReleaseSlot]:
        return [effect for effect in self.effects if isinstance(effect, ReleaseSlot)]


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
    token = ["Acquire", "Send", "Close"]
    assert life.kinds == ["AcquireSlot", "Acquire", *token, "Send", "ReleaseSlot"]
    locks = [effect.lock for effect in life.effects if isinstance(effect, Acquire)]
    assert locks == [life.limit, life.lock]
    assert (life.limit.acquired, life.lock.acquired) == (0, 0)
    sent = [effect.request for effect in life.effects if isinstance(effect, Send)]
    assert sent == [("/oauth/token", ""), ("/v2025/identities", "Bearer t")]


def test_without_a_rate_limit_there_are_no_slots() -> None:
    import attrs

    life = Life(responses(GOOD), attrs.evolve(CONFIG, rate_limit=None, access_token="mine"))
    life.run()
    assert life.kinds == ["Acquire", "Send"]


@pytest.mark.parametrize("kind", [Acquire, Send, Close, AcquireSlot])
@pytest.mark.parametrize("error", [asyncio.CancelledError(), KeyboardInterrupt(), RuntimeError("closed")])
def test_an_interruption_returns_everything_that_was_taken(kind: type[Effect], error: BaseException) -> None:
    good = responses(GOOD)

    def answer(effect: Effect) -> Any:
        if isinstance(effect, kind):
            raise error
        return good(effect)

    life = Life(answer)
    with pytest.raises(type(error)):
        life.run()
    assert (life.limit.acquired, life.lock.acquired) == (0, 0)
    assert [release.sent for release in life.releases] == ([] if kind is AcquireSlot else [False])


def test_an_interruption_while_a_request_is_under_way_uses_its_slot_up() -> None:
    good = responses(GOOD)

    def answer(effect: Effect) -> Any:
        if isinstance(effect, Send) and effect.request[0] != "/oauth/token":
            raise asyncio.CancelledError
        return good(effect)

    life = Life(answer)
    with pytest.raises(asyncio.CancelledError):
        life.run()
    assert [release.sent for release in life.releases] == [True]


@pytest.mark.parametrize(("failure", "sent"), [("unsent", False), ("broken", True)])
def test_only_a_request_that_was_sent_uses_its_slot_up(failure: Any, sent: bool) -> None:
    life = Life(responses(TransportError(failure), GOOD))
    assert life.run().state.attempts == 2
    assert [release.sent for release in life.releases] == [sent, True]


def test_a_failure_that_is_final_is_raised_at_once() -> None:
    life = Life(responses(TransportError("final")))
    with pytest.raises(NoResponseError):
        life.run()
    assert life.kinds[-1] == "ReleaseSlot"


def test_the_slot_is_free_while_the_call_waits() -> None:
    busy = RawResponse(503, {"retry-after": "7"}, b"")
    life = Life(responses(busy, GOOD))
    life.run()
    wait = life.kinds.index("Sleep")
    assert life.effects[wait] == Sleep(7.0)
    assert life.kinds[wait - 1 : wait + 2] == ["ReleaseSlot", "Sleep", "AcquireSlot"]


@pytest.mark.parametrize(("header", "penalty"), [("3", 3.0), ("3600", 60.0), ("", 0.0), ("soon", 0.0)])
def test_a_refusal_for_the_rate_stops_the_others_for_its_time(header: str, penalty: float) -> None:
    refusal = RawResponse(429, {"retry-after": header}, b"")
    life = Life(responses(refusal, refusal, refusal))
    with pytest.raises(RateLimitError):
        life.run()
    assert {release.penalty for release in life.releases} == {penalty}


def test_a_refused_token_is_replaced_within_the_call() -> None:
    life = Life(responses(RawResponse(401, {}, b"{}"), GOOD))
    assert life.run().state.attempts == 2
    assert life.kinds.count("Close") == 2
    assert "Sleep" not in life.kinds


def test_an_error_response_ends_the_call() -> None:
    life = Life(responses(RawResponse(404, {}, b"{}")))
    with pytest.raises(ApiError, match="404"):
        life.run()
    assert life.limit.acquired == 0
