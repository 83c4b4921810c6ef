"""The project speaks of itself alone, and its commands are those that the README promises."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_continuous_integration_runs_the_test_command_of_the_readme() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"^python3 -m venv .*$", readme, re.MULTILINE)
    assert [command.rpartition(" ")[2] for command in commands] == ["demo", "tests"]
    assert commands[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def test_every_session_says_what_it_does_in_one_line() -> None:
    sessions = re.findall(
        r"@nox\.session.*\ndef (\w+)\(.*\n    \"\"\"(.*)\"\"\"\n", (ROOT / "noxfile.py").read_text(encoding="utf-8")
    )
    expected = {"demo", "tests", "lint", "types", "generate", "vendor", "docs", "refresh", "review", "bench"}
    assert expected <= {name for name, _ in sessions}
    assert all(text.endswith(".") for _, text in sessions)


def test_nothing_of_upstreams_prose_is_vendored() -> None:
    prose = re.compile(r'"(?:summary|example|externalDocs)": ("|\{)|"description": "[^"]')
    for name in ("v2024.json", "v2025.json"):
        text = (ROOT / "openapi" / name).read_text(encoding="utf-8")
        found = [match.group() for match in prose.finditer(text) if "{" not in match.group()]
        assert found == []


def test_the_sources_are_recorded() -> None:
    sources = (ROOT / "openapi" / "sources.toml").read_text(encoding="utf-8")
    assert re.findall(r'^commit = "([0-9a-f]{40})"$', sources, re.MULTILINE)


HIDDEN = (
    "generated/generation.toml",
    "generated/sailkit_api/v2025/models/__init__.py",
    "generated/sailkit_api/v2025/operations/__init__.py",
    "generated/sailkit_api/v2025/resources/__init__.py",
    "openapi/class_places.lock.json",
    "openapi/classes.lock.json",
    "openapi/names.lock.json",
    "sandbox/sailkit_sandbox/openapi/documents/v2025.json",
)
REVIEWED = (
    "generated/sailkit_api/__init__.py",
    "generated/sailkit_api/v2025/api.py",
    "generated/sailkit_api/v2025/models/_enums.py",
    "generated/sailkit_api/v2025/models/identity.py",
    "generated/sailkit_api/v2025/operations/_identities.py",
    "generated/sailkit_api/v2025/resources/identities.py",
    "openapi/names.toml",
    "openapi/v2025.json",
)


def test_diffs_hide_indexes_locks_and_bundled_documents_and_show_what_people_review() -> None:
    assert [name for name in (*HIDDEN, *REVIEWED) if not (ROOT / name).is_file()] == []
    done = subprocess.run(
        ["git", "check-attr", "linguist-generated", *HIDDEN, *REVIEWED],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    marks = [line.rpartition(" ")[2] for line in done.stdout.splitlines()]
    assert marks == ["true"] * len(HIDDEN) + ["unspecified"] * len(REVIEWED)
