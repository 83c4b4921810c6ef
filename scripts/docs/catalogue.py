"""What the generated client offers, as the pages show it: operations by friendly name, and models with fields."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from importlib import import_module
from typing import Any, Final, Literal, get_args

import attrs

from sailkit_core.request import UNSET, Operation
from sailkit_core.resource import Resource, pages
from sailkit_core.resource import call as single

VERSIONS: Final = ("v2025", "v2024")  # the default first
WORDS: Final = re.compile(r"[A-Za-z_]\w*", re.ASCII)
LINE: Final = 84
_MARKS: Final = re.compile(r"(GET|POST|PUT|PATCH|DELETE) /")
_ARGUMENT: Final = re.compile(r" {4}(\w+): (.*)")


@attrs.frozen
class Argument:
    """An argument of a friendly name.

    Args:
        name: in Python.
        annotation: its type, as the source has it.
        default: its default, as the source has it; None where it has to be given.
        keyword: whether it can only be given by its name.
        text: what the docstring says of it.
    """

    name: str
    annotation: str
    default: str | None
    keyword: bool
    text: str

    @property
    def declared(self) -> str:
        """The argument as a signature has it."""
        return f"{self.name}: {self.annotation}" + ("" if self.default is None else f" = {self.default}")


@attrs.frozen(kw_only=True)
class Entry:
    """A friendly name.

    Args:
        version: of the API.
        resource: the attribute of the tenant.
        name: the attribute of the resource.
        function: the operation's name in `operations`.
        arguments: in the order of the signature.
        answer: the type of what a call returns; of a list, that of its items.
        listed: whether a call returns a pager.
        summary: the first sentence of the docstring.
        notes: the paragraphs that follow it.
        operation: what the document says.
    """

    version: str
    resource: str
    name: str
    function: str
    arguments: tuple[Argument, ...]
    answer: str
    listed: bool
    summary: str
    notes: tuple[str, ...]
    operation: Operation

    @property
    def call(self) -> str:
        """How it is called on a tenant, without arguments."""
        return ".".join(("tenant", *([] if self.version == VERSIONS[0] else [self.version]), self.resource, self.name))

    @property
    def returns(self) -> str:
        """The type of what a synchronous call returns."""
        return f"Pager[{self.answer}]" if self.listed else self.answer

    @property
    def short(self) -> bool:
        """Whether its signature fits in one line."""
        return len(self.call) + sum(len(a.declared) + 2 for a in self.arguments) + len(self.returns) < LINE

    @property
    def words(self) -> frozenset[str]:
        """The names in its signature."""
        return frozenset(WORDS.findall(" ".join([self.answer, *(a.annotation for a in self.arguments)])))


@attrs.frozen
class Group:
    """A resource of one API version: its name and its friendly names."""

    version: str
    name: str
    title: str
    entries: tuple[Entry, ...]


@attrs.frozen
class Field:
    """A field of a model: its name, the one in JSON, its type, and whether it has to be given."""

    name: str
    wire: str
    annotation: str
    required: bool


@attrs.frozen
class Shape:
    """A model with its fields, or an enum with its values."""

    version: str
    name: str
    fields: tuple[Field, ...] = ()
    values: tuple[str, ...] = ()


def groups(version: str) -> Iterator[Group]:
    """The resources of an API version, by name."""
    package = f"sailkit_api.{version}.resources"
    table = import_module(package).Resources
    for name in sorted(name for name, value in vars(table).items() if isinstance(value, cached_property)):
        homes = vars(import_module(f"{package}.{name}")).values()
        kind = next(
            home for home in homes if isinstance(home, type) and issubclass(home, Resource) and home != Resource
        )
        names = sorted(key for key, value in vars(kind).items() if isinstance(value, (single, pages)))
        entries = tuple(_friendly(version, name, key, kind) for key in names)
        yield Group(version, name, inspect.cleandoc(kind.__doc__ or name).rstrip("."), entries)


def _friendly(version: str, resource: str, name: str, kind: type[Any]) -> Entry:
    function = getattr(kind, name)
    operation = import_module(f"sailkit_api.{version}.operations").describe(function.__name__)
    return entry(version, resource, name, function, operation, listed=isinstance(vars(kind)[name], pages))


def entry(
    version: str, resource: str, name: str, function: Callable[..., Any], operation: Operation, *, listed: bool
) -> Entry:
    """A friendly name, read from the signature and the docstring of its operation.

    Args:
        version: of the API.
        resource: the attribute of the tenant.
        name: the attribute of the resource.
        function: the operation; its annotations are text.
        operation: what the document says of it.
        listed: whether a call returns a pager.
    """
    signature = inspect.signature(function)
    summary, notes, texts = said(function.__doc__ or "")
    return Entry(
        version=version,
        resource=resource,
        name=name,
        function=function.__name__,
        arguments=tuple(_argument(parameter, texts) for parameter in signature.parameters.values()),
        answer=_answer(signature.return_annotation),
        listed=listed,
        summary=summary,
        notes=notes,
        operation=operation,
    )


def _argument(parameter: inspect.Parameter, texts: Mapping[str, str]) -> Argument:
    given = parameter.default is not parameter.empty
    return Argument(
        parameter.name,
        parameter.annotation,
        repr(parameter.default) if given else None,
        parameter.kind is parameter.KEYWORD_ONLY,
        texts.get(parameter.name, ""),
    )


def _answer(annotation: str) -> str:
    """What a request of this type answers: the last of its type's arguments."""
    node = ast.parse(annotation, mode="eval").body
    if not isinstance(node, ast.Subscript):
        raise ValueError(f"{annotation} is no type of request")
    return ast.unparse(node.slice.elts[-1] if isinstance(node.slice, ast.Tuple) else node.slice)


def said(docstring: str) -> tuple[str, tuple[str, ...], dict[str, str]]:
    """What the docstring of an operation says: in a sentence, in more, and of each argument.

    The paragraph of facts is left out, because the pages show the facts themselves.
    """
    summary, *paragraphs = inspect.cleandoc(docstring).split("\n\n")
    notes: list[str] = []
    arguments: dict[str, str] = {}
    for paragraph in paragraphs:
        if paragraph.startswith("Args:\n"):
            arguments = _texts(paragraph)
        elif not _MARKS.match(paragraph) and not re.fullmatch(r"https://\S+", paragraph):
            notes.append(" ".join(paragraph.split()))
    return " ".join(summary.split()), tuple(notes), arguments


def _texts(paragraph: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    name = ""
    for line in paragraph.splitlines()[1:]:
        if found := _ARGUMENT.fullmatch(line):
            name, texts[name] = found[1], found[2]
        elif name:
            texts[name] += " " + line.strip()
    return texts


def shapes(version: str) -> Iterator[Shape]:
    """The models and enums of an API version, by name."""
    models = import_module(f"sailkit_api.{version}.models")
    for name in dir(models):
        value = getattr(models, name)
        if isinstance(value, type):
            rows = sorted(attrs.fields(value), key=lambda row: row.default is UNSET)
            fields = [Field(r.name, r.metadata["name"], str(r.type), r.default is not UNSET) for r in rows]
            yield Shape(version, name, fields=tuple(fields))
        else:
            yield Shape(version, name, values=_values(value))


def _values(value: Any) -> tuple[str, ...]:
    """The values of an enum, or, of another name for a type, that type."""
    options = get_args(value)
    return tuple(map(repr, options)) if value == Literal[options] else (str(value),)
