"""Usage of models and enums: the operations that send and receive them, directly or inside other models."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from scripts.review.surface import Operation, Surface
from scripts.review.types import class_names


@attrs.frozen
class Usage:
    """The usage of a class.

    Args:
        sent: the operations whose request contains it.
        received: the operations whose response contains it.
    """

    sent: tuple[Operation, ...] = ()
    received: tuple[Operation, ...] = ()

    @property
    def subjects(self) -> tuple[str, ...]:
        """The names of the operations that use the class."""
        return tuple(sorted({operation.subject for operation in (*self.sent, *self.received)}))

    @property
    def resource(self) -> str:
        """The resource that uses the class; "models" if there are several."""
        resources = {operation.resource for operation in (*self.sent, *self.received)}
        return resources.pop() if len(resources) == 1 else "models"


def collect_usage(surface: Surface) -> dict[str, Usage]:
    """Collect the usage of every model and enum that any operation uses."""
    sent: dict[str, list[Operation]] = {}
    received: dict[str, list[Operation]] = {}
    for operation in surface.operations:
        for name in _reachable([parameter.annotation for parameter in operation.parameters], surface):
            sent.setdefault(name, []).append(operation)
        for name in _reachable([operation.returns], surface):
            received.setdefault(name, []).append(operation)
    names = sorted({*sent, *received})
    return {name: Usage(tuple(sent.get(name, ())), tuple(received.get(name, ()))) for name in names}


def _reachable(annotations: Iterable[str], surface: Surface) -> set[str]:
    """All classes in these types, and in the fields of these classes."""
    result: set[str] = set()
    stack = [name for annotation in annotations for name in class_names(annotation, surface)]
    while stack:
        name = stack.pop()
        if name not in result:
            result.add(name)
            fields = surface.models[name].fields.values() if name in surface.models else ()
            stack += [inner for field in fields for inner in class_names(field.annotation, surface)]
    return result
