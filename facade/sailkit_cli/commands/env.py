"""Environments: `sailkit env`, the tenants that the official CLI knows, with the credentials in its file or keyring."""

from __future__ import annotations

import re
import sys
from typing import Any, Final

import click

from sailkit import ConfigurationError
from sailkit._config_files import FileSettings, with_keyring
from sailkit._config_loading import parse_address
from sailkit._keyring import KeyringError, delete_credentials, write_credentials

from .. import environment_file
from ..context import Command, Context, pass_context

__all__ = ["env"]

NAME: Final = re.compile(r"[\w-]{1,64}")  # a dot would separate keys in the official CLI
KEYRING_PLACE: Final = "the system's keyring"


@click.group()
def env() -> None:
    """Tenants with their credentials, in the files of the official CLI.

    Environments are in ~/.sailpoint/config.yaml, and their secrets in the system's keyring or in that file. Both
    programs can use what either of them has written.
    """


@env.command("list", cls=Command)
@pass_context
def list_environments(context: Context) -> None:
    """List the environments; the active one is used without --env."""
    file = environment_file.read()
    rows = [
        {"name": name, "active": name == file.active, "baseUrl": file.settings(name).base_url}
        for name in file.environments
    ]
    if not rows:
        context.note(f"{file.path} has no environments; `sailkit env add NAME` adds one.")
    context.write(rows, columns=["name", "active", "baseUrl"] if rows else None)


@env.command("show", cls=Command)
@click.argument("name", required=False)
@pass_context
def show(context: Context, name: str | None) -> None:
    """Show an environment, the active one by default. Its secret is never shown."""
    file = environment_file.read()
    settings = file.settings(_known(name or context.env or file.active))
    complete = with_keyring(settings)
    has_both = bool(complete.client_id and complete.client_secret)
    context.write(
        {
            "name": settings.environment,
            "active": settings.environment == file.active,
            "file": str(file.path),
            "baseUrl": settings.base_url,
            "clientId": complete.client_id,
            "credentials": _credentials_place(settings, complete) if has_both else "missing",
        }
    )
    if not has_both:
        context.note(f"Credentials are missing: {complete.note}.")


@env.command("use", cls=Command)
@click.argument("name")
@pass_context
def use(context: Context, name: str) -> None:
    """Make an environment the active one, which is used without --env, also by the official CLI."""
    name = _known(name)
    if not context.dry_run:
        environment_file.activate(name)
    address = environment_file.read().settings(name).base_url
    context.note(f"{'Would use' if context.dry_run else 'Using'} the environment {name} ({address}).")


@env.command("add", cls=Command)
@click.argument("name")
@click.option("--tenant", metavar="NAME|ADDRESS", help="The tenant's name or API address. Default: asked for.")
@click.option("--client-id", metavar="ID", help="Id of a personal access token. Default: asked for.")
@click.option("--secret-stdin", is_flag=True, help="Read the secret from stdin instead of asking for it.")
@click.option(
    "--store",
    type=click.Choice(["keyring", "file"]),
    default="keyring",
    show_default=True,
    help="Where the credentials are kept; the file is readable by you alone, but not encrypted.",
)
@click.option("--use", "is_active", is_flag=True, help="Make it the active environment.")
@pass_context
def add(
    context: Context,
    name: str,
    tenant: str | None,
    client_id: str | None,
    secret_stdin: bool,
    store: str,
    is_active: bool,
) -> None:
    """Add an environment. The secret is asked for, and is not shown while it is typed."""
    if not NAME.fullmatch(name):
        raise click.BadParameter(f"{name!r} is no name: letters, digits, - and _ are possible.", param_hint="NAME")
    file = environment_file.read()
    if name.lower() in file.environments:
        context.confirm(f"The environment {name.lower()} of {file.path} is replaced.", is_local=True)
    address = parse_address(tenant or _ask("Tenant (its name or API address)", "--tenant"))
    client_id = (client_id or _ask("Client id", "--client-id")).strip()
    secret = _read_secret(from_stdin=secret_stdin)
    if not context.dry_run:
        _store(name, address, client_id, secret, store)
        if is_active or not file.environments:
            environment_file.activate(name)
    place = KEYRING_PLACE if store == "keyring" else str(file.path)
    done = "Would add" if context.dry_run else "Added"
    context.note(f"{done} the environment {name.lower()} ({address}), with its credentials in {place}.")
    context.note(f"`sailkit doctor --env {name.lower()}` checks it.")


@env.command("remove", cls=Command)
@click.argument("name")
@pass_context
def remove(context: Context, name: str) -> None:
    """Remove an environment with its credentials. The personal access token stays valid in the tenant."""
    name = _known(name)
    context.confirm(f"The environment {name} is removed with its credentials.", is_local=True)
    if not context.dry_run:
        try:
            delete_credentials(name)
        except KeyringError as error:
            context.note(f"warning: its entries in the keyring, if any, are not removed: {error}")
        environment_file.remove_environment(name)
    context.note(f"{'Would remove' if context.dry_run else 'Removed'} the environment {name}.")
    file = environment_file.read()
    if file.environments and file.active not in file.environments:
        context.note("No environment is active now; `sailkit env use NAME` selects one.")


def _known(name: str) -> str:
    """Return the name of an existing environment, in lower case."""
    file = environment_file.read()
    if name.lower() not in file.environments:
        known = ", ".join(file.environments) or "none; `sailkit env add NAME` adds one"
        raise ConfigurationError(f"{file.path} has no environment {name!r}; it has {known}")
    return name.lower()


def _credentials_place(settings: FileSettings, complete: FileSettings) -> str:
    is_in_file = settings.client_id and settings.client_secret
    return settings.place if is_in_file else complete.credentials_place


def _ask(question: str, option: str) -> str:
    if not sys.stdin.isatty():
        raise click.UsageError(f"There is no terminal to ask on: pass {option}.")
    answer: str = click.prompt(question, err=True)
    return answer


def _read_secret(*, from_stdin: bool) -> str:
    if not from_stdin and not sys.stdin.isatty():
        raise click.UsageError("There is no terminal to ask for the secret on: pass it with --secret-stdin.")
    secret: Any = sys.stdin.readline() if from_stdin else click.prompt("Client secret", hide_input=True, err=True)
    if not secret.strip():
        raise click.UsageError("The secret is empty; nothing was changed.")
    return str(secret).strip()


def _store(name: str, address: str, client_id: str, secret: str, store: str) -> None:
    if store == "file":
        environment_file.put_environment(name, address, (client_id, secret))
        return
    try:
        write_credentials(name, client_id, secret)
    except KeyringError as error:
        raise ConfigurationError(
            f"the credentials cannot be stored in {KEYRING_PLACE}: {error}; --store file keeps them in the file"
        ) from None
    environment_file.put_environment(name, address, None)
