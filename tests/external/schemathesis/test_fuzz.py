"""Fuzz tests with Schemathesis: no generated call gets an undocumented response from the sandbox."""

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
# Every operation of the service rejects invalid requests and unknown ids. The documents omit one or both statuses for
# many operations.
REFUSALS = ("400", "404")
# Failures that are not caused by the sandbox, by code and operation. Each of them must occur.
KNOWN = {
    ("ST108", "GET /accounts"): "upstream documents what detailLevel=SLIM omits in prose, not in the schema",
    ("ST104", "GET /password-dictionary"): "an empty file has no media type",
    ("ST105", "GET /form-definitions/{formDefinitionID}/file/{fileID}"): "upstream documents errors as pictures",
    ("ST105", "GET /form-instances/{formInstanceID}/file/{fileID}"): "upstream documents errors as pictures",
    ("ST108", "POST /sources/{sourceId}/provisioning-policies/bulk-update"): "fields have more types than documented",
    ("ST108", "PUT /sources/{sourceId}/provisioning-policies/{usageType}"): "fields have more types than documented",
}


@attrs.frozen
class Run:
    """The result of fuzzing one API version.

    Args:
        tested: the number of tested operations.
        calls: the number of generated calls.
        failures: the codes of failures, each with the operation.
        errors: errors of the fuzzer.
        crashes: exceptions in the sandbox.
        output: the output of the fuzzer.
    """

    tested: int
    calls: int
    failures: frozenset[tuple[str, str]]
    errors: list[Any]
    crashes: tuple[Exception, ...]
    output: str


def document_with_refusals(version: str) -> dict[str, Any]:
    """The document for Schemathesis: every operation may refuse, as most operations do."""
    document = load_document(version)
    operations = (node for item in document["paths"].values() for node in item.values() if "responses" in node)
    for operation in operations:
        for status in REFUSALS:
            operation["responses"].setdefault(status, {"$ref": f"#/components/responses/{status}"})
    return document


def fuzz(version: str, folder: Path, examples: int, seed: int) -> Run:
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
        headers = [f"Authorization: Bearer {get_token(sandbox)}", "X-SailPoint-Experimental: true"]
        arguments = [part for option in options.items() for part in option]
        command = [sys.executable, "-m", "schemathesis.cli", "run", str(path), "--continue-on-failure", "--no-color"]
        command += arguments + [part for header in headers for part in ("--header", header)]
        environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert report.exists(), done.stdout + done.stderr
        return read_report(json.loads(report.read_text("utf-8")), sandbox.crashes, done.stdout)


def read_report(report: Mapping[str, Any], crashes: tuple[Exception, ...], output: str) -> Run:
    failures = [(failure["code"], operation) for failure in report["failures"] for operation in failure["operations"]]
    tested, calls = report["operations"]["tested"], report["test_cases"]["generated"]
    return Run(tested, calls, frozenset(failures), report["errors"], crashes, output)


def get_token(sandbox: Sandbox) -> str:
    form = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "grant_type": "client_credentials"}
    token: str = httpx.post(f"{sandbox.base_url}/oauth/token", data=form, trust_env=False).json()["access_token"]
    return token


@pytest.fixture(scope="module")
def runs(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, Run]:
    """Fuzz all versions at the same time: most of the time is spent waiting."""
    examples, seed = (request.config.getoption(name) for name in ("--max-examples", "--fuzz-seed"))
    folders = {version: tmp_path_factory.mktemp(version) for version in VERSIONS}
    with ThreadPoolExecutor(len(VERSIONS)) as pool:
        futures = {name: pool.submit(fuzz, name, folder, examples, seed) for name, folder in folders.items()}
        return {version: run.result() for version, run in futures.items()}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_call_gets_a_documented_answer(version: str, runs: dict[str, Run]) -> None:
    run = runs[version]
    print(f"{version}: {run.tested} operations, {run.calls} calls, {len(run.failures)} failures")
    assert run.crashes == ()
    assert run.errors == []
    assert run.failures - KNOWN.keys() == set(), run.output
    assert KNOWN.keys() - run.failures == set()
    assert run.tested == VERSIONS[version]
