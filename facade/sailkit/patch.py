"""Changes to an object as JSON Patch, checked against the model's fields before anything is sent.

    from sailkit import Patch

    changes = Patch(models.Source).replace("description", "HR").add("features/-", "PROVISIONING").remove("cluster")
    tenant.sources.update(source_id, changes.operations)

See https://developer.sailpoint.com/docs/api/patch-requests.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, TypeAlias, cast

import attrs

from sailkit_core.codec import Kind, encode, plain
from sailkit_core.request import UNSET, Model

__all__ = ["Patch", "PatchPath", "diff"]

# Where a change is made: text such as "owner/id", or its parts such as ("owner", "id").
PatchPath: TypeAlias = str | Sequence[str | int]


@attrs.frozen
class Patch:
    """Changes to an object, in order; each method returns a new patch with one change more.

    A path names a field as in Python or in JSON, and goes on below it with slashes: "description", "owner/id",
    "connector_attributes/cloudDisplayName", "features/0", "features/-" (behind a list's last item), or the same with a
    slash in front. In text, ~1 stands for a slash that is part of a name and ~0 for a tilde; of a tuple, each part is a
    name as it is. Fields are checked as far as the model declares them.

    Args:
        model: what is changed, such as `models.Source`; None checks nothing, and sends paths as they are written.

    Raises:
        ValueError: when a path leads to a field that the model does not have, or is no path.
        TypeError, ValueError: when a value has no JSON form, such as a datetime without time zone.
    """

    model: type[Model] | None = None
    _changes: tuple[Mapping[str, Any], ...] = attrs.field(default=(), kw_only=True)

    @property
    def operations(self) -> list[Any]:
        """The changes as the operations take them: a list of JSON objects, to be the body (or its `operations`)."""
        return [dict(change) for change in self._changes]

    def add(self, path: PatchPath, value: Any) -> Patch:
        """Set a field, or insert an item into a list: before the one at its number, or at the end with "-"."""
        return self._with("add", path, value=_given(value))

    def replace(self, path: PatchPath, value: Any) -> Patch:
        """Give a field or an item that is there another value; None sets it to null."""
        return self._with("replace", path, value=_given(value))

    def remove(self, path: PatchPath) -> Patch:
        """Remove a field or an item that is there."""
        return self._with("remove", path)

    def move(self, source: PatchPath, target: PatchPath) -> Patch:
        """Move a value from one place to another."""
        return self._with("move", target, **{"from": pointer(source, self.model)})

    def copy(self, source: PatchPath, target: PatchPath) -> Patch:
        """Copy a value from one place to another."""
        return self._with("copy", target, **{"from": pointer(source, self.model)})

    def test(self, path: PatchPath, value: Any) -> Patch:
        """Apply nothing of the patch unless there is this value."""
        return self._with("test", path, value=_given(value))

    def _with(self, op: str, path: PatchPath, **more: Any) -> Patch:
        change = {"op": op, "path": pointer(path, self.model), **more}
        return attrs.evolve(self, changes=(*self._changes, change))


def _given(value: Any) -> Any:
    if value is UNSET:
        raise ValueError("UNSET cannot be sent; use remove(...), or None for null")
    return plain(value)


def pointer(path: PatchPath, model: type[Model] | None = None) -> str:
    """A path as a JSON Pointer, with the fields' names in JSON.

    Args:
        path: see `Patch`.
        model: what the path leads into; None takes the names as they are.

    Raises:
        ValueError: when the path leads to a field that the model does not have, or is no path.
    """
    parts = _parts(path)
    found = []
    kind: Any = model
    for part in parts:
        part, kind = _step(part, kind, model, path)
        found.append(part)
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in found)


def _parts(path: PatchPath) -> list[str]:
    if not isinstance(path, str):
        parts = [str(part) for part in path]
    elif re.search("~(?![01])", path):
        raise ValueError(f"{path!r} is no path: in text, a tilde is written ~0; or give the parts as a tuple")
    else:
        parts = [part.replace("~1", "/").replace("~0", "~") for part in path.removeprefix("/").split("/")]
    if not parts or (parts == [""] and isinstance(path, str)):
        raise ValueError(f"{path!r} names no field")
    return parts


def _step(part: str, kind: Any, model: type[Model] | None, path: PatchPath) -> tuple[str, Any]:
    """The part in JSON, and the kind of what is there; a kind is a model, one of `Kind`, or None for anything."""
    if isinstance(kind, str) and not kind.startswith("@") and model is not None:
        kind = getattr(import_module(model.__module__.rpartition(".")[0]), kind)
    if isinstance(kind, type):
        return _field(part, kind, path)
    if isinstance(kind, list):
        if part != "-" and not re.fullmatch("0|[1-9][0-9]*", part):
            raise ValueError(f"{path!r}: {part!r} is no place in a list; write a number from 0, or - for its end")
        return part, kind[0]
    if isinstance(kind, dict):
        return part, kind[""]
    return part, None


def _field(part: str, model: type[Model], path: PatchPath) -> tuple[str, Kind]:
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", model))
    by_wire = {field.metadata["name"]: field for field in fields}
    by_name = {field.name: field for field in fields}
    field = by_wire.get(part) or by_name.get(part)
    if field is None:
        near = difflib.get_close_matches(part, [*by_name, *by_wire], n=3)
        meant = f"did you mean {' or '.join(near)}?" if near else f"it has {', '.join(by_name)}."
        raise ValueError(
            f"{path!r}: {model.__name__} has no field {part!r}; {meant} Patch() without a model takes any path"
        )
    return field.metadata["name"], field.metadata["kind"]


def diff(old: Model, new: Model) -> Patch:
    """The changes that make one object the other, such as one that was read and a changed copy of it.

    Objects are compared property by property, at any depth; a list that differs is replaced as a whole.

    Args:
        old: what the service has.
        new: what it should have; of the same model.

    Raises:
        TypeError: when the models differ, or a value has no JSON form.
    """
    if type(old) is not type(new):
        raise TypeError(f"a {type(new).__name__} cannot be compared with a {type(old).__name__}")
    return Patch(type(new), changes=tuple(_changes((), old.to_dict(), new.to_dict())))


def _changes(above: tuple[str, ...], old: Mapping[str, Any], new: Mapping[str, Any]) -> list[dict[str, Any]]:
    changes: list[dict[str, Any]] = []
    for name in dict.fromkeys((*old, *new)):
        path = (*above, name)
        if name not in new:
            changes.append({"op": "remove", "path": pointer(path)})
        elif name not in old:
            changes.append({"op": "add", "path": pointer(path), "value": new[name]})
        elif isinstance(old[name], Mapping) and isinstance(new[name], Mapping):
            changes += _changes(path, old[name], new[name])
        elif encode(old[name]) != encode(new[name]):
            changes.append({"op": "replace", "path": pointer(path), "value": new[name]})
    return changes
