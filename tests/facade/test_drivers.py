"""Drivers: effects are performed in order, results and exceptions arrive where the generator asked."""

from __future__ import annotations

import asyncio
import inspect
import operator
import sys
from collections.abc import Callable, Generator
from types import FrameType
from typing import Any

import pytest

from sailkit._engine.drivers import drive, drive_async
from sailkit._engine.effects import Sleep
from sailkit._engine.waiting import StopSignal

Driver = Callable[..., Any]


def driven(steps: Generator[Any, Any, Any], perform: Callable[[Any], Any]) -> Any:
    return drive(steps, perform)


def driven_async(steps: Generator[Any, Any, Any], perform: Callable[[Any], Any]) -> Any:
    async def perform_async(effect: Any) -> Any:
        return perform(effect)

    return asyncio.run(drive_async(steps, perform_async))


@pytest.fixture(params=[driven, driven_async], ids=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Driver:
    driver: Driver = request.param
    return driver


def test_results_arrive_in_order_and_the_last_is_returned(run: Driver) -> None:
    def steps() -> Generator[int, int, int]:
        first = yield 1
        second = yield first + 1
        return first + second

    assert run(steps(), lambda effect: effect * 10) == 10 + 110


def test_a_generator_without_effects_returns_its_result(run: Driver) -> None:
    def steps() -> Generator[int, int, str]:
        return "done"
        yield 1

    assert run(steps(), lambda effect: effect) == "done"


@pytest.mark.parametrize("error", [ValueError("no"), KeyboardInterrupt(), asyncio.CancelledError(), GeneratorExit()])
def test_whatever_an_effect_raises_is_raised_where_it_was_asked_for(run: Driver, error: BaseException) -> None:
    performed: list[str] = []

    def steps() -> Generator[str, None, None]:
        try:
            yield "fails"
        finally:
            yield "cleans up"

    def perform(effect: str) -> None:
        performed.append(effect)
        if effect == "fails":
            raise error

    with pytest.raises(type(error)):
        run(steps(), perform)
    assert performed == ["fails", "cleans up"]


def test_a_generator_may_go_on_after_an_error(run: Driver) -> None:
    def steps() -> Generator[str, None, str]:
        try:
            yield "fails"
        except ValueError as error:
            return str(error)
        return "unreachable"

    def perform(effect: str) -> None:
        raise ValueError("no")

    assert run(steps(), perform) == "no"


def test_effects_perform_themselves() -> None:
    def steps() -> Generator[Sleep, None, str]:
        yield Sleep(0.0)
        return "done"

    stop = StopSignal("closed")
    assert drive(steps(), operator.methodcaller("perform", stop)) == "done"
    assert asyncio.run(drive_async(steps(), operator.methodcaller("perform_async", stop))) == "done"


def test_an_interruption_between_two_effects_reaches_the_generator() -> None:
    """A signal may be handled at any line of the driver; here it is, at each of them."""
    line_count = len(inspect.getsource(drive).splitlines())
    seen = set()
    for target in range(line_count):
        ended: list[str] = []

        def steps(ended: list[str] = ended) -> Generator[str, str, str]:
            try:
                for number in range(3):
                    yield str(number)
                return "done"
            except KeyboardInterrupt:
                ended.append("interrupted")
                raise

        def interrupt(frame: FrameType, event: str, _: Any, target: int = target) -> Any:
            if frame.f_code is not drive.__code__:
                return None
            is_second = event == "line" and frame.f_locals.get("effect") == "1"
            if is_second and frame.f_lineno - frame.f_code.co_firstlineno == target:
                sys.settrace(None)
                raise KeyboardInterrupt
            return interrupt

        before = sys.gettrace()
        sys.settrace(interrupt)
        try:
            drive(steps(), lambda effect: effect)
        except KeyboardInterrupt:
            seen.add(target)
            assert ended == ["interrupted"]
        finally:
            sys.settrace(before)
    assert len(seen) >= 3
