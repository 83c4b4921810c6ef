"""Vendoring: the same bytes from every form of a source, and a record of the origin."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import tomllib
from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.vendor.command import main
from tests.pipeline.small_tree import COMMIT, bundle, pack, run, tree, unpack

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def vendored(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("tree")
    return run(unpack(tree(), folder), folder / "out")


# The same bytes


@pytest.mark.parametrize("form", [json.dumps, yaml.safe_dump])
def test_a_bundle_gives_the_same_bytes_as_the_tree(
    tmp_path: Path, vendored: dict[str, bytes], form: Callable[[Any], str]
) -> None:
    """Whatever its files are called, and in whichever of the two forms."""
    files = {f"published/{version}.bundled.yaml": form(bundle(version)) for version in ("v2024", "v2025")}
    output_files = run(unpack(files, tmp_path / "bundles"), tmp_path / "out")
    assert output_files["v2024.json"] == vendored["v2024.json"]
    assert output_files["v2025.json"] == vendored["v2025.json"]


def test_a_tree_goes_before_a_bundle_beside_it(tmp_path: Path, vendored: dict[str, bytes]) -> None:
    """Upstream's repository has both; the bundle is made from the tree."""
    stale = bundle("v2025") | {"paths": {}}
    folder = unpack({**tree(), "dereferenced/v2025.json": json.dumps(stale)}, tmp_path / "both")
    assert run(folder, tmp_path / "out") == vendored


def test_folder_archive_and_url_give_the_same_bytes(tmp_path: Path, vendored: dict[str, bytes]) -> None:
    """Also the record of the source: it does not depend on where the source lay or how it came."""
    pack(tree(), tmp_path / "a.tar.gz")

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args, directory=str(tmp_path))

        def log_message(self, *_: object) -> None:
            """Do not log."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        url = f"http://127.0.0.1:{http.server_port}/a.tar.gz"
        assert main([url, "--output", str(tmp_path / "by-url")]) == 0
        http.shutdown()
    assert main([str(tmp_path / "a.tar.gz"), "--output", str(tmp_path / "by-archive")]) == 0
    for out in (tmp_path / "by-url", tmp_path / "by-archive"):
        assert {path.name: path.read_bytes() for path in out.iterdir()} == vendored


def test_the_order_of_hashing_changes_nothing(tmp_path: Path, vendored: dict[str, bytes]) -> None:
    """Two processes with different hash seeds write the same bytes."""
    folder = unpack(tree(), tmp_path / "tree")
    for seed in ("1", "2"):
        command = [
            sys.executable,
            "-m",
            "scripts.vendor",
            str(folder),
            "--commit",
            COMMIT,
            "--output",
            f"{tmp_path}/{seed}",
        ]
        subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, check=True, capture_output=True)
        assert {path.name: path.read_bytes() for path in (tmp_path / seed).iterdir()} == vendored


def test_mappings_are_sorted_and_the_form_is_fixed(vendored: dict[str, bytes]) -> None:
    """One space of indent, letters as they are, a newline at the end: small diffs."""
    text = vendored["v2025.json"].decode()
    assert text == json.dumps(json.loads(text), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


# The record of the sources


def test_the_record_states_the_origin_of_a_document(vendored: dict[str, bytes]) -> None:
    """And its size, and the statements that could not be parsed."""
    record = tomllib.loads(vendored["sources.toml"].decode())["v2025"]
    digest = record.pop("sha256")
    assert len(digest) == 64
    assert record == {
        "repository": "sailpoint-oss/api-specs",
        "commit": COMMIT,
        "path": "idn/sailpoint-api.v2025.yaml",
        "files": 14,
        "operations": 3,
        "filterable": 1,
        "sortable": 1,
        "unread": ["GET /things filters: Possible PROSE"],
        "stand_ins": [],
        "repeated_keys": [],
    }


def test_the_digest_is_of_the_files_that_count(tmp_path: Path, vendored: dict[str, bytes]) -> None:
    """A changed sentence in a file that is used changes it; a file that is not used does not."""

    def digest(files: dict[str, str], name: str) -> object:
        output_files = run(unpack(files, tmp_path / name), tmp_path / f"{name}-out")
        return tomllib.loads(output_files["sources.toml"].decode())["v2025"]["sha256"]

    before = tomllib.loads(vendored["sources.toml"].decode())["v2025"]["sha256"]
    used, unused = "idn/v2025/responses/204.yaml", "idn/v2025/schemas/Unreached.yaml"
    assert digest({**tree(), used: "description: other"}, "used") != before
    assert digest({**tree(), unused: "type: integer"}, "unused") == before


def test_the_command_reports_its_result(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Counts, statements that could not be parsed, and repeated keys, of which only the last is used."""
    files = tree()
    files["idn/v2025/schemas/Error.yaml"] = "properties:\n  a: {type: string}\n  a: {type: integer}\n"
    run(unpack(files, tmp_path / "tree"), tmp_path / "out")
    output = capsys.readouterr().out
    assert "v2024: 3 operations, 1 parameters with filterable and 1 with sortable fields" in output
    assert "v2025: not parsed from the prose: GET /things filters: Possible PROSE" in output
    assert "v2025: repeated key in one mapping (the last is used): idn/v2025/schemas/Error.yaml:3: a" in output


def test_one_document_updates_its_own_version(tmp_path: Path, vendored: dict[str, bytes]) -> None:
    """The other version and its record stay as they are."""
    run(unpack(tree(), tmp_path / "tree"), tmp_path / "out")
    single = tmp_path / "any-name.json"
    single.write_text(json.dumps(bundle("v2025")))
    output_files = run(single, tmp_path / "out", "--commit", "f" * 40, "--repository", "some/fork")
    assert {name: output_files[name] for name in ("v2024.json", "v2025.json")} == {
        name: vendored[name] for name in ("v2024.json", "v2025.json")
    }
    records = tomllib.loads(output_files["sources.toml"].decode())
    assert records["v2024"] == tomllib.loads(vendored["sources.toml"].decode())["v2024"]
    assert records["v2025"]["commit"] == "f" * 40
    assert records["v2025"]["repository"] == "some/fork"
    assert records["v2025"]["path"] == "any-name.json"
