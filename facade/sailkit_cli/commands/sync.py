"""Objects as files: `sailkit workflow` and `sailkit transform`, with pull, push and diff of a folder."""

from __future__ import annotations

import difflib
import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import click

from sailkit_core.codec import plain, properties_of

from ..context import Command, Context, pass_context
from ..errors import ExitCode
from ..job import Job, Step, counted, report_option
from ..object_files import choose_path, read_folder, to_text, write_object
from ..people import find_person
from ..terminal import printable

if TYPE_CHECKING:
    from sailkit import Tenant

__all__ = ["transform", "workflow"]


@attrs.frozen
class Kind:
    """A kind of objects that are kept as files.

    Args:
        name: of one object, such as "workflow".
        properties: those that a file has; what the tenant adds, such as ids and counts, is left out.
        resource: the resource of the tenant.
        is_own: whether an object is one of the tenant's own, and not one that each tenant has.
    """

    name: str
    properties: tuple[str, ...]
    resource: Callable[[Tenant], Any]
    is_own: Callable[[Mapping[str, Any]], bool] = lambda _: True

    def read(self, tenant: Tenant) -> dict[str, tuple[str, dict[str, Any]]]:
        """Return id and content of each object of the tenant by its name.

        Raises:
            click.UsageError: if two objects have the same name.
        """
        objects: dict[str, tuple[str, dict[str, Any]]] = {}
        for item in self.resource(tenant).list():
            properties = properties_of(item)
            name = str(properties.get("name"))
            if not self.is_own(properties):
                continue
            if name in objects:
                raise click.UsageError(f"The tenant has two objects of the name {name!r}; files are found by the name.")
            objects[name] = str(properties.get("id")), self.content(plain(item))
        return objects

    def content(self, properties: Mapping[str, Any]) -> dict[str, Any]:
        """Return the properties that a file has."""
        return {name: properties[name] for name in self.properties if properties.get(name) is not None}


TRANSFORM: Final = Kind(
    "transform", ("name", "type", "attributes"), lambda tenant: tenant.transforms, lambda item: not item.get("internal")
)
WORKFLOW: Final = Kind(
    "workflow",
    ("name", "description", "owner", "enabled", "trigger", "definition"),
    lambda tenant: tenant.workflows,
)

folder_argument = click.argument("folder", type=click.Path(file_okay=False, path_type=Path), metavar="DIR")


def _make_group(kind: Kind) -> click.Group:
    """Return the commands of a kind."""

    @click.group(kind.name, help=f"Keep {kind.name}s as JSON files in a folder, one file for each.")
    def group() -> None: ...

    @group.command("pull", cls=Command, help=f"Write the {kind.name}s of the tenant to the files of DIR.")
    @folder_argument
    @pass_context
    def pull(context: Context, folder: Path) -> None:
        _pull(context, kind, folder)

    @group.command("push", cls=Command, help=f"Create and replace {kind.name}s of the tenant from the files of DIR.")
    @folder_argument
    @click.option("--owner", metavar="PERSON", help="Owner of what is created or replaced, instead of the files' own.")
    @report_option
    @pass_context
    def push(context: Context, folder: Path, report: str | None, owner: str | None = None) -> None:
        _push(context, kind, folder, owner, report)

    @group.command("diff", cls=Command, help=f"Show how the {kind.name}s of the tenant differ from the files of DIR.")
    @folder_argument
    @click.option("--exit-code", is_flag=True, help="End with 1 if there are differences.")
    @pass_context
    def diff(context: Context, folder: Path, exit_code: bool) -> None:
        if _diff(context, kind, folder) and exit_code:
            raise click.exceptions.Exit(ExitCode.FAILURE)

    push.params = [parameter for parameter in push.params if parameter.name != "owner" or "owner" in kind.properties]
    return group


def _pull(context: Context, kind: Kind, folder: Path) -> None:
    """Write what has changed. Files of objects that the tenant does not have are left, and named."""
    files = read_folder(folder)
    objects = kind.read(context.tenant())
    paths = {name: path for name, (path, _) in files.items()}
    counts = {"written": 0, "unchanged": 0}
    if not context.dry_run:
        folder.mkdir(parents=True, exist_ok=True)
    for name, (_, content) in sorted(objects.items()):
        path = paths.get(name) or choose_path(folder, name, paths.values())
        paths[name] = path
        is_same = name in files and to_text(files[name][1]) == to_text(content)
        if not is_same and not context.dry_run:
            write_object(path, content)
        counts["unchanged" if is_same else "written"] += 1
    verb = "would be written" if context.dry_run else "written"
    context.note(f"{counted(counts['written'], kind.name)} {verb} to {folder}, {counts['unchanged']} unchanged")
    for name in sorted({*files} - {*objects}):
        context.note(f"{files[name][0]}: the tenant has no {kind.name} {name!r}")


def _push(context: Context, kind: Kind, folder: Path, owner: str | None, report: str | None) -> None:
    """Create and replace what differs; nothing is deleted."""
    job = Job(context, f"Writing {kind.name}s", report, ["name", "action", "state", "message"])
    files = _read_existing(folder)
    tenant = context.tenant()
    objects = kind.read(tenant)
    person = find_person(tenant, owner) if owner else None
    steps: list[Step] = []
    for name, (path, properties) in files.items():
        content = kind.content(properties)
        if person is not None:
            content["owner"] = {"type": "IDENTITY", "id": person.id, "name": person.name}
        id, present = objects.get(name, ("", None))
        row = {"file": path.name, "name": name, "id": id, "action": "create" if present is None else "replace"}
        if present == content:
            job.skip({**row, "action": ""}, "is the same in the tenant")
        elif present is None:
            steps.append(Step(row, functools.partial(kind.resource(tenant).create, content)))
        else:
            steps.append(Step(row, functools.partial(kind.resource(tenant).replace, id, content)))
    created = sum(step.row["action"] == "create" for step in steps)
    job.run(steps, f"{counted(created, kind.name)} will be created, and {len(steps) - created} replaced.")


def _diff(context: Context, kind: Kind, folder: Path) -> int:
    """Write the differences, and return the number of objects that differ."""
    files = {name: content for name, (_, content) in _read_existing(folder).items()}
    objects = {name: content for name, (_, content) in kind.read(context.tenant()).items()}
    count = 0
    for name in sorted({*files, *objects}):
        mine = to_text(kind.content(files[name])) if name in files else ""
        theirs = to_text(objects[name]) if name in objects else ""
        if lines := [*_compare(mine, theirs, name)]:
            context.write("\n".join(map(printable, lines)) + "\n")
            count += 1
    context.note(f"{count} of {len({*files, *objects})} {kind.name}s differ")
    return count


def _compare(mine: str, theirs: str, name: str) -> Iterator[str]:
    lines: Iterable[str] = difflib.unified_diff(
        mine.splitlines(), theirs.splitlines(), f"file/{name}", f"tenant/{name}", lineterm=""
    )
    yield from lines


def _read_existing(folder: Path) -> dict[str, tuple[Path, dict[str, Any]]]:
    if not folder.is_dir():
        raise click.UsageError(f"{folder} is no folder.")
    return read_folder(folder)


transform = _make_group(TRANSFORM)
workflow = _make_group(WORKFLOW)
