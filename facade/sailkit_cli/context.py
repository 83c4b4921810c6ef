"""Context of a command: the global options, and the tenant and the output made from them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

import attrs
import click

if TYPE_CHECKING:
    from sailkit import Tenant

    from .progress import Progress

__all__ = ["Context", "command", "global_options", "pass_context"]

F = TypeVar("F", bound="Callable[..., Any]")
Version = Literal["v2024", "v2025"]
VERSIONS: Final = ("v2025", "v2024")
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
        verbose: 0, or how often -v was given: 1 logs calls, 2 also attempts and pauses.
    """

    env: str | None = None
    api: Version = "v2025"
    output: str | None = None
    read_only: bool = False
    dry_run: bool = False
    yes: bool = False
    no_color: bool = False
    verbose: int = 0
    _tenant: Any = attrs.field(default=None, init=False, repr=False)

    def tenant(self) -> Tenant:
        """Return the tenant, the same one each time; it is closed at the end of the command.

        Raises:
            ConfigurationError: for a missing or invalid value; nothing is sent before the first call.
        """
        if self._tenant is None:
            from sailkit import Tenant, __version__  # here and below: most of the start-up time

            self._tenant = Tenant(environment=self.env, user_agent=f"sailkit-cli/{__version__}")
            click.get_current_context().find_root().call_on_close(self._tenant.close)
        return self._tenant  # type: ignore[no-any-return]

    def resources(self) -> Any:
        """Return the tenant's resources of the API version that the user selected."""
        tenant = self.tenant()
        return tenant if self.api == "v2025" else tenant.v2024

    def write(self, value: Any, *, columns: Iterable[str] | None = None) -> None:
        """Write a result to stdout in the form that the user selected: an object, or an iterable of objects.

        Args:
            value: models, dicts, a pager of them, or text.
            columns: dotted JSON names for tables, CSV and workbooks. Default: a choice of what there is.
        """
        from .output import write

        write(value, self.output, columns=None if columns is None else list(columns), color=self.has_color)

    @property
    def has_color(self) -> bool:
        """Whether stdout shows colours."""
        return not self.no_color and sys.stdout.isatty()

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
        click.echo(text, err=True)

    def confirm(self, question: str) -> None:
        """Ask before something is lost.

        Args:
            question: such as "Delete 3 roles?".

        Raises:
            NotAllowedError: for any answer but yes, and without a terminal; --yes answers for the user.
        """
        from .errors import NotAllowedError

        if self.yes or self.dry_run:
            return
        if not sys.stdin.isatty():
            raise NotAllowedError(f"{question} There is no terminal to ask on: pass --yes to do it.")
        if not click.confirm(question, err=True):
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
        GlobalOption("--api", type=click.Choice(VERSIONS), help="API version. Default: v2025."),
        GlobalOption(
            "-o", "--output", type=click.Choice(FORMS), help="Default: table on a terminal, jsonl in a pipe or file."
        ),
        GlobalOption(
            "--read-only", is_flag=True, envvar="SAIL_READ_ONLY", help="Refuse everything that changes the tenant."
        ),
        GlobalOption("--dry-run", is_flag=True, help="Show what would be sent, and change nothing."),
        GlobalOption("--yes", is_flag=True, help="Do not ask before something is lost."),
        GlobalOption("--no-color", is_flag=True, envvar="NO_COLOR", help="No colours."),
        GlobalOption("-v", "--verbose", count=True, help="Log calls to stderr; -vv also attempts and pauses."),
    ]


class Command(click.Command):
    """A command with the global options."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = {name for parameter in self.params for name in parameter.opts}
        self.params += [option for option in global_options() if not own & {*option.opts}]

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        sections: dict[str, list[tuple[str, str]]] = {"Options": [], "Global options": []}
        for parameter in self.get_params(ctx):
            if record := parameter.get_help_record(ctx):
                sections["Global options" if isinstance(parameter, GlobalOption) else "Options"].append(record)
        for title, records in sections.items():
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)


def command(name: str | None = None, **attributes: Any) -> Callable[[Callable[..., Any]], Command]:
    """Return a decorator that makes a command with the global options; it is used like `click.command`."""
    return click.command(name, cls=Command, **attributes)
