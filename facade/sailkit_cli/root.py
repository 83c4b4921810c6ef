"""Root group: commands by name, each loaded when it is used, and the handling of all errors."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Iterator, Sequence
from importlib import import_module
from importlib.metadata import version
from importlib.util import find_spec
from typing import Any, Final

import click

from .commands import COMMANDS
from .context import Context, global_options
from .errors import ExitCode, exit_code, format_error

__all__ = ["LazyGroup", "root", "run"]

PROGRAM: Final = "sailkit"


def load(place: str) -> click.Command:
    """Load a command from "module:attribute"."""
    module, _, name = place.partition(":")
    command: click.Command = getattr(import_module(module), name)
    return command


class LazyGroup(click.Group):
    """A group of commands that are loaded by name when they are used.

    Args:
        places: for each command where it is loaded from, and its help.
    """

    def __init__(self, *args: Any, places: dict[str, tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.places = places
        self.params += global_options()

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [name for name, (place, _) in sorted(self.places.items()) if _exists(place)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.places or not _exists(self.places[cmd_name][0]):
            return None
        return load(self.places[cmd_name][0])

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if records := [(name, self.places[name][1]) for name in self.list_commands(ctx)]:
            with formatter.section("Commands"):
                formatter.write_dl(records)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand:
            raise click.UsageError(f"No such command {args[0]!r}.{self._hint(ctx, args[0])}", ctx) from None

    def _hint(self, ctx: click.Context, name: str) -> str:
        from sailkit_core.keywords import find_nearest

        nearest = find_nearest(name, self.list_commands(ctx))
        return f" Did you mean {nearest!r}?" if nearest else f" `{ctx.command_path} --help` lists all."


def _exists(place: str) -> bool:
    return find_spec(place.partition(":")[0]) is not None


@click.group(cls=LazyGroup, places=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(version("sailkit"), prog_name=PROGRAM)
@click.pass_context
def root(ctx: click.Context) -> None:
    """Identity Security Cloud on the command line."""
    ctx.ensure_object(Context)


def run(arguments: Sequence[str]) -> int:
    """Run the command line, and return its exit code; see `sailkit_cli.errors`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # whatever the code page of a Windows console is
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    warnings.showwarning = _show_warning
    try:
        result = root.main([*arguments], PROGRAM, standalone_mode=False)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # for what Python flushes at its end
        return ExitCode.BROKEN_PIPE
    except click.Abort as error:
        notes: Iterator[str] = iter(getattr(error.__cause__, "__notes__", ()))
        _say("interrupted", *(note.replace("resume=True", "--resume") for note in notes))
        return ExitCode.INTERRUPTED
    except click.UsageError as error:
        error.show()
        return ExitCode.USAGE
    except Exception as error:
        code = exit_code(error)
        if code is None:
            raise
        _say(f"error: {format_error(error)}")
        return code
    return result if isinstance(result, int) else ExitCode.SUCCESS


def _say(*lines: str) -> None:
    click.echo("\n".join(lines), err=True)


def _show_warning(message: Warning | str, *_: Any, **__: Any) -> None:
    _say(f"warning: {message}")
