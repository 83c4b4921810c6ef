"""Keeper: how each operation of the sandbox comes to its answers, and its handler."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import attrs

from sailkit_sandbox.openapi.routing import RouteTable
from sailkit_sandbox.services import example_responses
from sailkit_sandbox.services.common.operation_call import Handler, OperationCall

from .handlers import KeptObjects
from .recognition import Recognizer, Shape

if TYPE_CHECKING:
    from sailkit_core.operation import Operation

# behaviour: the operation has a handler of its own. kept: what it is given is kept, by the shape of its path and its
# document. made-up: the answer is made from the document alone.
Answer: TypeAlias = Literal["behaviour", "kept", "made-up"]
ANSWER_HEADER: Final = "X-Sandbox-Answer"


@attrs.frozen
class Keeper:
    """The handlers of all operations: of their own, of collections and settings, and those that make answers up.

    Args:
        handlers: the handlers of operations with behaviour of their own, by operation id.
        recognizers: the shapes of the other operations, by API version.
        has_examples: whether collections that nothing adds to begin with examples, and settings with an example.
    """

    handlers: Mapping[str, Handler]
    recognizers: Mapping[str, Recognizer]
    has_examples: bool = True

    @classmethod
    def of(
        cls, handlers: Mapping[str, Handler], route_tables: Iterable[RouteTable], *, has_examples: bool = True
    ) -> Keeper:
        """Make the keeper of these operations."""
        return cls(handlers, {table.version: Recognizer(table) for table in route_tables}, has_examples)

    def find(self, version: str, operation_id: str, method: str, path: str) -> tuple[Answer, Handler]:
        """Return how an operation comes to its answers, and its handler."""
        if operation_id in self.handlers:
            return "behaviour", self.handlers[operation_id]
        recognizer = self.recognizers.get(version)
        shape = recognizer.find(method, path) if recognizer else None
        if recognizer is None or shape is None or self._has_behaviour(recognizer, shape):
            return "made-up", example_responses.make_response
        return "kept", self._make_handler(version, shape)

    def _has_behaviour(self, recognizer: Recognizer, shape: Shape) -> bool:
        """Return whether the objects of a collection belong to handlers; then nothing else can know them."""
        return not self.handlers.keys().isdisjoint(recognizer.find_main_operations(shape.path))

    def _make_handler(self, version: str, shape: Shape) -> Handler:
        find_parent = self._find_parent(version, shape)
        return lambda call: KeptObjects(call, shape, find_parent, self.has_examples).respond()

    def _find_parent(self, version: str, shape: Shape) -> Handler | None:
        """Return the check that the object exists to which a collection or setting belongs."""
        parent = self.recognizers[version].describe("GET", shape.parent) if shape.parent else None
        if parent is None:
            return None
        answer, get = self.find(version, parent.id, "GET", parent.path)
        own_shape = self.recognizers[version].find("GET", parent.path)
        if answer == "made-up" or (answer == "kept" and own_shape is not None and own_shape.verb != "get"):
            return None
        count = parent.path.count("{")
        return lambda call: get(_call_of(parent, call, count))


def _call_of(operation: Operation, call: OperationCall, count: int) -> OperationCall:
    return attrs.evolve(call, operation=operation, ids=call.ids[:count], query={}, body=None)
