"""The chaos session, a short round of it: some scenarios of every kind, none of which may have a finding."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from .driver import Client
from .scenarios import KINDS, choose, run

SEED = 1
# Kinds that are known to fail, each with the reason; a kind that no longer fails must leave this table
# (those that are a matter of time do not always fail).
KNOWN: dict[str, str] = {
    "list offset: no list": "a page that is no list ends a list",
    "list offset: short": "a page shorter than asked ends a list",
    "list offset: stuck": "a list that does not move is read for ever",
    "list offset: refusal": "any 400 that mentions an offset ends a list",
    "list offset: mixed": "a page that is no list ends a list",
    "list results: no list": "a page that is no list ends a list",
    "list results: short": "a page shorter than asked ends a list",
    "list results: stuck": "a list that does not move is read for ever",
    "list results: refusal": "any 400 that mentions an offset ends a list",
    "list results: mixed": "a page that is no list ends a list",
    "list start: no list": "a page that is no list ends a list",
    "list start: short": "a page shorter than asked ends a list",
    "list start: stuck": "a list that does not move is read for ever",
    "list start: mixed": "a page that is no list ends a list",
    "list next: no list": "a page that is no list ends a list",
    "list next: short": "an empty page with a token ends a list",
    "list next: stuck": "a token that leads back is followed for ever",
    "list next: mixed": "a page that is no list ends a list",
    "list search: transient": "texts of errors show what the service echoes",
    "list search: no list": "a page that is no list ends a list",
    "list search: short": "a page shorter than asked ends a list",
    "list search: stuck": "a search that stays where it is repeats hits",
    "list search: mixed": "a page that is no list ends a list",
    "list keyed: calm": "keys are not compared as the service compares them",
    "list keyed: transient": "keys are not compared as the service compares them",
    "list keyed: no list": "a page that is no list ends a list",
    "list keyed: short": "a page shorter than asked ends a list",
    "list keyed: stuck": "a filter that is ignored is not noticed",
    "list keyed: refusal": "any 400 that mentions an offset ends a list",
    "list keyed: mixed": "a page that is no list ends a list",
    "list keyed: nulls": "rows without the key are lost, or raise ValueError",
    "read: repeated": "408, 500, 520 to 524 and unreadable bodies are not repeated",
    "write: POST": "texts of errors show what the service echoes",
    "write: PATCH": "texts of errors show what the service echoes",
    "write: PUT": "texts of errors show what the service echoes",
    "write: DELETE": "a repeated DELETE that finds nothing does not tell of the earlier attempt",
    "bulk: delete": "odd bodies raise TypeError and AttributeError; a local of the traceback holds the token",
    "bulk: stopped": "outcomes are lost when progress raises",
    "cancel: bulk": "outcomes are lost when the work is cancelled",
    "download: transient": "modes, links and pipes are not kept",
    "download: error page": "an error page is saved as the file",
    "download: calm": "modes, links and pipes are not kept",
    "wait": "texts of errors show what the service echoes",
    "token: faults": "texts of errors show what the service echoes",
    "token: lifetime": "an odd expires_in has the token fetched for each call",
    "token: refused": "each caller sends refused credentials again",
    "token: silent": "callers wait for the token endpoint one after the other",
    "close": "closing does not end retries",
    "time: trickle": "no deadline for a whole call",
    "time: Retry-After": "the limiter holds calls beyond their budget",
    "threads: fair": "the gate before the connections starves threads",
    "fork": "a child inherits connections and locks",
}


@pytest.fixture(scope="module", autouse=True)
def closed_loop() -> Iterator[None]:
    """Close the loop of the async clients in the end, and collect what scenarios that hang left behind."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        Client.close_loop()
        gc.collect()


def _parameters() -> Iterator[object]:
    for name, kind in KINDS.items():
        reason = KNOWN.get(name)
        marks = [pytest.mark.xfail(strict=not kind.costly, reason=reason)] if reason else []
        yield pytest.param(name, 1 if kind.costly else 5, marks=marks, id=name)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize(("name", "scenarios"), [*_parameters()])
def test_what_the_client_says_is_what_the_service_saw(name: str, scenarios: int) -> None:
    for number in range(scenarios):
        outcome = run(name, SEED, number)
        assert outcome.findings == ()


def test_every_known_kind_exists() -> None:
    assert KNOWN.keys() <= KINDS.keys()


def test_a_session_is_made_of_every_kind_and_is_the_same_for_the_same_seed() -> None:
    session = list(choose(5000, 7))
    assert {name for name, _ in session} == KINDS.keys()
    assert session == list(choose(5000, 7))
    assert len(set(session)) == len(session)


def test_the_command_prints_a_table() -> None:
    command = [sys.executable, "-m", "tests.chaos", "--only", "list offset: calm", "--scenarios", "3", "--jobs", "1"]
    root = Path(__file__).parents[2]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, env={**os.environ, "PYTHONPATH": "."})
    assert "| list offset: calm | 3 | 0 |" in done.stdout
    assert done.returncode == 0, done.stdout + done.stderr
