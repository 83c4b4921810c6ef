"""The step of the refresh workflow that proposes, run against a repository of its own and a `gh` that writes down."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
import yaml

WORKFLOW = Path(__file__).parents[1] / ".github" / "workflows" / "refresh.yml"
GH = """#!/bin/sh
printf '%s\\n' "$*" >> "$GH_CALLS"
if [ "$1 $2" = "pr list" ]; then printf '%s' "$GH_OPEN"; fi
"""
IDENTITY = ("-c", "user.name=T", "-c", "user.email=t@example.com")


def git(folder: Path, *words: str) -> str:
    return subprocess.run(["git", *IDENTITY, *words], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone, as the workflow makes it, of a bare repository that has the files it proposes."""
    there, here = tmp_path / "origin.git", tmp_path / "clone"
    git(tmp_path, "init", "--quiet", "--bare", "--initial-branch=main", str(there))
    git(tmp_path, "clone", "--quiet", str(there), str(here))
    git(here, "switch", "--quiet", "-C", "main")
    for name in ("openapi/v2025.json", "generated/code.py", "CHANGELOG.md"):
        (here / name).parent.mkdir(exist_ok=True)
        (here / name).write_text("old\n", encoding="utf-8")
    git(here, "add", "--all")
    git(here, "commit", "--quiet", "--message", "Begin")
    git(here, "push", "--quiet", "origin", "main")
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    (bin_ / "gh").write_text(GH, encoding="utf-8")
    (bin_ / "gh").chmod(0o755)
    return here


def propose(clone: Path, *, report: str | None, open_: str = "") -> list[str]:
    """Run the step; the calls of `gh` that it made."""
    found = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]["refresh"]
    (script,) = [step["run"] for step in found["steps"] if "gh pr create" in step["run"]]
    calls = clone.parent / "calls"
    calls.unlink(missing_ok=True)
    if report is not None:
        (clone.parent / "report.md").write_text(report, encoding="utf-8")
    path = f"{clone.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    environment = {"PATH": path, "RUNNER_TEMP": str(clone.parent), "GH_CALLS": str(calls), "GH_OPEN": open_}
    environment |= {"BRANCH": found["env"]["BRANCH"], "HOME": str(clone.parent)}
    subprocess.run(["bash", "-euo", "pipefail", "-c", script], cwd=clone, env=environment, check=True)
    return calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []


def change(clone: Path, text: str) -> None:
    git(clone, "switch", "--quiet", "main")
    (clone / "openapi/v2025.json").write_text(text, encoding="utf-8")
    (clone / "stray.txt").write_text("not part of it\n", encoding="utf-8")


def test_without_a_report_nothing_is_pushed_or_proposed(clone: Path) -> None:
    assert propose(clone, report=None) == []
    assert git(clone, "ls-remote", "--heads", "origin").split()[1::2] == ["refs/heads/main"]


def test_the_first_time_a_request_is_opened(clone: Path) -> None:
    change(clone, "new\n")
    calls = propose(clone, report="$(touch injected) `touch injected`")
    assert [one.split()[:2] for one in calls] == [["pr", "list"], ["pr", "create"]]
    assert "--head refresh --base main" in calls[1]
    assert calls[1].endswith(f"--body-file {clone.parent / 'report.md'}")
    assert git(clone, "diff", "--name-only", "origin/main", "origin/refresh").split() == ["openapi/v2025.json"]
    assert not list(clone.parent.rglob("injected"))


def test_a_request_that_is_open_is_brought_up_to_date_on_the_same_branch(clone: Path, tmp_path: Path) -> None:
    change(clone, "new\n")
    propose(clone, report="first")
    again = tmp_path / "again"  # each run of the workflow begins with a clone of its own
    git(tmp_path, "clone", "--quiet", str(tmp_path / "origin.git"), str(again))
    change(again, "newer\n")
    calls = propose(again, report="second", open_="7\n")
    assert [one.split()[:3] for one in calls] == [["pr", "list", "--head"], ["pr", "edit", "7"]]
    git(again, "fetch", "--quiet")
    assert git(again, "show", "origin/refresh:openapi/v2025.json") == "newer\n"
    assert git(again, "rev-list", "--count", "origin/main..origin/refresh").strip() == "1"
