"""Answers of the sandbox: how each operation of the catalogues comes to its answers, and how many there are of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import attrs

from sailkit_sandbox.openapi.routing import load_route_table
from sailkit_sandbox.services.registry import HANDLERS
from sailkit_sandbox.services.shapes.keeper import Keeper
from scripts.docs.catalogue import Catalogue, OperationEntry


@attrs.frozen
class SandboxAnswers:
    """How the operations of one API version come to their answers in the sandbox.

    Args:
        version: the API version.
        entries: each operation with its kind: "behaviour", "kept" or "made-up".
        counts: the number of operations of each kind.
    """

    version: str
    entries: tuple[tuple[OperationEntry, str], ...]
    counts: Mapping[str, int]


def classify(catalogue: Catalogue) -> SandboxAnswers:
    """Classify the operations of a catalogue."""
    keeper = Keeper.of(HANDLERS, [load_route_table(catalogue.version)])
    entries = []
    for resource in catalogue.resources:
        for entry in resource.operations:
            operation = entry.operation
            answer, _ = keeper.find(catalogue.version, operation.id, operation.method, operation.path)
            entries.append((entry, answer))
    return SandboxAnswers(catalogue.version, tuple(entries), Counter(answer for _, answer in entries))
