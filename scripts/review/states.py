"""Open a state of the project, be it a git revision, a folder or the working tree, and change none of them."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.review.read import NEEDED, ReviewError, read
from scripts.review.surface import State

WORKING_TREE = "working tree"


def newest_release(root: Path) -> str:
    """The newest tag from which the present commit descends.

    Raises:
        ReviewError: where there is none.
    """
    done = _git(root, "describe", "--tags", "--abbrev=0")
    if done.returncode:
        raise ReviewError("no release to compare with: no tag is reachable. Name OLD, such as HEAD or HEAD~1")
    return done.stdout.decode().strip()


def present_commit(root: Path) -> str:
    """The commit that the working tree began from, to name it later; "HEAD" where git knows none."""
    done = _git(root, "rev-parse", "--verify", "--quiet", "--short=12", "HEAD")
    return done.stdout.decode().strip() or "HEAD"


def open_state(name: str, root: Path) -> State:
    """Read a state.

    Args:
        name: a folder, or a git revision; "" is the working tree.
        root: the project's folder.

    Raises:
        ReviewError: for a state that is not there or cannot be read.
    """
    if not name:
        return read(root, WORKING_TREE)
    if Path(name).is_dir():
        return read(Path(name), name)
    with _revision(name, root) as folder:
        return read(folder, name)


@contextmanager
def _revision(name: str, root: Path) -> Iterator[Path]:
    """The files of a revision, in a folder of their own."""
    found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if found.returncode:
        problem = "neither a folder nor a revision that git knows here"
        raise ReviewError(f"{name}: {problem}; in a shallow clone, run `git fetch --unshallow --tags` first")
    commit = found.stdout.decode().strip()
    there = _git(root, "ls-tree", "--name-only", commit, "--", *NEEDED)
    if there.returncode or set(there.stdout.decode().split()) != set(NEEDED):
        raise ReviewError(f"{name}: this revision has no {' or no '.join(NEEDED)}; name a later one")
    packed = _git(root, "archive", "--format=tar", commit, "--", *NEEDED)
    if packed.returncode:
        problem = packed.stderr.decode(errors="replace").strip()
        raise ReviewError(f"{name}: git cannot read this revision ({problem}); run `git fsck`")
    with tempfile.TemporaryDirectory(prefix="review-") as folder:
        try:
            with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
                archive.extractall(folder, filter="data")
        except tarfile.TarError as error:
            raise ReviewError(f"{name}: this revision has files that lead out of it ({error}); name another") from None
        yield Path(folder)


def _git(root: Path, *words: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *words], capture_output=True)
    except OSError as error:
        raise ReviewError(f"git cannot be run ({error.strerror}); install it, or give two folders") from None
