"""Values of annotated types: what callers pass, what a service sends, and whether a value is of a type."""

from __future__ import annotations

import ast
import datetime
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Final

import attrs

from sailkit_core.codec import JsonObject, Kind, OneOf
from sailkit_core.model import File
from tests.external.callers.package import PACKAGE, Package

DEPTH: Final = 3  # of models in models
MOMENT: Final = "2026-01-02T03:04:05Z"
LISTS: Final = ("list", "Sequence", "Collection", "tuple")
JSON: Final[Mapping[str, tuple[Any, ...]]] = {
    "str": ("text",),
    "int": (7,),
    "float": (1.5,),
    "bool": (True,),
    "None": (None,),
    "datetime.datetime": (MOMENT,),
    "datetime.date": (MOMENT[:10],),
    "Any": ("text", 7, True, {"key": "value"}, ["value"], None),
}
CLASSES: Final[Mapping[str, tuple[type, ...]]] = {
    "str": (str,),
    "int": (int,),
    "float": (int, float),
    "bool": (bool,),
    "bytes": (bytes,),
    "None": (type(None),),
    "datetime.datetime": (datetime.datetime,),
    "datetime.date": (datetime.date,),
    "Any": (type(None), str, int, float, bool, dict, list),  # as JSON has it, which no client has converted
}


def _parse(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


def _inner(node: ast.Subscript) -> list[ast.expr]:
    return node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]


def _members(node: ast.expr) -> Iterator[ast.expr]:
    """The members of a union."""
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node


@attrs.frozen
class Service:
    """JSON as a service sends it by a package: for each type one value of each kind that the type allows."""

    package: Package
    knows_classes: bool = True  # whether the package is the one that is imported
    known: dict[str, list[dict[str, Any]]] = attrs.field(factory=dict)  # objects by model

    def values(self, annotation: str) -> list[Any]:
        return list(self._values(_parse(annotation), DEPTH))

    def objects(self, model: str) -> list[dict[str, Any]]:
        if model not in self.known:
            self.known[model] = self._objects(model)
        return self.known[model]

    def _objects(self, model: str) -> list[dict[str, Any]]:
        """Objects of a model: one of the fields that are never None, and all values of each field in the others."""
        fields = self.package.models[model]
        values = {field.wire: self.values(field.annotation) for field in fields}
        count = max(map(len, values.values()), default=1)
        whole = [{wire: each[number % len(each)] for wire, each in values.items() if each} for number in range(count)]
        return [
            _with_discriminators(item, self._kinds(model))
            for item in ({wire: each[0] for wire, each in values.items() if each and None not in each}, *whole)
        ]

    def _kinds(self, model: str) -> Mapping[str, Kind]:
        if not self.knows_classes:
            return {}
        kinds: Mapping[str, Kind] = getattr(import_module(f"{PACKAGE}.{self.package.version}.models"), model)._kinds
        return kinds

    def _values(self, node: ast.expr, depth: int) -> Iterator[Any]:
        for member in _members(node):
            text = ast.unparse(member)
            if text in JSON:
                yield from JSON[text]
            elif text in self.package.enums:
                yield self.package.enums[text][0]
            elif text in self.package.models:
                yield self._object(text, depth)
            elif isinstance(member, ast.Subscript):
                *_, inner = _inner(member)
                is_list = ast.unparse(member.value) in LISTS
                yield from ([value] if is_list else {"key": value} for value in self._values(inner, depth))

    def _object(self, model: str, depth: int) -> dict[str, Any]:
        result = {}
        for field in self.package.models[model] if depth else ():
            value = next((v for v in self._values(_parse(field.annotation), depth - 1) if v is not None), None)
            if value is not None:
                result[field.wire] = value
        return _Typed(_with_discriminators(result, self._kinds(model)), model)


class _Typed(dict[str, Any]):
    """An object that knows the model that it is for."""

    def __init__(self, values: Mapping[str, Any], model: str) -> None:
        super().__init__(values)
        self.model = model


def _with_discriminators(values: dict[str, Any], kinds: Mapping[str, Kind]) -> dict[str, Any]:
    """Set the properties that tell the classes of an object's values."""
    for wire, kind in kinds.items():
        discriminate(values.get(wire), kind, values)
    return values


def discriminate(value: Any, kind: Kind, holder: dict[str, Any]) -> None:
    """Set the property that tells the class of a value: in the value, or in the object that holds it."""
    if isinstance(kind, (list, dict)) and isinstance(value, (list, dict)):
        inner = kind[0] if isinstance(kind, list) else kind[""]
        for item in value if isinstance(value, list) else value.values():
            discriminate(item, inner, holder)
    if isinstance(kind, OneOf) and kind.by and isinstance(value, _Typed):
        name = next((name for name, one in kind.names.items() if one == value.model), None)
        if name is not None:
            (holder if kind.by[0] == "^" else value)[kind.by.lstrip("^")] = name


def strip(value: Any) -> Any:
    """The same JSON, of plain dicts and lists."""
    if isinstance(value, dict):
        return {key: strip(item) for key, item in value.items()}
    return [strip(item) for item in value] if isinstance(value, list) else value


def argument(annotation: str, name: str, old: Package, classes: Mapping[str, type[Any]]) -> Any:
    """A value that a caller passes.

    Args:
        annotation: the type, in the caller's state.
        name: of the argument; texts contain it.
        old: the package of the caller's state.
        classes: the models of the present state, by the caller's names; an object of another one is a dict.
    """
    return _argument(_parse(annotation), name, old, classes)


def _argument(node: ast.expr, name: str, old: Package, classes: Mapping[str, type[Any]]) -> Any:
    member = next(_members(node))
    text = ast.unparse(member)
    if text in old.models:
        value = strip(Service(old, knows_classes=False)._object(text, 2))
        return classes[text].from_dict(value) if text in classes else value
    if text in old.enums:
        return old.enums[text][0]
    if isinstance(member, ast.Subscript):
        inner = _argument(_inner(member)[-1], name, old, classes)
        return [inner] if ast.unparse(member.value) in LISTS else {"key": inner}
    plain = {"int": 7, "float": 1.5, "bool": True, "Upload": File(b"content"), "bytes": b"content"}
    moment = datetime.datetime.fromisoformat(MOMENT)
    plain |= {"datetime.datetime": moment, "datetime.date": moment.date(), "None": None}
    return plain.get(text, f"{name}-text")


def is_of_type(value: Any, annotation: str, old: Package, names: Mapping[str, str]) -> bool:
    """Whether code that was written for a type can use a value in the same way.

    Args:
        value: what the client returned.
        annotation: the type, in the caller's state.
        old: the package of the caller's state.
        names: the present names of its classes: an object of this class is of the type, whatever its fields, which
            have callers of their own. One of another class is, if all fields of the old class can be read.
    """
    return any(_is_member(value, member, old, names) for member in _members(_parse(annotation)))


def _is_member(value: Any, node: ast.expr, old: Package, names: Mapping[str, str]) -> bool:
    text = ast.unparse(node)
    if text in CLASSES:
        return type(value) in CLASSES[text]
    if text in old.enums:
        return type(value) in {type(one) for one in old.enums[text]}
    if text in old.models:
        return isinstance(value, JsonObject) and _is_model(value, text, old, names)
    if not isinstance(node, ast.Subscript):
        raise ValueError(f"{text} is not a type that a response has")
    inner = ast.unparse(_inner(node)[-1])
    if ast.unparse(node.value) in LISTS:
        return type(value) is list and all(is_of_type(item, inner, old, names) for item in value)
    return type(value) is dict and all(is_of_type(item, inner, old, names) for item in value.values())


def _is_model(value: Any, model: str, old: Package, names: Mapping[str, str]) -> bool:
    if type(value).__name__ == names.get(model):
        return True
    fields = old.models[model]
    return all(field.name in type(value)._json_names for field in fields) and all(
        (item := getattr(value, field.name)) is None or is_of_type(item, field.annotation, old, names)
        for field in fields
    )
