"""Two states of the project in folders of their own, and what sailkit's review says of them."""

from __future__ import annotations

import io
import subprocess
import tarfile
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs
import pytest

from scripts.generate.command import ROOT
from scripts.review.compare import compare
from scripts.review.read import NEEDED, read
from scripts.review.report import Change
from scripts.review.surface import State

OLD, NEW = "2131eb4^", "2131eb4"  # upstream's documents of May 2025, and of August 2026


@attrs.frozen
class Review:
    """Both states, as folders and as they are read, and the changes between them."""

    old: Path
    new: Path
    before: State
    after: State
    changes: tuple[Change, ...]

    def kinds(self, version: str, *kinds: str) -> list[Change]:
        """The changes of these kinds; "scopes." stands for all that begin so."""
        return [one for one in self.changes if one.version == version and one.kind.startswith(kinds)]


@pytest.fixture(scope="session")
def review(tmp_path_factory: pytest.TempPathFactory) -> Review:
    """The review of the two states."""
    folders = [tmp_path_factory.mktemp(name) for name in ("old", "new")]
    for folder, revision in zip(folders, (OLD, NEW), strict=True):
        command = ["git", "-C", str(ROOT), "archive", revision, "--", *NEEDED]
        packed = subprocess.run(command, capture_output=True)
        if packed.returncode:
            pytest.fail(f"git has no {revision}, which these tests are about: fetch the whole history")
        with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
            archive.extractall(folder, filter="data")
    old, new = folders
    before, after = read(old, OLD), read(new, NEW)
    return Review(old, new, before, after, compare(before, after).changes)


def unexplained(places: Iterable[str], **reasons: Callable[[str], bool]) -> list[str]:
    """The places that no reason holds for; a reason that holds for none of them has no place here, and is one too."""
    places = sorted(places)
    dead = [name for name, holds in reasons.items() if not any(map(holds, places))]
    return dead + [place for place in places if not any(holds(place) for holds in reasons.values())]
