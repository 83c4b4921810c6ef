"""JSON values of the command line: what they are, and how they are written in arguments."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeAlias

import attrs
import click

from sailkit_core.codec import JsonObject, Kind
from sailkit_core.keywords import find_nearest

__all__ = ["Assignment", "Model", "is_object", "is_scalar", "parse_assignment", "parse_path", "read_json", "set_value"]

Model: TypeAlias = "type[Any] | None"  # of the object that a path starts at; None if it may have any properties


def is_object(value: Any) -> bool:
    """Whether a value is a JSON object, and no list of objects."""
    return isinstance(value, (JsonObject, Mapping))


def is_scalar(value: Any) -> bool:
    """Whether a value is text, a number, a boolean or None."""
    return value is None or isinstance(value, (str, int, float))


@attrs.frozen
class Assignment:
    """What PATH=VALUE says.

    Args:
        path: the JSON names on the way to the value; numbers, and "-" for the end, in a list.
        value: the value.
    """

    path: tuple[str, ...]
    value: Any


def parse_assignment(text: str, model: Model = None) -> Assignment:
    """Parse an argument such as `owner.id=2c9180` or `requestable:=true`.

    Args:
        text: a path, and behind "=" the value: text where the field is text, JSON where it is documented to be a
            boolean, a number, an object or a list. Behind ":=" it is always JSON.
        model: the model that has the field.

    Raises:
        click.UsageError: for an argument without "=", an unknown field, and a value of the wrong kind.
    """
    name, equals, value = text.partition("=")
    is_json = name.endswith(":")
    if not equals or not name.rstrip(":"):
        raise click.UsageError(f"{text!r} is not of the form NAME=VALUE or NAME:=JSON.")
    path, annotation = _resolve(_split(name.removesuffix(":") if is_json else name), model)
    if is_json:
        return Assignment(path, _parse_json(value, f"The value of {name[:-1]}"))
    return Assignment(path, _read_plain(value, annotation, name))


def parse_path(text: str, model: Model = None) -> tuple[str, ...]:
    r"""Parse a path, such as `owner.id` or `/owner/id`; a dot or a slash within a name is written `\.` or `~1`.

    Raises:
        click.UsageError: for an empty part, and for a field that the model does not have.
    """
    return _resolve(_split(text), model)[0]


def _split(text: str) -> tuple[str, ...]:
    if text.startswith("/"):
        return tuple(part.replace("~1", "/").replace("~0", "~") for part in text[1:].split("/"))
    parts = re.split(r"(?<!\\)\.", text)
    if not all(parts):
        raise click.UsageError(f"{text!r} is not a path such as owner.id or attributes.department.")
    return tuple(part.replace("\\.", ".") for part in parts)


def read_json(text: str, what: str) -> Any:
    """Read a JSON argument: JSON itself, @FILE, or - for stdin.

    Args:
        text: the argument.
        what: the name of the option, for messages.

    Raises:
        click.UsageError: for a file that cannot be read, and for text that is no JSON.
    """
    if text == "-":
        return _parse_json(sys.stdin.read(), f"{what}: stdin")
    if not text.startswith("@"):
        return _parse_json(text, what)
    try:
        content = Path(text[1:]).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise click.UsageError(f"{what}: {text[1:]} cannot be read: {reason}") from None
    return _parse_json(content, f"{what}: {text[1:]}")


def set_value(body: Any, assignment: Assignment) -> None:
    """Set a value within a JSON value; objects on the way are made, and "-" or the next number appends to a list.

    Raises:
        click.UsageError: for a path through a value that is no object and no list.
    """
    target = body
    for part, following in pairwise(assignment.path):
        target = _step(target, part, [] if following in ("0", "-") else {}, assignment)
    _step(target, assignment.path[-1], assignment.value, assignment, is_last=True)


def _step(target: Any, part: str, value: Any, assignment: Assignment, *, is_last: bool = False) -> Any:
    if isinstance(target, dict):
        if is_last or not isinstance(target.get(part), (dict, list)):
            target[part] = value
        return target[part]
    index = len(target) if part == "-" else int(part) if part.isdecimal() else -1
    if not 0 <= index <= len(target):
        path = ".".join(assignment.path)
        raise click.UsageError(f"{path}: {part!r} is no position of a list of {len(target)}; write - for its end.")
    if index == len(target):
        target.append(value)
    elif is_last or not isinstance(target[index], (dict, list)):
        target[index] = value
    return target[index]


def _parse_json(text: str, what: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise click.UsageError(f"{what} is not JSON: {error}") from None


def _resolve(path: tuple[str, ...], model: Model) -> tuple[tuple[str, ...], str]:
    """Return the JSON names of a path and the annotation of its field, "" if nothing is known of it."""
    names: list[str] = []
    kind: Any = model
    annotation = ""
    for part in path:
        cls, kind = _load(kind, model), _kind_below(kind)
        if cls is not None:
            field = _find_field(part, cls)
            part, kind, annotation = field.metadata["name"], field.metadata["kind"], str(field.type)
        else:
            annotation = ""
        names.append(part)
    return tuple(names), annotation


def _load(kind: Any, model: Model) -> type[Any] | None:
    if isinstance(kind, str) and not kind.startswith("@") and model is not None:
        kind = getattr(import_module(model.__module__.rpartition(".")[0]), kind)
    return kind if isinstance(kind, type) else None


def _kind_below(kind: Any) -> Kind:
    """The kind of the items of a list, or of the values of an object with any keys."""
    if isinstance(kind, list):
        return kind[0]  # type: ignore[no-any-return]
    return kind[""] if isinstance(kind, dict) else None


def _find_field(part: str, model: type[Any]) -> Any:
    fields = {field.name: field for field in attrs.fields(model)}
    fields |= {field.metadata["name"]: field for field in fields.values()}
    if part in fields:
        return fields[part]
    nearest = find_nearest(part, fields)
    hint = f"did you mean {nearest!r}?" if nearest else f"it has {', '.join(sorted({*fields}))}."
    raise click.UsageError(f"{model.__name__} has no field {part!r}; {hint} A field that is not documented: --body.")


def _read_plain(value: str, annotation: str, name: str) -> Any:
    members = annotation.split(" | ") if annotation else []
    if "bool" in members and value in ("true", "false"):
        return value == "true"
    is_text = not members or "str" in members or any("date" in member or member == "Any" for member in members)
    if is_text:
        return value
    try:
        return json.loads(value)
    except ValueError:
        kind = " or ".join(member for member in members if member != "None")
        form = {"bool": "true or false", "int": "a number", "float": "a number"}.get(kind, "JSON")
        raise click.UsageError(f"{name} is of the type {kind}: write {form}, not {value!r}.") from None
