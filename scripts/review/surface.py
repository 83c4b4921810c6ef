"""The surface of a client as callers see it, as plain data: names, signatures, models, enums and facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs

Limits: TypeAlias = Mapping[str, Any]

NO_LIMITS: Limits = {}


@attrs.frozen
class Parameter:
    """A parameter of an operation's function.

    Args:
        name: in Python.
        annotation: its type, as it is written, without the None that stands for "not sent".
        required: whether it must be given.
        keyword: whether it can be given by name only.
        wire: its place and name in the request, such as "query defaultFilter"; "" for what the client itself takes.
        limits: what the document says of its values: minimum, maxLength, default and the like.
    """

    name: str
    annotation: str
    required: bool = False
    keyword: bool = False
    wire: str = ""
    limits: Limits = NO_LIMITS


@attrs.frozen(kw_only=True)
class Paging:
    """How a list comes in pages; see `sailkit_core.request.Paging`."""

    style: str
    size: int | None = None
    maximum: int | None = None
    items: str = ""
    count: bool = False


@attrs.frozen(kw_only=True)
class Operation:
    """An operation: the function, and what its module says of it.

    Args:
        id: SailPoint's operation id.
        name: its friendly name, such as "identities.list"; "" where the tables have none.
        function: its name in `operations`.
        parameters: in order.
        returns: the type of the result; of a list that comes in pages, that of an item.
        paged: whether it is read page by page.
        results: status, and the media types that it comes in.
        bodies: the media types that a body is sent in.

    The others are those of `sailkit_core.request.Operation`.
    """

    id: str
    name: str
    function: str
    method: str
    path: str
    tag: str = ""
    parameters: tuple[Parameter, ...] = ()
    returns: str = "None"
    paged: bool = False
    results: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    bodies: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    user_levels: tuple[str, ...] = ()
    application: bool = False
    experimental: bool = False
    deprecated: bool = False
    paging: Paging | None = None
    filterable: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    sortable: tuple[str, ...] = ()
    docs: str = ""

    @property
    def resource(self) -> str:
        """The resource whose name it has."""
        return self.name.rpartition(".")[0]

    @property
    def subject(self) -> str:
        """How callers write it."""
        return f"tenant.{self.name}" if self.name else f"operations.{self.function}"

    @property
    def route(self) -> str:
        """Method and path, such as "GET /identities/{id}"."""
        return f"{self.method} {self.path}"

    @property
    def address(self) -> str:
        """Method and path, whatever the path's parameters are called."""
        return address(self.method, self.path)

    @property
    def signature(self) -> str:
        """The function's parameters and result as they are written."""
        words, keyword = [], False
        for one in self.parameters:
            if one.keyword and not keyword:
                words.append("*")
                keyword = True
            words.append(f"{one.name}: {one.annotation}" + ("" if one.required else " = ..."))
        result = f"pages of {self.returns}" if self.paged else self.returns
        return f"({', '.join(words)}) -> {result}"


@attrs.frozen
class Field:
    """A field of a model.

    Args:
        name: in Python.
        annotation: its type, as it is written, without Unset.
        required: whether it must be given.
        wire: its name in JSON.
        limits: what the document says of its values.
    """

    name: str
    annotation: str
    required: bool = False
    wire: str = ""
    limits: Limits = NO_LIMITS


@attrs.frozen
class Model:
    """A class of `sailkit_api.<version>.models`, and its fields by name."""

    name: str
    fields: Mapping[str, Field] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class Surface:
    """The client of one API version.

    Args:
        document: which document it is made of: upstream's commit, or the document's own hash.
        operations: all of them, in the order of their functions' names.
        models: by class name.
        enums: the values of each, by name.
        acknowledged: friendly names that went, each with what to use in its place.
    """

    document: str = ""
    operations: tuple[Operation, ...] = ()
    models: Mapping[str, Model] = attrs.field(factory=dict)
    enums: Mapping[str, tuple[object, ...]] = attrs.field(factory=dict)
    acknowledged: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class State:
    """A state of the project: what to call it, and the surface of each version."""

    label: str
    versions: Mapping[str, Surface]


def address(method: str, path: str) -> str:
    """Method and path, whatever the path's parameters are called."""
    return f"{method.upper()} {re.sub(r'{[^{}]*}', '{}', path)}"
