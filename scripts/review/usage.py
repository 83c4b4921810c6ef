"""Which operations send and which receive a model or an enum, directly or within others."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from scripts.review.surface import Operation, Surface
from scripts.review.types import classes


@attrs.frozen
class Usage:
    """The operations that send a class in a request, and those that answer it."""

    sent: tuple[Operation, ...] = ()
    received: tuple[Operation, ...] = ()

    @property
    def operations(self) -> int:
        """How many operations use it."""
        return len({one.function for one in (*self.sent, *self.received)})

    @property
    def resource(self) -> str:
        """The only resource that uses it; "models" where there are several."""
        resources = {one.resource for one in (*self.sent, *self.received)}
        return resources.pop() if len(resources) == 1 else "models"


def usage(surface: Surface) -> dict[str, Usage]:
    """The usage of every model and enum that is used at all."""
    sent: dict[str, list[Operation]] = {}
    received: dict[str, list[Operation]] = {}
    for one in surface.operations:
        for name in _reached([p.annotation for p in one.parameters], surface):
            sent.setdefault(name, []).append(one)
        for name in _reached([one.returns], surface):
            received.setdefault(name, []).append(one)
    every = sorted({*sent, *received})
    return {name: Usage(tuple(sent.get(name, ())), tuple(received.get(name, ()))) for name in every}


def _reached(annotations: Iterable[str], surface: Surface) -> set[str]:
    """Every class in these types, and in the fields of those."""
    found: set[str] = set()
    todo = [name for text in annotations for name in classes(text, surface)]
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            fields = surface.models[name].fields.values() if name in surface.models else ()
            todo += [inner for one in fields for inner in classes(one.annotation, surface)]
    return found
