"""What griffe finds to be gone from the generated client, sailkit's review tells as a break, and the reverse.

griffe compares Python with Python and knows of no document: names and parameters that are gone, moved, or must be
given. sailkit's review goes on from there,
to types, limits, scopes and pages, which are not compared here.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import griffe
import pytest

from sailkit_api import VERSIONS
from scripts.generate.command import PACKAGE
from tests.external.conftest import Review

REMOVED = griffe.BreakageKind.OBJECT_REMOVED
OF_PARAMETERS = {
    griffe.BreakageKind.PARAMETER_REMOVED,
    griffe.BreakageKind.PARAMETER_ADDED_REQUIRED,
    griffe.BreakageKind.PARAMETER_CHANGED_REQUIRED,
    griffe.BreakageKind.PARAMETER_CHANGED_KIND,
    griffe.BreakageKind.PARAMETER_MOVED,
}


@attrs.frozen
class Opinions:
    """Both opinions on one version."""

    version: str
    review: Review
    found: list[griffe.Breakage]

    def gone(self, package: str) -> Iterator[griffe.Object]:
        """What is gone from a subpackage; of a module or package, all that is in it."""
        for one in self.found:
            if one.kind is REMOVED and one.obj.path.startswith(f"{PACKAGE}.{self.version}.{package}."):
                yield from _leaves(one.obj)

    def ours(self, *kinds: str) -> set[str]:
        """The subjects of our breaking changes of these kinds."""
        return {one.subject for one in self.review.kinds(self.version, *kinds) if one.verdict == "breaks"}


def _leaves(one: griffe.Object | griffe.Alias) -> Iterator[griffe.Object]:
    """Functions, classes and attributes; of modules, those that are theirs and public."""
    if isinstance(one, griffe.Module):
        for member in one.members.values():
            if not member.is_alias and not member.name.startswith("_"):
                yield from _leaves(member)
    elif isinstance(one, griffe.Object):
        yield one


def _owner(one: griffe.Object) -> str:
    return one.parent.name if one.parent else ""


def _load(folder: Path) -> griffe.Object | griffe.Alias:
    return griffe.load(PACKAGE, search_paths=[folder / "generated"], allow_inspection=False)


@pytest.fixture(scope="module")
def packages(review: Review) -> list[griffe.Object | griffe.Alias]:
    """Both states of the generated client, read and not run."""
    return [_load(review.old), _load(review.new)]


@pytest.fixture(params=VERSIONS)
def opinions(request: pytest.FixtureRequest, review: Review, packages: list[griffe.Object | griffe.Alias]) -> Opinions:
    """Both opinions, on each version."""
    old, new = (package[str(request.param)] for package in packages)
    return Opinions(str(request.param), review, list(griffe.find_breaking_changes(old, new)))


def test_friendly_names(opinions: Opinions) -> None:
    whole = [one for one in opinions.gone("resources") if one.is_class]
    single = [one for one in opinions.gone("resources") if one.is_attribute and _owner(one) != "Resources"]
    lines = [line for table in whole for line in table.members.values()] + single
    theirs = {f"tenant.{line.path.split('.')[3]}.{line.name}" for line in lines}
    renamed = {str(one.old) for one in opinions.review.kinds(opinions.version, "operation.renamed")}
    assert theirs == opinions.ours("operation.removed") | renamed
    assert len(theirs) >= 4


def test_functions(opinions: Opinions) -> None:
    functions = {one.route: one.function for one in opinions.review.before.versions[opinions.version].operations}
    ours = {functions[str(one.operation)] for one in opinions.review.kinds(opinions.version, "operation.removed")}
    ours |= {str(one.old) for one in opinions.review.kinds(opinions.version, "operation.function")}
    assert {one.name for one in opinions.gone("api") if one.is_function} == ours
    assert len(ours) >= 4


def test_parameters(opinions: Opinions) -> None:
    functions = {one.route: one.function for one in opinions.review.after.versions[opinions.version].operations}
    kinds = ("parameter.removed", "parameter.renamed", "parameter.added", "parameter.required", "parameter.order")
    changes = opinions.review.kinds(opinions.version, *kinds)
    ours = {functions[str(one.operation)] for one in changes if one.verdict == "breaks"}
    theirs = {one.obj.name for one in opinions.found if one.kind in OF_PARAMETERS}
    assert theirs == ours
    assert theirs


def test_models_and_fields(opinions: Opinions) -> None:
    gone = list(opinions.gone("models"))
    renamed = {str(one.old) for one in opinions.review.kinds(opinions.version, "model.renamed")}
    assert {one.name for one in gone if one.is_class} == opinions.ours("model.removed") | renamed
    fields = {f"{_owner(one)}.{one.name}" for one in gone if one.is_attribute}
    assert fields == opinions.ours("field.removed", "field.renamed")
    assert len(fields) >= 15


def test_enums(opinions: Opinions, packages: list[griffe.Object | griffe.Alias]) -> None:
    old, new = (package[f"{opinions.version}.models._enums"] for package in packages)
    found = list(griffe.find_breaking_changes(old, new))
    renamed = {str(one.old) for one in opinions.review.kinds(opinions.version, "enum.renamed")}
    gone = {one.obj.name for one in found if one.kind is REMOVED}
    assert gone == opinions.ours("enum.removed") | renamed
    assert gone
