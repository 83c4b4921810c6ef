"""Dummy arguments for any operation, made from its annotations."""

import importlib
import inspect
from collections.abc import Callable, Iterator
from typing import Any

from sailkit_core.codec import Kind
from sailkit_core.model import File
from sailkit_core.operation import Operation
from sailkit_core.request import Request
from tests.core.samples import VERSIONS

NASTY = "a/b c?#%ü"
ASCII_ONLY = ("accept", "accept_language")  # arguments that become headers
NASTY_ENCODED = "a%2Fb%20c%3F%23%25%C3%BC"
Function = Callable[..., Request[Any]]


def operations(version: str) -> Iterator[tuple[str, Function, Operation]]:
    """All operations of a version: name, function, description."""
    module = importlib.import_module(f"sailkit_api.{version}.operations")
    for name in dir(module):
        yield name, getattr(module, name), module.describe(name)


def every() -> Iterator[tuple[str, Function, Operation]]:
    for version in VERSIONS:
        yield from operations(version)


def dummy(annotation: str, *, is_header: bool = False) -> Any:
    """A value of this annotation, which is text."""
    if is_header:
        return "text/csv"
    if annotation.startswith("Collection["):
        return [dummy(annotation.removeprefix("Collection["))]
    texts = [("str", NASTY), ("Id", NASTY), ("Sorters", NASTY)]
    for start, value in (*texts, ("int", 7), ("bool", True), ("float", 1.5)):
        if annotation.startswith(start):
            return value
    return {"any": "value"} if annotation.startswith("dict[") or "|" not in annotation else NASTY


def arguments(function: Function, *, optional: bool) -> dict[str, Any]:
    """Arguments for an operation: those that it needs, and, if wanted, all others."""
    return {
        name: body_of(function) if name == "body" else dummy(str(parameter.annotation), is_header=name in ASCII_ONLY)
        for name, parameter in inspect.signature(function).parameters.items()
        if name != "media_type" and (optional or parameter.default is parameter.empty)
    }


def body_of(function: Function) -> Any:
    """A body of the first documented kind: a list or an object; a JSON Patch is a list of changes."""
    module = importlib.import_module(function.__module__.rpartition(".")[0])
    return sample_body(*next(iter(module.describe(function.__name__).bodies.items())))


def sample_body(media_type: str, kind: Kind) -> Any:
    """A body of a kind."""
    is_patch = media_type == "application/json-patch+json" and not isinstance(kind, str)
    return [{"any": "value"}] if is_patch or isinstance(kind, list) else {"any": "value"}


def in_path(operation: Operation) -> int:
    return operation.path.count("{")
