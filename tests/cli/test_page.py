"""The page of the command line: its terminal sessions run against the sandbox as they are shown, and its tables hold."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sailkit_cli.commands import COMMANDS
from sailkit_cli.errors import ExitCode
from sailkit_sandbox import Sandbox
from scripts.docs.markdown import parse_blocks

PAGE = (Path(__file__).parents[2] / "docs" / "command-line.md").read_text("utf-8")
BLOCKS = {f"line {block.line}": block.code for block in parse_blocks(PAGE) if block.info[:1] == ("console",)}


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(identities=300, seed=3) as running:
        yield running
        assert running.crashes == ()
        running.assert_no_made_up_answers()


def split_session(code: str) -> list[tuple[str, str]]:
    """Split a terminal session into commands and their output."""
    parts = re.split(r"^\$ (.*)\n", code, flags=re.MULTILINE)[1:]
    return [*zip(parts[::2], parts[1::2], strict=True)]


def run_in_terminal(command: str, folder: Path, variables: dict[str, str]) -> str:
    """Run a shell command in a terminal of 100 columns without colours, and return what it shows."""
    pty = pytest.importorskip("pty")  # Windows has none
    main, terminal = pty.openpty()
    program = folder / "bin" / "sailkit"
    if not program.exists():
        program.parent.mkdir()
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m sailkit_cli.main "$@"\n')
        program.chmod(0o755)
    environment = {**os.environ, **variables, "COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb"}
    environment["PATH"] = f"{program.parent}{os.pathsep}{os.environ['PATH']}"
    process = subprocess.Popen(
        ["sh", "-c", command], cwd=folder, env=environment, stdin=terminal, stdout=terminal, stderr=terminal
    )
    os.close(terminal)
    chunks: list[bytes] = []
    while True:
        try:
            chunk = os.read(main, 65536)
        except OSError:  # Linux's way to tell the end
            break
        if not chunk:
            break
        chunks.append(chunk)
    os.close(main)
    process.wait(60)
    return b"".join(chunks).decode().replace("\r\n", "\n")


def pattern(shown: str) -> str:
    """The pattern of an output in which ... stands for any text."""
    lines = [line.rstrip() for line in shown.strip("\n").splitlines()]
    return ".*".join(map(re.escape, "\n".join(lines).split("...")))


@pytest.mark.parametrize("block", BLOCKS)
def test_sessions_run_as_they_are_shown(block: str, tmp_path: Path, variables: dict[str, str]) -> None:
    for command, shown in split_session(BLOCKS[block]):
        output = run_in_terminal(command, tmp_path, variables)
        lines = "\n".join(line.rstrip() for line in output.strip("\n").splitlines())
        assert re.fullmatch(pattern(shown), lines, re.DOTALL), f"$ {command}\n{lines}"


def test_the_page_explains_every_exit_code() -> None:
    codes = [int(code) for code in re.findall(r"^\| (\d+) \|", PAGE, re.MULTILINE)]
    assert codes == [*map(int, ExitCode)]


def test_the_page_names_every_command() -> None:
    assert [name for name in COMMANDS if not re.search(rf"\bsailkit {name}\b|`{name}`", PAGE)] == []
