"""Doctor: `sailkit doctor`, the checks from configuration to permissions, with what to do about each finding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
import click

from ..context import Context, command, pass_context
from ..errors import ExitCode

if TYPE_CHECKING:
    from ..checks import Finding, State

__all__ = ["doctor"]

COLORS: Final[dict[State, str]] = {"ok": "green", "warn": "yellow", "fail": "red"}
CODES: Final = {
    "authorities": ExitCode.CREDENTIALS,
    "configuration": ExitCode.CREDENTIALS,
    "token": ExitCode.CREDENTIALS,
    "permissions": ExitCode.NOT_ALLOWED,
}


@command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Write the findings as JSON.")
@pass_context
def doctor(context: Context, as_json: bool) -> None:
    """Check configuration, network, token and permissions.

    Each finding is ok, a warning, or a failure before whose end nothing works. Nothing is changed. Exit code 0: no
    failure; 3: configuration or credentials; 4: nothing is permitted; 7: the tenant cannot be reached.
    """
    from ..checks import run_checks  # here and in other commands, because the help does not need the client

    form = context.output or ("json" if as_json else None)
    findings = []
    for finding in run_checks(context.env):
        findings.append(finding)
        if form is None:
            _show(finding, color=context.has_color)
    if form is not None:
        context.output = form
        context.write([attrs.asdict(finding) for finding in findings])
    failure = next((finding for finding in findings if finding.state == "fail"), None)
    if failure is not None:
        raise click.exceptions.Exit(CODES.get(failure.check, ExitCode.NO_ANSWER))


def _show(finding: Finding, *, color: bool) -> None:
    state = click.style(f"{finding.state:<4}", fg=COLORS[finding.state])
    click.echo(f"{state}  {finding.check:<15}  {finding.text}", color=color)
    if finding.hint:
        click.echo(f"{'':<23}-> {finding.hint}", color=color)
