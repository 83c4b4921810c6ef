"""Context of a command: the global options, and the tenant and the output made from them."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs
import click

from sailkit_api import DEFAULT_VERSION, VERSIONS

if TYPE_CHECKING:
    from sailkit import Tenant
    from sailkit_core.request import HttpRequest, Request

    from .progress import Progress

__all__ = ["Context", "command", "global_options", "pass_context"]
__all__ += ["Argument", "Command", "parse_concurrency", "write_options"]

F = TypeVar("F", bound="Callable[..., Any]")
FORMS: Final = ("table", "json", "jsonl", "csv", "xlsx", "yaml")


@attrs.define
class Context:
    """The global options of a command.

    Attributes:
        env: the name of an environment of the official CLI; None for the active one, or the variables SAIL_*.
        api: the API version.
        output: the form of the output; None for a table on a terminal and JSON lines elsewhere.
        read_only: whether everything is refused that changes something.
        dry_run: whether calls that change something are shown instead of sent.
        yes: whether nothing is asked.
        no_color: whether the output has no colours.
        verbose: how often -v was given: 1 logs pauses and repeated attempts, 2 each attempt.
    """

    env: str | None = None
    api: str = DEFAULT_VERSION
    output: str | None = None
    read_only: bool = False
    dry_run: bool = False
    yes: bool = False
    no_color: bool = False
    verbose: int = 0
    _tenant: Any = attrs.field(default=None, init=False, repr=False)

    def tenant(self) -> Tenant:
        """Return the tenant, the same one each time; it is closed at the end of the command.

        It refuses changes with --read-only, and shows them instead of sending them with --dry-run.

        Raises:
            ConfigurationError: for a missing or invalid value; nothing is sent before the first call.
        """
        if self._tenant is None:
            self._start_log()
            from sailkit import Tenant, __version__  # here and below: most of the start-up time

            self._tenant = Tenant(
                environment=self.env,
                read_only=self.read_only,
                dry_run=self.show_request if self.dry_run else False,
                user_agent=f"sailkit-cli/{__version__}",
            )
            click.get_current_context().find_root().call_on_close(self._tenant.close)
        return self._tenant  # type: ignore[no-any-return]

    def _start_log(self) -> None:
        """Write the library's log to stderr, if the user asks for it."""
        if self.verbose:
            import logging

            logger, handler = logging.getLogger("sailkit"), logging.StreamHandler()
            root, level = click.get_current_context().find_root(), logger.level
            root.call_on_close(lambda: logger.setLevel(level))
            root.call_on_close(lambda: logger.removeHandler(handler))
            logger.addHandler(handler)
            logger.setLevel(logging.INFO if self.verbose == 1 else logging.DEBUG)

    def show_request(self, request: HttpRequest) -> None:
        """Write a request to stdout instead of sending it."""
        from .dry_run import request_as_json, request_as_text

        content = request_as_json(request, self.base_url())
        self.write(content if self.output in ("json", "jsonl", "yaml") else request_as_text(content))

    def base_url(self) -> str:
        """Return the address of the tenant, without a connection to it."""
        from sailkit._config_loading import load_config

        return load_config(None, {"environment": self.env}).base_url

    def resources(self) -> Any:
        """Return the tenant's resources of the API version that the user selected."""
        tenant = self.tenant()
        return tenant if self.api == DEFAULT_VERSION else getattr(tenant, self.api)

    def write(self, value: Any, *, columns: Iterable[str] | None = None, query: Any = None) -> None:
        """Write a result to stdout in the form that the user selected: an object, or an iterable of objects.

        Args:
            value: models, dicts, a pager of them, or text.
            columns: dotted JSON names. Default: a choice of what there is in a table, everything in other forms.
            query: a compiled JMESPath expression, whose result is written instead; it reads the whole list.
        """
        from .output import write

        self.check_form()
        names = None if columns is None else list(columns)
        write(value, self.output, columns=names, query=query, color=self.has_color)

    def check_form(self) -> None:
        """Check that results can be written to stdout in the form that the user selected.

        Raises:
            click.UsageError: for a workbook, which requires a file.
        """
        if self.output == "xlsx":
            raise click.UsageError("A workbook is written to a file: pass --to FILE.")

    def compile_query(self, expression: str | None) -> Any:
        """Compile a JMESPath expression; None for none.

        Raises:
            click.UsageError: for an invalid one.
        """
        if expression is None:
            return None
        import jmespath

        try:
            return jmespath.compile(expression)
        except jmespath.exceptions.JMESPathError as error:
            raise click.UsageError(f"--query: {error}") from None

    @property
    def has_color(self) -> bool:
        """Whether stdout shows colours."""
        return not (self.no_color or os.environ.get("NO_COLOR")) and sys.stdout.isatty()

    @property
    def refuses_changes(self) -> bool:
        """Whether the tenant is read-only, by option or by the variable SAIL_READ_ONLY."""
        from sailkit._seam_options import SWITCHES

        return self.read_only or SWITCHES.get(os.environ.get("SAIL_READ_ONLY", "").strip().lower(), False)

    @property
    def writes_table(self) -> bool:
        """Whether results are tables for people."""
        return self.output == "table" or (self.output is None and sys.stdout.isatty())

    def progress(self, text: str, total: int | None = None, unit: str = "items") -> Progress:
        """Return a progress bar on stderr, silent if that is no terminal; use it in a `with` block.

        Args:
            text: what is done, such as "Exporting identities".
            total: the number of items; None if it is not known.
            unit: the plural of what is counted.
        """
        from .progress import Progress

        return Progress(text, total, unit, color=not self.no_color)

    def note(self, text: str) -> None:
        """Write a line for a person to stderr, such as how many items there were."""
        from .terminal import printable

        click.echo(printable(text, keep="\n"), err=True)

    def confirm_request(self, request: Request[Any]) -> None:
        """Ask before a request is sent by which data or access is lost; see `confirm`."""
        operation = request.operation
        if operation.destroys or operation.method == "DELETE":
            self.confirm(f"{operation.method} {operation.prefix}{request.path}: data or access is lost.")

    def confirm(self, statement: str, *, is_local: bool = False) -> None:
        """Ask before something is lost.

        Args:
            statement: what will happen, such as "3 roles are deleted."
            is_local: whether it happens on this machine, so that a read-only tenant does not refuse it.

        Raises:
            NotAllowedError: for any answer but yes, and without a terminal; --yes answers for the user.
        """
        from .errors import NotAllowedError
        from .terminal import printable

        if self.yes or self.dry_run or (self.refuses_changes and not is_local):
            return
        if not sys.stdin.isatty():
            raise NotAllowedError(f"{statement} There is no terminal to ask on: confirm it with --yes.")
        if not click.confirm(f"{printable(statement)} Continue?", err=True):
            raise NotAllowedError("Nothing was done.")


pass_context = click.make_pass_decorator(Context, ensure=True)


class GlobalOption(click.Option):
    """An option of all commands, which may stand before or behind the name of the command."""

    def __init__(self, *declarations: str, **attributes: Any) -> None:
        super().__init__(declarations, expose_value=False, callback=_remember, **attributes)


def _remember(context: click.Context, option: click.Parameter, value: Any) -> None:
    source = context.get_parameter_source(option.name or "")
    is_given = source in (click.core.ParameterSource.COMMANDLINE, click.core.ParameterSource.ENVIRONMENT)
    if is_given:
        setattr(context.ensure_object(Context), option.name or "", value)


def global_options() -> list[GlobalOption]:
    """Return the options that each command has."""
    return [
        GlobalOption("--env", metavar="NAME", help="Environment of the official CLI. Default: the active one."),
        GlobalOption("--api", type=click.Choice(VERSIONS), help=f"API version. Default: {DEFAULT_VERSION}."),
        GlobalOption(
            "-o",
            "--output",
            type=click.Choice(FORMS),
            metavar="FORM",
            help=f"{', '.join(FORMS)}. Default: table on a terminal, jsonl elsewhere.",
        ),
        GlobalOption(
            "--read-only", is_flag=True, help="Refuse everything that changes the tenant; also SAIL_READ_ONLY=1."
        ),
        GlobalOption("--dry-run", is_flag=True, help="Show what would be sent, and change nothing."),
        GlobalOption("--yes", is_flag=True, help="Do not ask before something is lost."),
        GlobalOption("--no-color", is_flag=True, help="No colours; also NO_COLOR=1."),
        GlobalOption("-v", "--verbose", count=True, help="Log pauses and retries to stderr; -vv each attempt."),
    ]


class Command(click.Command):
    """A command with the global options."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = {name for parameter in self.params for name in parameter.opts}
        self.params += [option for option in global_options() if not own & {*option.opts}]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        write_options(self, ctx, formatter)


class Argument(click.Argument):
    """An argument that the help explains.

    Args:
        text: what it means; "" for nothing.
    """

    def __init__(self, *declarations: str, text: str = "", **attributes: Any) -> None:
        super().__init__(declarations, **attributes)
        self.text = text


def write_options(command: click.Command, ctx: click.Context, formatter: click.HelpFormatter) -> None:
    """Write the arguments and options of a command into its help, the global ones last."""
    sections: dict[str, list[tuple[str, str]]] = {"Arguments": [], "Options": [], "Global options": []}
    for parameter in command.get_params(ctx):
        if isinstance(parameter, click.Argument):
            if text := getattr(parameter, "text", ""):
                sections["Arguments"].append((parameter.make_metavar(ctx), text))
        elif record := parameter.get_help_record(ctx):
            sections["Global options" if isinstance(parameter, GlobalOption) else "Options"].append(record)
    for title, records in sections.items():
        if records:
            with formatter.section(title):
                formatter.write_dl(records)


def command(name: str | None = None, **attributes: Any) -> Callable[[Callable[..., Any]], Command]:
    """Return a decorator that makes a command with the global options; it is used like `click.command`."""
    return click.command(name, cls=Command, **attributes)


def parse_concurrency(text: str) -> int | str:
    """Parse a number of pages at the same time: 1 to 50, or "auto"."""
    if text == "auto":
        return text
    if not text.isdecimal() or not 1 <= int(text) <= 50:
        raise click.BadParameter(f"{text!r} is neither auto nor a number from 1 to 50.")
    return int(text)
