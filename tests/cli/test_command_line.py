"""The command line: help, unknown commands, global options, errors and exit codes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .conftest import Run


def test_the_help_lists_commands_without_loading_them() -> None:
    program = "import sys; from sailkit_cli.root import run; run(['--help']); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not {"rich", "httpx", "yaml", "jmespath", "sailkit.client"} & loaded
    assert not [name for name in loaded if name.startswith("sailkit_cli.commands.")]


@pytest.mark.parametrize("fixture", ["invoke", "execute"])
def test_an_unknown_command_is_wrong_usage(fixture: str, request: pytest.FixtureRequest) -> None:
    run: Run = request.getfixturevalue(fixture)
    result = run("nonsense")
    assert (result.code, result.out) == (2, "")
    assert "No such command 'nonsense'." in result.err
