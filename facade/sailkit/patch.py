"""JSON Patch: changes to an object, checked against the fields of its model before anything is sent.

    from sailkit import Patch

    changes = Patch(models.Source).replace("description", "HR").add("features/-", "PROVISIONING").remove("cluster")
    tenant.sources.update(source_id, changes)

See https://developer.sailpoint.com/docs/api/patch-requests.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, TypeAlias, cast, overload

import attrs

from sailkit_core.codec import Kind, encode, plain
from sailkit_core.keywords import with_known_keywords
from sailkit_core.masking import show_masked
from sailkit_core.model import Model

__all__ = ["Patch", "PatchPath", "diff"]

# Path of a change: text such as "owner/id", or its parts such as ("owner", "id").
PatchPath: TypeAlias = str | Sequence[str | int]


@with_known_keywords
@attrs.frozen
class Patch(Sequence[Mapping[str, Any]]):
    """Changes to an object, in order. Each method returns a new patch with one more change.

    A path starts with the Python or JSON name of a field. Names below it follow after slashes: "owner/id",
    "connector_attributes/cloudDisplayName", "features/0", "features/-" (the end of the list). In text, ~1 stands for a
    slash within a name and ~0 for a tilde; in a tuple, each part is a name as it is.

    Args:
        model: model of the object, such as `models.Source`. Default: None, which sends paths as they are written.

    Raises:
        ValueError: for an invalid path, and for a path to a field that the model does not have.
        TypeError, ValueError: for a value that has no JSON form, such as a datetime without time zone.
    """

    model: type[Model] | None = None
    _changes: tuple[Mapping[str, Any], ...] = attrs.field(default=(), kw_only=True, repr=show_masked)

    def __len__(self) -> int:
        return len(self._changes)

    @overload
    def __getitem__(self, index: int) -> Mapping[str, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Mapping[str, Any]]: ...
    def __getitem__(self, index: int | slice) -> Mapping[str, Any] | Sequence[Mapping[str, Any]]:
        return self.operations[index]

    @property
    def operations(self) -> list[Any]:
        """The changes as a list of JSON objects: the request body, or its property `operations`."""
        return [dict(change) for change in self._changes]

    def add(self, path: PatchPath, value: Any) -> Patch:
        """Set a field, or insert an item into a list: before the item with this number, or at the end with "-"."""
        return self._append("add", path, value=value)

    def replace(self, path: PatchPath, value: Any) -> Patch:
        """Replace the value of an existing field or item; None sets it to null."""
        return self._append("replace", path, value=value)

    def remove(self, path: PatchPath) -> Patch:
        """Remove an existing field or item."""
        return self._append("remove", path)

    def move(self, source: PatchPath, target: PatchPath) -> Patch:
        """Move a value from one path to another."""
        return self._append("move", target, **{"from": build_pointer(source, self.model)})

    def copy(self, source: PatchPath, target: PatchPath) -> Patch:
        """Copy a value from one path to another."""
        return self._append("copy", target, **{"from": build_pointer(source, self.model)})

    def test(self, path: PatchPath, value: Any) -> Patch:
        """Apply the patch only if the path has this value."""
        return self._append("test", path, value=value)

    def _append(self, op: str, path: PatchPath, **members: Any) -> Patch:
        change = {"op": op, "path": build_pointer(path, self.model), **plain(members)}
        return attrs.evolve(self, changes=(*self._changes, change))


def build_pointer(path: PatchPath, model: type[Model] | None = None) -> str:
    """Return a path (see `Patch`) as a JSON Pointer, with the JSON names of the model's fields."""
    pointer, kind = "", cast("Any", model)
    for part in _split_path(path):
        name, kind = _resolve(part, kind, model, path)
        pointer += "/" + name.replace("~", "~0").replace("/", "~1")
    return pointer


def _split_path(path: PatchPath) -> list[str]:
    if not isinstance(path, str):
        parts = [str(part) for part in path]
    elif re.search("~(?![01])", path):
        raise ValueError(f"{path!r} is not a valid path: write a tilde as ~0, or pass the parts as a tuple")
    else:
        parts = [part.replace("~1", "/").replace("~0", "~") for part in path.removeprefix("/").split("/")]
    if not parts or (parts == [""] and isinstance(path, str)):
        raise ValueError(f"{path!r} names no field")
    return parts


def _resolve(part: str, kind: Any, model: type[Model] | None, path: PatchPath) -> tuple[str, Any]:
    """Return the JSON name of a part, and the kind of its value: a model, a `Kind`, or None for any value."""
    if isinstance(kind, str) and not kind.startswith("@") and model is not None:
        kind = getattr(import_module(model.__module__.rpartition(".")[0]), kind)
    if isinstance(kind, type):
        return _find_field(part, kind, path)
    if isinstance(kind, list):
        if part != "-" and not re.fullmatch("0|[1-9][0-9]*", part):
            raise ValueError(f"{path!r}: {part!r} is not an index of a list; write a number from 0, or - for its end")
        return part, kind[0]
    if isinstance(kind, dict):
        return part, kind[""]
    return part, None


def _find_field(part: str, model: type[Model], path: PatchPath) -> tuple[str, Kind]:
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", model))
    names = {field.name: field for field in fields} | {field.metadata["name"]: field for field in fields}
    field = names.get(part)
    if field is None:
        similar = difflib.get_close_matches(part, names, n=3)
        known = ", ".join(field.name for field in fields)
        hint = f"did you mean {' or '.join(similar)}?" if similar else f"its fields are {known}."
        hint += " Patch() without a model accepts any path"
        raise ValueError(f"{path!r}: {model.__name__} has no field {part!r}; {hint}")
    return field.metadata["name"], field.metadata["kind"]


@with_known_keywords
def diff(old: Model, new: Model) -> Patch:
    """Return the patch that changes one object into another. A list that differs is replaced as a whole.

    Args:
        old: the object at the service.
        new: the object as it should be, of the same model.

    Raises:
        TypeError: if the models differ, or a value has no JSON form.
    """
    if type(old) is not type(new):
        raise TypeError(f"a {type(new).__name__} cannot be compared with a {type(old).__name__}")
    return Patch(type(new), changes=tuple(_compare((), old.to_dict(), new.to_dict())))


def _compare(parent: tuple[str, ...], old: Mapping[str, Any], new: Mapping[str, Any]) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = []
    for name in dict.fromkeys((*old, *new)):
        path = (*parent, name)
        pointer = build_pointer(path)
        if name not in new:
            changes.append({"op": "remove", "path": pointer})
        elif name in old and isinstance(old[name], Mapping) and isinstance(new[name], Mapping):
            changes += _compare(path, old[name], new[name])
        elif name not in old or encode(old[name]) != encode(new[name]):
            changes.append({"op": "replace" if name in old else "add", "path": pointer, "value": new[name]})
    return changes
