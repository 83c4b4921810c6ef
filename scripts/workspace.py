"""Working folder of the pipeline: one run at a time, and replacements that happen as a whole or not at all.

The folder is `.pipeline` in the project. Git ignores it, and it is empty between runs, except for the file of the
lock. Before a replacement, a journal lists its targets; what they held is kept until the last of them is in place. If a
run is killed in between, the next one puts everything back, and says so.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
from filelock import FileLock, Timeout

__all__ = ["FOLDER", "Workspace", "WorkspaceError", "open_workspace"]

FOLDER = ".pipeline"
_LOCK = "lock"
_JOURNAL = "journal.json"
_UNDO = "undo"  # a file that says that the steps of the journal are being taken back
_STALE = (".generating-*", ".refreshing-*", "openapi/.vendor-*")  # left by a run that was killed


class WorkspaceError(Exception):
    """The working folder cannot be used; the message says why and what to do."""


@attrs.frozen
class Workspace:
    """An opened working folder.

    Args:
        root: the project's folder.
        folder: the working folder, for files that are not in place yet.
        notice: what was done about an earlier run that was killed; "" if there was none.
    """

    root: Path
    folder: Path
    notice: str = ""

    def replace(self, files: Mapping[str, Path]) -> None:
        """Replace files and folders of the project: all of them, or none.

        Args:
            files: target, below the project's folder, to what replaces it, in the working folder.

        Raises:
            OSError: if one cannot be replaced; all are as they were.
        """
        steps: list[dict[str, Any]] = [
            {"target": target, "new": str(path.relative_to(self.folder)), "existed": (self.root / target).exists()}
            for target, path in files.items()
        ]
        _write_journal(self.folder / _JOURNAL, steps)
        try:
            for number, step in enumerate(steps):
                target = self.root / step["target"]
                target.parent.mkdir(parents=True, exist_ok=True)
                if step["existed"]:
                    target.rename(self.folder / f"old-{number}")
                (self.folder / step["new"]).rename(target)
        except BaseException:
            _undo(self.root, self.folder, steps)
            raise
        (self.folder / _JOURNAL).unlink()


@contextlib.contextmanager
def open_workspace(root: Path) -> Iterator[Workspace]:
    """Open the working folder of a project, for one run.

    Args:
        root: the project's folder.

    Raises:
        WorkspaceError: if another run is at work, or what a killed one left cannot be put back.
        OSError: if the folder cannot be written.
    """
    folder = root / FOLDER
    folder.mkdir(exist_ok=True)
    lock = FileLock(folder / _LOCK, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        raise WorkspaceError(f"another run is at work in {root}; start again when it has ended") from None
    try:
        notice = _recover(root, folder)
        _clean(root, folder)
        yield Workspace(root, folder, notice)
    finally:
        try:
            if not (folder / _JOURNAL).exists():  # otherwise, the next run needs the folder
                _clean(root, folder)
        finally:
            lock.release()


def _write_journal(path: Path, steps: list[dict[str, Any]]) -> None:
    """Write the journal, as a whole and to the disk, before anything is moved."""
    temporary = path.with_suffix(".part")
    with temporary.open("w", encoding="utf-8") as stream:
        json.dump(steps, stream)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(path)


def _recover(root: Path, folder: Path) -> str:
    """Put back what a killed run has replaced, unless it had replaced everything."""
    path = folder / _JOURNAL
    if not path.exists():
        return ""
    try:
        steps = json.loads(path.read_text(encoding="utf-8"))
        done = [(root / step["target"]).exists() and not (folder / step["new"]).exists() for step in steps]
        if all(done) and not (folder / _UNDO).exists():
            path.unlink()
            return "An earlier run was killed when it had replaced everything; its result is complete."
        _undo(root, folder, steps)
    except (OSError, ValueError, KeyError, TypeError) as error:
        problem = f"an earlier run was killed, and what it replaced cannot be put back ({error})"
        raise WorkspaceError(
            f"{problem}; what was there is in {FOLDER}/old-*: move it back, then remove {path}"
        ) from None
    return "An earlier run was killed while it replaced files; everything was put back as it was before."


def _undo(root: Path, folder: Path, steps: list[dict[str, Any]]) -> None:
    """Take back the steps that were done. It may be killed and begun again at any time."""
    (folder / _UNDO).touch()
    for number, step in reversed([*enumerate(steps)]):
        target, old = root / step["target"], folder / f"old-{number}"
        moved = not (folder / step["new"]).exists()
        if moved and target.exists() and (old.exists() or not step["existed"]):
            _remove(target)
        if old.exists():
            old.rename(target)
    (folder / _JOURNAL).unlink()


def _clean(root: Path, folder: Path) -> None:
    for path in [*folder.iterdir(), *(path for pattern in _STALE for path in root.glob(pattern))]:
        if path.name != _LOCK or path.parent != folder:
            _remove(path)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
