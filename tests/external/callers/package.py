"""Description of a generated package: what its callers can name, by introspection of the package itself."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, get_args

import attrs

from sailkit_core.model import Model
from sailkit_core.resource import Entry

PACKAGE = "sailkit_api"


@attrs.frozen
class Argument:
    """A parameter of an operation's function; `annotation` is without the None that means "not sent"."""

    name: str
    annotation: str
    required: bool
    keyword: bool


@attrs.frozen
class Action:
    """An operation as its callers see it.

    Args:
        function: its name in `operations`.
        name: its friendly name; "" if it has none.
        route: method and path.
        arguments: in order.
        returns: the type of the response.
        item: the type of an item of a paged list; "" for other operations.
    """

    function: str
    name: str
    route: str
    arguments: tuple[Argument, ...]
    returns: str
    item: str

    @property
    def is_list(self) -> bool:
        """Whether the response is a list that is paged."""
        return bool(self.item) and self.returns.startswith("list[")

    @property
    def result(self) -> str:
        """The type of what a client returns."""
        return f"Pager[{self.item}]" if self.item else self.returns


@attrs.frozen
class Field:
    """A field of a model, with its name in JSON."""

    name: str
    annotation: str
    wire: str
    required: bool


@attrs.frozen
class Package:
    """The generated package of one API version."""

    version: str
    actions: tuple[Action, ...]
    models: Mapping[str, tuple[Field, ...]]
    enums: Mapping[str, tuple[Any, ...]]


def describe(version: str) -> Package:
    """Describe the package of a version, as it is imported."""
    operations = import_module(f"{PACKAGE}.{version}.operations")
    names = dict(_friendly_names(version))
    models, enums = _classes(version)
    functions = (getattr(operations, name) for name in dir(operations))
    return Package(version, tuple(_action(f, names) for f in functions), models, enums)


def load(data: Mapping[str, Any]) -> Package:
    """Read a package from its JSON form, `attrs.asdict(package)`."""
    actions = [{**item, "arguments": tuple(Argument(**one) for one in item["arguments"])} for item in data["actions"]]
    models = {name: tuple(Field(**field) for field in fields) for name, fields in data["models"].items()}
    enums = {name: tuple(values) for name, values in data["enums"].items()}
    return Package(data["version"], tuple(Action(**item) for item in actions), models, enums)


def _friendly_names(version: str) -> Iterator[tuple[str, str]]:
    """Function and friendly name of each entry of a resource table."""
    module = import_module(f"{PACKAGE}.{version}.resources")
    for resource in vars(module.Resources):
        if resource.startswith("_"):
            continue
        table = type(getattr(module.Resources(None), resource))
        for method, entry in vars(table).items():
            if isinstance(entry, Entry):
                yield inspect.unwrap(getattr(table, method)).__name__, f"{resource}.{method}"


def _action(function: Any, names: Mapping[str, str]) -> Action:
    function = inspect.unwrap(function)
    signature = inspect.signature(function)
    operation = function.__globals__[f"_{function.__name__.upper()}"]
    holder, *types = _type_arguments(signature.return_annotation)
    return Action(
        function=function.__name__,
        name=names.get(function.__name__, ""),
        route=f"{operation.method} {operation.path}",
        arguments=tuple(map(_argument, signature.parameters.values())),
        returns=types[0],
        item=types[1] if holder == "PagedRequest" else "",
    )


def _argument(parameter: inspect.Parameter) -> Argument:
    required = parameter.default is parameter.empty
    annotation = str(parameter.annotation)
    if not required:
        annotation = annotation.removesuffix(" | None")
    return Argument(parameter.name, annotation, required, parameter.kind is parameter.KEYWORD_ONLY)


def _type_arguments(annotation: str) -> list[str]:
    """The names and arguments of a generic type, such as "Request[Identity]"."""
    node = ast.parse(annotation, mode="eval").body
    assert isinstance(node, ast.Subscript)
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    return [ast.unparse(part) for part in (node.value, *inner)]


def _classes(version: str) -> tuple[dict[str, tuple[Field, ...]], dict[str, tuple[Any, ...]]]:
    module = import_module(f"{PACKAGE}.{version}.models")
    models, enums = {}, {}
    for name in dir(module):
        value = getattr(module, name)
        if isinstance(value, type) and issubclass(value, Model):
            models[name] = tuple(_fields(value))
        else:
            enums[name] = get_args(value)
    return models, enums


def _fields(model: type[Model]) -> Iterator[Field]:
    annotations = {
        name: text for base in reversed(model.__mro__) for name, text in inspect.get_annotations(base).items()
    }
    for name, wire in model._json_names.items():
        yield Field(name, annotations[name], wire, name in model._required)


def identifiers(annotation: str) -> list[str]:
    """The names in a type; those of classes and enums are among them."""
    return [node.id for node in ast.walk(ast.parse(annotation, mode="eval")) if isinstance(node, ast.Name)]


def sent_models(package: Package) -> set[str]:
    """The models that requests contain."""
    return _reachable(package, [argument.annotation for one in package.actions for argument in one.arguments])


def received_models(package: Package) -> set[str]:
    """The models that responses contain."""
    return _reachable(package, [one.returns for one in package.actions])


def _reachable(package: Package, annotations: list[str]) -> set[str]:
    found: set[str] = set()
    stack = [name for annotation in annotations for name in identifiers(annotation)]
    while stack:
        name = stack.pop()
        if name in package.models and name not in found:
            found.add(name)
            stack += [inner for field in package.models[name] for inner in identifiers(field.annotation)]
    return found
