"""Catalogue of the generated client: operations by friendly name, and models with their fields."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from typing import Any, Final, Literal, get_args

import attrs

from sailkit_cli.catalogue import parse_docstring
from sailkit_core.docstrings import facts
from sailkit_core.model_docs import read_texts
from sailkit_core.operation import Operation
from sailkit_core.resource import Resource, call, pages
from scripts.versions import ApiVersion, Versions

IDENTIFIER: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)
LINE_LENGTH: Final = 84


@attrs.frozen
class Argument:
    """An argument of a friendly name.

    Args:
        name: its Python name.
        annotation: its type, as in the source.
        default: its default, as in the source; None for a required argument.
        keyword: whether it is keyword-only.
        text: its description in the docstring.
    """

    name: str
    annotation: str
    default: str | None
    keyword: bool
    text: str

    @property
    def declaration(self) -> str:
        """The argument as in a signature."""
        return f"{self.name}: {self.annotation}" + ("" if self.default is None else f" = {self.default}")


@attrs.frozen(kw_only=True)
class OperationEntry:
    """A friendly name.

    Args:
        version: the API version.
        default_version: whether it is the default one.
        resource: the attribute of the tenant.
        name: the attribute of the resource.
        function: the name of the function in `operations`.
        arguments: in the order of the signature.
        result: the type of the result; of a paged list, the type of an item.
        paged: whether a call returns a pager.
        summary: the first sentence of the docstring.
        notes: the paragraphs that follow it.
        operation: the data of the operation.
    """

    version: str
    default_version: bool = False
    resource: str
    name: str
    function: str
    arguments: tuple[Argument, ...]
    result: str
    paged: bool
    summary: str
    notes: tuple[str, ...]
    operation: Operation

    @property
    def call(self) -> str:
        """Its call on a tenant, without arguments."""
        return ".".join(("tenant", *([] if self.default_version else [self.version]), self.resource, self.name))

    @property
    def returns(self) -> str:
        """The type of the result of a synchronous call."""
        return f"Pager[{self.result}]" if self.paged else self.result

    @property
    def pagination(self) -> str:
        """The pagination, as in the composed docstring; "" for an operation that is not paged."""
        lines = (line.partition("Paging: ") for line in facts(self.operation))
        return next((text for start, label, text in lines if label and not start), "")

    @property
    def fits_line(self) -> bool:
        """Whether its signature fits into one line."""
        arguments = sum(len(argument.declaration) + 2 for argument in self.arguments)
        return len(self.call) + arguments + len(self.returns) < LINE_LENGTH

    @property
    def type_names(self) -> frozenset[str]:
        """The identifiers in the types of its signature."""
        annotations = [self.result, *(argument.annotation for argument in self.arguments)]
        return frozenset(IDENTIFIER.findall(" ".join(annotations)))


@attrs.frozen
class ResourceEntry:
    """A resource of one API version.

    Args:
        version: the API version.
        name: the attribute of the tenant.
        title: its title in SailPoint's documentation.
        operations: its friendly names.
    """

    version: str
    name: str
    title: str
    operations: tuple[OperationEntry, ...]


@attrs.frozen
class FieldEntry:
    """A field of a model.

    Args:
        name: its Python name.
        wire: its name in JSON.
        annotation: its type, as in the source.
        required: whether the constructor requires it.
        text: its meaning and limits; "" if nothing is known.
    """

    name: str
    wire: str
    annotation: str
    required: bool
    text: str = ""


@attrs.frozen
class ModelEntry:
    """A model with its fields, or an enum with its values; `text` says what it is."""

    version: str
    name: str
    text: str = ""
    fields: tuple[FieldEntry, ...] = ()
    values: tuple[str, ...] = ()


@attrs.frozen
class Catalogue:
    """The operations and models of one API version."""

    version: str
    resources: tuple[ResourceEntry, ...]
    models: tuple[ModelEntry, ...]


def load_catalogues(versions: Versions) -> list[Catalogue]:
    """Load the catalogue of every API version, the default version first, then from newest to oldest."""
    ordered = [versions.default, *(version for version in reversed(versions.all) if version != versions.default)]
    return [
        Catalogue(version.name, tuple(_load_resources(version, versions)), tuple(_load_models(version)))
        for version in ordered
    ]


def _load_resources(version: ApiVersion, versions: Versions) -> Iterator[ResourceEntry]:
    """Load the resources of an API version, in alphabetical order."""
    package = f"sailkit_api.{version.name}.resources"
    describe = import_module(f"sailkit_api.{version.name}.operations").describe
    table = import_module(package).Resources
    for resource in sorted(name for name, value in vars(table).items() if isinstance(value, cached_property)):
        cls = _resource_class(f"{package}.{resource}")
        entries = tuple(
            build_entry(
                version=version.name,
                default_version=version == versions.default,
                resource=resource,
                name=name,
                function=(function := getattr(cls, name)),
                operation=describe(function.__name__),
                paged=isinstance(entry, pages),
            )
            for name, entry in sorted(vars(cls).items())
            if isinstance(entry, (call, pages))
        )
        yield ResourceEntry(version.name, resource, inspect.cleandoc(cls.__doc__ or resource).rstrip("."), entries)


def _resource_class(module: str) -> type[Any]:
    """The only class of a module that is a table of operations."""
    values = vars(import_module(module)).values()
    return next(v for v in values if isinstance(v, type) and issubclass(v, Resource) and v != Resource)


def build_entry(
    *,
    version: str,
    default_version: bool,
    resource: str,
    name: str,
    function: Callable[..., Any],
    operation: Operation,
    paged: bool,
) -> OperationEntry:
    """Build the entry of a friendly name from the signature and the docstring of its function.

    Args:
        version: the API version.
        default_version: whether it is the default one.
        resource: the attribute of the tenant.
        name: the attribute of the resource.
        function: the function of the operation; its annotations are text.
        operation: the data of the operation.
        paged: whether a call returns a pager.
    """
    signature = inspect.signature(function)
    documentation = parse_docstring(function.__doc__ or "", operation)
    texts = documentation.arguments
    return OperationEntry(
        version=version,
        default_version=default_version,
        resource=resource,
        name=name,
        function=function.__name__,
        arguments=tuple(_build_argument(parameter, texts) for parameter in signature.parameters.values()),
        result=_result_type(signature.return_annotation),
        paged=paged,
        summary=documentation.summary,
        notes=documentation.notes,
        operation=operation,
    )


def _build_argument(parameter: inspect.Parameter, texts: Mapping[str, str]) -> Argument:
    return Argument(
        parameter.name,
        parameter.annotation,
        None if parameter.default is parameter.empty else repr(parameter.default),
        parameter.kind is parameter.KEYWORD_ONLY,
        texts.get(parameter.name, ""),
    )


def _result_type(annotation: str) -> str:
    """The type of the result of a request: the last type argument of its class."""
    node = ast.parse(annotation, mode="eval").body
    if not isinstance(node, ast.Subscript):
        raise ValueError(f"{annotation} is not the type of a request")
    return ast.unparse(node.slice.elts[-1] if isinstance(node.slice, ast.Tuple) else node.slice)


def _load_models(version: ApiVersion) -> Iterator[ModelEntry]:
    """Load the models and enums of an API version, in alphabetical order."""
    models = import_module(f"sailkit_api.{version.name}.models")
    for name in dir(models):
        value = getattr(models, name)
        texts = read_texts("sailkit_api", version.name, name)
        if isinstance(value, type):
            yield ModelEntry(version.name, name, texts.get("", ""), fields=tuple(_load_fields(value, texts)))
        else:
            yield ModelEntry(version.name, name, texts.get("", ""), values=_values(value))


def _load_fields(cls: type[Any], texts: Mapping[str, str]) -> Iterator[FieldEntry]:
    """Load the fields of a model, the required ones first."""
    entries = [
        FieldEntry(
            name=field.name,
            wire=field.metadata["name"],
            annotation=str(field.type),
            required=field.default is attrs.NOTHING,
            text=texts.get(field.metadata["name"], ""),
        )
        for field in attrs.fields(cls)
    ]
    return iter(sorted(entries, key=lambda entry: not entry.required))


def _values(value: Any) -> tuple[str, ...]:
    """The values of an enum; of an alias of another type, that type."""
    options = get_args(value)
    return tuple(map(repr, options)) if value == Literal[options] else (str(value),)
