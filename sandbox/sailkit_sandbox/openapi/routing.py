"""The operations of an API version, and which of them a request means."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING
from urllib.parse import unquote

import attrs

from sailkit_sandbox.base.api_errors import http_error

from .document import Document, load_document

if TYPE_CHECKING:
    from sailkit_core.request import Operation


@attrs.frozen
class RouteTable:
    """The operations of one API version.

    Args:
        version: such as "v2025"; also the first part of every path.
        routes: the operations' names by method and path, such as "GET /identities/{id}".
        describe: what the document says of the operation of a name.
        document: what requests are checked against, and answers are made from.
    """

    version: str
    routes: Mapping[str, str]
    describe: Callable[[str], Operation]
    document: Document = attrs.field(factory=Document)


@functools.cache
def load_route_table(version: str) -> RouteTable:
    """The route_table of an API version, from the generated client.

    Args:
        version: "v2024" or "v2025".
    """
    operations = import_module(f"sailkit_api.{version}.operations")
    document = load_document(version)
    return RouteTable(version, document.routes, operations.describe, document)


@attrs.define
class _Node:
    """What a path may go on with, and the operations by method where it may end."""

    literal: dict[str, _Node] = attrs.field(factory=dict)
    parameter: _Node | None = None
    operations: dict[str, str] = attrs.field(factory=dict)


class Router:
    """Finds the operation that a request means.

    Args:
        route_table: the operations.
    """

    def __init__(self, route_table: RouteTable) -> None:
        self.document = route_table.document
        self._catalogue = route_table
        self._descriptions: dict[str, Operation] = {}

    def find(self, method: str, path: str) -> tuple[Operation, tuple[str, ...]]:
        """The operation, and the values of the path's parameters in their order.

        Args:
            method: the HTTP method.
            path: the path below the version, percent-encoded, such as "/identities/123".

        Raises:
            HttpError: 404 for a path that no operation has, 405 where it has other methods.
        """
        ends = list(_ends(self._tree, path.removeprefix("/").split("/"), ()))
        for node, values in ends:
            if method in node.operations:
                return self._describe(node.operations[method]), tuple(map(unquote, values))
        methods = sorted({name for node, _ in ends for name in node.operations})
        if methods:
            raise http_error(405, f"{method} is not a method of this path.", {"Allow": ", ".join(methods)})
        raise http_error(404, f"{self._catalogue.version} has no path /{path[:200]}.")

    @functools.cached_property
    def _tree(self) -> _Node:
        root = _Node()
        for route, name in self._catalogue.routes.items():
            method, _, path = route.partition(" ")
            node = root
            for segment in path.removeprefix("/").split("/"):
                if segment.startswith("{"):
                    node.parameter = node.parameter or _Node()
                    node = node.parameter
                else:
                    node = node.literal.setdefault(segment, _Node())
            node.operations[method] = name
        return root

    def _describe(self, name: str) -> Operation:
        if name not in self._descriptions:
            self._descriptions[name] = self._catalogue.describe(name)
        return self._descriptions[name]


def _ends(node: _Node, segments: list[str], values: tuple[str, ...]) -> Iterator[tuple[_Node, tuple[str, ...]]]:
    """Where the path may end, the most literal reading first; empty values are none."""
    if not segments:
        if node.operations:
            yield node, values
        return
    first, rest = segments[0], segments[1:]
    if first in node.literal:
        yield from _ends(node.literal[first], rest, values)
    if node.parameter is not None and first:
        yield from _ends(node.parameter, rest, (*values, first))
