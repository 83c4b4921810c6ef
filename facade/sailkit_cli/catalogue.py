"""Catalogue: resources, verbs and operations of an API version by their names on the command line."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from functools import cache, cached_property
from importlib import import_module
from typing import Any, Final

import attrs

from sailkit_api import VERSIONS
from sailkit_core.docstrings import facts
from sailkit_core.operation import Operation
from sailkit_core.resource import Entry, Resource, pages

from .names import command_text, kebab, resource_names, snake

__all__ = ["Documentation", "Verb", "all_verbs", "find_operation", "find_verbs", "parse_docstring", "verbs_of"]

_ARGUMENT: Final = re.compile(r" {4}(\w+): (.*)")


# What the options of all operations mean on the command line, instead of the words for Python.
OPTION_TEXTS: Final = {
    "limit": "Number of items.",
    "offset": "Number of items to skip.",
    "count": "Tell the total number of items, which can be slow.",
    "filters": "Filter, such as 'name sw \"A\"'; `sailkit describe` lists fields and operators.",
    "sorters": "Fields to sort by, separated by commas; -FIELD sorts in descending order: --sort=-modified.",
}


@attrs.frozen
class Documentation:
    """The docstring of an operation in parts.

    Args:
        summary: its first sentence.
        notes: the paragraphs that follow, without what repeats the facts of the operation.
        arguments: the text of each argument by its Python name.
    """

    summary: str
    notes: tuple[str, ...]
    arguments: dict[str, str]


@attrs.frozen(slots=False)
class Verb:
    """An operation under its name on the command line.

    Args:
        version: the API version.
        resource: the resource, such as "access-profiles".
        name: the verb, such as "bulk-delete".
        is_list: whether it returns a list in pages.
    """

    version: str
    resource: str
    name: str
    is_list: bool
    _cls: type[Resource[Any]] = attrs.field(repr=False, eq=False)

    @property
    def command(self) -> str:
        """Resource and verb."""
        return f"{self.resource} {self.name}"

    @property
    def python(self) -> str:
        """The friendly name in Python, such as "access_profiles.bulk_delete"."""
        return f"{snake(self.resource)}.{snake(self.name)}"

    @cached_property
    def function(self) -> Callable[..., Any]:
        """The function that returns the request."""
        function: Callable[..., Any] = getattr(self._cls, snake(self.name))
        return function

    @cached_property
    def operation(self) -> Operation:
        """The facts of the operation."""
        describe = import_module(f"sailkit_api.{self.version}.operations").describe
        operation: Operation = describe(self.function.__name__)
        return operation

    @cached_property
    def parameters(self) -> list[inspect.Parameter]:
        """The parameters of the function; their annotations are text."""
        return [*inspect.signature(self.function).parameters.values()]

    def text_of(self, parameter: str) -> str:
        """Return what a parameter means, by its Python name."""
        return OPTION_TEXTS.get(parameter) or command_text(
            self.documentation.arguments.get(parameter, ""), self.version
        )

    @cached_property
    def documentation(self) -> Documentation:
        """The docstring in parts."""
        return parse_docstring(self.function.__doc__ or "", self.operation)


def parse_docstring(docstring: str, operation: Operation) -> Documentation:
    """Parse the docstring of an operation.

    Args:
        docstring: the docstring.
        operation: the facts that a part of the docstring is composed from; this part is left out.
    """
    summary, *paragraphs = inspect.cleandoc(docstring).split("\n\n")
    first_fact = facts(operation)[0]
    notes: list[str] = []
    arguments: dict[str, str] = {}
    for paragraph in paragraphs:
        if paragraph.startswith("Args:\n"):
            arguments = _parse_arguments(paragraph)
        elif paragraph.partition("\n")[0] != first_fact and paragraph != operation.docs:
            notes.append(" ".join(paragraph.split()))
    return Documentation(" ".join(summary.split()), tuple(notes), arguments)


@cache
def verbs_of(version: str, resource: str) -> dict[str, Verb]:
    """Return the operations of a resource by verb, in alphabetical order.

    Raises:
        KeyError: for a resource that the API version does not have.
    """
    if resource not in resource_names(version):
        raise KeyError(resource)
    module = import_module(f"sailkit_api.{version}.resources.{snake(resource)}")
    cls = next(v for v in vars(module).values() if isinstance(v, type) and issubclass(v, Resource) and v != Resource)
    entries = {kebab(name): entry for name, entry in sorted(vars(cls).items()) if isinstance(entry, Entry)}
    return {name: Verb(version, resource, name, isinstance(entry, pages), cls) for name, entry in entries.items()}


def all_verbs(version: str) -> Iterator[Verb]:
    """Yield all operations of an API version, by resource and verb."""
    for resource in resource_names(version):
        yield from verbs_of(version, resource).values()


def find_verbs(version: str, text: str) -> list[Verb]:
    """Find operations by one of their names, the best matches first.

    Args:
        version: the API version.
        text: a name, or words of one: a friendly name ("accounts.list", "accounts list"), an operation id
            ("listAccounts"), a path, a method of the Python SDK ("AccountsApi.list_accounts") or a cmdlet of the
            PowerShell SDK ("Get-V2025Accounts").

    Returns:
        The operations that have exactly this name, else those whose names contain all the words; all for no words.
    """
    if (verb := _find_command(version, text.split())) is not None:
        return [verb]
    from .other_clients import other_names

    wanted = _plain(text.removeprefix("tenant."))
    words = [word for word in re.split(r"[\s._/-]+", text.lower()) if word]
    exact: list[Verb] = []
    similar: list[Verb] = []
    for verb in all_verbs(version):
        operation = verb.operation
        names = [verb.command, operation.id, f"{operation.method} {operation.path}", operation.path]
        others = other_names(operation)
        parts = [part for name in others for part in (name, name.split(".", 2)[-1], name.rpartition(".")[2])]
        if wanted in {_plain(name) for name in [*names, *parts, *(_without_version(name) for name in others)]}:
            exact.append(verb)
        elif all(any(word in _plain(name) for name in names) for word in map(_plain, words)):
            similar.append(verb)
    return exact or similar


def find_operation(method: str, path: str) -> Operation | None:
    """Return the documented operation of an HTTP method and a path with the API version; None if there is none."""
    version, _, below = path.removeprefix("/").partition("/")
    if version not in VERSIONS:
        return None
    parts = below.split("/")
    matches = [
        verb.operation
        for verb in all_verbs(version)
        if verb.operation.method == method and _matches(verb.operation.path.removeprefix("/").split("/"), parts)
    ]
    return min(matches, key=lambda operation: operation.path.count("{"), default=None)


def _matches(template: list[str], parts: list[str]) -> bool:
    if len(template) != len(parts):
        return False
    return all(expected.startswith("{") or expected == part for expected, part in zip(template, parts, strict=True))


def _find_command(version: str, words: list[str]) -> Verb | None:
    if len(words) != 2 or words[0] not in resource_names(version):
        return None
    return verbs_of(version, words[0]).get(words[1])


def _plain(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def _without_version(name: str) -> str:
    return re.sub(r"(?<=-)V\d+|(?:\.v\d+(?=\.))|_?[vV]1$", "", name)


def _parse_arguments(paragraph: str) -> dict[str, str]:
    texts: dict[str, str] = {}
    name = ""
    for line in paragraph.splitlines()[1:]:
        if match := _ARGUMENT.fullmatch(line):
            name, texts[name] = match[1], match[2]
        elif name:
            texts[name] += " " + line.strip()
    return texts
