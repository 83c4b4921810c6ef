"""Refresh: the new client with its review, or an unchanged project and a message."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.generate.command import generate
from scripts.refresh import main, with_section
from scripts.vendor.command import main as vendor
from scripts.workspace import FOLDER, open_workspace
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
    assert {path.name for path in root.iterdir()} == {"CHANGELOG.md", "generated", "openapi", "sandbox", FOLDER}
    assert [path.name for path in (root / FOLDER).iterdir()] == ["lock"]
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


def nothing(source_files: dict[str, str]) -> None:
    """Leave upstream's tree as it is."""


def broken(source_files: dict[str, str]) -> None:
    source_files["idn/v2025/schemas/Error.yaml"] = "type: [\n"


def without_an_operation(source_files: dict[str, str]) -> None:
    source_files["idn/v2025/paths/odds.yaml"] = "parameters: []"


STALE = """\
overlay: 1.0.0
actions:
- target: $.paths['/things'].get.parameters[?@.name != 'limit']
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
            ["no client can be generated", "getOdd", "acknowledged", "names.toml", "start the same refresh again"],
        ),
        (
            without_a_parameter,
            with_a_repair,
            [
                "no client can be generated",
                "limits.yaml, action 1: $.paths['/things'].get.parameters[?@.name != 'limit']",
                "selects 2 places of v2025 where 1 were expected:\n  $['paths']['/things']['get']['parameters'][0]",
                "$['paths']['/things']['get']['parameters'][0] of v2025 is {",
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
    assert [path.name for path in root.iterdir() if path.name.startswith(".")] == [FOLDER]


TARGETS = ["openapi/v2025.json", "generated/sailkit_api", "openapi/names.lock.json", "CHANGELOG.md"]


@pytest.mark.parametrize("which", TARGETS)
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


KILLED = """
import os, sys
from pathlib import Path
from scripts.refresh import main
rename, count = Path.rename, 0
def killed(path, target):
    global count
    count += "old-" in Path(target).name and ".pipeline" not in path.parts  # of the project, not of its copy
    if count == 3:
        os._exit(9)
    return rename(path, target)
Path.rename = killed
main([sys.argv[1], "--commit", sys.argv[2]], Path(sys.argv[3]))
"""


def test_a_refresh_that_is_killed_while_it_replaces_is_taken_back_by_the_next_one(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Edits of names.toml are nobody's to replace; they stay, before and after."""
    names = root / "openapi/names.toml"
    names.write_text('# to be\n[acknowledged."v2025"]\n', encoding="utf-8")
    before = files(root)
    source = upstream(tmp_path, without_a_parameter)
    command = [sys.executable, "-c", KILLED, source, LATER, str(root)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 9
    assert files(root) != before
    names.write_text("# edited\n", encoding="utf-8")
    assert main([source, "--commit", LATER], root) == 0
    assert "killed while it replaced files; everything was put back" in capsys.readouterr().err
    assert names.read_text(encoding="utf-8") == "# edited\n"
    assert (root / "CHANGELOG.md").read_text(encoding="utf-8").count("### Documents of") == 1
    generate(root, check=True)


def test_of_two_refreshes_at_once_the_second_is_refused(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(root)
    with open_workspace(root):
        assert main([upstream(tmp_path, without_a_parameter), "--commit", LATER], root) == 1
    assert "another run is at work" in capsys.readouterr().err
    assert files(root) == before


def as_folder(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.mkdir()


def in_latin_1(path: Path) -> None:
    path.write_bytes("# Änderungen\n".encode("latin-1"))


@pytest.mark.parametrize(
    ("change", "message"), [(as_folder, "CHANGELOG.md"), (in_latin_1, "CHANGELOG.md is not UTF-8")]
)
def test_a_changelog_that_cannot_be_written_stops_before_anything_is_replaced(
    root: Path, tmp_path: Path, change: Callable[[Path], None], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    change(root / "CHANGELOG.md")
    before = files(root)
    assert main([upstream(tmp_path, without_a_parameter), "--commit", LATER], root) == 1
    error = capsys.readouterr().err
    assert "nothing was changed" in error
    assert message in error
    assert files(root) == before


def test_a_changelog_that_is_read_only_is_left_alone(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Although it could be replaced: someone has made it so."""
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path).name != "CHANGELOG.md")
    before = files(root)
    assert main([upstream(tmp_path, without_a_parameter), "--commit", LATER], root) == 1
    assert "CHANGELOG.md is read only" in capsys.readouterr().err
    assert files(root) == before


@pytest.mark.parametrize("place", ["gone/report.md", "openapi"])
def test_a_report_that_cannot_be_written_stops_before_anything_is_read(
    root: Path, tmp_path: Path, place: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(root)
    assert main([str(tmp_path / "no source"), "--commit", LATER, "--output", str(root / place)], root) == 1
    assert f"{place}: the report cannot be written" in capsys.readouterr().err
    assert files(root) == before


def git(root: Path, *arguments: str) -> None:
    options = ["-c", "user.name=A", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(root), *options, *arguments], check=True, capture_output=True)


def test_edited_files_that_the_pipeline_writes_are_no_base(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The review would compare with the edits. What people write may be edited: that is how a stop is mended."""
    (root / ".gitignore").write_text(f"{FOLDER}/\n", encoding="utf-8")
    git(root, "init")
    git(root, "add", ".")
    git(root, "commit", "-m", "before")
    module = root / "generated/sailkit_api/v2025/operations/_things.py"
    text = module.read_text(encoding="utf-8")
    module.write_text(f"{text}\n# edited\n", encoding="utf-8")
    before = files(root)
    source = upstream(tmp_path, without_a_parameter)
    assert main([source, "--commit", LATER], root) == 1
    error = capsys.readouterr().err
    assert (
        "differ from the last commit: generated/sailkit_api/v2025/operations/_things.py; nothing was changed" in error
    )
    assert "git restore" in error
    assert files(root) == before
    module.write_text(text, encoding="utf-8")
    (root / "openapi/names.toml").write_text("# edited\n", encoding="utf-8")
    assert main([source, "--commit", LATER], root) == 0


def test_where_upstream_has_not_changed_the_generated_files_have_to_be_up_to_date(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    module = root / "generated/sailkit_api/v2025/operations/_things.py"
    module.write_text(f"{module.read_text(encoding='utf-8')}\n# edited\n", encoding="utf-8")
    assert main([upstream(tmp_path), "--commit", LATER], root) == 1
    error = capsys.readouterr().err
    assert "have not changed, but the generated files are not made from openapi/; nothing was changed" in error
    assert "_things.py is not what the pipeline makes; run `nox -s generate`" in error


def test_what_stands_in_for_a_missing_tree_is_said(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def leaning_on_beta(source_files: dict[str, str]) -> None:
        path = "idn/v2025/schemas/Thing.yaml"
        source_files[path] = source_files[path].replace("./deep/Same.yaml", "../../beta/schemas/deep/Same.yaml")
        without_a_parameter(source_files)

    assert main([upstream(tmp_path, leaning_on_beta), "--commit", LATER], root) == 0
    assert "v2025: resolved in the version's own tree: idn/v2025/schemas/Thing.yaml#" in capsys.readouterr().err


def test_a_state_that_comes_back_keeps_the_sections(root: Path, tmp_path: Path) -> None:
    """Each refresh has its section, also that of a commit that had one."""
    for number, (change, commit) in enumerate(
        [(without_a_parameter, LATER), (nothing, COMMIT), (without_a_parameter, LATER)]
    ):
        assert main([upstream(tmp_path / str(number), change), "--commit", commit], root) == 0
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = [line for line in text.splitlines() if line.startswith("### ")]
    start = "### Documents of sailpoint-oss/api-specs "
    assert headings == [f"{start}{LATER[:12]}", f"{start}{COMMIT[:12]}", f"{start}{LATER[:12]} (2)"]


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
