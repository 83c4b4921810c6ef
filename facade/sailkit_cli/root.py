"""Root group: commands by name, each loaded when it is used, and the handling of all errors."""

from __future__ import annotations

import os
import sys
import textwrap
import warnings
from collections.abc import Sequence
from importlib import import_module
from itertools import pairwise
from typing import Any, Final

import click

from sailkit import __version__
from sailkit_api import VERSIONS

from .commands import COMMANDS, DEFAULT_VERBS, VERBS
from .context import Context, global_options, write_options
from .errors import ExitCode, exit_code, format_error, translate
from .names import command_text, resource_names
from .terminal import printable

__all__ = ["LazyGroup", "root", "run"]

PROGRAM: Final = "sailkit"
COMPLETION_VARIABLE: Final = "_SAILKIT_COMPLETE"
SETTINGS: Final = {"help_option_names": ["-h", "--help"], "max_content_width": 110}


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
        return sorted(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return load(self.places[cmd_name][0]) if cmd_name in self.places else None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.format_commands(ctx, formatter)
        write_options(self, ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.write_commands("Commands", self.list_commands(ctx), formatter)

    def write_commands(self, title: str, names: Sequence[str], formatter: click.HelpFormatter) -> None:
        """Write a section of the help with a line for each command."""
        width = formatter.width - max(map(len, names), default=0) - 6
        records = [(name, textwrap.shorten(self.describe(name), width, placeholder="...")) for name in names]
        with formatter.section(title):
            formatter.write_dl(records)

    def describe(self, cmd_name: str) -> str:
        """Return the help of a command for the list of commands, without loading it."""
        return self.places[cmd_name][1]

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        name = args[0]  # the method of the base class may remove it
        try:
            return super().resolve_command(ctx, args)
        except click.exceptions.NoSuchCommand:
            raise click.UsageError(f"No such command {name!r}.{self._hint(ctx, name)}", ctx) from None

    def _hint(self, ctx: click.Context, name: str) -> str:
        from sailkit_core.keywords import find_nearest

        nearest = find_nearest(name, self.list_commands(ctx))
        return f" Did you mean {nearest!r}?" if nearest else f" `{ctx.command_path} --help` lists all."


class ResourceGroup(LazyGroup):
    """The operations of a resource, and the commands that are beside them.

    Args:
        name: the resource.
        version: the API version.
    """

    def __init__(self, name: str, version: str) -> None:
        places = {verb: place for (resource, verb), place in VERBS.items() if resource == name}
        title = f"Operations of {name.replace('-', ' ')}, API {version}."
        self._default, help = DEFAULT_VERBS.get(name, ("", title))
        super().__init__(name, places=places, help=help)
        from .catalogue import verbs_of  # here, because the help of the program does not require it

        self.verbs = verbs_of(version, name)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if self._default and args and args[0] not in {*self.list_commands(ctx), *ctx.help_option_names}:
            args = [self._default, *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *self.verbs})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.verbs or cmd_name in self.places:
            return super().get_command(ctx, cmd_name)
        from .operation_command import OperationCommand  # here, because most groups show no operation

        return OperationCommand(self.verbs[cmd_name])

    def describe(self, cmd_name: str) -> str:
        if cmd_name in self.places:
            return super().describe(cmd_name)
        return command_text(self.verbs[cmd_name].documentation.summary, self.verbs[cmd_name].version)


class RootGroup(LazyGroup):
    """All commands: those of the table, and a group for each resource."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.obj = ctx.ensure_object(Context)
        ctx.obj.api = _find_version(args) or ctx.obj.api  # known before the options of the command: it has the names
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *resource_names(ctx.ensure_object(Context).api)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        version = ctx.ensure_object(Context).api
        if cmd_name in resource_names(version) and cmd_name not in self.places:
            return ResourceGroup(cmd_name, version)
        return super().get_command(ctx, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.write_commands("Commands", LazyGroup.list_commands(self, ctx), formatter)
        with formatter.section("Resources, whose operations `sailkit RESOURCE --help` lists"):
            names = ", ".join(resource_names(ctx.ensure_object(Context).api))
            indent = " " * formatter.current_indent
            formatter.write(
                textwrap.fill(
                    names, formatter.width, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
                )
                + "\n"
            )


def _find_version(arguments: Sequence[str]) -> str | None:
    """Return the value of --api, wherever it stands; None if it is not given or not valid."""
    values = [after for option, after in pairwise(arguments) if option == "--api"]
    values += [argument.removeprefix("--api=") for argument in arguments if argument.startswith("--api=")]
    return next((value for value in values if value in VERSIONS), None)


@click.group(cls=RootGroup, places=COMMANDS, context_settings=SETTINGS)
@click.version_option(__version__, prog_name=PROGRAM)
@click.pass_context
def root(ctx: click.Context) -> None:
    """Identity Security Cloud on the command line."""
    ctx.ensure_object(Context)


def run(arguments: Sequence[str]) -> int:
    """Run the command line, and return its exit code; see `sailkit_cli.errors`."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # whatever the code page of a Windows console is
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    with warnings.catch_warnings():
        warnings.simplefilter("once")
        warnings.showwarning = _show_warning
        try:
            return _run(arguments)
        except BrokenPipeError:  # what Python flushes at its end goes nowhere
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return ExitCode.BROKEN_PIPE
        except (KeyboardInterrupt, click.Abort) as error:
            _say("interrupted", *map(translate, getattr(error, "__notes__", ())))
            return ExitCode.INTERRUPTED
        except click.UsageError as error:
            error.show()
            _say(*map(translate, getattr(error, "__notes__", ())))
            return ExitCode.USAGE
        except Exception as error:
            code = exit_code(error)
            if code is None:
                raise
            _say(f"error: {format_error(error)}")
            return code


def _run(arguments: Sequence[str]) -> int:
    """Run the command line without click's own handling of errors."""
    if instruction := os.environ.get(COMPLETION_VARIABLE):
        from click.shell_completion import shell_complete

        from .commands import completion  # noqa: F401 - registers PowerShell

        return shell_complete(root, {}, PROGRAM, COMPLETION_VARIABLE, instruction)
    try:
        with root.make_context(PROGRAM, [*arguments]) as ctx:
            result = root.invoke(ctx)
        sys.stdout.flush()
    except click.exceptions.Exit as error:
        return error.exit_code
    return result if isinstance(result, int) else ExitCode.SUCCESS  # a command may return its exit code


def _say(*lines: str) -> None:
    if lines:
        click.echo(printable("\n".join(lines), keep="\n\t"), err=True)


def _show_warning(message: Warning | str, *_: Any, **__: Any) -> None:
    _say(f"warning: {message}")
