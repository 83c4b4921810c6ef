"""Working folder: whatever interrupts a replacement, the next run finds all of it or nothing of it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.workspace import FOLDER, WorkspaceError, open_workspace
from tests.pipeline.documents import ROOT

OLD = {"a.txt": "old", "folder/one.txt": "old", "folder/two.txt": "old"}
NEW = {"a.txt": "new", "folder/one.txt": "new", "deep/b.txt": "new"}

KILLED = """
import os, sys
from pathlib import Path
from scripts.workspace import open_workspace
root, fatal = Path(sys.argv[1]), int(sys.argv[2])
calls = 0
def counted(function):
    def call(*arguments, **options):
        global calls
        calls += 1
        if calls == fatal:
            os._exit(9)
        return function(*arguments, **options)
    return call
with open_workspace(root) as workspace:
    for name in ("a.txt", "folder/one.txt", "deep/b.txt"):
        path = workspace.folder / "new" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("new")
    for name in ("rename", "unlink", "touch"):
        setattr(Path, name, counted(getattr(Path, name)))
    new = workspace.folder / "new"
    if len(sys.argv) > 3:
        (new / "deep").rename(new / "elsewhere")  # so that the last step fails, and the others are taken back
    workspace.replace({"a.txt": new / "a.txt", "folder": new / "folder", "deep": new / "deep"})
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, OLD)
    return tmp_path


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def state(root: Path) -> dict[str, str]:
    paths = (path for path in root.rglob("*") if path.is_file() and FOLDER not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def run(root: Path, fatal: int, *options: str) -> int:
    """Replace in a process of its own that dies before its n-th change; its exit status."""
    command = [sys.executable, "-c", KILLED, str(root), str(fatal), *options]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode


@pytest.mark.parametrize("fatal", range(1, 7))
def test_a_killed_replacement_is_taken_back(root: Path, fatal: int) -> None:
    """Wherever it was; only the one that had nothing left to replace is complete."""
    assert run(root, fatal) == 9
    with open_workspace(root) as workspace:
        expected = NEW if fatal == 6 else OLD
        assert state(root) == expected
        assert workspace.notice.endswith("complete." if fatal == 6 else "as it was before.")
        assert [path.name for path in workspace.folder.iterdir()] == ["lock"]
    with open_workspace(root) as workspace:
        assert workspace.notice == ""


@pytest.mark.parametrize("fatal", range(1, 13))
def test_taking_back_may_be_killed_as_well(root: Path, fatal: int) -> None:
    status = run(root, fatal, "fails")
    assert status in (9, 1)
    with open_workspace(root):
        assert state(root) == OLD


def test_a_whole_replacement_leaves_nothing_behind(root: Path) -> None:
    assert run(root, 0) == 0
    assert state(root) == NEW
    assert [path.name for path in (root / FOLDER).iterdir()] == ["lock"]


def test_an_exception_takes_everything_back(root: Path) -> None:
    with open_workspace(root) as workspace:
        write(workspace.folder, {"new/a.txt": "new"})
        with pytest.raises(OSError, match="gone"):
            workspace.replace({"a.txt": workspace.folder / "new/a.txt", "folder": workspace.folder / "gone"})
        assert state(root) == OLD


def test_there_is_one_run_at_a_time(root: Path) -> None:
    with open_workspace(root), pytest.raises(WorkspaceError, match="another run is at work"), open_workspace(root):
        pass
    with open_workspace(root):
        pass


def test_what_a_killed_run_left_is_removed(root: Path) -> None:
    write(root, {f"{FOLDER}/new/a.txt": "", ".generating-1/a.txt": "", "openapi/.vendor-1/a.txt": ""})
    with open_workspace(root):
        assert state(root) == OLD
        assert [path.name for path in (root / FOLDER).iterdir()] == ["lock"]


@pytest.mark.parametrize("text", ["{", "[1]", json.dumps([{"target": "a.txt"}])])
def test_a_journal_that_cannot_be_read_stops_with_the_way_out(root: Path, text: str) -> None:
    """And removes nothing: the files that it speaks of may be there."""
    write(root, {f"{FOLDER}/journal.json": text, f"{FOLDER}/old-0": "old"})
    for _ in range(2):
        with pytest.raises(WorkspaceError, match=r"move it back, then remove .*journal\.json"), open_workspace(root):
            pass
    assert (root / FOLDER / "old-0").exists()


def test_git_ignores_the_working_folders() -> None:
    names = [f"{FOLDER}/copy/openapi/v2025.json", "openapi/.vendor-x/v2025.json"]
    done = subprocess.run(["git", "check-ignore", *names], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.split() == names
