"""Where redocly's rules on documents and sailkit's on callers are about the same, both see the same.

redocly judges HTTP: what can break a client that speaks the old document with a service that speaks the new one.
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

from sailkit_api import VERSIONS
from scripts.document import Document
from tests.external.conftest import Review, unexplained
from tests.external.redocly.redocly import Seen, python_name, unescaped

from . import redocly

HEADER = "X-SailPoint-Experimental"


@attrs.frozen
class Opinions:
    """Both opinions on one version, and the documents."""

    version: str
    review: Review
    seen: list[Seen]
    old: Document
    new: Document

    def by(self, *rules: str) -> list[Seen]:
        """What redocly judges by these rules."""
        return [one for one in self.seen if one.rule in rules]

    def ours(self, *kinds: str) -> set[str]:
        """The subjects of our changes of these kinds."""
        return {one.subject for one in self.review.kinds(self.version, *kinds)}

    def routes(self, *kinds: str) -> set[str]:
        """The operations of our changes of these kinds."""
        return {one.operation for one in self.review.kinds(self.version, *kinds) if one.operation}


@pytest.fixture(scope="module", params=VERSIONS)
def opinions(request: pytest.FixtureRequest, review: Review, tmp_path_factory: pytest.TempPathFactory) -> Opinions:
    """Both opinions, on each version."""
    name = str(request.param)
    before, after = (folder / "openapi" / f"{name}.json" for folder in (review.old, review.new))
    old, new = (json.loads(path.read_text(encoding="utf-8")) for path in (before, after))
    output = tmp_path_factory.mktemp("redocly") / "diff.json"
    return Opinions(name, review, redocly.diff(before, after, output), old, new)


def test_operations_that_are_gone(opinions: Opinions) -> None:
    paths = {unescaped(one.pointer.removeprefix("#/paths/")) for one in opinions.by("path-removed")}
    theirs = {name for path in paths for name in redocly.operations(opinions.old, path)}
    theirs |= {one.operation for one in opinions.by("operation-removed")}
    moved = {str(one.old) for one in opinions.review.kinds(opinions.version, "operation.moved")}
    assert theirs == opinions.routes("operation.removed") | moved
    assert len(theirs) >= 3


def test_operation_ids(opinions: Opinions) -> None:
    theirs = {one.operation for one in opinions.by("operation-id-changed")}
    assert theirs == opinions.routes("operation.function")
    assert theirs


def test_statuses(opinions: Opinions) -> None:
    theirs = {one.operation for one in opinions.by("response-removed")}
    assert theirs == opinions.routes("result.status")
    assert theirs


def names(opinions: Opinions, one: Seen) -> list[str]:
    """The parameters that a change is about."""
    if found := redocly.PARAMETER.search(one.message):
        return [found[1]]
    document, declared = (opinions.old, one.old) if one.old else (opinions.new, one.new)
    return [redocly.resolved(document, parameter)["name"] for parameter in declared]


def of_parameters(opinions: Opinions, rule: str) -> set[str]:
    """Operation and name, of each parameter that redocly judges by a rule."""
    return {f"{one.operation} {name}" for one in opinions.by(rule) for name in names(opinions, one)}


def in_signatures(opinions: Opinions, *kinds: str) -> set[str]:
    """The same for each change of ours that breaks, by the name in Python."""
    changes = [one for one in opinions.review.kinds(opinions.version, *kinds) if one.verdict == "breaks"]
    return {f"{one.operation} {re.findall('`(.*?)`', one.what)[0]}" for one in changes}


def as_python(place: str) -> str:
    operation, _, name = place.rpartition(" ")
    return f"{operation} {python_name(name)}"


def test_parameters_that_are_gone(opinions: Opinions) -> None:
    ours = in_signatures(opinions, "parameter.removed", "parameter.renamed")
    theirs = of_parameters(opinions, "parameter-removed")
    assert ours <= {as_python(place) for place in theirs}

    def still_there(place: str) -> bool:
        """redocly may pair parameters by their place in the list."""
        operation, _, name = place.rpartition(" ")
        return name in redocly.parameters(opinions.new, operation)

    rest = [place for place in theirs if as_python(place) not in ours and not still_there(place)]
    assert unexplained(rest, the_client_sends_it=lambda place: place.endswith(HEADER)) == []


def test_parameters_that_must_be_given(opinions: Opinions) -> None:
    ours = in_signatures(opinions, "parameter.required", "parameter.added")
    theirs = of_parameters(opinions, "parameter-became-required")
    assert ours <= {as_python(place) for place in theirs}
    rest = [place for place in theirs if as_python(place) not in ours]

    def stood_in_the_path(place: str) -> bool:
        """The old document did not declare it, and was repaired."""
        operation, _, name = place.rpartition(" ")
        return f"{{{name}}}" in operation

    reasons = {"the_client_sends_it": lambda place: place.endswith(HEADER), "it_was_repaired": stood_in_the_path}
    assert unexplained(rest, **reasons) == []


def test_fields_that_are_gone(opinions: Opinions) -> None:
    ours = opinions.ours("field.removed", "field.renamed")
    theirs = {one.field or unescaped(one.pointer.split("/")[3]) for one in opinions.by("property-removed")}
    harmless = {one.pointer.split("/")[-1] for one in opinions.seen if one.kind == "removed" and not one.rule}
    wires = {python_name(name): name for name in harmless}
    assert unexplained(theirs - ours, the_class_is_gone=lambda place: place in opinions.ours("model.removed")) == []

    def only_sent(place: str) -> bool:
        """redocly sees it too: a service does not mind what it does not know; a constructor does."""
        return place.rpartition(".")[2] in wires

    assert unexplained(ours - theirs, the_service_ignores_it=only_sent) == []
    assert len(ours & theirs) >= 15


def lists(one: Seen) -> tuple[set[Any], set[Any]]:
    return set(one.old or ()), set(one.new or ())


def said(opinions: Opinions, words: str) -> set[frozenset[str]]:
    """The sets of values that our changes name after these words."""
    texts = [one.what for one in opinions.review.kinds(opinions.version, "enum.value", "field.type", "parameter.type")]
    found = [part for text in texts for part in re.findall(rf"{words}: (`.*?`)\.(?: |$)", text)]
    return {frozenset(re.findall("`(.*?)`", part)) for part in found}


def values(opinions: Opinions) -> list[Seen]:
    """Enums that redocly sees change, by whichever rule; those that were none before, or are none now, left out."""
    changed = [one for one in opinions.seen if one.pointer.endswith("/enum") and one.kind == "modified"]
    return [one for one in changed if isinstance(one.old, list) and isinstance(one.new, list)]


def test_values_that_are_gone(opinions: Opinions) -> None:
    theirs = {frozenset(old - new) for old, new in map(lists, values(opinions))} - {frozenset()}
    assert said(opinions, "Values that are not listed any more") == theirs
    assert len(theirs) >= 3


def test_values_that_are_new(opinions: Opinions) -> None:
    theirs = {frozenset(new - old) for old, new in map(lists, values(opinions))} - {frozenset()}
    assert said(opinions, "Values that are new") == theirs
    assert len(theirs) >= 10


def test_types_of_fields(opinions: Opinions) -> None:
    theirs = {one.field for one in opinions.by("schema-type-changed") if one.field}
    gone, classes = opinions.ours("field.removed"), opinions.ours("model.removed")
    reasons: dict[str, Callable[[str], bool]] = {
        "paired_with_another_of_the_same_place": lambda place: place in gone,
        "the_class_is_gone": lambda place: place.partition(".")[0] in classes,
    }
    assert unexplained(theirs - opinions.ours("field.type"), **reasons) == []
    assert len(theirs & opinions.ours("field.type")) >= 20


def test_scopes(opinions: Opinions) -> None:
    theirs = {one.operation for one in opinions.by("security-requirement-changed")}
    assert theirs <= opinions.routes("scopes.", "application")
    worse = [one for one in opinions.review.kinds(opinions.version, "scopes.") if one.verdict == "behaves"]
    rest = {str(one.operation) for one in worse} - theirs
    lost = {str(one.operation) for one in worse if one.kind == "scopes.removed"}
    # In OpenAPI all scopes of a requirement are needed; SailPoint wants one of them, so that a token may lack the rest.
    assert unexplained(rest, one_scope_less_asks_for_less=lambda place: place in lost) == []
    assert len(theirs) > 300
