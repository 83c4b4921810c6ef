"""Comparison of the review with redocly: where their rules cover the same changes, both report them.

redocly judges HTTP: what can break a client that speaks the old document with a service that speaks the new change.
sailkit judges Python: what happens to code that calls the client. So they may differ in what a change means; each
of those differences is a reason below, checked at the place where it is claimed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from scripts.document import Document
from scripts.review.report import Change
from tests.external.conftest import VERSIONS, Review, list_unexplained
from tests.external.redocly.redocly import DocumentChange, python_name, unescape

from . import redocly

HEADER = "X-SailPoint-Experimental"


@attrs.frozen
class Comparison:
    """The changes of change version by both tools, and the documents."""

    version: str
    review: Review
    changes: list[DocumentChange]
    old: Document
    new: Document

    def by(self, *rules: str) -> list[DocumentChange]:
        """The changes that redocly reports by these rules."""
        return [change for change in self.changes if change.rule in rules]

    def review_changes(self, *kinds: str) -> list[Change]:
        """The review's changes of these kinds."""
        return self.review.kinds(self.version, *kinds)

    def ours(self, *kinds: str) -> set[str]:
        """The subjects of the review's changes of these kinds."""
        return {change.subject for change in self.review_changes(*kinds)}

    def routes(self, *kinds: str) -> set[str]:
        """The operations of the review's changes of these kinds."""
        return {change.operation for change in self.review_changes(*kinds) if change.operation}


@pytest.fixture(scope="module", params=VERSIONS)
def comparison(request: pytest.FixtureRequest, review: Review, tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    """The comparison of each version."""
    name = str(request.param)
    before, after = (folder / "openapi" / f"{name}.json" for folder in (review.old, review.new))
    old, new = (json.loads(path.read_text(encoding="utf-8")) for path in (before, after))
    output = tmp_path_factory.mktemp("redocly") / "diff.json"
    return Comparison(name, review, redocly.diff(before, after, output), old, new)


def test_operations_that_are_gone(comparison: Comparison) -> None:
    paths = {unescape(change.pointer.removeprefix("#/paths/")) for change in comparison.by("path-removed")}
    theirs = {name for path in paths for name in redocly.operations(comparison.old, path)}
    theirs |= {change.operation for change in comparison.by("operation-removed")}
    moved = {str(change.old) for change in comparison.review_changes("operation.moved")}
    assert theirs == comparison.routes("operation.removed") | moved
    assert len(theirs) >= 3


def test_operation_ids(comparison: Comparison) -> None:
    theirs = {change.operation for change in comparison.by("operation-id-changed")}
    assert theirs == comparison.routes("operation.function")
    assert theirs


def test_statuses(comparison: Comparison) -> None:
    theirs = {change.operation for change in comparison.by("response-removed")}
    assert theirs == comparison.routes("result.status")
    assert theirs


def names(comparison: Comparison, change: DocumentChange) -> list[str]:
    """The parameters of a change."""
    if match := redocly.PARAMETER.search(change.message):
        return [match[1]]
    document, declared = (comparison.old, change.old) if change.old else (comparison.new, change.new)
    return [redocly.resolve(document, parameter)["name"] for parameter in declared]


def redocly_parameters(comparison: Comparison, rule: str) -> set[str]:
    """Operation and name of each parameter that redocly reports by a rule."""
    return {f"{change.operation} {name}" for change in comparison.by(rule) for name in names(comparison, change)}


def review_parameters(comparison: Comparison, *kinds: str) -> set[str]:
    """Operation and Python name of each parameter that the review reports as a break."""
    changes = [change for change in comparison.review_changes(*kinds) if change.verdict == "breaks"]
    return {f"{change.operation} {re.findall('`(.*?)`', change.message)[0]}" for change in changes}


def as_python(place: str) -> str:
    operation, _, name = place.rpartition(" ")
    return f"{operation} {python_name(name)}"


def test_parameters_that_are_gone(comparison: Comparison) -> None:
    ours = review_parameters(comparison, "parameter.removed", "parameter.renamed")
    theirs = redocly_parameters(comparison, "parameter-removed")
    assert ours <= {as_python(place) for place in theirs}

    def still_there(place: str) -> bool:
        """redocly may pair parameters by their place in the list."""
        operation, _, name = place.rpartition(" ")
        return name in redocly.parameters(comparison.new, operation)

    rest = [place for place in theirs if as_python(place) not in ours and not still_there(place)]
    assert list_unexplained(rest, the_client_sends_it=lambda place: place.endswith(HEADER)) == []


def test_parameters_that_must_be_given(comparison: Comparison) -> None:
    ours = review_parameters(comparison, "parameter.required", "parameter.added")
    theirs = redocly_parameters(comparison, "parameter-became-required")
    assert ours <= {as_python(place) for place in theirs}
    rest = [place for place in theirs if as_python(place) not in ours]

    def stood_in_the_path(place: str) -> bool:
        """The old document did not declare it, and was repaired."""
        operation, _, name = place.rpartition(" ")
        return f"{{{name}}}" in operation

    reasons = {"the_client_sends_it": lambda place: place.endswith(HEADER), "it_was_repaired": stood_in_the_path}
    assert list_unexplained(rest, **reasons) == []


def test_fields_that_are_gone(comparison: Comparison) -> None:
    ours = comparison.ours("field.removed", "field.renamed")
    theirs = {change.field or unescape(change.pointer.split("/")[3]) for change in comparison.by("property-removed")}
    harmless = {
        change.pointer.split("/")[-1] for change in comparison.changes if change.kind == "removed" and not change.rule
    }
    wires = {python_name(name): name for name in harmless}
    assert (
        list_unexplained(theirs - ours, the_class_is_gone=lambda place: place in comparison.ours("model.removed")) == []
    )

    def only_sent(place: str) -> bool:
        """redocly sees it too: a service does not mind what it does not know; a constructor does."""
        return place.rpartition(".")[2] in wires

    assert list_unexplained(ours - theirs, the_service_ignores_it=only_sent) == []
    assert len(ours & theirs) >= 15


def lists(change: DocumentChange) -> tuple[set[Any], set[Any]]:
    return set(change.old or ()), set(change.new or ())


def listed_values(comparison: Comparison, words: str) -> set[frozenset[str]]:
    """The sets of values after these words in the review's messages."""
    texts = [change.message for change in comparison.review_changes("enum.value", "field.type", "parameter.type")]
    lists = [part for text in texts for part in re.findall(rf"{words}: (`.*?`)\.(?: |$)", text)]
    return {frozenset(re.findall("`(.*?)`", part)) for part in lists}


def values(comparison: Comparison) -> list[DocumentChange]:
    """Changed enums, by any rule; not those that only one of the documents has."""
    modified = [
        change for change in comparison.changes if change.pointer.endswith("/enum") and change.kind == "modified"
    ]
    return [change for change in modified if isinstance(change.old, list) and isinstance(change.new, list)]


def test_values_that_are_gone(comparison: Comparison) -> None:
    theirs = {frozenset(old - new) for old, new in map(lists, values(comparison))} - {frozenset()}
    assert listed_values(comparison, "Values no longer listed") == theirs
    assert len(theirs) >= 3


def test_values_that_are_new(comparison: Comparison) -> None:
    theirs = {frozenset(new - old) for old, new in map(lists, values(comparison))} - {frozenset()}
    assert listed_values(comparison, "New values") == theirs
    assert len(theirs) >= 10


def test_types_of_fields(comparison: Comparison) -> None:
    changes = [change for change in comparison.by("schema-type-changed") if change.field]
    theirs = {change.field for change in changes}
    nullable = {change.field for change in changes if change.message.endswith(" | null'.")}
    required = {change.field for change in changes if redocly.is_required(comparison.new, change)}
    gone, classes = comparison.ours("field.removed"), comparison.ours("model.removed")
    reasons: dict[str, Callable[[str], bool]] = {
        "paired_with_another_of_the_same_place": lambda place: place in gone,
        "the_class_is_gone": lambda place: place.partition(".")[0] in classes,
        "an_optional_field_may_be_none_anyway": lambda place: place in nullable - required,
        "it_was_none_when_it_was_omitted": lambda place: place in nullable & comparison.ours("field.required"),
    }
    assert list_unexplained(theirs - comparison.ours("field.type"), **reasons) == []
    assert len(theirs & comparison.ours("field.type")) >= 10


def test_scopes(comparison: Comparison) -> None:
    theirs = {change.operation for change in comparison.by("security-requirement-changed")}
    assert theirs <= comparison.routes("scopes.", "application")
    worse = [change for change in comparison.review_changes("scopes.") if change.verdict == "behaves"]
    rest = {str(change.operation) for change in worse} - theirs
    lost = {str(change.operation) for change in worse if change.kind == "scopes.removed"}
    # OpenAPI requires all scopes of a requirement; SailPoint requires one of them, so a token may lack the others.
    assert list_unexplained(rest, one_scope_less_asks_for_less=lambda place: place in lost) == []
    assert len(theirs) > 300
