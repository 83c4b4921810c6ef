"""Two states of the project in folders of their own: as it is, and with mutated documents.

Each mutation changes one aspect of one place, and states which change the review must report there. Many mutations are
applied at once, to different places.
"""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final, TypeVar

import attrs

from scripts.document import Document
from scripts.generate.command import ROOT, generate
from scripts.generate.inputs import load_inputs
from scripts.generate.naming.class_rules import read_class_rules
from scripts.generate.naming.policy import NamesError, load_policy
from scripts.generate.prepare import prepare
from scripts.generate.repair.overlay import Action, OverlayError, apply, read
from scripts.review.compare import compare
from scripts.review.reader import read_state
from scripts.review.report import Report
from tests.external.mutations.action_mutations import (
    ACTION_MUTATIONS,
    body_type,
    media_type_of_body,
    operation_removed,
    result_type,
)
from tests.external.mutations.property_mutations import PROPERTY_MUTATIONS
from tests.external.mutations.sites import Expected, find_actions, find_properties, reachable

P = TypeVar("P")

SEED: Final = 1
NAMES: Final = "names.lock.json"  # is not kept: another document may end a name
ROUNDS: Final = 12  # of each mutation, in each version

UNSTABLE: Final = {"JsonPatchOperation"}  # its class depends on those of other patches
REMOVERS: Final = (media_type_of_body, operation_removed, body_type, result_type)  # what only they used is gone


@attrs.frozen
class States:
    """Two states, and the review of them.

    Args:
        old: the folder of the old state.
        new: the folder of the new state.
        report: of the review.
        expected: the mutations between them, with their version.
    """

    old: Path
    new: Path
    report: Report
    expected: tuple[tuple[str, Expected], ...] = ()


def create_mutated_states(folder: Path, seed: int = SEED) -> States:
    """Mutate the documents at places of the seed's choice, generate a client from each state, and review them."""
    old, new = folder / "old", folder / "new"
    create_project(old)
    shutil.copytree(old / "openapi", new / "openapi")
    (new / "openapi" / NAMES).unlink()
    expected = tuple(_mutate(new / "openapi", seed))
    generate_with_valid_rules(new)
    return States(old, new, review(old, new), expected)


def review(old: Path, new: Path) -> Report:
    """Review the changes between two folders."""
    return compare(read_state(old, "old"), read_state(new, "new"))


def generate_with_valid_rules(folder: Path) -> None:
    """Generate, without the rules on class names that fit no schema, or several, as a person would."""
    while True:
        try:
            generate(folder, check=False)
            return
        except NamesError as error:
            names = re.findall(r"\[classes\] (\w+)", str(error))
            if not names:
                raise
        policy = folder / "openapi" / "names.toml"
        lines = policy.read_text(encoding="utf-8").splitlines(keepends=True)
        policy.write_text("".join(line for line in lines if line.split(" = ")[0] not in names), encoding="utf-8")


def create_project(folder: Path, documents: dict[str, Document] | None = None) -> None:
    """Create a project from documents, with the explicit repairs applied.

    The repairs are left out afterwards: a mutation may be where one expects something else. The client is the same.

    Args:
        folder: the new folder.
        documents: by version; a repair that does not fit them is left out. Default: the project's own, with its client.
    """
    openapi = folder / "openapi"
    shutil.copytree(ROOT / "openapi", openapi)
    actions = read(openapi / "repairs")
    shutil.rmtree(openapi / "repairs")
    (openapi / "repairs").mkdir()
    if documents is None:
        shutil.copytree(ROOT / "generated", folder / "generated")
        for path in openapi.glob("v*.json"):
            _write(path, apply(json.loads(path.read_text(encoding="utf-8")), path.stem, actions).document)
        return
    for lock in openapi.glob("*.lock.json"):
        lock.unlink()
    for version, document in documents.items():
        _write(openapi / f"{version}.json", _repair(document, version, actions))
    generate_with_valid_rules(folder)


def _repair(document: Document, version: str, actions: list[Action]) -> Document:
    """Apply the repairs that fit a document."""
    for action in actions:
        try:
            document = apply(document, version, [action]).document
        except OverlayError:
            continue
    return document


def _write(path: Path, document: Document) -> None:
    path.write_text(json.dumps(document), encoding="utf-8")


def _mutate(openapi: Path, seed: int) -> Iterator[tuple[str, Expected]]:
    """Mutate the document of each version, and state what must be reported."""
    rules = {rule.name for rule in read_class_rules(load_policy(openapi / "names.toml").classes)}
    for version, prepared in prepare(load_inputs(openapi)).items():
        dice = random.Random(f"{seed} {version}")
        path = openapi / f"{version}.json"
        text = path.read_text(encoding="utf-8")
        original, document = json.loads(text), json.loads(text)
        actions = find_actions(document, dice)
        removed: list[Document] = []
        for mutate_action in ACTION_MUTATIONS:
            for action, item in _apply(mutate_action, actions):
                yield version, item
                removed += [original["paths"][action.path][action.method]] if mutate_action in REMOVERS else []
        classes = {key: name for key, name in prepared.shaped.classes.items() if name not in rules}
        properties = find_properties(document, classes, UNSTABLE | reachable(original, removed), dice)
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
