"""Objects as files: pull, push and diff, and names that must not decide where a file is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sailkit import Tenant
from sailkit_cli.object_files import choose_path, file_name, read_folder, to_text, write_object
from sailkit_sandbox import Sandbox

from .conftest import Run

EVIL = ["../../evil", "/etc/evil", "..", ".", "CON", "a:b", "C:\\evil", "\x1b[31mred", "x" * 50, "\u202eevil", ".git"]


@pytest.fixture(scope="module")
def tenant(sandbox: Sandbox) -> Iterator[Tenant]:
    with sandbox.tenant(rate_limit=None) as tenant:
        yield tenant


def make_transform(tenant: Tenant, name: str, operation: str = "lower") -> str:
    return str(tenant.transforms.create({"name": name, "type": operation, "attributes": {}}).id)


def files_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


@pytest.mark.parametrize("command", ["transform", "workflow"])
def test_what_is_pulled_is_the_same_and_pushed_again_changes_nothing(
    invoke: Run, sandbox: Sandbox, tenant: Tenant, tmp_path: Path, command: str
) -> None:
    if command == "transform":
        make_transform(tenant, "Mine")
    else:
        owner = tenant.identities.list().first()
        assert owner is not None
        reference = {"type": "IDENTITY", "id": owner.id, "name": owner.name}
        tenant.workflows.create({"name": "Greet", "owner": reference, "definition": {}, "enabled": False})
    pulled = invoke(command, "pull", "files")
    assert pulled.code == 0, pulled.err
    contents = [json.loads(path.read_text("utf-8")) for path in (tmp_path / "files").iterdir()]
    assert contents
    assert not {"id", "created", "modified", "executionCount", "internal"} & {
        name for item in contents for name in item
    }
    number = len(sandbox.requests)
    diff = invoke(command, "diff", "files", "--exit-code")
    assert (diff.code, diff.out) == (0, "")
    pushed = invoke(command, "push", "files", "--yes")
    assert {line["state"] for line in pushed.lines} == {"skipped"}
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "files").iterdir()}
    assert "0 " in invoke(command, "pull", "files").err
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "files").iterdir()} == before
    assert {request.method for request in sandbox.requests[number:] if "/oauth/" not in request.path} == {"GET"}


def test_changes_are_shown_planned_and_pushed(invoke: Run, tenant: Tenant, tmp_path: Path) -> None:
    id = make_transform(tenant, "Changing")
    invoke("transform", "pull", "files")
    path = tmp_path / "files/Changing.json"
    content = {**json.loads(path.read_text("utf-8")), "attributes": {"requiresPeriodicRefresh": True}}
    path.write_text(json.dumps(content), "utf-8")
    (tmp_path / "files/new.json").write_text('{"name": "Brand new", "type": "upper", "attributes": {}}', "utf-8")
    diff = invoke("transform", "diff", "files", "--exit-code")
    assert diff.code == 1
    assert "--- file/Changing\n+++ tenant/Changing" in diff.out
    assert '-    "requiresPeriodicRefresh": true' in diff.out
    assert "2 of " in diff.err
    planned = invoke("transform", "push", "files", "--dry-run")
    plan = {line["name"]: line["action"] for line in planned.lines if line["state"] == "planned"}
    assert plan == {"Changing": "replace", "Brand new": "create"}
    assert invoke("transform", "push", "files").code == 4
    assert invoke("transform", "push", "files", "--yes", "--read-only").code == 4
    assert dict(dict(tenant.transforms.get(id))["attributes"]) == {}
    result = invoke("transform", "push", "files", "--yes", "--report", "report.csv")
    assert result.code == 0, result.out + result.err
    assert {line["name"] for line in result.lines if line["state"] == "done"} == {"Changing", "Brand new"}
    assert invoke("transform", "diff", "files").out == ""


def test_an_owner_can_be_set_for_what_is_pushed(invoke: Run, tenant: Tenant, tmp_path: Path) -> None:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "a.json").write_text('{"name": "Owned", "definition": {}, "enabled": false}', "utf-8")
    owner = tenant.identities.list().first()
    assert owner is not None
    result = invoke("workflow", "push", "files", "--owner", str(owner.alias), "--yes")
    assert result.code == 0, result.out + result.err
    (workflow,) = [workflow for workflow in tenant.workflows.list() if workflow.name == "Owned"]
    assert workflow.owner is not None
    assert workflow.owner.id == owner.id


@pytest.mark.parametrize("name", EVIL)
def test_a_name_of_the_tenant_never_decides_where_a_file_is_written(
    invoke: Run, tenant: Tenant, tmp_path: Path, name: str
) -> None:
    id = make_transform(tenant, name)
    try:
        before = files_below(tmp_path)
        result = invoke("transform", "pull", "deep/er/files")
        assert result.code == 0, result.err
        new = files_below(tmp_path) - before
        folder = Path("deep/er/files")
        assert {Path(path).parent for path in new} <= {Path(), Path("deep"), Path("deep/er"), folder}
        assert [path for path in new if Path(path).suffix and Path(path).parent != folder] == []
        assert name in read_folder(tmp_path / folder)
        (tmp_path / folder / f"{file_name(name)}.json").unlink()
        assert "\x1b" not in invoke("transform", "diff", "deep/er/files").out
    finally:
        tenant.transforms.delete(id)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"a.json": "{"}, "a.json: no JSON"),
        ({"a.json": "[1]"}, "no JSON object with a name"),
        ({"a.json": '{"name": 5}'}, "no JSON object with a name"),
        ({"a.json": '{"name": "A"}', "b.json": '{"name": "A"}'}, "the name 'A' is that of"),
        ({"a.json": "[" * 100_000}, "no JSON"),
    ],
)
def test_files_that_cannot_be_used_are_named_before_anything_is_sent(
    invoke: Run, sandbox: Sandbox, tmp_path: Path, files: dict[str, str], message: str
) -> None:
    (tmp_path / "files").mkdir()
    for name, text in files.items():
        (tmp_path / "files" / name).write_text(text, "utf-8")
    number = len(sandbox.requests)
    for command in ("push", "pull", "diff"):
        result = invoke("transform", command, "files", "--yes")
        assert result.code == 2
        assert message in result.err
    assert len(sandbox.requests) == number
    assert invoke("transform", "push", "nowhere").code == 2


def test_one_failure_does_not_keep_the_others_back(invoke: Run, tenant: Tenant, tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    for name, content in (("a", {"type": "nonsense"}), ("b", {"type": "upper", "attributes": {}})):
        (tmp_path / f"files/{name}.json").write_text(json.dumps({"name": f"one-{name}", **content}), "utf-8")
    result = invoke("transform", "push", "files", "--yes")
    assert result.code == 8
    assert {line["name"]: line["state"] for line in result.lines} == {"one-a": "failed", "one-b": "done"}


def test_a_dry_run_of_pull_writes_nothing(invoke: Run, tenant: Tenant, tmp_path: Path) -> None:
    make_transform(tenant, "Not written")
    result = invoke("transform", "pull", "files", "--dry-run")
    assert result.code == 0
    assert "would be written" in result.err
    assert not (tmp_path / "files").exists()


@given(st.text())
@example("\ud800")
@example("..")
@example("a" * 400)
@example("con.txt")
@example("\u65e5" * 100)
def test_a_file_name_is_a_plain_name_on_every_system(name: str) -> None:
    made = file_name(name)
    assert made == Path(made).name
    assert not set('/\\:*?"<>|\0') & set(made)
    assert 0 < len(f"{made}-{'0' * 12}.json".encode()) <= 255
    assert made[0] not in ". "
    assert made[-1] not in ". "
    assert made.isprintable()
    assert made.split(".")[0].lower() not in {"con", "prn", "aux", "nul", "com1", "lpt1"}


@given(st.lists(st.sampled_from(["A", "a", "a/b", "a_b", "\u00e9", "e\u0301", "A ", "..", "."]), unique=True))
def test_each_object_has_a_file_of_its_own_whatever_the_case(names: list[str]) -> None:
    paths: list[Path] = []
    for name in names:
        paths.append(choose_path(Path("x"), name, paths))
    assert len({path.name.casefold() for path in paths}) == len(names)


JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(content=st.dictionaries(st.text(), JSON, max_size=4), name=st.text(min_size=1).filter(str.strip))
def test_a_file_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, Any], name: str
) -> None:
    folder, item = tmp_path_factory.mktemp("files"), {**content, "name": name}
    path = choose_path(folder, name, [])
    assert write_object(path, item)
    assert not write_object(path, dict(reversed(item.items())))
    assert read_folder(folder) == {name: (path, item)}
    assert to_text(item) == to_text(json.loads(to_text(item)))
