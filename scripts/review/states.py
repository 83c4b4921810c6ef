"""States of the project: a git revision, a folder or the working tree; all are only read."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from scripts.review.reader import FOLDERS, ReviewError, read_state
from scripts.review.surface import State

WORKING_TREE = "working tree"
FACADE = "facade"  # programs are read with the packages of their state


def newest_release(root: Path) -> str:
    """The newest tag that is an ancestor of the current commit.

    Raises:
        ReviewError: if there is none.
    """
    process = _run_git(root, "describe", "--tags", "--abbrev=0")
    if process.returncode:
        raise ReviewError("no release to compare with: no tag is reachable. Name OLD, such as HEAD or HEAD~1")
    return process.stdout.decode().strip()


def current_commit(root: Path) -> str:
    """The commit that the working tree is based on; "HEAD" if there is none."""
    process = _run_git(root, "rev-parse", "--verify", "--quiet", "--short=12", "HEAD")
    return process.stdout.decode().strip() or "HEAD"


def open_state(name: str, root: Path) -> State:
    """Read a state; see `open_folder`."""
    with open_folder(name, root) as folder:
        return read_state(folder, name or WORKING_TREE)


@contextmanager
def open_folder(name: str, root: Path) -> Iterator[Path]:
    """Provide the folder of a state, for as long as the context lasts.

    Args:
        name: a folder, or a git revision; "" for the working tree.
        root: the project's folder.

    Raises:
        ReviewError: if the state does not exist, or cannot be read.
    """
    if not name or Path(name).is_dir():
        yield Path(name) if name else root
    else:
        with _extract_revision(name, root) as folder:
            yield folder


@contextmanager
def _extract_revision(name: str, root: Path) -> Iterator[Path]:
    """Extract the files of a revision into a temporary folder."""
    process = _run_git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    if process.returncode:
        problem = "neither a folder nor a known git revision"
        raise ReviewError(f"{name}: {problem}; in a shallow clone, run `git fetch --unshallow --tags` first")
    commit = process.stdout.decode().strip()
    listing = _run_git(root, "ls-tree", "--name-only", commit, "--", *FOLDERS, FACADE)
    folders = set(listing.stdout.decode().split())
    if listing.returncode or not folders >= set(FOLDERS):
        raise ReviewError(f"{name}: this revision has no {' or no '.join(FOLDERS)}; name a later one")
    archive = _run_git(root, "archive", "--format=tar", commit, "--", *sorted(folders))
    if archive.returncode:
        problem = archive.stderr.decode(errors="replace").strip()
        raise ReviewError(f"{name}: git cannot read this revision ({problem}); run `git fsck`")
    with tempfile.TemporaryDirectory(prefix="review-") as folder:
        try:
            with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
                tar.extractall(folder, filter="data")
        except tarfile.TarError as error:
            raise ReviewError(f"{name}: a file of this revision leads out of it ({error}); name another") from None
        yield Path(folder)


def _run_git(root: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], capture_output=True)
    except OSError as error:
        raise ReviewError(f"git cannot be run ({error.strerror}); install it, or provide two folders") from None
