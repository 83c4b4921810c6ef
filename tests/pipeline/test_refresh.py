"""Refresh: the new client with its review, or an unchanged project and a message."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.generate.command import generate
from scripts.refresh import main, with_section
from scripts.vendor.command import main as vendor
from tests.pipeline.documents import ROOT
from tests.pipeline.small_tree import COMMIT, tree, unpack
from tests.pipeline.test_generate import files

LATER = COMMIT[::-1]
HISTORY = "# Changelog\n\n## 0.2.0, unreleased\n\n- Something.\n\n## 0.1.0\n\n- All.\n"


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was generated from the small tree; not to be changed."""
    root = tmp_path_factory.mktemp("made")
    (root / "openapi" / "repairs").mkdir(parents=True)
    (root / "openapi" / "names.toml").touch()
    shutil.copy(ROOT / "openapi" / "versions.toml", root / "openapi")
    (root / "CHANGELOG.md").write_text(HISTORY, encoding="utf-8")
    source = unpack(tree(), tmp_path_factory.mktemp("source"))
    assert vendor([str(source), "--commit", COMMIT, "--output", str(root / "openapi")]) == 0
    generate(root, check=False)
    return root


@pytest.fixture
def root(original: Path, tmp_path: Path) -> Path:
    """A copy of the project, to change."""
    return Path(shutil.copytree(original, tmp_path / "project"))


def upstream(folder: Path, change: Callable[[dict[str, str]], object] = lambda _: None) -> str:
    """Upstream's tree, changed."""
    source_files = tree()
    change(source_files)
    return str(unpack(source_files, folder / "upstream"))


def without_a_parameter(source_files: dict[str, str]) -> None:
    path = "idn/v2025/paths/things.yaml"
    assert "  - $ref: ../parameters/limit.yaml\n" in source_files[path]
    source_files[path] = source_files[path].replace("  - $ref: ../parameters/limit.yaml\n", "")


def test_a_refresh_ends_with_the_review_and_its_section_in_the_changelog(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = upstream(tmp_path, without_a_parameter)
    assert main([source, "--commit", LATER], root) == 0
    output = capsys.readouterr().out
    assert output.startswith("# Review: `before the refresh` to `after the refresh`\n")
    assert "`tenant.things.list` (v2025): The parameter `limit` was removed." in output
    assert "limit" not in (root / "generated/sailkit_api/v2025/operations/_things.py").read_text(encoding="utf-8")
    assert LATER in (root / "openapi/sources.toml").read_text(encoding="utf-8")
    history = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    head, _, rest = history.partition(
        f"\n\n### Documents of sailpoint-oss/api-specs {LATER[:12]}\n\n- Operations: 0 added"
    )
    assert head == HISTORY.partition("\n\n## 0.1.0")[0]
    assert "\n- `tenant.things.list` (v2025): The parameter `limit` was removed. Remove the argument `limit`.\n" in rest
    assert rest.endswith("\n\n## 0.1.0\n\n- All.\n")
    assert {path.name for path in root.iterdir()} == {"CHANGELOG.md", "generated", "openapi", "sandbox"}
    generate(root, check=True)


def test_the_report_goes_to_a_file_where_one_is_named(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "report.md"
    assert main([upstream(tmp_path, without_a_parameter), "--commit", LATER, "--output", str(out)], root) == 0
    assert out.read_text(encoding="utf-8").startswith("# Review")
    assert (
        capsys.readouterr()
        .out.partition(":")[0]
        .endswith("of the client between before the refresh and after the refresh")
    )


def test_where_upstream_has_not_changed_nothing_does(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Not even the recorded commit: it is the one that the documents come from."""
    before = files(root)
    out = tmp_path / "report.md"
    assert main([upstream(tmp_path), "--commit", LATER, "--output", str(out)], root) == 0
    assert "nothing to do" in capsys.readouterr().out
    assert files(root) == before
    assert not out.exists()


def broken(source_files: dict[str, str]) -> None:
    source_files["idn/v2025/schemas/Error.yaml"] = "type: [\n"


def without_an_operation(source_files: dict[str, str]) -> None:
    source_files["idn/v2025/paths/odds.yaml"] = "parameters: []"


STALE = """\
overlay: 1.0.0
actions:
- target: $.paths['/things'].get.parameters[?@.name == 'limit'].schema.minimum
  x-reason: for a test
  x-matches: {v2025: 1}
  remove: true
"""


def with_a_repair(root: Path) -> None:
    (root / "openapi/repairs/limits.yaml").write_text(STALE, encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "prepare", "words"),
    [
        (
            broken,
            None,
            ["upstream's documents cannot be used", "idn/v2025/schemas/Error.yaml:2:1: not valid YAML", "next commit"],
        ),
        (
            without_an_operation,
            None,
            ["no client can be generated", "getOdd", "acknowledged", "nox -s vendor -- ", "nox -s generate"],
        ),
        (
            without_a_parameter,
            with_a_repair,
            [
                "no client can be generated",
                "limits.yaml, action 1: $.paths['/things'].get.parameters[?@.name == 'limit'].schema.minimum",
                "selects 0 places of v2025 where 1 were expected",
                "$['paths']['/things']['get']['parameters'] of v2025 is [",
                "for a test",
            ],
        ),
    ],
)
def test_a_step_that_fails_changes_nothing_and_says_what_comes_next(
    root: Path,
    tmp_path: Path,
    change: Callable[[dict[str, str]], None],
    prepare: Callable[[Path], None] | None,
    words: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    if prepare:
        prepare(root)
    before = files(root)
    assert main([upstream(tmp_path, change), "--commit", LATER], root) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert "nothing was changed" in output.err
    assert [word for word in words if word not in output.err] == []
    assert files(root) == before
    assert [path.name for path in root.iterdir() if path.name.startswith(".")] == []


@pytest.mark.parametrize("which", ["openapi", "generated"])
def test_what_cannot_be_put_in_place_is_taken_back(
    root: Path, tmp_path: Path, which: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(root)
    rename = Path.rename

    def refused(path: Path, target: Path) -> Path:
        if target == root / which and "old-" not in path.name:
            raise OSError(28, "No space left on device")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refused)
    assert main([upstream(tmp_path, without_a_parameter), "--commit", LATER], root) == 1
    assert "cannot be written; nothing was changed" in capsys.readouterr().err
    assert files(root) == before


def test_the_present_state_has_to_be_readable(root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(root / "generated")
    assert main([upstream(tmp_path), "--commit", LATER], root) == 1
    assert "the present state cannot be read; nothing was changed" in capsys.readouterr().err


SECTION = "### Documents of today\n\n- One.\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HISTORY, HISTORY.replace("\n\n## 0.1.0", f"\n\n{SECTION}\n## 0.1.0")),
        ("# C\n\n## Unreleased\n\n- A.\n", f"# C\n\n## Unreleased\n\n- A.\n\n{SECTION}"),
        ("# C\n\n## 0.1.0\n\n- A.\n", f"# C\n\n## Unreleased\n\n{SECTION}\n## 0.1.0\n\n- A.\n"),
        ("# C\n", f"# C\n## Unreleased\n\n{SECTION}"),
        (
            "# C\n\n## Unreleased\n\n### Documents of today\n\n- Old.\n\n### Other\n\n- B.\n",
            "# C\n\n## Unreleased\n\n### Documents of today\n\n- Old.\n\n### Other\n\n- B.\n\n"
            "### Documents of today (2)\n\n- One.\n",
        ),
    ],
)
def test_a_section_stands_at_the_end_of_what_is_unreleased(text: str, expected: str) -> None:
    assert with_section(text, SECTION) == expected


def test_no_section_is_replaced() -> None:
    """As when upstream goes back to an earlier commit and on again."""
    text = with_section(with_section(with_section(HISTORY, SECTION), SECTION), SECTION)
    headings = [line for line in text.splitlines() if line.startswith("### ")]
    assert headings == ["### Documents of today", "### Documents of today (2)", "### Documents of today (3)"]
    assert text.count("- One.") == 3


def test_the_record_of_a_refresh_is_that_of_vendoring(root: Path, tmp_path: Path) -> None:
    source = upstream(tmp_path, without_a_parameter)
    assert main([source, "--commit", LATER], root) == 0
    assert vendor([source, "--commit", LATER, "--output", str(tmp_path / "alone")]) == 0
    for name in ("v2024.json", "v2025.json", "sources.toml"):
        assert (root / "openapi" / name).read_bytes() == (tmp_path / "alone" / name).read_bytes()
