"""Demo: `sailkit demo`, a short tour of commands against a sandbox that it starts itself."""

from __future__ import annotations

import contextlib
import os
import shlex
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import click

from ..context import Context, command, pass_context
from ..errors import ExitCode
from ..sandboxes import load_sandbox

__all__ = ["demo"]

PROGRAM: Final = "sailkit"
IDENTITIES: Final = 500
SEED: Final = 7
# Each stop of the tour: what it shows, and the command; {leaver} is the alias of somebody who leaves.
TOUR: Final = (
    ("Check address, credentials and permissions", "doctor"),
    (
        "List identities: any operation is a command",
        "identities list --filter 'name sw \"A\"' --limit 5 --columns name,emailAddress,attributes.department",
    ),
    ("Count the hits of a search by department", "search '*' --count --by department"),
    ("Export a list; an interrupted export goes on with --resume", "export identities --to identities.csv"),
    ("What would be done for a leaver", "leavers leavers.txt --dry-run"),
    ("The same, really, with a report", "leavers leavers.txt --yes --report report.csv"),
    ("What an operation needs: parameters, body, scopes", "describe accounts disable"),
)
END: Final = """
Nothing of this reached a tenant of yours. To go on:

  sailkit env add NAME      add your tenant; the secret goes into the system's keyring
  sailkit --help            all commands
  sailkit sandbox           a sandbox of your own, for tests
"""


@command("demo")
@pass_context
def demo(context: Context) -> None:
    """Show some commands with what they write, against a sandbox on this machine."""
    sandbox = load_sandbox().Sandbox(identities=IDENTITIES, seed=SEED)
    with sandbox, tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        with sandbox.tenant() as tenant:
            leaver = next(account for account in tenant.accounts.list() if not account.authoritative)
        Path("leavers.txt").write_text(f"{leaver.identity_id}\n", "utf-8")
        variables = {
            "SAIL_BASE_URL": sandbox.base_url,
            "SAIL_CLIENT_ID": sandbox.client_id,
            "SAIL_CLIENT_SECRET": sandbox.client_secret,
            "SAIL_READ_ONLY": "",
        }
        with _environment(variables):
            for title, text in TOUR:
                if code := _show(context, title, text):
                    raise click.exceptions.Exit(code)
    click.echo(END)


def _show(context: Context, title: str, text: str) -> int:
    """Run a command of the tour as a user would."""
    root = click.get_current_context().find_root().command
    click.secho(f"\n# {title}", fg="cyan", color=context.has_color)
    click.secho(f"$ sailkit {text}", bold=True, color=context.has_color)
    arguments = [*shlex.split(text), *(["--no-color"] if context.no_color else [])]
    return int(root.main(arguments, PROGRAM, standalone_mode=False) or ExitCode.SUCCESS)


@contextlib.contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Set environment variables for the time of a block."""
    before = {name: os.environ.get(name) for name in variables}
    os.environ.update(variables)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
