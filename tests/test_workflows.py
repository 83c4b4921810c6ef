"""Workflows: least permissions, pinned actions and packages, and no foreign text in a shell."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

FOLDER = Path(__file__).parents[1] / ".github" / "workflows"
NAMES = sorted(path.name for path in FOLDER.glob("*.yml"))


def workflow(name: str) -> dict[Any, Any]:
    content: dict[Any, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return content


def steps(name: str) -> list[dict[str, Any]]:
    return [step for job in workflow(name)["jobs"].values() for step in job["steps"]]


def test_there_is_one_for_the_refresh() -> None:
    assert "refresh.yml" in NAMES
    when = workflow("refresh.yml")[True]  # YAML 1.1 reads `on` as a truth value
    assert [len(entry["cron"].split()) for entry in when["schedule"]] == [5]
    assert len(when["schedule"][0]["cron"].split()[4].split(",")) == 2
    assert "workflow_dispatch" in when


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_allowed_but_where_it_is_needed(name: str) -> None:
    content = workflow(name)
    assert content["permissions"] in ({}, {"contents": "read"})
    rights = {"contents", "pull-requests"} | ({"attestations", "id-token"} if name == "release.yml" else set())
    for job in content["jobs"].values():
        assert set(job["permissions"]) <= rights
        assert job["timeout-minutes"] <= 60


def test_the_refresh_pushes_from_the_runner_that_installs_nothing() -> None:
    jobs = workflow("refresh.yml")["jobs"]
    assert {name: job["permissions"] for name, job in jobs.items()} == {
        "build": {"contents": "read"},
        "propose": {"contents": "write", "pull-requests": "write"},
    }
    scripts = "\n".join(step.get("run", "") for step in jobs["propose"]["steps"])
    assert not re.search(r"\b(pip|nox|python3?|npm|npx)\b", scripts)


def test_a_release_is_signed_and_published_by_runners_that_run_nothing_of_ours() -> None:
    content = workflow("release.yml")
    assert content[True] == {"push": {"tags": ["v[0-9]*"]}}
    jobs = content["jobs"]
    assert {name: job["permissions"] for name, job in jobs.items()} == {
        "build": {"contents": "read"},
        "attest": {"attestations": "write", "id-token": "write"},
        "publish": {"id-token": "write"},
    }
    assert [name for name, job in jobs.items() if any("run" in step for step in job["steps"])] == ["build"]
    assert jobs["publish"]["needs"] == "attest"
    assert jobs["publish"]["environment"] == "pypi"


def test_what_the_refresh_installs_is_pinned_with_hashes() -> None:
    scripts = "\n".join(step.get("run", "") for step in steps("refresh.yml"))
    assert re.findall(r"pip install (.*)", scripts) == [
        "--quiet --require-hashes --requirement .github/refresh-requirements.txt"
    ]
    text = (FOLDER.parent / "refresh-requirements.txt").read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([\w.-]+)==(\S+) \\$", text, re.MULTILINE))
    project = tomllib.loads((FOLDER.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    for requirement in project["dependency-groups"]["pipeline"]:
        name, _, version = requirement.partition("==")
        assert pinned[name] == version
    for requirement in project["project"]["dependencies"]:
        assert re.split(r"[<>=]", requirement)[0] in pinned
    assert text.count("--hash=sha256:") >= len(pinned) > 10


@pytest.mark.parametrize("name", NAMES)
def test_expressions_reach_a_shell_by_its_environment_only(name: str) -> None:
    for step in steps(name):
        assert "${{" not in step.get("run", "")
        assert "pull_request_target" not in str(workflow(name).get(True))


@pytest.mark.parametrize("name", NAMES)
def test_actions_of_others_are_pinned_by_their_commit(name: str) -> None:
    used = [step["uses"] for step in steps(name) if "uses" in step]
    assert [action for action in used if not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", action)] == []


def test_the_token_is_not_there_while_installed_packages_run() -> None:
    with_token = [step["name"] for step in steps("refresh.yml") if "GH_TOKEN" in step.get("env", {})]
    installing = [step["name"] for step in steps("refresh.yml") if re.search(r"\b(pip|python)\b", step.get("run", ""))]
    assert with_token
    assert installing
    assert not set(with_token) & set(installing)
    assert all("GH_TOKEN" not in str(job.get("env", {})) for job in workflow("refresh.yml")["jobs"].values())


def test_the_report_goes_from_file_to_file() -> None:
    (propose,) = [step["run"] for step in steps("refresh.yml") if "gh pr create" in step.get("run", "")]
    assert propose.count('--body-file "$RUNNER_TEMP/proposal/report.md"') == 2
    assert "--body " not in propose
    assert "$(cat" not in propose


def test_the_modules_that_it_runs_exist() -> None:
    scripts = "\n".join(step.get("run", "") for step in steps("refresh.yml"))
    assert re.findall(r"python -m scripts\.(\w+)", scripts) == ["refresh"]
    assert (FOLDER.parents[1] / "scripts" / "refresh.py").exists()
