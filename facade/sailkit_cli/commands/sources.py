"""Loading of accounts: `sailkit sources load`, a CSV file of a source, and the end of its aggregation."""

from __future__ import annotations

import os

import click

from sailkit import ApiError, F, TaskFailedError, file
from sailkit_api.v2025.models import ImportAccountsRequest, LoadAccountsTask, Source
from sailkit_core.codec import properties_of

from ..context import Context, command, pass_context
from ..job import require_changes
from ..waiting import continues, wait_for

__all__ = ["load"]


@command("load")
@click.argument("source")
@click.argument("accounts", type=click.Path(exists=True, dir_okay=False, readable=True))
@click.option("--unoptimized", is_flag=True, help="Process unchanged accounts, too.")
@click.option("--wait/--no-wait", default=True, show_default=True, help="Wait until the accounts are loaded.")
@click.option("--timeout", type=float, default=3600.0, show_default=True, metavar="SECONDS", help="The longest wait.")
@pass_context
def load(context: Context, source: str, accounts: str, unoptimized: bool, wait: bool, timeout: float) -> None:
    """Load a CSV file of accounts into a delimited-file source.

    SOURCE is its id or name; ACCOUNTS is the file, whose columns are those of the account schema.
    """
    tenant = context.tenant()
    found = _find_source(context, source)
    size = os.path.getsize(accounts)
    text = f"{accounts} ({size:,} bytes) will be loaded into the source {found.name} ({found.id})."
    if context.dry_run:
        context.note(f"Dry run, nothing was changed. Without --dry-run: {text}")
        return
    require_changes(context, text)
    body = ImportAccountsRequest(file=file(accounts, "text/csv"))
    if unoptimized:
        body.disable_optimization = "true"
    task = tenant.sources.aggregate_accounts(str(found.id), body)
    if not wait:
        context.write(task)
        return
    try:
        with continues(task):
            status = wait_for(context, task, f"Loading {os.path.basename(accounts)}", timeout)
    except TaskFailedError as error:
        for message in _read_messages(context, task):
            error.add_note(message)
        raise
    context.write(status)


def _read_messages(context: Context, task: LoadAccountsTask) -> list[str]:
    """Return the messages of the task, which the status of an aggregation does not have."""
    try:
        status = context.tenant().tasks.get(str(properties_of(task.task).get("id")))
    except ApiError:
        return []
    texts = [properties_of(properties_of(message).get("localizedText")).get("message") for message in status.messages]
    return [str(text) for text in texts if text]


def _find_source(context: Context, name: str) -> Source:
    """Return the source with an id or a name.

    Raises:
        click.UsageError: if there is none.
    """
    sources = context.tenant().sources
    for field in (F.id, F.name):
        if (source := sources.list(filters=field.eq(name), limit=1).first()) is not None:
            return source
    raise click.UsageError(f"There is no source with the id or name {name!r}; `sailkit sources list` lists them.")
