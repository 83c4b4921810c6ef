"""Configuration objects: `sailkit sp-config export` and `import`, with the wait and the download of the result."""

from __future__ import annotations

from typing import Any

import click

from sailkit import file
from sailkit.polling import StoredWait
from sailkit_api.v2025 import operations
from sailkit_api.v2025.models import ExportPayload, ImportOptions, ImportSpConfigRequest
from sailkit_core.codec import properties_of

from ..context import Context, command, pass_context
from ..errors import PartialFailure
from ..job import require_changes
from ..waiting import continues, wait_for

__all__ = ["export", "import_"]

timeout_option = click.option(
    "--timeout", type=float, default=3600.0, show_default=True, metavar="SECONDS", help="The longest wait."
)


@command("export")
@click.option("--to", "path", type=click.Path(dir_okay=False), metavar="FILE", help="The JSON file; required to wait.")
@click.option("--type", "types", multiple=True, metavar="TYPE", help="Only objects of this type; repeatable.")
@click.option("--exclude", multiple=True, metavar="TYPE", help="No objects of this type; repeatable.")
@click.option("--description", metavar="TEXT", help="The description of the export.")
@click.option("--job", metavar="ID", help="Take up an export that was started before.")
@click.option("--wait/--no-wait", default=True, show_default=True, help="Wait for the end, and write the file.")
@timeout_option
@pass_context
def export(
    context: Context,
    path: str | None,
    types: tuple[str, ...],
    exclude: tuple[str, ...],
    description: str | None,
    job: str | None,
    wait: bool,
    timeout: float,
) -> None:
    """Export configuration objects to a JSON file.

    `sailkit sp-config list-object-types` lists the types.
    """
    if wait and not path:
        raise click.UsageError("--to FILE is required; with --no-wait the export is only started.")
    tenant = context.tenant()
    if job is None:
        given: Any = {"include_types": [*types], "exclude_types": [*exclude], "description": description}
        payload = ExportPayload(**{name: value for name, value in given.items() if value})
        require_changes(context, f"An export of {', '.join(types) or 'all types'} is started.")
        started = tenant.sp_config.start_export(payload)
        if context.dry_run:
            return
        if not wait:
            context.write(started)
            return
        job = str(started.job_id)
    if path is None:
        raise click.UsageError("--job takes up an export, whose file --to FILE names.")
    stored: StoredWait = {"result": "SpConfigExportJob", "version": "v2025", "ids": [job]}
    with continues(stored, f"sailkit sp-config export --job {job} --to {path}"):
        wait_for(context, stored, "Exporting", timeout)
        size = tenant.download(operations.get_sp_config_export(job), path).parsed
    context.note(f"{size:,} bytes in {path}")


@command("import")
@click.argument("path", type=click.Path(exists=True, dir_okay=False, readable=True), metavar="FILE")
@click.option("--preview", is_flag=True, help="Have the tenant check the file without importing it.")
@click.option("--type", "types", multiple=True, metavar="TYPE", help="Only objects of this type; repeatable.")
@click.option("--exclude", multiple=True, metavar="TYPE", help="No objects of this type; repeatable.")
@click.option("--no-backup", is_flag=True, help="Do not export existing objects first.")
@click.option("--wait/--no-wait", default=True, show_default=True, help="Wait for the end, and write the result.")
@timeout_option
@pass_context
def import_(
    context: Context,
    path: str,
    preview: bool,
    types: tuple[str, ...],
    exclude: tuple[str, ...],
    no_backup: bool,
    wait: bool,
    timeout: float,
) -> None:
    """Import configuration objects from the JSON file of an export.

    Existing objects are replaced. --preview shows what would be done, as the tenant says it.
    """
    tenant = context.tenant()
    statement = f"The configuration objects of {path} are imported; existing ones are replaced."
    if not preview:
        require_changes(context, statement)
        context.confirm(statement)
    body = ImportSpConfigRequest(data=file(path, "application/json"))
    given: Any = {"include_types": [*types], "exclude_types": [*exclude], "exclude_backup": no_backup or None}
    if options := {name: value for name, value in given.items() if value}:
        body.options = ImportOptions(**options)
    started = tenant.sp_config.start_import(body, preview=preview or None)
    if context.dry_run:
        return
    if not wait:
        context.write(started)
        return
    with continues(started):
        wait_for(context, started, "Checking" if preview else "Importing", timeout)
        result = tenant.sp_config.download_import(str(started.job_id))
    _write_result(context, result)


def _write_result(context: Context, result: Any) -> None:
    context.write(result)
    errors = [
        f"{type_name}: {_text(message)}"
        for type_name, part in properties_of(properties_of(result).get("results")).items()
        for message in properties_of(part).get("errors") or []
    ]
    if errors:
        raise PartialFailure("\n".join([f"{len(errors)} objects were not imported:", *errors]))


def _text(message: Any) -> str:
    properties = properties_of(message)
    return str(properties.get("text") or properties.get("key") or message)
