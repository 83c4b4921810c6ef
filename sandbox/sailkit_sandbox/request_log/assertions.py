"""Questions that tests have about the requests that were received."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final, TypedDict

import attrs

from .log import Received
from .patterns import Pattern

ANYTHING: Final[Any] = object()
_SHOWN: Final = 30
_LONGEST: Final = 300


class Wanted(TypedDict, total=False):
    """What else can be asked of a request than its method and path; `Expected` says what it means."""

    operation: str
    version: str
    status: int | None
    query: Mapping[str, str]
    json: Any


@attrs.frozen(kw_only=True)
class Expected(Pattern):
    """Which requests are asked for.

    Args:
        status: the answer's status, or None for any.
        query: query parameters that it must have among others.
        json: the body that it must have, or ANYTHING.
    """

    status: int | None = None
    query: Mapping[str, str] = attrs.field(factory=dict)
    json: Any = ANYTHING

    def select(self, received: Iterable[Received]) -> tuple[Received, ...]:
        """The requests that are asked for."""
        return tuple(one for one in received if self.fits(one) and self._agrees(one))

    def check(self, received: tuple[Received, ...], times: int | None) -> tuple[Received, ...]:
        """The requests that are asked for.

        Args:
            received: all requests.
            times: how many there must be; None is at least one.

        Raises:
            AssertionError: where there are more or fewer, with what was received instead.
        """
        found = self.select(received)
        if len(found) == times or (times is None and found):
            return found
        wanted = "at least once" if times is None else _times(times)
        text = f"{self._described()} was to be received {wanted}, and was received {_times(len(found))}."
        raise AssertionError(f"{text} {_listed(received)}")

    def _agrees(self, one: Received) -> bool:
        if self.status not in (None, one.status):
            return False
        if any(one.query.get(name) != value for name, value in self.query.items()):
            return False
        return self.json is ANYTHING or self._has_body(one)

    def _has_body(self, one: Received) -> bool:
        try:
            return bool(one.json() == self.json)
        except ValueError:
            return False

    def _described(self) -> str:
        words = [self.method or "A request", self.version, self.path]
        if self.operation:
            words.append(f"of {self.operation}")
        if self.query:
            words.append(f"with the query {dict(self.query)}")
        if self.json is not ANYTHING:
            words.append(f"with the body {json.dumps(self.json)}")
        if self.status is not None:
            words.append(f"answered with {self.status}")
        return " ".join(word for word in words if word)


def _times(count: int) -> str:
    return {0: "never", 1: "once", 2: "twice"}.get(count, f"{count} times")


def _listed(received: tuple[Received, ...]) -> str:
    if not received:
        return "Nothing was received."
    lines = [_line(one) for one in received[-_SHOWN:]]
    more = f" (the last {_SHOWN} of {len(received)})" if len(received) > _SHOWN else ""
    return "\n".join([f"Received{more}:", *lines])


def _line(one: Received) -> str:
    query = "&".join(f"{name}={value}" for name, value in one.query.items())
    body = one.body.decode("utf-8", "replace")
    shown = body if len(body) <= _LONGEST else f"{body[:_LONGEST]}..."
    return f"  {one.method} {one.path}{'?' if query else ''}{query} -> {one.status}{' ' if shown else ''}{shown}"
