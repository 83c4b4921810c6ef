"""The two distributions: their wheels' files, extras and entry points."""

from __future__ import annotations

import tomllib
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[2]
VERSIONS = ("v2024", "v2025")


def wheel_files(folder: Path) -> set[PurePosixPath]:
    """The paths of the files in a wheel, without its metadata."""
    builder = WheelBuilder(str(folder))
    return {PurePosixPath(file.distribution_path) for file in builder.recurse_included_files()}


def project(folder: Path) -> Any:
    return tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]


def test_the_clients_wheel_has_the_client_alone() -> None:
    files = wheel_files(ROOT)
    assert {path.parts[0] for path in files} == {"sailkit", "sailkit_api", "sailkit_cli", "sailkit_core"}
    assert {path.suffix for path in files} == {".py", ".typed", ".jsonl"}
    assert "entry-points" not in project(ROOT)


def test_the_clients_wheel_is_small(tmp_path: Path) -> None:
    """Both API versions with all texts; whatever makes it larger has to be worth it."""
    (path,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path))
    assert Path(path).stat().st_size <= 2_000_000


def test_the_sandboxs_wheel_has_the_documents() -> None:
    files = wheel_files(ROOT / "sandbox")
    assert {path.parts[0] for path in files} == {"sailkit_sandbox"}
    documents = {path for path in files if path.suffix not in (".py", ".typed")}
    assert documents == {PurePosixPath("sailkit_sandbox", "openapi", "documents", f"{name}.json") for name in VERSIONS}
    assert PurePosixPath("sailkit_sandbox", "py.typed") in files


def test_every_module_is_in_a_wheel() -> None:
    sources = [ROOT / "facade", ROOT / "generated", ROOT / "sandbox"]
    modules = {PurePosixPath(path.relative_to(source)) for source in sources for path in source.rglob("*.py")}
    assert modules == {path for path in wheel_files(ROOT) | wheel_files(ROOT / "sandbox") if path.suffix == ".py"}


def test_the_sandbox_depends_on_its_client_and_https_is_an_extra() -> None:
    client, sandbox = project(ROOT), project(ROOT / "sandbox")
    assert f"sailkit=={client['version']}" in sandbox["dependencies"]
    assert client["optional-dependencies"]["sandbox"] == [f"sailkit-sandbox=={sandbox['version']}"]
    assert client["version"] == sandbox["version"]
    assert not [name for name in sandbox["dependencies"] if name.startswith(("trustme", "cryptography", "pydantic"))]
    assert [name.partition(">")[0] for name in sandbox["optional-dependencies"]["https"]] == ["trustme"]


@pytest.mark.parametrize("name", ["sailkit_sandbox.pytest_plugin"])
def test_the_sandbox_registers_its_pytest_plugin(name: str) -> None:
    assert project(ROOT / "sandbox")["entry-points"]["pytest11"] == {name: name}
