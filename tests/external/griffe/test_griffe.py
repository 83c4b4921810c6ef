"""Comparison of the review with griffe: both report the same removed names and changed parameters as breaks.

griffe compares Python with Python, without documents: names and parameters that were removed, moved, or are now
required. The review also covers types, limits, scopes and pagination, which are not compared here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import griffe
import pytest

from scripts.generate.command import PACKAGE
from scripts.review.report import Change
from tests.external.conftest import VERSIONS, Review

REMOVED = griffe.BreakageKind.OBJECT_REMOVED
PARAMETER_KINDS = {
    griffe.BreakageKind.PARAMETER_REMOVED,
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED,
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED,
    griffe.BreakageKind.PARAMETER_CHANGED_KIND,
    griffe.BreakageKind.PARAMETER_MOVED,
}


@attrs.frozen
class Comparison:
    """The changes of one version by both tools."""

    version: str
    review: Review
    breakages: list[griffe.Breakage]

    def removed(self, package: str) -> Iterator[griffe.Object]:
        """The objects that were removed from a subpackage; of a removed module, all its objects."""
        for breakage in self.breakages:
            if breakage.kind is REMOVED and breakage.obj.path.startswith(f"{PACKAGE}.{self.version}.{package}."):
                yield from _leaves(breakage.obj)

    def review_changes(self, *kinds: str) -> list[Change]:
        """The review's changes of these kinds."""
        return self.review.kinds(self.version, *kinds)

    def ours(self, *kinds: str) -> set[str]:
        """The subjects of the review's breaking changes of these kinds."""
        return {change.subject for change in self.review_changes(*kinds) if change.verdict == "breaks"}


def _leaves(node: griffe.Object | griffe.Alias) -> Iterator[griffe.Object]:
    """A function, class or attribute; of a module, those that it defines and that are public."""
    if isinstance(node, griffe.Module):
        for member in node.members.values():
            if not member.is_alias and not member.name.startswith("_"):
                yield from _leaves(member)
    elif isinstance(node, griffe.Object):
        yield node


def _owner(node: griffe.Object) -> str:
    return node.parent.name if node.parent else ""


def _load(folder: Path) -> griffe.Object | griffe.Alias:
    return griffe.load(PACKAGE, search_paths=[folder / "generated"], allow_inspection=False)


@pytest.fixture(scope="module")
def packages(review: Review) -> list[griffe.Object | griffe.Alias]:
    """Both states of the generated client, loaded statically."""
    return [_load(review.old), _load(review.new)]


@pytest.fixture(params=VERSIONS)
def comparison(
    request: pytest.FixtureRequest, review: Review, packages: list[griffe.Object | griffe.Alias]
) -> Comparison:
    """The comparison of each version."""
    old, new = (package[str(request.param)] for package in packages)
    return Comparison(str(request.param), review, list(griffe.find_breaking_changes(old, new)))


def test_friendly_names(comparison: Comparison) -> None:
    removed = list(comparison.removed("resources"))
    tables = [node for node in removed if node.is_class]
    attributes = [node for node in removed if node.is_attribute and _owner(node) != "Resources"]
    lines = [line for table in tables for line in table.members.values()] + attributes
    theirs = {f"tenant.{line.path.split('.')[3]}.{line.name}" for line in lines}
    renamed = {str(change.old) for change in comparison.review_changes("operation.renamed")}
    assert theirs == comparison.ours("operation.removed") | renamed
    assert len(theirs) >= 4


def test_functions(comparison: Comparison) -> None:
    functions = {
        operation.route: operation.function
        for operation in comparison.review.before.versions[comparison.version].operations
    }
    ours = {functions[str(change.operation)] for change in comparison.review_changes("operation.removed")}
    ours |= {str(change.old) for change in comparison.review_changes("operation.function")}
    assert {node.name for node in comparison.removed("api") if node.is_function} == ours
    assert len(ours) >= 4


def test_parameters(comparison: Comparison) -> None:
    functions = {
        operation.route: operation.function
        for operation in comparison.review.after.versions[comparison.version].operations
    }
    kinds = ("parameter.removed", "parameter.renamed", "parameter.added", "parameter.required", "parameter.order")
    changes = comparison.review_changes(*kinds)
    ours = {functions[str(change.operation)] for change in changes if change.verdict == "breaks"}
    theirs = {breakage.obj.name for breakage in comparison.breakages if breakage.kind in PARAMETER_KINDS}
    assert theirs == ours
    assert theirs


def test_models_and_fields(comparison: Comparison) -> None:
    removed = list(comparison.removed("models"))
    renamed = {str(change.old) for change in comparison.review_changes("model.renamed")}
    assert {node.name for node in removed if node.is_class} == comparison.ours("model.removed") | renamed
    fields = {f"{_owner(node)}.{node.name}" for node in removed if node.is_attribute}
    assert fields == comparison.ours("field.removed", "field.renamed")
    assert len(fields) >= 15


def test_enums(comparison: Comparison, packages: list[griffe.Object | griffe.Alias]) -> None:
    old, new = (package[f"{comparison.version}.models._enums"] for package in packages)
    breakages = list(griffe.find_breaking_changes(old, new))
    renamed = {str(change.old) for change in comparison.review_changes("enum.renamed")}
    removed = {breakage.obj.name for breakage in breakages if breakage.kind is REMOVED}
    assert removed == comparison.ours("enum.removed") | renamed
    assert removed
