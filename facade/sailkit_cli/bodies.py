"""Request bodies from the options --body, --set, --file, and those of a JSON Patch."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import attrs
import click

from sailkit.patch import Patch
from sailkit_core.operation import Operation

from .values import Model, is_object, parse_assignment, parse_path, read_json, set_value

__all__ = ["FORM", "PATCH_OPTIONS", "BodyForm", "build_body", "build_patch", "has_patch", "load_model"]
__all__ += ["result_model"]

FORM: Final = "multipart/form-data"
# The options of a JSON Patch with their help.
PATCH_OPTIONS: Final = {
    "set": "Replace a value, such as owner.id=2c9180; PATH:=JSON for JSON.",
    "add": "Add a value; features.-=X appends to a list.",
    "remove": "Remove a value.",
    "test": "Change nothing unless PATH has VALUE.",
    "move": "Move a value.",
    "copy": "Copy a value.",
}


@attrs.frozen
class BodyForm:
    """The documented body of an operation.

    Args:
        media_type: its media type.
        model: its model; None for a list, or an object with any properties.
        files: the fields of a form that are files, by their JSON names.
    """

    media_type: str
    model: Model
    files: tuple[str, ...] = ()

    @classmethod
    def of(cls, operation: Operation) -> BodyForm:
        """Return the first documented body of an operation that is no JSON Patch."""
        media_type, kind = next(
            ((name, kind) for name, kind in operation.bodies.items() if not _is_patch(kind)),
            next(iter(operation.bodies.items())),
        )
        model = load_model(operation, kind)
        fields = attrs.fields(model) if media_type == FORM and model is not None else ()
        return cls(
            media_type, model, tuple(field.metadata["name"] for field in fields if str(field.type).startswith("Upload"))
        )


def has_patch(operation: Operation) -> bool:
    """Whether an operation accepts a JSON Patch."""
    return any(_is_patch(kind) for kind in operation.bodies.values())


def load_model(operation: Operation, kind: Any) -> Model:
    """Load the model of a kind; None for a kind that is no model."""
    if not isinstance(kind, str) or kind.startswith("@"):
        return None
    model: type[Any] = getattr(import_module(operation.package), kind)
    return model


def result_model(operation: Operation) -> Model:
    """Load the model of the first successful response; None if that is no object."""
    kinds = [kind for by_type in operation.results.values() for kind in by_type.values()]
    return load_model(operation, kinds[0]) if kinds else None


def build_body(form: BodyForm, body: str | None, assignments: Iterable[str], files: Iterable[str]) -> Any:
    """Build a body that is no JSON Patch.

    Args:
        form: the documented body.
        body: --body, or None.
        assignments: --set, in order; they change what --body says.
        files: --file: FIELD=PATH, or PATH if the form has one file.

    Returns:
        The body; None if there are no options.

    Raises:
        click.UsageError: for options that make no body.
    """
    content = None if body is None else read_json(body, "--body")
    assignments = [*assignments]
    if assignments and content is None:
        content = {}
    if assignments and not isinstance(content, dict):
        raise click.UsageError("--set changes an object, and --body is none.")
    for text in assignments:
        set_value(content, parse_assignment(text, form.model))
    for text in files:
        name, path = _parse_file(text, form.files)
        content = {} if content is None else content
        if not is_object(content):
            raise click.UsageError("--file adds a field to a form, and --body is no object.")
        content[name] = path
    return content


def build_patch(operation: Operation, body: str | None, changes: Iterable[tuple[str, str]]) -> Any:
    """Build a JSON Patch.

    Args:
        operation: the operation; the fields of its result are those that may be changed.
        body: --body, or None.
        changes: names of options with their values, in the order of the command line.

    Returns:
        The patch; None if there are no options.

    Raises:
        click.UsageError: for an unknown field, a value of the wrong kind, and both a body and changes.
    """
    changes = [*changes]
    if body is not None:
        if changes:
            raise click.UsageError("--body is the whole patch: pass either it or changes.")
        return read_json(body, "--body")
    model = result_model(operation)
    patch = Patch()
    for option, text in changes:
        if option == "remove":
            patch = patch.remove(parse_path(text, model))
        elif option in ("move", "copy"):
            source, _, target = text.partition("=")
            patch = getattr(patch, option)(parse_path(source, model), parse_path(target, model))
        else:
            assignment = parse_assignment(text, model)
            patch = getattr(patch, "replace" if option == "set" else option)(assignment.path, assignment.value)
    return patch if changes else None


def _is_patch(kind: Any) -> bool:
    """Whether a kind is a list of the operations of a JSON Patch, or an object with one."""
    kinds: tuple[Any, ...] = getattr(kind, "kinds", (kind,))
    return any(isinstance(item, list) and "Patch" in str(item[0]) for item in kinds)


def _parse_file(text: str, fields: tuple[str, ...]) -> tuple[str, Path]:
    name, equals, path = text.partition("=")
    if not equals or (fields and name not in fields):
        if len(fields) != 1:
            raise click.UsageError(f"--file {text}: write FIELD=PATH; the fields are {', '.join(fields) or 'none'}.")
        name, path = fields[0], text
    file = Path(path.removeprefix("@"))
    if not file.is_file():
        raise click.UsageError(f"--file: {file} is not a file.")
    return name, file
