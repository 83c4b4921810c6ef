"""Scenarios of the chaos session: all kinds, how one is run, and how a session is made up of them."""

from __future__ import annotations

import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from random import Random
from typing import Final

import attrs

from . import call_scenarios, list_scenarios, process_scenarios
from .driver import Client, HangError, time_limit
from .trial import Kind, Trial

__all__ = ["KINDS", "Finding", "Outcome", "choose", "run", "run_all"]

KINDS: Final[dict[str, Kind]] = {**list_scenarios.KINDS, **call_scenarios.KINDS, **process_scenarios.KINDS}


@attrs.frozen
class Finding:
    """Something that must not be.

    Args:
        kind: the kind of scenario.
        number: the number of the scenario within its kind.
        mode: "sync" or "async".
        text: what was seen.
    """

    kind: str
    number: int
    mode: str
    text: str


@attrs.frozen
class Outcome:
    """A scenario that was run: its kind and number, its findings, and how long it took."""

    kind: str
    number: int
    findings: tuple[Finding, ...]
    seconds: float


def choose(scenarios: int, seed: int) -> Iterator[tuple[str, int]]:
    """Kinds and numbers of the scenarios of a session, in a random order."""
    random = Random(f"session {seed}")
    names, weights = list(KINDS), [kind.weight for kind in KINDS.values()]
    numbers: Counter[str] = Counter()
    for name in random.choices(names, weights, k=scenarios):
        yield name, numbers[name]
        numbers[name] += 1


def run(name: str, seed: int, number: int) -> Outcome:
    """Run a scenario.

    Args:
        name: its kind.
        seed: the seed of the session.
        number: its number within the kind.
    """
    kind = KINDS[name]
    began = time.monotonic()
    trial = Trial(name, seed, number, kind.modes)
    try:
        with time_limit(kind.limit):
            texts = kind.run(trial)
    except HangError as error:
        Client.forget_loop()
        texts = [f"hangs: {error}"]
    except Exception:  # noqa: BLE001 - a scenario that breaks is a finding too
        texts = [f"the scenario broke: {traceback.format_exc(limit=-3)}"]
    findings = tuple(Finding(name, number, trial.mode, text) for text in texts)
    return Outcome(name, number, findings, time.monotonic() - began)


def run_all(session: Sequence[tuple[str, int]], seed: int) -> list[Outcome]:
    """Run scenarios, each told by its kind and number, one after the other."""
    return [run(name, seed, number) for name, number in session]
