"""Workflows may do what they must and no more, and no text of others gets into their shells."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

FOLDER = Path(__file__).parents[1] / ".github" / "workflows"
NAMES = sorted(path.name for path in FOLDER.glob("*.yml"))


def workflow(name: str) -> dict[Any, Any]:
    found: dict[Any, Any] = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    return found


def steps(name: str) -> list[dict[str, Any]]:
    return [step for job in workflow(name)["jobs"].values() for step in job["steps"]]


def test_there_is_one_for_the_refresh() -> None:
    assert "refresh.yml" in NAMES
    when = workflow("refresh.yml")[True]  # YAML 1.1 reads `on` as a truth value
    assert [len(one["cron"].split()) for one in when["schedule"]] == [5]
    assert len(when["schedule"][0]["cron"].split()[4].split(",")) == 2
    assert "workflow_dispatch" in when


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_allowed_but_where_it_is_needed(name: str) -> None:
    one = workflow(name)
    assert one["permissions"] in ({}, {"contents": "read"})
    for job in one["jobs"].values():
        assert set(job["permissions"]) <= {"contents", "pull-requests"}
        assert job["timeout-minutes"] <= 60


def test_the_refresh_may_push_and_propose() -> None:
    jobs = workflow("refresh.yml")["jobs"]
    assert {name: job["permissions"] for name, job in jobs.items()} == {
        "refresh": {"contents": "write", "pull-requests": "write"}
    }


@pytest.mark.parametrize("name", NAMES)
def test_expressions_reach_a_shell_by_its_environment_only(name: str) -> None:
    for step in steps(name):
        assert "${{" not in step.get("run", "")
        assert "pull_request_target" not in str(workflow(name).get(True))


@pytest.mark.parametrize("name", NAMES)
def test_actions_of_others_are_pinned_by_their_commit(name: str) -> None:
    used = [step["uses"] for step in steps(name) if "uses" in step]
    assert [one for one in used if not re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}", one)] == []


def test_the_token_is_not_there_while_code_of_others_runs() -> None:
    with_token = [step["name"] for step in steps("refresh.yml") if "GH_TOKEN" in step.get("env", {})]
    at_work = [step["name"] for step in steps("refresh.yml") if re.search(r"\b(pip|nox)\b", step["run"])]
    assert with_token
    assert at_work
    assert not set(with_token) & set(at_work)
    assert "GH_TOKEN" not in str(workflow("refresh.yml")["jobs"]["refresh"]["env"])


def test_the_report_goes_from_file_to_file() -> None:
    (propose,) = [step["run"] for step in steps("refresh.yml") if "gh pr create" in step["run"]]
    assert propose.count('--body-file "$RUNNER_TEMP/report.md"') == 2
    assert "--body " not in propose
    assert "$(cat" not in propose


def test_what_it_runs_is_there() -> None:
    said = "\n".join(step["run"] for step in steps("refresh.yml"))
    sessions = re.findall(r"nox -s (\w+)", said)
    noxfile = (FOLDER.parents[1] / "noxfile.py").read_text(encoding="utf-8")
    assert sessions == ["refresh"]
    assert all(f"\ndef {name}(" in noxfile for name in sessions)
