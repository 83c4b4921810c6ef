"""Commands in the pages: whether a reader has them, with these arguments."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from sailkit_cli.root import root


def find_unknown_commands(script: str) -> list[str]:
    """Find the commands of a script that a reader of the page does not have."""
    commands = [part for line in script.splitlines() for part in line.split("&&")]
    words = [shlex.split(command, comments=True) for command in commands]
    return [" ".join(command) for command in words if command and not is_known(command)]


def is_known(command: list[str]) -> bool:
    program = Path(command[0]).name
    if program == "sailkit":
        return accepts(root, "sailkit", command[1:])
    if program == "pip":
        return command[1] == "install" and {*command[2:]} <= {"--quiet", "nox", ".", "./sandbox"}
    return program in ("python", "python3", "nox", "export", "diff")


def accepts(command: click.Command, name: str, arguments: list[str], parent: click.Context | None = None) -> bool:
    """Whether a command of the program `sailkit` accepts these arguments; nothing is run."""
    try:
        context = command.make_context(name, [*arguments], parent=parent)
        if not isinstance(command, click.Group):
            return True
        inner, subcommand, rest = command.resolve_command(context, [*context._protected_args, *context.args])
    except click.UsageError:
        return False
    return subcommand is not None and accepts(subcommand, str(inner), rest, context)
