"""Refreshes in a row between two of upstream's states, if they are available: no hand work, and diffs without noise."""

from __future__ import annotations

import pytest

from scripts.generate.command import ROOT
from tests.external.states.refreshes import Refresh, run_refreshes

UPSTREAM = ROOT.parent / "shared" / "upstream"
OLD, NEW = (UPSTREAM / f"api-specs-{date}.tar.gz" for date in ("2025-05-06", "2026-08-22"))
REFRESHES = 5
NOISE = 0.05  # of the changed lines


@pytest.fixture(scope="module")
def refreshes(tmp_path_factory: pytest.TempPathFactory) -> list[Refresh]:
    """Refreshes through all changes between the two states."""
    if not (OLD.exists() and NEW.exists()):
        pytest.skip("upstream's archives are not available")
    root = tmp_path_factory.mktemp("states") / "project"
    return list(run_refreshes(OLD, NEW, root, steps=REFRESHES, seed=1))


def test_no_refresh_needs_hand_work_except_for_operations_that_are_gone(refreshes: list[Refresh]) -> None:
    assert len(refreshes) == REFRESHES
    assert [result.stops for result in refreshes if result.needed_hand_work] == []


def test_hardly_any_changed_line_of_the_generated_files_is_noise(refreshes: list[Refresh]) -> None:
    assert all(result.noise.changed for result in refreshes)
    assert [result.noise.noise for result in refreshes if result.noise.share >= NOISE] == []
