"""Precision and recall of the review: mutations of the real documents, and what the review reports of them.

Each mutation changes one aspect of one place, and states which change the review must report there. Many mutations are
applied at once, to different places. Recall is the part of the mutations that were reported with the right kind and
verdict; precision is the part of the reported changes that a mutation explains.
"""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

import attrs
import pytest

from scripts.document import Document
from scripts.generate.command import ROOT, generate
from scripts.generate.inputs import load_inputs
from scripts.generate.naming.class_rules import read_class_rules
from scripts.generate.naming.policy import load_policy
from scripts.generate.prepare import prepare
from scripts.generate.repair.overlay import apply, read
from scripts.review.compare import compare
from scripts.review.reader import read_state
from scripts.review.report import Change
from tests.external.mutations.action_mutations import ACTION_MUTATIONS, media_type_of_body, operation_removed
from tests.external.mutations.property_mutations import PROPERTY_MUTATIONS
from tests.external.mutations.sites import Expected, find_actions, find_properties, reachable
from tests.pipeline.documents import VERSIONS

P = TypeVar("P")

SEED = 1
NAMES = "names.lock.json"  # is not kept: a mutation may end a name
ROUNDS = 12  # of each mutation, in each version
REQUIRED = 0.97  # recall and precision

UNSTABLE = {"JsonPatchOperation"}  # its class depends on those of other patches
REMOVERS = (media_type_of_body, operation_removed)  # what only they used is gone

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


@attrs.frozen
class Outcome:
    """The mutations and the changes that were reported, of all versions."""

    expected: list[tuple[str, Expected]]
    changes: tuple[Change, ...]


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """Mutate the documents, generate a client from each state, and review them."""
    old, new = (tmp_path_factory.mktemp(name) for name in ("old", "new"))
    _create_project(old)
    shutil.copytree(old / "openapi", new / "openapi")
    (new / "openapi" / NAMES).unlink()
    expected = list(_mutate(new / "openapi"))
    generate(new, check=False)
    return Outcome(expected, compare(read_state(old, "old"), read_state(new, "new")).changes)


def _create_project(folder: Path) -> None:
    """Copy the project's client and its documents, with the explicit repairs applied.

    A mutation may be where a repair expects something else. The generated client is the same.
    """
    openapi = folder / "openapi"
    shutil.copytree(ROOT / "openapi", openapi)
    shutil.copytree(ROOT / "generated", folder / "generated")
    actions = read(openapi / "repairs")
    for version in VERSIONS.names:
        path = openapi / f"{version}.json"
        _write(path, apply(json.loads(path.read_text(encoding="utf-8")), version, actions).document)
    shutil.rmtree(openapi / "repairs")
    (openapi / "repairs").mkdir()


def _write(path: Path, document: Document) -> None:
    path.write_text(json.dumps(document), encoding="utf-8")


def _mutate(openapi: Path) -> Iterator[tuple[str, Expected]]:
    """Mutate the document of each version, and state what must be reported."""
    rules = {rule.name for rule in read_class_rules(load_policy(openapi / "names.toml").classes)}
    for version, prepared in prepare(load_inputs(openapi)).items():
        dice = random.Random(f"{SEED} {version}")
        path = openapi / f"{version}.json"
        document = json.loads(path.read_text(encoding="utf-8"))
        actions = find_actions(document, dice)
        removed: list[Document] = []
        for mutate_action in ACTION_MUTATIONS:
            for action, item in _apply(mutate_action, actions):
                yield version, item
                removed += [action.node] if mutate_action in REMOVERS else []
        classes = {key: name for key, name in prepared.shaped.classes.items() if name not in rules}
        properties = find_properties(document, classes, UNSTABLE | reachable(document, removed), dice)
        for mutate_property in PROPERTY_MUTATIONS:
            yield from ((version, item) for _, item in _apply(mutate_property, properties))
        _write(path, document)


def _apply(mutation: Callable[[P], Expected | None], places: list[P]) -> Iterator[tuple[P, Expected]]:
    """Apply a mutation to as many places as there are rounds, and remove these places."""
    count = 0
    for place in list(places):
        if count < ROUNDS and (expected := mutation(place)) is not None:
            places.remove(place)
            count += 1
            yield place, expected


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


def test_mutations_are_reported_and_nothing_else(outcome: Outcome, capsys: pytest.CaptureFixture[str]) -> None:
    recall: dict[str, list[bool]] = {}
    precision: dict[str, list[bool]] = {}
    errors = []
    for version in VERSIONS.names:
        items = [item for name, item in outcome.expected if name == version]
        changes = [change for change in outcome.changes if change.version == version]
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
