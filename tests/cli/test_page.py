"""The page of the command line: its terminal sessions run against the sandbox as shown, and its tables hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sailkit_cli.commands import COMMANDS
from sailkit_cli.errors import ExitCode
from sailkit_sandbox import Sandbox
from scripts.docs.markdown import parse_blocks

from .conftest import run_in_terminal

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
