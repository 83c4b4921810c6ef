"""Progress: a pause of the rate limit stays visible while it lasts, whatever else is counted meanwhile."""

from __future__ import annotations

import logging
import time
from typing import Any

import pytest

from sailkit_cli import progress as module
from sailkit_cli.progress import Progress


class Bar:
    """What is shown behind a bar."""

    def __init__(self) -> None:
        self.states: list[str] = []

    def update(self, _: object, **fields: Any) -> None:
        self.states.append(fields["state"])


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, in seconds, as the only item of a list."""
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


@pytest.mark.parametrize(("seconds", "later"), [(9.0, "rate limit: 9.0 s"), (0.0, "")])
def test_a_pause_is_shown_until_it_ends(clock: list[float], seconds: float, later: str) -> None:
    bar, progress = Bar(), Progress("Exporting")
    progress._bar = bar  # type: ignore[assignment]
    record = logging.makeLogRecord({"msg": "a pause", "levelno": logging.INFO, "held_back": seconds})
    module._PauseHandler(progress).emit(record)
    clock[0] += 5
    progress.update(250)
    clock[0] += 5
    progress.update(500)
    assert bar.states[1:] == [later, ""]
