"""States: revisions and folders are read without changing them, and compared by the command line."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from scripts.generate.command import generate
from scripts.review.command import main
from scripts.review.compare import compare
from scripts.review.reader import ReviewError, read_state
from scripts.review.states import current_commit, newest_release, open_state
from tests.pipeline.documents import ROOT, document, operation, project, thing

GOLDEN = Path(__file__).parent / "golden"
VERSIONS = ("v2024", "v2025")


def tiny(version: str) -> dict[str, Any]:
    tiny_document: dict[str, Any] = json.loads(
        (GOLDEN / "tiny.json").read_text(encoding="utf-8").replace("v2025", version)
    )
    return tiny_document


def changed(version: str) -> dict[str, Any]:
    """The small document without one parameter, and with another limit, field, and class."""
    result = copy.deepcopy(tiny(version))
    get = result["paths"]["/things"]["get"]
    get["parameters"] = [p for p in get["parameters"] if p.get("name") != "filters"]
    for node in get["parameters"]:
        if node.get("name") == "limit":
            node["schema"]["maximum"] = 20
    result["components"]["schemas"]["Thing"]["properties"]["weight"] = {"type": "integer", "maximum": 9}
    result["components"]["schemas"]["Kind"]["enum"].append("HUGE")
    return result


def git(root: Path, *words: str) -> None:
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com"}
    who |= {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.com", "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["git", "-C", str(root), *words], check=True, capture_output=True, env={**os.environ, **who})


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository: a first commit without a client, a release, and a commit after it; not to be changed."""
    root = tmp_path_factory.mktemp("repository")
    (root / "README.md").touch()
    git(root, "init", "--quiet")
    git(root, "add", ".")
    git(root, "commit", "--quiet", "--message", "Begin")
    git(root, "tag", "nothing-yet")
    project(root, {version: tiny(version) for version in VERSIONS})
    for text, tag, make in (("Release", "v1", tiny), ("Refresh", "", changed)):
        for version in VERSIONS:
            (root / "openapi" / f"{version}.json").write_text(json.dumps(make(version)), encoding="utf-8")
        generate(root, check=False)
        git(root, "add", ".")
        git(root, "commit", "--quiet", "--message", text)
        if tag:
            git(root, "tag", tag)
    return root


def find_changes(root: Path, *arguments: str, capsys: pytest.CaptureFixture[str]) -> list[tuple[str, str, str]]:
    assert main([*arguments, "--format", "json"], root) == 0
    changes = json.loads(capsys.readouterr().out)["changes"]
    return [(item["subject"], item["kind"], item["verdict"]) for item in changes if item["version"] == "v2025"]


EXPECTED = [
    ("tenant.things.list", "parameter.removed", "breaks"),
    ("tenant.things.list", "paging.maximum", "behaves"),
    ("Kind", "enum.value.added", "new"),
    ("Thing.weight", "field.added", "new"),
]


def test_the_commit_of_the_working_tree_names_it_later(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commit = current_commit(repository)
    assert re.fullmatch("[0-9a-f]{12,}", commit)
    assert find_changes(repository, "HEAD", commit, capsys=capsys) == []


def test_where_there_is_no_commit_it_is_head(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    assert current_commit(tmp_path) == "HEAD"


@pytest.mark.parametrize("arguments", [["v1", "HEAD"], ["HEAD~1", "HEAD"], ["v1"], []])
def test_revisions_and_the_working_tree_are_compared(
    repository: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Without NEW it is the working tree, without OLD the newest release."""
    assert sorted(find_changes(repository, *arguments, capsys=capsys)) == sorted(EXPECTED)


def test_a_folder_may_stand_for_either(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for part in ("generated", "openapi"):
        shutil.copytree(repository / part, tmp_path / part)
    assert find_changes(repository, "HEAD", str(tmp_path), capsys=capsys) == []
    assert sorted(find_changes(repository, "v1", str(tmp_path), capsys=capsys)) == sorted(EXPECTED)


def test_neither_the_working_tree_nor_the_repository_is_changed(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (repository / "generated/generation.toml").touch()
    before = {path: path.stat().st_mtime_ns for path in repository.rglob("*") if path.is_file()}
    find_changes(repository, "v1", "HEAD", capsys=capsys)
    assert {path: path.stat().st_mtime_ns for path in repository.rglob("*") if path.is_file()} == before


def test_nothing_of_a_state_is_run(repository: Path, tmp_path: Path) -> None:
    for part in ("generated", "openapi"):
        shutil.copytree(repository / part, tmp_path / part)
    for path in (tmp_path / "generated").rglob("*.py"):
        path.write_text(path.read_text(encoding="utf-8") + "\nraise SystemExit('it was run')\n", encoding="utf-8")
    assert read_state(tmp_path, "there").versions["v2025"].operations


def test_a_module_that_moved_is_no_change(repository: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Operations are recognised by their content, so states of different layouts can be compared."""
    for part in ("generated", "openapi"):
        shutil.copytree(repository / part, tmp_path / part)
    for version in VERSIONS:
        package = tmp_path / "generated/sailkit_api" / version
        (package / "api/things").mkdir(parents=True)
        for path in (package / "operations").glob("_[!_]*.py"):
            path.rename(package / "api/things" / path.name.removeprefix("_"))
    assert find_changes(repository, "HEAD", str(tmp_path), capsys=capsys) == []


@pytest.mark.parametrize(
    ("fail_on", "status"),
    [([], 0), (["--fail-on", "breaks"], 3), (["--fail-on", "behaves"], 3), (["--fail-on", "new"], 3)],
)
def test_the_status_names_the_most_serious_verdict_on_request(
    repository: Path, fail_on: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["v1", "HEAD", *fail_on], repository) == status
    assert main(["v1", "v1", *fail_on], repository) == 0
    assert "No changes between v1 and v1" in capsys.readouterr().out


def test_less_than_what_is_asked_for_is_no_failure(repository: Path, tmp_path: Path) -> None:
    root = project(tmp_path, {version: document({"/a": {"get": operation(answer=thing())}}) for version in VERSIONS})
    generate(root, check=False)
    old = Path(shutil.copytree(root, tmp_path / "old", ignore=lambda *_: ["old"]))
    for version in VERSIONS:
        answer = thing(id={"type": "string"}, name={"type": "string"})
        more = document({"/a": {"get": operation(answer=answer)}}, version=version)
        (root / "openapi" / f"{version}.json").write_text(json.dumps(more), encoding="utf-8")
    generate(root, check=False)
    arguments = [str(old), str(root), "--output", str(tmp_path / "report.md")]
    assert main([*arguments, "--fail-on", "behaves"], repository) == 0
    assert main([*arguments, "--fail-on", "new"], repository) == 5
    assert (tmp_path / "report.md").read_text(encoding="utf-8").startswith("# Review")


@pytest.mark.parametrize("form", ["markdown", "json", "changelog"])
def test_the_same_input_gives_the_same_bytes(repository: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    texts = []
    for _ in range(2):
        assert main(["v1", "HEAD", "--format", form], repository) == 0
        texts.append(capsys.readouterr().out)
    assert texts[0] == texts[1] != ""


@pytest.mark.parametrize(
    ("old", "message"),
    [
        ("v9", "v9: neither a folder nor a known git revision; in a shallow clone, run `git fetch"),
        ("--output=x", "--output=x: neither a folder nor a known git revision"),
        ("nothing-yet", "nothing-yet: this revision has no generated/sailkit_api or no openapi; name a later one"),
        ("tests", "tests has no generated/sailkit_api and no openapi: provide a state that has the generated client"),
    ],
)
def test_a_state_that_cannot_be_read_is_named_with_what_to_do(
    repository: Path, old: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    with pytest.raises(ReviewError) as raised:
        open_state(old, repository)
    assert str(raised.value).startswith(message)


def test_a_link_out_of_a_revision_is_not_followed(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    (tmp_path / "generated/sailkit_api").mkdir(parents=True)
    (tmp_path / "generated/sailkit_api/v2025").symlink_to("/etc")
    (tmp_path / "openapi").mkdir()
    (tmp_path / "openapi/v2025.json").touch()
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Link")
    with pytest.raises(ReviewError, match=r"^HEAD: a file of this revision leads out of it \("):
        open_state("HEAD", tmp_path)


def test_without_a_release_the_message_asks_for_old(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], repository: Path
) -> None:
    git(tmp_path, "init", "--quiet")
    assert main([], tmp_path) == 1
    assert capsys.readouterr().err == (
        "review: no release to compare with: no tag is reachable. Name OLD, such as HEAD or HEAD~1\n"
    )
    assert newest_release(repository) == "v1"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("generated/sailkit_api/v2025/operations/_things.py", "x = ("),
        ("generated/sailkit_api/v2025/operations/_things.py", ""),
        ("generated/sailkit_api/v2025/models/thing.py", "class Thing:\n    a: int = 1\n"),
        ("openapi/v2025.json", "{"),
        ("openapi/names.toml", "["),
    ],
)
def test_what_the_pipeline_does_not_write_is_refused(repository: Path, tmp_path: Path, name: str, text: str) -> None:
    for part in ("generated", "openapi"):
        shutil.copytree(repository / part, tmp_path / part)
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(ReviewError, match=r"^v202[45] of it is not written by the pipeline .*run `nox -s generate`"):
        read_state(tmp_path, "it")


def test_signatures_facts_and_limits_are_read(repository: Path) -> None:
    surface = open_state("v1", repository).versions["v2025"]
    listing = next(item for item in surface.operations if item.name == "things.list")
    assert listing.signature == (
        "(*, limit: int = ..., offset: int = ..., count: bool = ..., filters: str = ..., sorters: str = ..., "
        "kinds: list[Kind | str] = ...) -> pages of Thing"
    )
    assert (listing.experimental, listing.application, listing.filterable) == (True, True, {"name": ("eq", "sw")})
    assert listing.paging is not None
    assert (listing.paging.style, listing.paging.maximum) == ("offset", 50)
    assert listing.parameters[0].limits == {"maximum": 50, "default": 50}
    assert [p.wire for p in listing.parameters][-1] == "query kinds"
    update = next(item for item in surface.operations if item.name == "things.update")
    assert [(p.name, p.required, p.keyword, p.wire) for p in update.parameters] == [
        ("id", True, False, "path id"),
        ("body", True, False, "body"),
        ("media_type", False, True, ""),
        ("accept", False, True, ""),
    ]
    thing_ = surface.models["Thing"].fields
    assert (thing_["from_"].wire, thing_["created"].required, thing_["born"].annotation) == (
        "from",
        False,
        "datetime.date",
    )
    assert surface.enums == {"Kind": ("LARGE", "SMALL")}


def plain_count(old: dict[str, Any], new: dict[str, Any]) -> dict[str, int]:
    """Count the differences of two documents, without any part of the review."""

    def parameter_names(document: dict[str, Any]) -> dict[str, set[str]]:
        names = {}
        for path, item in document["paths"].items():
            for method, node in item.items():
                names[f"{method} {path}"] = {parameter["name"] for parameter in node["parameters"]}
        return names

    before, after = parameter_names(old), parameter_names(new)
    header = "X-SailPoint-Experimental"
    both = before.keys() & after.keys()
    return {
        "operations": len(before.keys() ^ after.keys()),
        "no longer experimental": sum(
            header in before[operation] and header not in after[operation] for operation in both
        ),
        "still experimental": sum(header in before[key] and header in after[key] for key in both),
        "parameters": sum(len((before[key] ^ after[key]) - {header}) for key in both),
    }


def test_the_identities_of_v2024_are_experimental_no_more_but_for_four(tmp_path: Path) -> None:
    """The documents of May 2025 and of August 2026, reduced to these operations and their parameters."""
    documents = [
        json.loads((GOLDEN / f"identities.{month}.json").read_text(encoding="utf-8"))
        for month in ("2025-05", "2026-08")
    ]
    assert plain_count(*documents) == {
        "operations": 1,
        "no longer experimental": 7,
        "still experimental": 4,
        "parameters": 0,
    }
    states = []
    for number, content in enumerate(documents):
        root = project(tmp_path / str(number), dict.fromkeys(VERSIONS, content))
        generate(root, check=False)
        states.append(read_state(root, str(number)))
    changes = [change for change in compare(*states).changes if change.version == "v2024"]
    marked = {
        change.operation: (change.verdict, change.old, change.new)
        for change in changes
        if change.kind == "experimental"
    }
    assert marked == dict.fromkeys(
        (
            "DELETE /identities/{id}",
            "GET /identities",
            "GET /identities/{id}",
            "GET /identities/{identityId}/ownership",
            "GET /identities/{identityId}/role-assignments",
            "GET /identities/{identityId}/role-assignments/{assignmentId}",
            "POST /identities/{id}/reset",
        ),
        ("new", "True", "False"),
    )
    assert {state.route for state in states[1].versions["v2024"].operations if state.experimental} == {
        "POST /identities/invite",
        "POST /identities/process",
        "POST /identities/{identityId}/synchronize-attributes",
        "POST /identities/{id}/verification/account/send",
    }
    kinds = {change.kind.partition(".")[0] for change in changes}
    assert kinds <= {
        "operation",
        "experimental",
        "scopes",
        "application",
        "user_levels",
        "limits",
        "format",
        "default",
        "paging",
    }
