"""Validation of client and sandbox by Prism as a proxy between them: neither violates the documents."""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import attrs
import httpx
import pytest

from sailkit import Tenant
from sailkit_sandbox import Sandbox
from tests.external.documents import load_document
from tests.external.prism.operation_driver import Driver, Outcome

VERSIONS = {"v2024": 716, "v2025": 812}
START_TIMEOUT = 60.0
TASK_SECONDS = 3600.0  # tasks run until the clock is advanced
TOKEN_SECONDS = 10.0**7
# Violations that are not caused by client or sandbox, by a part of the message. Each of them must occur.
BOTH_KNOWN = {
    "sp-config/import: request.body.options": "Prism does not parse JSON in the parts of a form",
    "identities/process: response.body.name": "upstream documents that this is always null in prose, not in the schema",
    "password-dictionary: response The received media type": "an empty file has no media type",
}
KNOWN = {
    "v2024": BOTH_KNOWN,
    "v2025": {
        **BOTH_KNOWN,
        "parameter-storage/parameters/": "of two media types with +json, Prism uses the first",
    },
}
# Operations whose call does not succeed.
FAILING = {
    "completeWorkItem": "Prism passes a body that is a JSON string on without its quotes",
    "getPendingTaskHeaders": "Prism ends the call with 500: it reads JSON in answers to HEAD, which have no body",
}
# Some operations refuse the call, because it needs an object or a state that the driver does not make; the document of
# some has no status for that. Their successful answers are tested elsewhere.
MOST_REFUSED = 0.025
UNDOCUMENTED_STATUS = "Unable to match the returned status code"
_COLORS = re.compile(r"\x1b\[[0-9;]*m")
_REQUEST = re.compile(r"\[HTTP SERVER\] (\w+) (\S+) .*Request received")
_VIOLATION = re.compile(r"Violation: (.*)")


class Clock:
    """A clock that can be advanced beyond the end of all tasks."""

    def __init__(self) -> None:
        self._ahead = 0.0  # seconds

    def __call__(self) -> float:
        return time.time() + self._ahead

    def advance(self) -> None:
        self._ahead += TASK_SECONDS + 1


@attrs.frozen
class Referee:
    """A running Prism.

    Args:
        base_url: the address of the proxy.
        log: its log file.
    """

    base_url: str
    log: Path

    def read_violations(self) -> list[str]:
        """Return the violations so far, each with its request."""
        violations, request = [], ""
        for line in _COLORS.sub("", self.log.read_text("utf-8")).splitlines():
            if match := _REQUEST.search(line):
                request = f"{match[1].upper()} {match[2]}"
            elif match := _VIOLATION.search(line):
                violations.append(f"{request}: {match[1]}")
        return violations


def document_text(version: str) -> str:
    """Return the document for Prism, with the prefix of the version in every path."""
    document = load_document(version)
    document["servers"] = []
    document["paths"] = {f"/{version}{path}": item for path, item in document["paths"].items()}
    return json.dumps(document)


@contextlib.contextmanager
def referee(version: str, upstream: str, folder: Path) -> Iterator[Referee]:
    """Run Prism as a proxy of a server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log, path = folder / "prism.log", folder / f"{version}.json"
    path.write_text(document_text(version), "utf-8")
    command = [os.environ["PRISM"], "proxy", str(path), upstream, "--port", str(port)]
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT) as process:
        try:
            deadline = time.monotonic() + START_TIMEOUT
            while "Prism is listening" not in log.read_text("utf-8"):
                assert process.poll() is None, f"Prism ended: {log.read_text('utf-8')[-2000:]}"
                assert time.monotonic() < deadline, "Prism does not start"
                time.sleep(0.1)
            yield Referee(f"http://127.0.0.1:{port}", log)
        finally:
            process.terminate()


def get_token(sandbox: Sandbox) -> str:
    """Return a token, requested without Prism: the documents do not have the path."""
    form = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "grant_type": "client_credentials"}
    response = httpx.post(f"{sandbox.base_url}/oauth/token", data=form, trust_env=False, timeout=60)
    token: str = response.json()["access_token"]
    return token


@pytest.mark.filterwarnings("ignore::sailkit.ExperimentalWarning", "ignore::sailkit.DeprecatedWarning")
@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_passes_the_referee(version: str, tmp_path: Path) -> None:
    clock = Clock()
    box = Sandbox(identities=60, task_seconds=TASK_SECONDS, token_lifetime=TOKEN_SECONDS, clock=clock)
    with box as sandbox, referee(version, sandbox.base_url, tmp_path) as prism:
        access = get_token(sandbox)
        with (
            sandbox.tenant() as direct,
            Tenant(base_url=prism.base_url, access_token=access, retry=None, rate_limit=None) as tenant,
        ):
            outcomes = list(Driver(tenant, direct, version, clock.advance).drive())
        violations = prism.read_violations()
        crashes = sandbox.crashes
    print(summary(version, outcomes))
    assert crashes == ()
    refused = {outcome.operation.id for outcome in outcomes if outcome.status in (400, 404)} - FAILING.keys()
    assert len(refused) <= MOST_REFUSED * VERSIONS[version], sorted(refused)
    unknown = [item for item in violations if not any(known in item for known in KNOWN[version])]
    assert [item for item in unknown if UNDOCUMENTED_STATUS not in item] == []
    assert len([item for item in unknown if UNDOCUMENTED_STATUS in item]) <= len(refused)
    assert [known for known in KNOWN[version] if not any(known in item for item in violations)] == []
    assert len({outcome.operation.id for outcome in outcomes}) == VERSIONS[version]
    failed = {item.operation.id: f"{item.status} {item.text}" for item in outcomes if item.status >= 300}
    assert {id: how for id, how in failed.items() if id not in FAILING and id not in refused} == {}
    assert failed.keys() - refused <= FAILING.keys()


def summary(version: str, outcomes: list[Outcome]) -> str:
    counted = Counter(outcome.status for outcome in outcomes)
    return f"{version}: {len(outcomes)} calls, " + ", ".join(f"{n} x {status}" for status, n in sorted(counted.items()))
