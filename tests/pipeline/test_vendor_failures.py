"""Failures of vendoring: one line that names the place and the remedy, and an unchanged `openapi/`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.vendor.command import main
from tests.pipeline.small_tree import COMMIT, bundle, pack, run, tree, unpack


def _change(path: str, old: str, new: str) -> Callable[[dict[str, str]], None]:
    def change(files: dict[str, str]) -> None:
        assert old in files[path]
        files[path] = files[path].replace(old, new)

    return change


def _put(path: str, text: str) -> Callable[[dict[str, str]], None]:
    return lambda files: files.update({path: text})


def _drop(part: str) -> Callable[[dict[str, str]], None]:
    def drop(files: dict[str, str]) -> None:
        for path in [path for path in files if part in path]:
            del files[path]

    return drop


def _move(path: str, *places: str) -> Callable[[dict[str, str]], None]:
    def move(files: dict[str, str]) -> None:
        files |= dict.fromkeys(places, files.pop(path))

    return move


_ROOT_FILE = "idn/sailpoint-api.v2025.yaml"
_FAILURES = {
    "broken YAML": (
        _put("idn/v2025/schemas/Error.yaml", "type: object\nproperties: {a: [1\n"),
        ["idn/v2025/schemas/Error.yaml:3:1: not valid YAML", "flow"],
    ),
    "broken root": (
        _put(_ROOT_FILE, 'openapi: 3.0.1\ninfo: {title: "cut\n'),
        ["idn/sailpoint-api.v2025.yaml:3:1: not valid YAML"],
    ),
    "an alias": (
        _put("idn/v2025/schemas/Error.yaml", "type: &a object\nformat: *a\n"),
        ["idn/v2025/schemas/Error.yaml:2:9: not valid YAML", "alias"],
    ),
    "a missing file": (
        _drop("v2025/schemas/Error.yaml"),
        [
            "idn/v2025/responses/400.yaml#/content/application~1json/schema/$ref",
            '"../schemas/Error.yaml"',
            "idn/v2025/schemas/Error.yaml, which is not in the source",
        ],
    ),
    "a missing path": (
        _drop("v2025/paths/odds.yaml"),
        ["idn/sailpoint-api.v2025.yaml#/paths/~1odds~1{id}/$ref", '"./v2025/paths/odds.yaml"'],
    ),
    "an empty file": (
        _put("idn/v2025/schemas/Error.yaml", ""),
        ['$ref "../schemas/Error.yaml" leads to idn/v2025/schemas/Error.yaml#, which is empty'],
    ),
    "a missing fragment": (
        _change("idn/v2025/schemas/Thing.yaml", "schemas/Part'", "schemas/Gone'"),
        [
            "idn/v2025/schemas/Thing.yaml#/properties/items/items/$ref",
            "idn/v2025/schemas/Parts.yaml#/components/schemas/Gone, which is empty",
        ],
    ),
    "a fragment that is no pointer": (
        _change("idn/v2025/schemas/Thing.yaml", "#/components/schemas/Part", "#Part"),
        ["#/properties/items/items/$ref", "no JSON pointer"],
    ),
    "a mapping to nowhere": (
        _change("idn/v2025/schemas/Odd.yaml", "./early/Kept", "./early/Gone"),
        ["idn/v2025/schemas/Odd.yaml#/discriminator/mapping/EARLY", '"./early/Gone"'],
    ),
    "a $ref out of the source": (
        _change("idn/v2025/schemas/Thing.yaml", "./deep/Same.yaml", "../../../../../etc/passwd"),
        [
            "idn/v2025/schemas/Thing.yaml#/properties/deep/$ref",
            '"../../../../../etc/passwd"',
            "out of the source",
        ],
    ),
    "an encoded $ref out of the source": (
        _change("idn/v2025/schemas/Thing.yaml", "./deep/Same.yaml", "..%2F..%2F..%2F..%2Fetc/passwd"),
        ["idn/v2025/schemas/Thing.yaml#/properties/deep/$ref", "out of the source"],
    ),
    "an absolute $ref": (
        _change("idn/v2025/schemas/Thing.yaml", "./deep/Same.yaml", "/etc/passwd"),
        ["idn/v2025/schemas/Thing.yaml#/properties/deep/$ref", '"/etc/passwd" is not relative'],
    ),
    "a $ref to a URL": (
        _change("idn/v2025/schemas/Thing.yaml", "./deep/Same.yaml", "https://example.com/a.yaml"),
        [
            "idn/v2025/schemas/Thing.yaml#/properties/deep/$ref",
            '"https://example.com/a.yaml" is not relative',
        ],
    ),
    "a $ref that is no text": (
        _change("idn/v2025/schemas/Thing.yaml", "./deep/Same.yaml", "[1]"),
        ["idn/v2025/schemas/Thing.yaml#/properties/deep/$ref", "must be text"],
    ),
    "a path that leads back to itself": (
        _put("idn/v2025/paths/odds.yaml", "$ref: ./odds.yaml"),
        ["idn/v2025/paths/odds.yaml#", "leads back to itself"],
    ),
    "a path item that is a list": (
        _put("idn/v2025/paths/odds.yaml", "[1]"),
        ["idn/v2025/paths/odds.yaml#: a path item must be a mapping"],
    ),
    "an operation that is text": (
        _put("idn/v2025/paths/odds.yaml", "get: PROSE"),
        ["idn/v2025/paths/odds.yaml#/get: an operation must be a mapping"],
    ),
    "parameters that are no list": (
        _put("idn/v2025/paths/odds.yaml", "get: {parameters: {a: 1}}"),
        ["idn/v2025/paths/odds.yaml#/get/parameters: parameters must be a list"],
    ),
    "no paths": (
        _change(_ROOT_FILE, "\npaths:\n", "\nx-paths:\n"),
        ["idn/sailpoint-api.v2025.yaml#/paths: no mapping of paths"],
    ),
    "no operations": (
        lambda files: files.update(
            {"idn/v2025/paths/odds.yaml": "parameters: []", "idn/v2025/paths/things.yaml": "parameters: []"}
        ),
        ["idn/sailpoint-api.v2025.yaml#/paths: no operations"],
    ),
    "another API": (
        _change(_ROOT_FILE, "Identity Security Cloud", "Petstore"),
        ["no OpenAPI document of Identity Security Cloud v2025", '"Petstore v2025 API" v2025'],
    ),
    "another API's servers": (
        _change(_ROOT_FILE, "identitynow.com/v2025", "example.com/nerm"),
        ["no OpenAPI document of Identity Security Cloud v2025", "idn/sailpoint-api.v2025.yaml is"],
    ),
    "two of one version": (
        _move(_ROOT_FILE, "a/api.yaml", "b/api.yaml"),
        ["v2025 occurs more than once (a/api.yaml, b/api.yaml)", "versions.toml"],
    ),
    "nothing of the kind": (
        lambda files: (files.clear(), files.update({"a.yaml": "a: 1"}))[0],
        ["no OpenAPI document of Identity Security Cloud v2024 or v2025"],
    ),
    "half a character": (
        _put("idn/v2025/schemas/Error.yaml", '{"enum": ["\\ud800"]}'),
        ["idn/sailpoint-api.v2025.yaml: cannot be written as JSON"],
    ),
}


@pytest.mark.parametrize("case", _FAILURES)
def test_a_failure_names_the_place_and_changes_nothing(
    tmp_path: Path, case: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One line, the place relative to the source, the remedy, exit status 1, and `openapi/` unchanged."""
    change, words = _FAILURES[case]
    files = tree()
    change(files)
    before = {"v2024.json": "old", "v2025.json": "old", "sources.toml": "", "names.toml": "other"}
    out = unpack(before, tmp_path / "out")
    assert main([str(unpack(files, tmp_path / "tree")), "--commit", COMMIT, "--output", str(out)]) == 1
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.count("\n") == 1
    assert output.err.startswith("vendor: ")
    assert "; " in output.err
    for word in words:
        assert word in output.err
    assert {path.name: path.read_text() for path in out.iterdir()} == before


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ([], "does not state its upstream commit; provide it with --commit SHA"),
        (["--commit", "main"], "main is not a commit; provide it with --commit SHA"),
    ],
)
def test_the_commit_has_to_be_known(
    tmp_path: Path, options: list[str], problem: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A document of unknown origin is not vendored."""
    path = pack(tree(), tmp_path / "a.tar.gz", commit="")
    assert main([str(path), *options, "--output", str(tmp_path / "out")]) == 1
    assert problem in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_an_archive_cut_short_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message names the archive."""
    path = pack(tree(), tmp_path / "a.tar.gz")
    path.write_bytes(path.read_bytes()[:-200])
    assert main([str(path), "--output", str(tmp_path / "out")]) == 1
    assert "a.tar.gz: the archive is damaged or truncated" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_a_record_that_is_no_toml_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One document alone needs the record of the other version, which must not be lost."""
    out = unpack({"sources.toml": "[v2024\n"}, tmp_path / "out")
    (tmp_path / "one.json").write_text(json.dumps(bundle("v2025")))
    assert main([str(tmp_path / "one.json"), "--commit", COMMIT, "--output", str(out)]) == 1
    assert "sources.toml: not valid TOML" in capsys.readouterr().err
    assert [path.name for path in out.iterdir()] == ["sources.toml"]


def test_a_long_chain_of_components_is_followed(tmp_path: Path) -> None:
    """Thousands of schemas, each using the next, need no deep stack."""
    files = tree()
    files["idn/v2025/schemas/Error.yaml"] = "properties: {next: {$ref: ./S0.yaml}}"
    for number in range(3000):
        files[f"idn/v2025/schemas/S{number}.yaml"] = f"properties: {{next: {{$ref: ./S{(number + 1) % 3000}.yaml}}}}"
    output_files = run(unpack(files, tmp_path / "tree"), tmp_path / "out")
    assert "S2999" in json.loads(output_files["v2025.json"])["components"]["schemas"]
