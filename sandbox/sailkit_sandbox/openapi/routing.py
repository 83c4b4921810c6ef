"""Route tables: the operations of an API version by method and path."""

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
    """The operations of an API version.

    Args:
        version: the API version, such as "v2025", which is the first segment of every path.
        routes: the names of the operations by method and path, such as "GET /identities/{id}".
        describe: returns the description of an operation by its name.
        document: the OpenAPI document, for checks of requests and for made-up responses.
    """

    version: str
    routes: Mapping[str, str]
    describe: Callable[[str], Operation]
    document: Document = attrs.field(factory=Document)


@functools.cache
def load_route_table(version: str) -> RouteTable:
    """Return the operations of the generated client for an API version.

    Args:
        version: the API version, such as "v2025".
    """
    operations = import_module(f"sailkit_api.{version}.operations")
    document = load_document(version)
    return RouteTable(version, document.routes, operations.describe, document)


@attrs.define
class _Node:
    """A node of the tree of paths: its children by segment, and the operations by method of a path that ends here."""

    literals: dict[str, _Node] = attrs.field(factory=dict)
    parameter: _Node | None = None
    operations: dict[str, str] = attrs.field(factory=dict)


class Router:
    """A tree of paths that finds the operation of a request.

    Args:
        route_table: the operations.
    """

    def __init__(self, route_table: RouteTable) -> None:
        self.document = route_table.document
        self._route_table = route_table
        self._descriptions: dict[str, Operation] = {}

    def find(self, method: str, path: str) -> tuple[Operation, tuple[str, ...]]:
        """Return the operation of a request, and the values of the path's parameters in their order.

        Args:
            method: the HTTP method.
            path: the path without the version, percent-encoded, such as "/identities/123".

        Raises:
            HttpError: 404 for an unknown path, 405 for a path with other methods.
        """
        matches = list(_find_nodes(self._tree, path.removeprefix("/").split("/"), ()))
        for node, values in matches:
            if method in node.operations:
                return self._describe(node.operations[method]), tuple(map(unquote, values))
        methods = sorted({name for node, _ in matches for name in node.operations})
        if methods:
            raise http_error(405, f"{method} is not a method of this path.", {"Allow": ", ".join(methods)})
        raise http_error(404, f"{self._route_table.version} has no path /{path[:200]}.")

    @functools.cached_property
    def _tree(self) -> _Node:
        root = _Node()
        for route, name in self._route_table.routes.items():
            method, _, path = route.partition(" ")
            node = root
            for segment in path.removeprefix("/").split("/"):
                if segment.startswith("{"):
                    node.parameter = node.parameter or _Node()
                    node = node.parameter
                else:
                    node = node.literals.setdefault(segment, _Node())
            node.operations[method] = name
        return root

    def _describe(self, name: str) -> Operation:
        if name not in self._descriptions:
            self._descriptions[name] = self._route_table.describe(name)
        return self._descriptions[name]


def _find_nodes(node: _Node, segments: list[str], values: tuple[str, ...]) -> Iterator[tuple[_Node, tuple[str, ...]]]:
    """Find the nodes that match a path, the most literal first. Parameters do not match empty segments."""
    if not segments:
        if node.operations:
            yield node, values
        return
    first, rest = segments[0], segments[1:]
    if first in node.literals:
        yield from _find_nodes(node.literals[first], rest, values)
    if node.parameter is not None and first:
        yield from _find_nodes(node.parameter, rest, (*values, first))
