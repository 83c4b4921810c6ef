"""Skeletons of request bodies: what may be sent, as JSON with the types of the fields as values."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final, get_args

import attrs

from sailkit_core.codec import Kind, OneOf
from sailkit_core.operation import Operation

from .bodies import has_patch, load_model, result_model

__all__ = ["body_skeleton"]

DEPTH: Final = 3  # objects within one another that are shown


def body_skeleton(operation: Operation) -> Any:
    """Return the body of an operation as JSON: values tell the type, with "required" where the field is.

    For a JSON Patch, the fields are those of the object that is changed.
    """
    if has_patch(operation):
        model = result_model(operation)
        fields = sorted(field.metadata["name"] for field in attrs.fields(model)) if model else []
        return [{"op": "replace", "path": "/" + ("|".join(fields) or "PATH"), "value": "any"}]
    return _value(operation, next(iter(operation.bodies.values())), "any", DEPTH)


def _value(operation: Operation, kind: Kind, annotation: str, depth: int) -> Any:
    if isinstance(kind, list):
        inner = annotation.removeprefix("list[").removesuffix("]") if annotation.startswith("list[") else "any"
        return [_value(operation, kind[0], inner, depth)]
    if isinstance(kind, dict):
        return {"NAME": _value(operation, kind[""], "any", depth)}
    if isinstance(kind, OneOf):
        return _value(operation, kind.kinds[0], annotation, depth)
    model = load_model(operation, kind)
    if model is None:
        return _type(operation, annotation)
    if depth == 0:
        return {"...": model.__name__}
    return {
        field.metadata["name"]: _field(operation, field, depth)
        for field in sorted(attrs.fields(model), key=lambda field: field.default is not attrs.NOTHING)
    }


def _field(operation: Operation, field: Any, depth: int) -> Any:
    value = _value(operation, field.metadata["kind"], str(field.type).removesuffix(" | None"), depth - 1)
    is_required = field.default is attrs.NOTHING
    return f"{value} (required)" if is_required and isinstance(value, str) else value


def _type(operation: Operation, annotation: str) -> Any:
    """Return a type in the terms of JSON; the values of an enum are listed."""
    if annotation.startswith("list["):
        return [_type(operation, annotation[5:-1])]
    if annotation.startswith("dict["):
        return {}
    names = [name for name in annotation.split(" | ") if name not in ("None", "str")]
    models = import_module(operation.package)
    values = [str(value) for name in names for value in get_args(getattr(models, name, None))]
    if values:
        return " | ".join(values)
    plain = {"bool": "boolean", "int": "integer", "float": "number", "datetime.datetime": "date and time"}
    plain |= {"datetime.date": "date", "Any": "any", "any": "any", "Upload": "file"}
    return " | ".join(plain.get(name, name) for name in names) or "text"
