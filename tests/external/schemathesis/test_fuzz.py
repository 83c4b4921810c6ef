"""Schemathesis, which nobody here wrote, against the sandbox: no call that it makes up gets an undocumented answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from sailkit_sandbox import Sandbox
from tests.external.documents import load_document

VERSIONS = {"v2024": 716, "v2025": 812}
PHASES = "coverage,fuzzing"
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
CHECKS += "response_schema_conformance"
# The service refuses a request that makes no sense, and an id or a reference to nothing, whichever operation is called.
# The documents leave one or the other out of many operations, in no order that can be seen.
REFUSALS = ("400", "404")
# What is found and is no fault of the sandbox, by code and operation; all of it occurs.
KNOWN = {
    ("ST108", "GET /accounts"): "what detailLevel=SLIM leaves out, upstream says in words and not in the schema",
}


@attrs.frozen
class Run:
    """What came of fuzzing one API version.

    Args:
        tested: how many operations were called.
        calls: how many calls were made up.
        failures: the codes of what was found, each with the operation.
        errors: what the fuzzer could not do.
        crashes: exceptions in the sandbox.
        told: what the fuzzer wrote.
    """

    tested: int
    calls: int
    failures: frozenset[tuple[str, str]]
    errors: list[Any]
    crashes: tuple[Exception, ...]
    told: str


def document_with_refusals(version: str) -> dict[str, Any]:
    """The document for Schemathesis: every operation may refuse, as most operations do."""
    document = load_document(version)
    operations = (node for item in document["paths"].values() for node in item.values() if "responses" in node)
    for operation in operations:
        for status in REFUSALS:
            operation["responses"].setdefault(status, {"$ref": f"#/components/responses/{status}"})
    return document


def fuzzed(version: str, folder: Path, examples: int, seed: int) -> Run:
    """Fuzz one API version, in a folder of its own."""
    path, report = folder / f"{version}.json", folder / "report.json"
    path.write_text(json.dumps(document_with_refusals(version)), "utf-8")
    with Sandbox(identities=50) as sandbox:
        options = {
            "--url": f"{sandbox.base_url}/{version}",
            "--phases": PHASES,
            "--checks": CHECKS,
            "--max-examples": str(examples),
            "--seed": str(seed),
            "--generation-database": "none",
            "--warnings": "off",
            "--report": "json",
            "--report-json-path": str(report),
        }
        headers = [f"Authorization: Bearer {token(sandbox)}", "X-SailPoint-Experimental: true"]
        given = [each for option in options.items() for each in option]
        command = [str(Path(sys.executable).with_name("st")), "run", str(path), "--continue-on-failure", "--no-color"]
        command += given + [each for header in headers for each in ("--header", header)]
        plain = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        done = subprocess.run(command, cwd=folder, env=plain, capture_output=True, text=True, check=False)
        assert report.exists(), done.stdout + done.stderr
        return judgement(json.loads(report.read_text("utf-8")), sandbox.crashes, done.stdout)


def judgement(report: Mapping[str, Any], crashes: tuple[Exception, ...], told: str) -> Run:
    failures = [(each["code"], operation) for each in report["failures"] for operation in each["operations"]]
    tested, calls = report["operations"]["tested"], report["test_cases"]["generated"]
    return Run(tested, calls, frozenset(failures), report["errors"], crashes, told)


def token(sandbox: Sandbox) -> str:
    form = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "grant_type": "client_credentials"}
    found: str = httpx.post(f"{sandbox.base_url}/oauth/token", data=form, trust_env=False).json()["access_token"]
    return found


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, Run]:
    """Both versions, fuzzed at the same time, since most of it is waiting for each other."""
    examples, seed = (request.config.getoption(name) for name in ("--max-examples", "--fuzz-seed"))
    folders = {version: tmp_path_factory.mktemp(version) for version in VERSIONS}
    with ThreadPoolExecutor(len(VERSIONS)) as pool:
        begun = {name: pool.submit(fuzzed, name, folder, examples, seed) for name, folder in folders.items()}
        return {version: run.result() for version, run in begun.items()}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_call_gets_a_documented_answer(version: str, runs: dict[str, Run]) -> None:
    run = runs[version]
    print(f"{version}: {run.tested} operations, {run.calls} calls, {len(run.failures)} failures")
    assert run.crashes == ()
    assert run.errors == []
    assert run.failures - KNOWN.keys() == set(), run.told
    assert KNOWN.keys() - run.failures == set()
    assert run.tested == VERSIONS[version]
