"""The commands that start a sandbox: what they print, their end, and what they say without the distribution."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from sailkit import Tenant
from sailkit_cli.commands.demo import TOUR

from .conftest import Run


def test_the_tour_shows_each_command_with_its_output(execute: Run, tmp_path: Path) -> None:
    result = execute("demo", environment={"SAIL_READ_ONLY": "1"})
    assert result.code == 0, result.out + result.err
    for _, text in TOUR:
        assert f"$ sailkit {text}\n" in result.out
    assert '"state":"done"' in result.out
    assert "warning" not in result.err
    assert "sailkit env add NAME" in result.out
    assert [*tmp_path.iterdir()] == []


@pytest.mark.skipif(os.name == "nt", reason="no such signals")
def test_a_sandbox_runs_until_it_is_interrupted() -> None:
    command = [sys.executable, "-m", "sailkit_cli.main", "sandbox", "--identities", "3"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        base_url, client_id, secret = (line.split()[-1] for line in lines)
        with Tenant(base_url, client_id=client_id, client_secret=secret) as tenant:
            assert tenant.identities.list().total() == 3
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0


def test_the_options_are_those_of_the_sandbox(execute: Run) -> None:
    assert "usage: sailkit sandbox" in execute("sandbox", "--help").out
    assert execute("sandbox", "--port", "nonsense").code == 2


@pytest.mark.parametrize("command", ["sandbox", "demo"])
def test_without_the_sandbox_an_error_says_how_to_get_it(
    invoke: Run, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "sailkit_sandbox"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "sailkit_sandbox", None)
    result = invoke(command)
    assert result.code == 1
    assert "pip install 'sailkit[sandbox]'" in result.err
