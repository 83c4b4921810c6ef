"""Surface of a client for its callers, as plain data: names, signatures, models, enums and facts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

import attrs

Limits: TypeAlias = Mapping[str, Any]
PlacedLimits: TypeAlias = Mapping[str, Limits]  # by the object of the document that has them

NO_LIMITS: Limits = {}


@attrs.frozen
class Parameter:
    """A parameter of an operation's function.

    Args:
        name: in Python.
        annotation: its type as written, without the None that means "not sent".
        required: whether it has no default.
        keyword: whether it is keyword-only.
        wire: its place and name in the request, such as "query defaultFilter"; "" for parameters of the client itself.
        limits: the documented limits of its values: minimum, maxLength, default and so on.
        joined: whether several values are sent as one, with commas.
    """

    name: str
    annotation: str
    required: bool = False
    keyword: bool = False
    wire: str = ""
    limits: Limits = NO_LIMITS
    joined: bool = False


@attrs.frozen(kw_only=True)
class Paging:
    """Pagination of a list; see `sailkit_core.request.Paging`."""

    style: str
    size: int | None = None
    maximum: int | None = None
    items: str = ""
    count: bool = False


@attrs.frozen(kw_only=True)
class Operation:
    """An operation: its function and its facts.

    Args:
        id: SailPoint's operation id.
        name: its friendly name, such as "identities.list"; "" if it has none.
        function: its name in `operations`.
        parameters: in order.
        returns: the type of the result; of a paged list, the type of an item.
        paged: whether the result is a paged list.
        results: the media types of each success status.
        bodies: the media types of the body.
        headers: the headers of a successful response.
        user: whether it accepts the token of a user.

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
    headers: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    user_levels: tuple[str, ...] = ()
    application: bool = False
    user: bool = True
    experimental: bool = False
    deprecated: bool = False
    paging: Paging | None = None
    filterable: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    sortable: tuple[str, ...] = ()
    docs: str = ""

    @property
    def resource(self) -> str:
        """The resource that its friendly name belongs to."""
        return self.name.rpartition(".")[0]

    @property
    def subject(self) -> str:
        """Its name in a caller's code."""
        return f"tenant.{self.name}" if self.name else f"operations.{self.function}"

    @property
    def route(self) -> str:
        """Method and path, such as "GET /identities/{id}"."""
        return f"{self.method} {self.path}"

    @property
    def address(self) -> str:
        """Method and path, without the names of the path's parameters."""
        return address(self.method, self.path)

    @property
    def signature(self) -> str:
        """The function's parameters and result as text."""
        items, keyword = [], False
        for parameter in self.parameters:
            if parameter.keyword and not keyword:
                items.append("*")
                keyword = True
            items.append(f"{parameter.name}: {parameter.annotation}" + ("" if parameter.required else " = ..."))
        result = f"pages of {self.returns}" if self.paged else self.returns
        return f"({', '.join(items)}) -> {result}"


@attrs.frozen
class Field:
    """A field of a model.

    Args:
        name: in Python.
        annotation: its type as written; of a field that may be left out, without None.
        required: whether the constructor requires it.
        wire: its name in JSON.
        limits: the documented limits of its values, at each place: a class may stand for several objects.
        may_be_none: whether it may be None when it is read.
    """

    name: str
    annotation: str
    required: bool = False
    wire: str = ""
    limits: PlacedLimits = NO_LIMITS
    may_be_none: bool = attrs.field()

    @may_be_none.default
    def _may_be_none(self) -> bool:
        return not self.required or self.annotation.endswith(" | None")


@attrs.frozen
class Model:
    """A class of `sailkit_api.<version>.models`, with its fields by name.

    Args:
        name: in Python.
        fields: by name.
        closed: whether the service accepts no other properties.
    """

    name: str
    fields: Mapping[str, Field] = attrs.field(factory=dict)
    closed: bool = False


@attrs.frozen(kw_only=True)
class Surface:
    """The client of one API version.

    Args:
        document: the document that it is generated from: upstream's commit, or the hash of the document.
        operations: in the order of their functions' names.
        models: by class name.
        enums: the values of each, by name.
        aliases: released names of classes that have another name now, to this name.
        acknowledged: the replacement of each removed friendly name.
    """

    document: str = ""
    operations: tuple[Operation, ...] = ()
    models: Mapping[str, Model] = attrs.field(factory=dict)
    enums: Mapping[str, tuple[object, ...]] = attrs.field(factory=dict)
    aliases: Mapping[str, str] = attrs.field(factory=dict)
    acknowledged: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class State:
    """A state of the project: its name in the report, and the surface of each version."""

    label: str
    versions: Mapping[str, Surface]


def address(method: str, path: str) -> str:
    """Method and path, without the names of the path's parameters."""
    return f"{method.upper()} {re.sub(r'{[^{}]*}', '{}', path)}"
