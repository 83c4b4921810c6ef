"""Prism, which nobody here wrote, between client and sandbox: it finds no violation of the documents on either side."""

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
from tests.external.prism.driving import Driver, Outcome

VERSIONS = {"v2024": 716, "v2025": 812}
PATIENCE = 60.0
# What Prism finds and is no fault of client or sandbox, by a part of its message; all of it occurs.
BOTH_KNOWN = {
    "sp-config/import: request.body.options": "it reads no JSON in the parts of a form",
    "identities/process: response.body.name": "that this is always null, upstream says in words and not in the schema",
}
KNOWN = {
    "v2024": BOTH_KNOWN,
    "v2025": {
        **BOTH_KNOWN,
        "parameter-storage/parameters/": "of two media types with +json, it judges by the first",
    },
}
# Operations whose call does not succeed.
FAILING = {
    "completeWorkItem": "Prism passes a body that is a JSON string on without its quotes",
    "getPendingTaskHeaders": "Prism ends the call with 500: it reads JSON in answers to HEAD, which have no body",
}
_COLORS = re.compile(r"\x1b\[[0-9;]*m")
_REQUEST = re.compile(r"\[HTTP SERVER\] (\w+) (\S+) .*Request received")
_VIOLATION = re.compile(r"Violation: (.*)")


@attrs.frozen
class Referee:
    """A running Prism.

    Args:
        base_url: where it listens.
        log: the file that it writes to.
    """

    base_url: str
    log: Path

    def violations(self) -> list[str]:
        """What it has found so far, with the request at which it found it."""
        found, request = [], ""
        for line in _COLORS.sub("", self.log.read_text("utf-8")).splitlines():
            if match := _REQUEST.search(line):
                request = f"{match[1].upper()} {match[2]}"
            elif match := _VIOLATION.search(line):
                found.append(f"{request}: {match[1]}")
        return found


def document_text(version: str) -> str:
    """The document for Prism, with the prefix of the version in every path."""
    document = load_document(version)
    document["servers"] = []
    document["paths"] = {f"/{version}{path}": item for path, item in document["paths"].items()}
    return json.dumps(document)


@contextlib.contextmanager
def referee(version: str, upstream: str, folder: Path) -> Iterator[Referee]:
    """Prism between a client and this server."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    log, path = folder / "prism.log", folder / f"{version}.json"
    path.write_text(document_text(version), "utf-8")
    command = [os.environ["PRISM"], "proxy", str(path), upstream, "--port", str(port)]
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT) as process:
        try:
            deadline = time.monotonic() + PATIENCE
            while "Prism is listening" not in log.read_text("utf-8"):
                assert process.poll() is None, f"Prism ended: {log.read_text('utf-8')[-2000:]}"
                assert time.monotonic() < deadline, "Prism does not start"
                time.sleep(0.1)
            yield Referee(f"http://127.0.0.1:{port}", log)
        finally:
            process.terminate()


def token(sandbox: Sandbox) -> str:
    """A token of the sandbox, asked for directly: the documents, which are all that Prism knows, have no such path."""
    form = {"client_id": sandbox.client_id, "client_secret": sandbox.client_secret, "grant_type": "client_credentials"}
    found: str = httpx.post(f"{sandbox.base_url}/oauth/token", data=form, trust_env=False).json()["access_token"]
    return found


@pytest.mark.filterwarnings("ignore::sailkit.ExperimentalWarning", "ignore::sailkit.DeprecatedWarning")
@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_passes_the_referee(version: str, tmp_path: Path) -> None:
    with Sandbox(identities=60, task_seconds=3600) as sandbox, referee(version, sandbox.base_url, tmp_path) as prism:
        access = token(sandbox)
        with (
            sandbox.tenant() as direct,
            Tenant(base_url=prism.base_url, access_token=access, retry=None, rate_limit=None) as tenant,
        ):
            outcomes = list(Driver(tenant, direct, version).drive())
        violations = prism.violations()
        crashes = sandbox.crashes
    print(summary(version, outcomes))
    assert crashes == ()
    assert [each for each in violations if not any(known in each for known in KNOWN[version])] == []
    assert [known for known in KNOWN[version] if not any(known in each for each in violations)] == []
    assert len({outcome.operation.id for outcome in outcomes}) == VERSIONS[version]
    failed = {each.operation.id: f"{each.status} {each.text}" for each in outcomes if each.status >= 300}
    assert {id: how for id, how in failed.items() if id not in FAILING} == {}
    assert failed.keys() == FAILING.keys()


def summary(version: str, outcomes: list[Outcome]) -> str:
    counted = Counter(outcome.status for outcome in outcomes)
    return f"{version}: {len(outcomes)} calls, " + ", ".join(f"{n} x {status}" for status, n in sorted(counted.items()))
