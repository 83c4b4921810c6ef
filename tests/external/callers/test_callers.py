"""Proof of the verdicts of the review: tiny callers of everything in a client, tried with another state of it.

The callers are what a user of the old state could have written: a call of each operation with each parameter, a read
of each field that a response has and a construction with each field that a request has, in the annotated type, each
enum value, and each import. mypy checks them, and they run: calls are sent to a transport that records them, and what
they return and read is decoded from JSON as the service of the state sends it. Each one that the new state refuses,
fails, answers with another kind of value, or sends elsewhere must be in the report of the review; and each change that
the report calls breaking must break a caller.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import attrs
import pytest

from scripts.generate.command import ROOT
from scripts.vendor.command import REPOSITORY, vendor
from scripts.vendor.sources import open_source
from scripts.versions import read_versions
from tests.external.callers.trial import Trial, try_callers
from tests.external.callers.verdicts import Verdicts, compare_with_report, format_table
from tests.external.mutations.states import States, create_project, review

ARCHIVE: Final = ROOT.parent / "shared" / "upstream" / "api-specs-2025-05-06.tar.gz"
# Each kind of change that breaks callers, by the number of such changes that the mutations cause at least.
KINDS: Final = {
    "field.added": 3,
    "field.removed": 15,
    "field.required": 1,
    "field.type": 80,
    "model.removed": 5,
    "enum.removed": 1,
    "operation.function": 20,
    "operation.moved": 20,
    "operation.removed": 20,
    "operation.renamed": 15,
    "parameter.added": 20,
    "parameter.place": 10,
    "parameter.removed": 40,
    "parameter.renamed": 20,
    "parameter.required": 20,
    "parameter.type": 10,
    "result.paged": 20,
    "result.type": 20,
}


def _assert_right(verdicts: Verdicts, capsys: pytest.CaptureFixture[str]) -> None:
    """Show the figures, and assert that everything is reported, and nothing in vain."""
    with capsys.disabled():
        print("", format_table(verdicts), *verdicts.missed, *verdicts.needless, *verdicts.mild, sep="\n")  # noqa: T201
    assert verdicts.missed == []
    assert verdicts.needless == []
    assert verdicts.mild == []


@pytest.fixture(scope="module")
def trial(mutated: States, tmp_path_factory: pytest.TempPathFactory) -> Trial:
    """The callers of the project as it is, tried with the mutated documents."""
    return try_callers(mutated.old, mutated.new, mutated.report, tmp_path_factory.mktemp("trial"))


def test_mutations(mutated: States, trial: Trial, capsys: pytest.CaptureFixture[str]) -> None:
    verdicts = compare_with_report(trial, mutated.report)
    _assert_right(verdicts, capsys)
    assert trial.callers > 20_000
    assert _list_unproven(verdicts.precision, KINDS) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_missing_or_milder_change_is_noticed(mutated: States, trial: Trial, kind: str) -> None:
    report = mutated.report
    one = next(change for change in report.changes if change.kind == kind and change.verdict == "breaks")
    place = (one.version, one.subject, kind)
    others = tuple(change for change in report.changes if (change.version, change.subject, change.kind) != place)
    for wrong in (others, (*others, attrs.evolve(one, verdict="new"))):
        assert compare_with_report(trial, attrs.evolve(report, changes=wrong)).missed


def test_a_change_that_breaks_nobody_is_noticed(mutated: States, trial: Trial) -> None:
    report = mutated.report
    claims = [attrs.evolve(change, verdict="breaks") for change in report.changes if change.verdict == "new"]
    known = {change.subject for change in report.changes if change.verdict != "new"}
    claims = [change for change in claims if change.subject not in known]
    needless = compare_with_report(trial, attrs.evolve(report, changes=(*report.changes, *claims))).needless
    assert len(needless) == len(claims) > 50


def _list_unproven(precision: Mapping[str, list[bool]], kinds: Mapping[str, int]) -> list[str]:
    """The kinds of which too few changes break a caller to prove anything."""
    return [kind for kind, number in kinds.items() if sum(precision.get(f"breaks: {kind}", ())) < number]


@pytest.fixture(scope="module")
def may(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of upstream's documents of May 2025."""
    if not ARCHIVE.exists():
        pytest.skip(f"requires {ARCHIVE.name}, which is no part of the project")
    files = vendor(open_source(str(ARCHIVE)), versions=read_versions(), commit=None, repository=REPOSITORY).files
    folder = tmp_path_factory.mktemp("may") / "project"
    create_project(folder, {name: json.loads(files[f"{name}.json"]) for name in ("v2024", "v2025")})
    return folder


@pytest.mark.parametrize("direction", ["forwards", "backwards"])
def test_a_year_of_changes(may: Path, direction: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """From upstream's documents of May 2025 to those of the project, and back, where much is taken away."""
    old, new = (may, ROOT) if direction == "forwards" else (ROOT, may)
    report = review(old, new)
    verdicts = compare_with_report(try_callers(old, new, report, tmp_path), report)
    _assert_right(verdicts, capsys)
    assert sum(map(len, verdicts.precision.values())) > 100
