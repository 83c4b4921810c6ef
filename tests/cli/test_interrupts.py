"""Ctrl-C during jobs: the end comes soon, nothing is lost, and the message says how to go on."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import Latency

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no such signals")


def interrupt(
    sandbox: Sandbox, variables: dict[str, str], folder: Path, arguments: list[str], is_time: Callable[[], bool]
) -> tuple[int, str, str]:
    """Run a command as a program, send it Ctrl-C when it is time, and return exit code, stdout and stderr."""
    process = subprocess.Popen(
        [sys.executable, "-m", "sailkit_cli.main", *arguments],
        env={**os.environ, **variables},
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        until = time.monotonic() + 60
        while not is_time() and process.poll() is None and time.monotonic() < until:
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def test_a_job_writes_its_report(sandbox: Sandbox, variables: dict[str, str], tmp_path: Path) -> None:
    with sandbox.tenant(rate_limit=None) as tenant:
        accounts = [account for account in tenant.accounts.list() if not (account.disabled or account.authoritative)]
    people = list(dict.fromkeys(str(account.identity_id) for account in accounts if account.identity_id))[:40]
    (tmp_path / "leavers.txt").write_text("\n".join(people), "utf-8")
    number = len(sandbox.requests)

    def is_time() -> bool:
        return sum(request.path.endswith("/disable") for request in sandbox.requests[number:]) >= 10

    arguments = ["leavers", "leavers.txt", "--yes", "--no-wait", "--report", "report.csv"]
    with sandbox.faults(Latency(0.3, path="/accounts/*/disable")):
        code, _, err = interrupt(sandbox, variables, tmp_path, arguments, is_time)
    assert code == 130, err
    assert "Traceback" not in err
    assert "the same command again goes on" in err
    with (tmp_path / "report.csv").open(encoding="utf-8", newline="") as file:
        states = {row["accountId"]: row["state"] for row in csv.DictReader(file)}
    assert {*states.values()} == {"done", "not done"}
    with sandbox.tenant(rate_limit=None) as tenant:
        disabled = {str(account.id) for account in tenant.accounts.list() if account.disabled}
    assert {id for id, state in states.items() if state == "done"} <= disabled


def test_a_wait_says_how_it_is_taken_up(sandbox: Sandbox, variables: dict[str, str], tmp_path: Path) -> None:
    number = len(sandbox.requests)

    def is_time() -> bool:
        return any("/sp-config/export/" in request.path for request in sandbox.requests[number:])

    arguments = ["sp-config", "export", "--to", "config.json"]
    with sandbox.faults(Latency(2.0, path="/sp-config/export/*/download"), Latency(0.5, path="/sp-config/export/*")):
        code, _, err = interrupt(sandbox, variables, tmp_path, arguments, is_time)
    assert "Traceback" not in err
    assert not (tmp_path / "config.json").exists()
    assert code == 130
    assert "sailkit sp-config export --job " in err
