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


@pytest.fixture(scope="module", autouse=True)
def closed_loop() -> Iterator[None]:
    """Close the loop of the async clients in the end, and collect what scenarios that hang left behind."""
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        Client.close_loop()
        gc.collect()


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("name", KINDS)
def test_what_the_client_says_is_what_the_service_saw(name: str) -> None:
    for number in range(1 if KINDS[name].costly else 5):
        outcome = run(name, SEED, number)
        assert outcome.findings == ()


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
