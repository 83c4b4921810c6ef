"""Changes that programs meet: no line is missed, and no other line is named."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from scripts.generate.command import generate
from scripts.review.command import main
from tests.pipeline.documents import ROOT, VERSIONS, project
from tests.pipeline.review_programs import PROGRAMS, new_document, old_document


@pytest.fixture(scope="module")
def states(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The projects of the old and the new document."""
    folders: list[Path] = []
    for label, document in (("old", old_document()), ("new", new_document())):
        root = project(tmp_path_factory.mktemp(label), dict.fromkeys(VERSIONS.names, document))
        for folder in folders:
            shutil.copy(folder / "openapi" / "classes.lock.json", root / "openapi")
        generate(root, check=False)
        folders.append(root)
    return folders[0], folders[1]


@pytest.fixture(scope="module")
def code(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the programs, with files that are not to be read."""
    folder = tmp_path_factory.mktemp("code")
    for name, text in PROGRAMS.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for name in (".hidden", "node_modules", "environment"):
        (folder / name).mkdir()
        (folder / name / "broken.py").write_text("def", encoding="utf-8")
    (folder / "environment" / "pyvenv.cfg").touch()
    return folder


def expected_kinds() -> dict[tuple[str, int], set[str]]:
    """The kinds that the comments of the programs name, by file and line."""
    result = {}
    for name, text in PROGRAMS.items():
        for number, line in enumerate(text.splitlines(), 1):
            if comment := re.search(r"  # ([a-z., _]+)$", line):
                result[name, number] = set(comment[1].split(", "))
    return result


def run(states: tuple[Path, Path], code: Path, *options: str) -> int:
    return main([*map(str, states), "--code", str(code), *options], ROOT)


def test_every_line_that_meets_a_change_is_named_and_no_other(
    states: tuple[Path, Path], code: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(states, code, "--format", "json", "--fail-on", "breaks") == 3
    matches: list[dict[str, Any]] = json.loads(capsys.readouterr().out)
    found: dict[tuple[str, int], set[str]] = {}
    for match in (match for match in matches if match["verdict"] != "unknown"):
        found.setdefault((match["file"], match["line"]), set()).add(match["kind"])
    assert found == expected_kinds()
    assert [(m["file"], m["subject"], m["remedy"]) for m in matches if m["verdict"] == "unknown"] == [
        ("passed.py", "shelf.weight", "Annotate the parameter `shelf`."),
        ("untyped.py", "shelf.lost", "Annotate the parameter `shelf`."),
        ("untyped.py", "shelf.size", "Annotate the parameter `shelf`."),
    ]
    removed = next(match for match in matches if match["kind"] == "parameter.removed")
    assert removed["remedy"] == "Remove the argument `gone`."


def test_a_program_that_meets_no_change(
    states: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "job.py"
    file.write_text("from sailkit import Tenant\n\nprint(Tenant().others.get().name)\n", encoding="utf-8")
    assert run(states, file, "--fail-on", "new") == 0
    assert capsys.readouterr().out.startswith("No place in the code meets a change")


def test_the_report_for_readers_names_places_and_remedies(
    states: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "job.py").write_text("def run(tenant):\n    tenant.things.list(gone=1)\n", encoding="utf-8")
    assert run(states, tmp_path) == 0
    assert capsys.readouterr().out == (
        "## Breaks callers\n\n- `job.py:2` `tenant.things.list` (v2025): The parameter `gone` was removed. "
        "Remove the argument `gone`.\n"
    )


def test_places_that_cannot_be_judged_are_named(
    states: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They do not count as changes."""
    text = "def show(thing, other: int):\n    return thing.lost, thing['eMail'], thing.other, other.lost\n"
    (tmp_path / "job.py").write_text(text, encoding="utf-8")
    assert run(states, tmp_path, "--fail-on", "new") == 0
    assert capsys.readouterr().out.splitlines()[2:] == [
        "## Not judged",
        "",
        "These places read a field of a changed name, of a value whose type is not known.",
        "",
        "- `job.py:2` `thing.lost`: Annotate the parameter `thing`.",
        "- `job.py:2` `thing['eMail']`: Annotate the parameter `thing`.",
    ]


@pytest.mark.parametrize(
    ("text", "options", "problem"),
    [
        ("def", (), r"job\.py:1: this is not Python"),
        (None, (), "there is no Python file"),
        ("", ("--format", "html"), "--code has no format html; the formats are markdown, json"),
    ],
)
def test_programs_that_cannot_be_read_are_named(
    states: tuple[Path, Path],
    tmp_path: Path,
    text: str | None,
    options: tuple[str, ...],
    problem: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if text is not None:
        (tmp_path / "job.py").write_text(text, encoding="utf-8")
    assert run(states, tmp_path, *options) == 1
    assert re.search(problem, capsys.readouterr().err)


def test_a_folder_that_is_missing_is_named(
    states: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(states, tmp_path / "nowhere") == 1
    assert "there is no such file or folder" in capsys.readouterr().err
