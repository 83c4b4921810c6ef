"""Fixtures: a sandbox, and the command line run against it in this process or as a program."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

import attrs
import pytest
from click.testing import CliRunner

from sailkit._engine.rate_limit import reset_limiters
from sailkit_cli.root import run as run_command_line
from sailkit_sandbox import Sandbox


@attrs.frozen
class Result:
    """What a command wrote, and its exit code.

    Args:
        code: the exit code.
        out: stdout.
        err: stderr.
    """

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """The JSON lines on stdout."""
        return [json.loads(line) for line in self.out.splitlines()]


class Run(Protocol):
    """Runs a command line.

    Args:
        arguments: those behind `sailkit`.
        input: what is read from stdin, which is no terminal.
        environment: variables in addition to those of the sandbox; None removes one.
    """

    def __call__(self, *arguments: str, input: str = "", environment: Mapping[str, str | None] = {}) -> Result: ...


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(identities=300, seed=3) as running:
        yield running
        assert running.crashes == ()


@pytest.fixture
def variables(sandbox: Sandbox, tmp_path: Path) -> dict[str, str]:
    """The environment variables of a user of the sandbox, whose home directory is empty."""
    return {
        "SAIL_BASE_URL": sandbox.base_url,
        "SAIL_CLIENT_ID": sandbox.client_id,
        "SAIL_CLIENT_SECRET": sandbox.client_secret,
        "HOME": str(tmp_path),
        "USERPROFILE": str(tmp_path),
    }


@pytest.fixture
def invoke(variables: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command line in this process, in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str, input: str = "", environment: Mapping[str, str | None] = {}) -> Result:
        reset_limiters()  # as in a process of its own, which knows nothing of the requests of others
        runner = CliRunner(env={**variables, **environment})
        with runner.isolation(input) as (out, err, _):
            code = run_command_line(arguments)
        return Result(code, out.getvalue().decode(), err.getvalue().decode())

    return run


@pytest.fixture
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """Failed calls are repeated at once."""
    monkeypatch.setattr("sailkit._engine.waiting.StopSignal.sleep", lambda signal, seconds: signal.check())


@pytest.fixture
def execute(variables: dict[str, str], tmp_path: Path) -> Run:
    """Runs a command line as a program, in an empty folder."""

    def run(*arguments: str, input: str = "", environment: Mapping[str, str | None] = {}) -> Result:
        merged = {**os.environ, **variables, **environment}
        done = subprocess.run(
            [sys.executable, "-m", "sailkit_cli.main", *arguments],
            input=input,
            env={name: value for name, value in merged.items() if value is not None},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        return Result(done.returncode, done.stdout, done.stderr)

    return run


def read_terminal(main: int) -> str:
    """Read what a terminal shows until nothing writes to it any more, and close it."""
    chunks: list[bytes] = []
    with contextlib.suppress(OSError):  # Linux's way to tell the end
        while chunk := os.read(main, 65536):
            chunks.append(chunk)
    os.close(main)
    return b"".join(chunks).decode()


def run_in_terminal(command: str, folder: Path, variables: dict[str, str]) -> str:
    """Run a shell command in a terminal of 100 columns without colours, and return what it shows."""
    pty = pytest.importorskip("pty")  # Windows has none
    main, terminal = pty.openpty()
    program = folder / "bin" / "sailkit"
    if not program.exists():
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sailkit_cli.main "$@"\n')
        program.chmod(0o755)
    environment = {**os.environ, "COLUMNS": "100", "LINES": "25", "NO_COLOR": "1", "TERM": "dumb", **variables}
    environment["PATH"] = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    process = subprocess.Popen(
        ["sh", "-c", command], cwd=folder, env=environment, stdin=terminal, stdout=terminal, stderr=terminal
    )
    os.close(terminal)
    shown = read_terminal(main)
    process.wait(60)
    return shown.replace("\r\n", "\n")
