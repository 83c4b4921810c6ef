"""Refresh workflow: its steps, run against a local repository and a `gh` that records its calls."""

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


class Runners:
    """The two runners of the workflow, with a repository to push to and a `gh` that records its calls."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.origin = folder / "origin.git"
        self.calls = folder / "calls"
        self.jobs = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]
        first = folder / "first"
        git(folder, "init", "--quiet", "--bare", "--initial-branch=main", str(self.origin))
        git(folder, "clone", "--quiet", str(self.origin), str(first))
        git(first, "switch", "--quiet", "-C", "main")
        for name in ("openapi/v2025.json", "generated/code.py", "sandbox/sailkit_sandbox/openapi/documents/v2025.json"):
            (first / name).parent.mkdir(parents=True, exist_ok=True)
            (first / name).write_text("old\n", encoding="utf-8")
        (first / "CHANGELOG.md").write_text("old\n", encoding="utf-8")
        (first / "setup.py").write_text("old\n", encoding="utf-8")
        git(first, "add", "--all")
        git(first, "commit", "--quiet", "--message", "Begin")
        git(first, "push", "--quiet", "origin", "main")
        (folder / "bin").mkdir()
        (folder / "bin" / "gh").write_text(GH, encoding="utf-8")
        (folder / "bin" / "gh").chmod(0o755)

    def clone(self, name: str) -> Path:
        """Make a clone, as each job starts with one."""
        git(self.folder, "clone", "--quiet", str(self.origin), str(self.folder / name))
        return self.folder / name

    def run(self, job: str, text: str, clone: Path, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the step of a job whose script contains a text."""
        (script,) = [step["run"] for step in self.jobs[job]["steps"] if text in step.get("run", "")]
        environment = {
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "RUNNER_TEMP": str(self.folder),
            "GITHUB_OUTPUT": str(self.folder / "output"),
            "GH_CALLS": str(self.calls),
            "HOME": str(self.folder),
            **self.jobs[job].get("env", {}),
            **variables,
        }
        command = ["bash", "-euo", "pipefail", "-c", script]
        return subprocess.run(command, cwd=clone, env=environment, capture_output=True, text=True)

    def build(self, *, report: str | None, document: str) -> str:
        """Run the end of the first job over a change; its output."""
        clone = self.clone(f"build-{document.strip()}")
        (clone / "openapi/v2025.json").write_text(document, encoding="utf-8")
        (clone / "stray.txt").write_text("not part of it\n", encoding="utf-8")
        (self.folder / "proposal").mkdir(exist_ok=True)
        if report is not None:
            (self.folder / "proposal" / "report.md").write_text(report, encoding="utf-8")
        done = self.run("build", "git diff --cached --binary", clone)
        assert done.returncode == 0, done.stderr
        output = self.folder / "output"
        return output.read_text(encoding="utf-8") if output.exists() else ""

    def propose(self, *, open_: str = "", clone: str = "propose") -> tuple[subprocess.CompletedProcess[str], list[str]]:
        """Run the second job's last step; the calls of `gh` that it made."""
        self.calls.unlink(missing_ok=True)
        done = self.run("propose", "gh pr create", self.clone(clone), GH_OPEN=open_)
        return done, self.calls.read_text(encoding="utf-8").splitlines() if self.calls.exists() else []

    def branches(self) -> list[str]:
        """The branches of the repository."""
        return git(self.folder / "first", "ls-remote", "--heads", "origin").split()[1::2]


@pytest.fixture
def runners(tmp_path: Path) -> Runners:
    return Runners(tmp_path)


def test_without_a_report_nothing_is_handed_over(runners: Runners) -> None:
    assert runners.build(report=None, document="new\n") == ""
    assert not (runners.folder / "proposal" / "refresh.patch").exists()
    assert runners.jobs["propose"]["if"] == "needs.build.outputs.changed == 'true'"


def test_the_first_time_a_pull_request_is_opened(runners: Runners) -> None:
    assert runners.build(report="$(touch injected) `touch injected`", document="new\n") == "changed=true\n"
    done, calls = runners.propose()
    assert done.returncode == 0, done.stderr
    assert [call.split()[:2] for call in calls] == [["pr", "list"], ["pr", "create"]]
    assert "--head refresh --base main" in calls[1]
    assert calls[1].endswith(f"--body-file {runners.folder / 'proposal' / 'report.md'}")
    clone = runners.clone("look")
    assert git(clone, "diff", "--name-only", "origin/main", "origin/refresh").split() == ["openapi/v2025.json"]
    assert not list(runners.folder.rglob("injected"))


def test_an_open_pull_request_is_updated_on_the_same_branch(runners: Runners) -> None:
    runners.build(report="first", document="new\n")
    runners.propose()
    runners.build(report="second", document="newer\n")
    done, calls = runners.propose(open_="7\n", clone="again")
    assert done.returncode == 0, done.stderr
    assert [call.split()[:3] for call in calls] == [["pr", "list", "--head"], ["pr", "edit", "7"]]
    clone = runners.clone("look")
    assert git(clone, "show", "origin/refresh:openapi/v2025.json") == "newer\n"
    assert git(clone, "rev-list", "--count", "origin/main..origin/refresh").strip() == "1"


@pytest.mark.parametrize("kind", ["workflow", "setup", "link", "rename"])
def test_a_patch_of_anything_else_is_refused(runners: Runners, kind: str) -> None:
    clone = runners.clone("attacker")
    if kind == "workflow":
        (clone / ".github" / "workflows").mkdir(parents=True)
        (clone / ".github" / "workflows" / "more.yml").write_text("on: push\n", encoding="utf-8")
    elif kind == "setup":
        (clone / "setup.py").write_text("new\n", encoding="utf-8")
    elif kind == "link":
        (clone / "openapi" / "link.json").symlink_to("/etc/passwd")
    else:
        git(clone, "mv", "setup.py", "generated/setup.py")
    git(clone, "add", "--all")
    (runners.folder / "proposal").mkdir()
    (runners.folder / "proposal" / "refresh.patch").write_text(git(clone, "diff", "--cached", "--binary"), "utf-8")
    (runners.folder / "proposal" / "report.md").write_text("report", encoding="utf-8")
    done, calls = runners.propose()
    assert done.returncode == 1
    assert "nothing is pushed" in done.stderr
    assert calls == []
    assert runners.branches() == ["refs/heads/main"]


def test_a_hook_that_the_first_runner_left_is_not_on_the_second(runners: Runners) -> None:
    runners.build(report="report", document="new\n")
    hook = runners.folder / "build-new" / ".git" / "hooks" / "pre-push"
    hook.write_text(f"#!/bin/sh\ntouch {runners.folder / 'stolen'}\n", encoding="utf-8")
    hook.chmod(0o755)
    done, _ = runners.propose()
    assert done.returncode == 0, done.stderr
    assert not (runners.folder / "stolen").exists()
