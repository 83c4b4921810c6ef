"""Fuzz tests with Schemathesis: no generated call, alone or in a sequence, gets an undocumented response."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from itertools import chain
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from sailkit_sandbox import Sandbox
from tests.external.documents import load_document
from tests.external.schemathesis.links import add_links

VERSIONS = {"v2024": 716, "v2025": 812}
CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
CHECKS += "response_schema_conformance"
# Sequences of calls by the links: the seeds of the runs, each of which ends after some hundred calls.
SEQUENCE_SEEDS = range(4)
SEQUENCES = 60
# Links alone make the sequences. Those that the fuzzer infers besides use values that are no ids.
CONFIGURATION = """
[phases.stateful]
max-steps = 12
[phases.stateful.inference]
algorithms = []
"""
# Every operation of the service rejects invalid requests and unknown ids. The documents omit one or both statuses for
# many operations.
REFUSALS = ("400", "404")
# Failures that are not caused by the sandbox, by code and operation. Each of them must occur.
KNOWN = {
    ("ST108", "GET /accounts"): "upstream documents what detailLevel=SLIM omits in prose, not in the schema",
    ("ST104", "GET /password-dictionary"): "an empty file has no media type",
    ("ST108", "POST /sources/{sourceId}/provisioning-policies/bulk-update"): "fields have more types than documented",
    ("ST108", "PUT /sources/{sourceId}/provisioning-policies/{usageType}"): "fields have more types than documented",
}


@attrs.frozen
class Run:
    """The result of one run of the fuzzer.

    Args:
        tested: the number of tested operations.
        calls: the number of generated calls.
        transitions: the number of calls with values from earlier responses.
        failures: the codes of failures, each with the operation.
        errors: errors of the fuzzer.
        crashes: exceptions in the sandbox.
        output: the output of the fuzzer.
    """

    tested: int
    calls: int
    transitions: int
    failures: frozenset[tuple[str, str]]
    errors: list[Any]
    crashes: tuple[Exception, ...]
    output: str


def build_document(version: str) -> dict[str, Any]:
    """The document for Schemathesis: every operation may refuse, as most operations do, and those that return ids
    are linked to those that require them."""
    document = load_document(version)
    operations = (node for item in document["paths"].values() for node in item.values() if "responses" in node)
    for operation in operations:
        for status in REFUSALS:
            operation["responses"].setdefault(status, {"$ref": f"#/components/responses/{status}"})
    add_links(document, version)
    return document


def fuzz(version: str, folder: Path, phases: str, examples: int, seed: int) -> Run:
    """Fuzz one API version, in a folder of its own."""
    path, report, events = (folder / name for name in ("document.json", "report.json", "events.ndjson"))
    path.write_text(json.dumps(build_document(version)), "utf-8")
    (folder / "schemathesis.toml").write_text(CONFIGURATION, "utf-8")
    is_stateful = phases == "stateful"
    with Sandbox(identities=50) as sandbox:
        options = {
            "--url": f"{sandbox.base_url}/{version}",
            "--phases": phases,
            "--checks": CHECKS,
            "--max-examples": str(examples),
            "--seed": str(seed),
            "--request-timeout": "60",
            "--generation-database": "none",
            "--warnings": "off",
            "--report": "json,ndjson" if is_stateful else "json",
            "--report-json-path": str(report),
            "--report-ndjson-path": str(events),
        }
        headers = [f"Authorization: Bearer {get_token(sandbox)}", "X-SailPoint-Experimental: true"]
        arguments = [part for option in options.items() for part in option]
        command = [sys.executable, "-m", "schemathesis.cli", "run", str(path), "--continue-on-failure", "--no-color"]
        command += arguments + [part for header in headers for part in ("--header", header)]
        environment = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert report.exists(), done.stdout + done.stderr
        result = read_report(json.loads(report.read_text("utf-8")), sandbox.crashes, done.stdout)
        return add_events(result, events.read_text("utf-8")) if is_stateful else result


def read_report(report: Mapping[str, Any], crashes: tuple[Exception, ...], output: str) -> Run:
    failures = [(failure["code"], operation) for failure in report["failures"] for operation in failure["operations"]]
    tested, calls = report["operations"]["tested"], report["test_cases"]["generated"]
    return Run(tested, calls, 0, frozenset(failures), report["errors"], crashes, output)


def add_events(run: Run, events: str) -> Run:
    """Add the operations of failures in sequences of calls, which only the events name."""
    failures, transitions = set(), 0
    for line in events.splitlines():
        recorder = json.loads(line).get("ScenarioFinished", {}).get("recorder", {})
        transitions += sum(case["is_transition_applied"] for case in recorder.get("cases", {}).values())
        for check in chain.from_iterable(recorder.get("checks", {}).values()):
            if check["status"] == "failure":
                failure = check["failure_info"]["failure"]
                failures.add((failure["code"], failure["operation"]))
    return attrs.evolve(run, transitions=transitions, failures=frozenset(failures))


def get_token(sandbox: Sandbox) -> str:
    form = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "grant_type": "client_credentials"}
    response = httpx.post(f"{sandbox.base_url}/oauth/token", data=form, trust_env=False, timeout=60)
    token: str = response.json()["access_token"]
    return token


def fuzz_all(factory: pytest.TempPathFactory, phases: str, examples: int, seeds: Iterable[int]) -> dict[str, list[Run]]:
    """Fuzz all versions at the same time: most of the time is spent waiting."""
    folders = {(version, seed): factory.mktemp(f"{version}-{seed}") for version in VERSIONS for seed in seeds}
    with ThreadPoolExecutor(len(VERSIONS)) as pool:
        futures = {
            (version, seed): pool.submit(fuzz, version, folder, phases, examples, seed)
            for (version, seed), folder in folders.items()
        }
    runs: dict[str, list[Run]] = {version: [] for version in VERSIONS}
    for (version, _), future in futures.items():
        runs[version].append(future.result())
    return runs


@pytest.fixture(scope="module")
def single_calls(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, list[Run]]:
    """Calls of each operation on its own."""
    examples, seed = (request.config.getoption(name) for name in ("--max-examples", "--fuzz-seed"))
    return fuzz_all(tmp_path_factory, "coverage,fuzzing", examples, [seed])


@pytest.fixture(scope="module")
def sequences(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> dict[str, list[Run]]:
    """Sequences of calls with ids from earlier responses."""
    seed = request.config.getoption("--fuzz-seed")
    return fuzz_all(tmp_path_factory, "stateful", SEQUENCES, [100 * seed + number for number in SEQUENCE_SEEDS])


def check_runs(version: str, runs: list[Run]) -> set[tuple[str, str]]:
    """Assert that nothing crashed and nothing unknown failed, and return the failures."""
    failures = {failure for run in runs for failure in run.failures}
    calls, transitions = sum(run.calls for run in runs), sum(run.transitions for run in runs)
    print(f"{version}: {calls} calls, {transitions} with values of responses, {len(failures)} failures")
    assert [crash for run in runs for crash in run.crashes] == []
    assert [error for run in runs for error in run.errors] == []
    assert failures - KNOWN.keys() == set(), "\n".join(run.output for run in runs)
    return failures


@pytest.mark.parametrize("version", VERSIONS)
def test_every_call_gets_a_documented_answer(version: str, single_calls: dict[str, list[Run]]) -> None:
    failures = check_runs(version, single_calls[version])
    assert KNOWN.keys() - failures == set()
    assert single_calls[version][0].tested == VERSIONS[version]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_call_of_a_sequence_gets_a_documented_answer(version: str, sequences: dict[str, list[Run]]) -> None:
    check_runs(version, sequences[version])
    assert sum(run.transitions for run in sequences[version]) > 100
