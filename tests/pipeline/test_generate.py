"""The run as a whole: the same bytes every time, all or nothing, and one clear message when it fails."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.generate import command as command
from scripts.generate.check import CheckError, check_package, first_difference
from scripts.generate.command import generate
from scripts.generate.render.client import GenerationError
from scripts.workspace import FOLDER
from tests.pipeline.documents import ROOT, document, operation, project, thing, write_package

GOLDEN = Path(__file__).parent / "golden"
VERSIONS = ("v2024", "v2025")


def tiny(version: str = "v2025") -> dict[str, Any]:
    """The small document of golden/, as that of a version."""
    result: dict[str, Any] = json.loads((GOLDEN / "tiny.json").read_text(encoding="utf-8").replace("v2025", version))
    return result


def files(root: Path) -> dict[str, str]:
    """Every file below a folder with the hash of its bytes; not that of the lock of the working folder."""
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path != root / FOLDER / "lock"
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was generated from the small document; not to be changed."""
    root = project(tmp_path_factory.mktemp("made"), {version: tiny(version) for version in VERSIONS})
    generate(root, check=False)
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    """A copy of the generated project, to change."""
    return Path(shutil.copytree(made, tmp_path / "project"))


@pytest.mark.parametrize(
    "name",
    [
        "__init__.py",
        "api.py",
        "models/thing.py",
        "models/_enums.py",
        "models/__init__.py",
        "operations/__init__.py",
        "operations/_things.py",
        "resources/__init__.py",
        "resources/things.py",
    ],
)
def test_the_small_document_gives_the_code_that_was_read_and_approved(name: str, made: Path) -> None:
    """To approve another: read the difference, then copy the new file to tests/pipeline/golden/."""
    written = (made / "generated/sailkit_api/v2025" / name).read_text(encoding="utf-8")
    assert written == (GOLDEN / f"{name.replace('/', '.')}.txt").read_text(encoding="utf-8")


def test_the_sandbox_gets_the_repaired_document_with_the_function_of_each_operation(made: Path) -> None:
    """To approve another: as above."""
    written = (made / "sandbox/sailkit_sandbox/openapi/documents/v2025.json").read_text(encoding="utf-8")
    assert written == (GOLDEN / "document.json.txt").read_text(encoding="utf-8")


def test_the_overlay_that_tells_a_union_apart_reaches_the_model(tmp_path: Path) -> None:
    one = tiny()
    del one["components"]["schemas"]["Thing"]["properties"]["pet"]["discriminator"]
    root = project(tmp_path, {"v2024": tiny("v2024"), "v2025": one})
    (root / "openapi/repairs/unions.yaml").write_text(
        "overlay: 1.0.0\n"
        "actions:\n"
        "- target: $.components.schemas.Thing.properties.pet\n"
        "  x-reason: the species says what a pet is\n"
        "  x-matches: {v2025: 1}\n"
        "  update:\n"
        "    discriminator:\n"
        "      propertyName: ^kind\n"
        "      mapping: {CAT: '#/components/schemas/Cat', DOG: '#/components/schemas/Dog'}\n",
        encoding="utf-8",
    )
    generate(root, check=False)
    model = (root / "generated/sailkit_api/v2025/models/thing.py").read_text(encoding="utf-8")
    assert 'OneOf(("Cat", "Dog"), "^kind", {"CAT": "Cat", "DOG": "Dog"})' in model


RUN = """
import pathlib, sys
from scripts.generate.command import generate
generate(pathlib.Path(sys.argv[1]), check=False)
"""


def test_two_runs_in_different_folders_give_the_same_bytes(made: Path, tmp_path: Path) -> None:
    root = project(tmp_path / "elsewhere", {version: tiny(version) for version in VERSIONS})
    environment = {**os.environ, "PYTHONHASHSEED": "12345", "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", RUN, str(root)], env=environment, cwd=tmp_path, check=True)
    assert files(root) == files(made)


def test_a_second_run_changes_nothing_and_a_check_agrees(root: Path) -> None:
    before = files(root)
    generate(root, check=False)
    assert files(root) == before
    output = generate(root, check=True)
    assert files(root) == before
    assert "v2025: 2 operations, 4 models, 1 enums" in output


def test_every_operation_of_the_document_is_there(made: Path) -> None:
    for version in VERSIONS:
        folder = made / f"generated/sailkit_api/{version}/operations"
        assert {path.stem for path in folder.glob("*.py")} == {"__init__", "_things"}
        text = (folder / "_things.py").read_text(encoding="utf-8")
        assert re.findall(r"^def (\w+)", text, re.MULTILINE) == ["list_things", "update_thing"]


def test_what_git_ignores_and_odd_folders_are_formatted_like_all_else(tmp_path: Path) -> None:
    one = document({"/a": {"get": operation("getThing", tags=["build"], parameters=[])}})
    root = project(tmp_path, {"v2024": one, "v2025": one})
    (root / ".gitignore").write_text("*\n", encoding="utf-8")
    generate(root, check=False)
    text = (root / "generated/sailkit_api/v2025/operations/_builds.py").read_text(encoding="utf-8")
    assert "PagedRequest" not in text
    assert "_GET_THING = Operation(\n" in text


def rewritten(path: Path, change: Callable[[Any], Any]) -> None:
    path.write_text(json.dumps(change(json.loads(path.read_text(encoding="utf-8")))), encoding="utf-8")


def test_an_operation_that_vanishes_vanishes_from_the_tree(root: Path) -> None:
    for version in VERSIONS:
        rewritten(root / f"openapi/{version}.json", lambda d: {**d, "paths": {"/things": d["paths"]["/things"]}})
    (root / "openapi/names.toml").write_text(
        "".join(f'[acknowledged."{version}"]\n"things.update" = "gone"\n' for version in VERSIONS), encoding="utf-8"
    )
    (root / "generated/sailkit_api/v2025/old.py").touch()
    generate(root, check=False)
    assert not [*(root / "generated").rglob("old.py")]
    text = (root / "generated/sailkit_api/v2025/operations/_things.py").read_text(encoding="utf-8")
    assert "def list_things(" in text
    assert "update_thing" not in text
    assert "updateThing" not in (root / "openapi/names.lock.json").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "change", "message"),
    [
        ("generated/sailkit_api/v2025/models/thing.py", "changed", "line 1, committed: changed"),
        ("generated/sailkit_api/v2025/models/thing.py", None, "it is not committed"),
        ("generated/sailkit_api/v2025/models/old.py", "", "it would not be written any more"),
        ("generated/generation.toml", "", r"line 1, committed: \(end\)"),
        ("openapi/names.lock.json", "{}", "line 1, committed: {}"),
        ("openapi/classes.lock.json", None, "it is not committed"),
    ],
)
def test_a_check_shows_the_first_difference_and_changes_nothing(
    name: str, change: str | None, message: str, root: Path
) -> None:
    if change is None:
        (root / name).unlink()
    else:
        (root / name).write_text(change, encoding="utf-8")
    before = files(root)
    with pytest.raises(CheckError, match=rf"(?s)^{name} is not what the pipeline makes.*\n  .*{message}"):
        generate(root, check=True)
    assert files(root) == before


def test_a_difference_of_line_ends_is_a_difference(tmp_path: Path) -> None:
    for name, text in (("old", b"a\r\n"), ("new", b"a\n")):
        (tmp_path / name).write_bytes(text)
    with pytest.raises(CheckError, match=r"line ends|committed: a\r"):
        first_difference(tmp_path / "old", tmp_path / "new", tmp_path)


STALE = """\
overlay: 1.0.0
actions:
- target: $.paths.*
  x-reason: for a test
  x-matches: {v2025: 1}
  remove: true
"""


def without_document(root: Path) -> None:
    (root / "openapi/v2025.json").unlink()


def replaced(name: str, text: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        path = root / "openapi" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")

    return change


def edited(change: Callable[[dict[str, Any]], Any]) -> Callable[[Path], None]:
    def apply(root: Path) -> None:
        path = root / "openapi/v2025.json"
        result = json.loads(path.read_text(encoding="utf-8"))
        change(result)
        path.write_text(json.dumps(result), encoding="utf-8")

    return apply


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param(without_document, "v2025.json is missing: vendor the documents first", id="no document"),
        pytest.param(replaced("v2025.json", "{"), "v2025.json cannot be used", id="no JSON"),
        pytest.param(replaced("v2025.json", "[]"), "no OpenAPI document", id="no document at all"),
        pytest.param(replaced("v2025.json", '{"a": NaN}'), "NaN is no JSON", id="no number"),
        pytest.param(
            edited(lambda d: d["info"].update(title="\ud800")), "surrogates not allowed", id="half a character"
        ),
        pytest.param(edited(lambda d: d.update(servers=[])), "the server's address '' is not like", id="no server"),
        pytest.param(
            edited(lambda d: d.update(servers=[{"url": "//[x/v1"}])),
            "the server's address '//\\[x/v1' is not",
            id="server",
        ),
        pytest.param(replaced("repairs/x.yaml", STALE), "x.yaml, action 1: .*selects 2 places", id="stale repair"),
        pytest.param(
            replaced("repairs/x.yaml", STALE.replace("v2025", "v2O25")),
            "x.yaml, action 1: x-matches speaks of v2O25",
            id="version",
        ),
        pytest.param(replaced("notes/things.yaml", "models: 5"), "things.yaml#/models: models must be", id="notes"),
        pytest.param(replaced("classes.lock.json", "<<<<<<<"), "classes.lock.json is not JSON", id="lock"),
        pytest.param(
            replaced("names.toml", '[exceptions.things]\nlistThings = "get"\nupdateThing = "get"'),
            "keep one",
            id="two friendly names",
        ),
        pytest.param(
            edited(lambda d: d["paths"]["/things/{id}"].pop("patch")),
            "the released name things.update would be gone",
            id="a name that was released",
        ),
    ],
)
def test_a_failure_gives_one_message_and_changes_nothing(
    change: Callable[[Path], None],
    message: str,
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    change(root)
    before = files(root)
    monkeypatch.setattr(command, "ROOT", root)
    assert command.main([]) == 1
    assert files(root) == before
    output = capsys.readouterr()
    assert not output.out
    assert output.err.startswith("generate: ")
    with pytest.raises(AssertionError, match=message):
        raise AssertionError(output.err)


def test_a_note_on_what_no_document_has_is_a_warning(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    replaced("notes/things.yaml", "operations:\n  gone: Returns nothing.\nmodels: {Thing: A thing., Gone: None.}")(root)
    monkeypatch.setattr(command, "ROOT", root)
    assert command.main([]) == 0
    place = "openapi/notes/things.yaml"
    assert capsys.readouterr().out.splitlines()[-2:] == [
        f"warning: {place}: operations gone: no document has it; remove it, or correct the name",
        f"warning: {place}: models Gone: no document has it; remove it, or correct the name",
    ]


def test_a_success_is_told_in_a_line_for_each_version(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(command, "ROOT", root)
    assert command.main(["--check"]) == 0
    output = capsys.readouterr()
    assert [line.split(":")[0] for line in output.out.splitlines()] == list(VERSIONS)
    assert not output.err


def test_a_warning_of_the_generator_is_an_error(tmp_path: Path) -> None:
    source = document(
        {"/a": {"get": operation(answer={"$ref": "#/components/schemas/Odd"})}}, {"Odd": thing(x={"type": "null"})}
    )
    source["paths"]["/a"]["get"]["requestBody"] = {"content": {"application/nonsense": {"schema": {"type": "string"}}}}
    with pytest.raises(GenerationError, match="GET /a"):
        write_package(source, tmp_path)


def test_a_tree_is_checked_for_missing_and_surplus_operations(made: Path, tmp_path: Path) -> None:
    package = made / "generated/sailkit_api"
    check_package(package, "v2025", {"list_things", "update_thing"})
    with pytest.raises(CheckError, match="operations missing: gone; surplus: update_thing"):
        check_package(package, "v2025", {"list_things", "gone"})


@pytest.mark.parametrize(
    "name",
    [
        "models/thing.py",
        "operations/_things.py",
        "models/_enums.py",
        "resources/things.py",
        "__init__.py",
        "api.py",
    ],
)
@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("import os", "an import of os"),
        ("print(1)", "a call of print"),
        ("def f(a, a): return 1", "duplicate argument"),
        ("x = (", "was never closed"),
    ],
)
def test_a_tree_that_does_anything_is_refused_with_file_and_line(
    name: str, code: str, problem: str, made: Path, tmp_path: Path
) -> None:
    package = tmp_path / "sailkit_api"
    shutil.copytree(made / "generated/sailkit_api", package)
    path = package / "v2025" / name
    path.write_text(f"{code}\n", encoding="utf-8")
    with pytest.raises(CheckError, match=rf"^sailkit_api/v2025/{name}:1: .*{problem}"):
        check_package(package, "v2025", {"list_things", "update_thing"})


def test_an_operation_called_like_an_index_is_checked_like_any_other(tmp_path: Path) -> None:
    """By its place, not by its file's name."""
    source = document({"/a": {"get": operation("other")}, "/b": {"get": operation("operations")}})
    package = write_package(source, tmp_path)
    path = package / "v2025/operations/_things.py"
    path.write_text(path.read_text(encoding="utf-8") + "\nprint(1)\n", encoding="utf-8")
    with pytest.raises(CheckError, match="a call of print"):
        check_package(package, "v2025", {"other", "operations"})
