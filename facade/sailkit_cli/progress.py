"""Progress of a command on stderr: rate, remaining time, and pauses of the rate limit; silent without a terminal."""

from __future__ import annotations

import logging
import sys
import time
from contextlib import ExitStack
from types import TracebackType
from typing import Final, Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, ProgressColumn, Task, TaskID, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar
from rich.text import Text

__all__ = ["Progress"]

LOGGER: Final = logging.getLogger("sailkit")


class Progress:
    """A progress bar; use it in a `with` block.

    Args:
        text: what is done, such as "Exporting identities".
        total: the number of items; None if it is not known.
        unit: the plural of what is counted.
        color: whether it has colours.
    """

    def __init__(self, text: str, total: int | None = None, unit: str = "items", *, color: bool = True) -> None:
        self.done = 0
        self._text = text
        self._total = total
        self._unit = unit
        self._color = color
        self._bar: Bar | None = None
        self._task = TaskID(0)
        self._stack = ExitStack()
        self._state, self._state_end = "", 0.0  # the time of the monotonic clock

    def __enter__(self) -> Self:
        if sys.stderr.isatty():
            self._bar = self._stack.enter_context(self._make_bar())
            self._task = self._bar.add_task(self._text, total=self._total, state="")
            handler = _PauseHandler(self)
            LOGGER.addHandler(handler)
            self._stack.callback(LOGGER.removeHandler, handler)
            self._stack.callback(LOGGER.setLevel, LOGGER.level)
            LOGGER.setLevel(min(LOGGER.level or logging.INFO, logging.INFO))
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._stack.close()

    def advance(self, count: int = 1) -> None:
        """Count items as done."""
        self.update(self.done + count)

    def update(self, done: int | None = None, *, total: int | None = None, text: str | None = None) -> None:
        """Show another state.

        Args:
            done: the number of items that are done.
            total: the number of items, as soon as it is known.
            text: what is done now.
        """
        self.done = self.done if done is None else done
        self._total = self._total if total is None else total
        self._text = text or self._text
        if self._bar is not None:
            self._bar.update(
                self._task, completed=self.done, total=self._total, description=self._text, state=self._current_state
            )

    def show_state(self, text: str, seconds: float = 0.0) -> None:
        """Show a state behind the bar until the next item, such as a pause of the rate limit.

        Args:
            text: the state.
            seconds: for which it is shown in any case, because items that were fetched before still come.
        """
        self._state, self._state_end = text, time.monotonic() + seconds
        if self._bar is not None:
            self._bar.update(self._task, state=text)

    @property
    def _current_state(self) -> str:
        return self._state if time.monotonic() < self._state_end else ""

    def _make_bar(self) -> Bar:
        return Bar(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            _RateColumn(self._unit),
            TimeRemainingColumn(),
            TextColumn("{task.fields[state]}", markup=False),
            console=Console(stderr=True, no_color=not self._color),
            transient=True,
        )


class _RateColumn(ProgressColumn):
    """The number of items in a second."""

    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit

    def render(self, task: Task) -> Text:
        rate = task.completed / task.elapsed if task.elapsed else 0
        return Text(f"{rate:,.0f} {self._unit}/s" if rate else "")


class _PauseHandler(logging.Handler):
    """Shows the pauses and repetitions that the library logs."""

    def __init__(self, progress: Progress) -> None:
        super().__init__(logging.INFO)
        self._progress = progress

    def emit(self, record: logging.LogRecord) -> None:
        status, held_back = getattr(record, "status", None), getattr(record, "held_back", 0)
        if record.levelno < logging.INFO:
            return
        if status:
            self._progress.show_state(f"status {status}, trying again")
        else:
            self._progress.show_state(f"rate limit: {held_back:.1f} s" if held_back else record.getMessage(), held_back)
