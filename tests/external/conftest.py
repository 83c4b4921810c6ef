"""Two states of the project in folders of their own, and sailkit's review of them.

Both are fixed revisions, read as they were committed: the tools and the review judge the same files. Their generated
code has the layout of its time, with the operations in `api`; the review finds operations by their content.
"""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

from scripts.generate.command import ROOT
from scripts.review.compare import compare
from scripts.review.reader import FOLDERS, read_state
from scripts.review.report import Change
from scripts.review.surface import State

if TYPE_CHECKING:
    from tests.external.mutations.states import States

OLD, NEW = "2131eb4^", "2131eb4"  # upstream's documents of May 2025, and of August 2026
VERSIONS = ("v2024", "v2025")  # of these revisions


@attrs.frozen
class Review:
    """Both states, as folders and as surfaces, and the changes between them."""

    old: Path
    new: Path
    before: State
    after: State
    changes: tuple[Change, ...]

    def kinds(self, version: str, *kinds: str) -> list[Change]:
        """The changes of these kinds; a kind that ends with a dot is a prefix, such as "scopes."."""
        return [change for change in self.changes if change.version == version and change.kind.startswith(kinds)]


@pytest.fixture(scope="session")
def review(tmp_path_factory: pytest.TempPathFactory) -> Review:
    """The review of the two states."""
    folders = [tmp_path_factory.mktemp(name) for name in ("old", "new")]
    for folder, revision in zip(folders, (OLD, NEW), strict=True):
        command = ["git", "-C", str(ROOT), "archive", revision, "--", *FOLDERS]
        process = subprocess.run(command, capture_output=True)
        if process.returncode:
            pytest.fail(f"git has no revision {revision}, which these tests compare: fetch the whole history")
        with tarfile.open(fileobj=io.BytesIO(process.stdout)) as archive:
            archive.extractall(folder, filter="data")
    old, new = folders
    before, after = read_state(old, OLD), read_state(new, NEW)
    return Review(old, new, before, after, compare(before, after).changes)


@pytest.fixture(scope="session")
def mutated(tmp_path_factory: pytest.TempPathFactory) -> States:
    """The project as it is, and with mutated documents."""
    from tests.external.mutations.states import create_mutated_states  # other sessions do not have what it needs

    return create_mutated_states(tmp_path_factory.mktemp("mutated"))


def list_unexplained(places: Iterable[str], **reasons: Callable[[str], bool]) -> list[str]:
    """List the places that no reason applies to, and the reasons that apply to no place."""
    places = sorted(places)
    unused = [name for name, applies in reasons.items() if not any(map(applies, places))]
    return unused + [place for place in places if not any(applies(place) for applies in reasons.values())]
