"""Precision and recall of the review: mutations of the real documents, and what the review reports of them.

Each mutation changes one aspect of one place, and states which change the review must report there. Many mutations are
applied at once, to different places. Recall is the part of the mutations that were reported with the right kind and
verdict; precision is the part of the reported changes that a mutation explains.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

import pytest

from scripts.review.report import Change
from tests.external.mutations.sites import Expected
from tests.external.mutations.states import States
from tests.pipeline.documents import VERSIONS

REQUIRED: Final = 0.97  # recall and precision

# Changes that a mutation causes at the same place, besides the expected one.
EFFECTS = {
    "rename": {"field.added", "operation.renamed"},
    "enum": {"enum.added", "enum.removed", "field.type", "parameter.type"},
    "media type": {"result.type", "parameter.added", "parameter.type"},
    "paging": {"parameter.removed", "paging.style"},
    "removal": {"parameter.order"},
    "requiredness": {"parameter.order"},
    "addition": {"parameter.order"},
}


def _is_at(change: Change, item: Expected) -> bool:
    if item.place == "operation":
        return change.operation == item.name
    owner = item.name.partition(".")[0]
    return change.subject.partition(".")[0] == owner


def _is_expected(change: Change, item: Expected) -> bool:
    """Whether a change is the one that a mutation must cause; one of an enum has the enum's name."""
    is_value = item.rule == "enum" and change.kind.startswith(("enum.", "field.type"))
    here = change.operation == item.name if item.place == "operation" else change.subject == item.name
    return (here or is_value) and change.kind in item.kinds and item.text in change.message


def _is_effect(change: Change, item: Expected) -> bool:
    return _is_at(change, item) and change.kind in EFFECTS.get(item.rule, ())


def _split_explained(changes: Sequence[Change], items: Sequence[Expected]) -> tuple[list[Change], list[Change]]:
    """Split the changes into those that mutations explain, and the others.

    When a class is added, removed or renamed, this explains the type of whatever has it, and the other way round.
    """
    explained = [c for c in changes if any(_is_expected(c, i) or _is_effect(c, i) for i in items)]
    rest = [c for c in changes if c not in explained]
    while True:
        known = {word for change in explained for word in _class_words(change)}
        more = [c for c in rest if _IS_TYPE.match(c.kind) and known & set(_class_words(c))]
        if not more:
            return explained, rest
        explained += more
        rest = [c for c in rest if c not in more]


_IS_TYPE = re.compile(r"(model|enum)\.(added|removed|renamed)|\w+\.type")


def _class_words(change: Change) -> list[str]:
    owner = change.subject.partition(".")[0] if change.kind.startswith(("model", "enum")) else ""
    return re.findall(r"\b[A-Z]\w{3,}", f"{change.old} {change.new} {owner}")


def _format_table(recall: Mapping[str, list[bool]], precision: Mapping[str, list[bool]]) -> str:
    """The number of mutations and reported changes of each kind, and how many of them are right."""
    rows = [f"{'kind':24}{'mutations':>10}{'found':>7}{'recall':>8}{'reported':>10}{'right':>7}{'precision':>11}"]
    for kind in sorted({*recall, *precision}):
        parts = [f"{kind:24}"]
        for results, widths in ((recall.get(kind, []), (10, 7, 8)), (precision.get(kind, []), (10, 7, 11))):
            ratio = f"{sum(results) / len(results):.2f}" if results else "-"
            cells = (len(results), sum(results), ratio)
            parts += [f"{cell:>{width}}" for cell, width in zip(cells, widths, strict=True)]
        rows.append("".join(parts))
    return "\n".join(rows)


def test_mutations_are_reported_and_nothing_else(mutated: States, capsys: pytest.CaptureFixture[str]) -> None:
    recall: dict[str, list[bool]] = {}
    precision: dict[str, list[bool]] = {}
    errors = []
    for version in VERSIONS.names:
        items = [item for name, item in mutated.expected if name == version]
        changes = [change for change in mutated.report.changes if change.version == version]
        for item in items:
            found = any(_is_expected(c, item) and c.verdict == item.verdict for c in changes)
            recall.setdefault(item.kinds[0], []).append(found)
            errors += (
                [] if found else [f"missed: {version} {item.rule} of {item.name}, {item.kinds[0]}, {item.verdict}"]
            )
        for group, is_right in zip(_split_explained(changes, items), (True, False), strict=True):
            for change in group:
                precision.setdefault(change.kind, []).append(is_right)
                errors += [] if is_right else [f"not explained: {version} {change.subject}: {change.message}"]
    totals = [[value for values in side.values() for value in values] for side in (recall, precision)]
    with capsys.disabled():
        print("", _format_table({**recall, "all": totals[0]}, {**precision, "all": totals[1]}), *errors, sep="\n")  # noqa: T201
    assert [sum(total) / len(total) >= REQUIRED for total in totals] == [True, True]
    assert len(totals[0]) > 1000
