"""Dry runs, read-only use, and confirmation of what loses something."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from sailkit_sandbox import Sandbox

from .conftest import Run

CHANGE = ("transforms", "create", "--set", "name=T", "--set", "type=lower", "--set", "attributes:={}")
DELETE = ("transforms", "delete", "x")


def test_a_dry_run_shows_the_request_and_sends_nothing(invoke: Run, sandbox: Sandbox) -> None:
    seen = len(sandbox.requests)
    result = invoke(*CHANGE, "--dry-run")
    assert result.code == 0
    head, _, body = result.out.partition("\n\n")
    assert head.splitlines() == [
        f"POST {sandbox.base_url}/v2025/transforms",
        "Authorization: Bearer ***",
        "Accept: application/json",
        "Content-Type: application/json",
    ]
    assert json.loads(body) == {"name": "T", "type": "lower", "attributes": {}}
    assert len(sandbox.requests) == seen


@pytest.mark.parametrize(
    "arguments",
    [
        ("identities", "list", "--filter", 'name sw "A"'),
        ("search", "*", "--count"),
        ("api", "POST", "/v2025/anything", "--body", "{}"),
        ("export", "roles", "--to", "roles.csv"),
        DELETE,
    ],
)
def test_a_dry_run_changes_nothing(arguments: tuple[str, ...], invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    seen = len(sandbox.find_requests())
    assert invoke(*arguments, "--dry-run").code == 0
    sent = sandbox.find_requests()[seen:]
    assert {request.path.rpartition("/")[2] for request in sent if request.method != "GET"} <= {"count"}
    assert not [*tmp_path.iterdir()]


@pytest.mark.parametrize("form", ["json", "yaml", "table"])
def test_a_dry_run_shows_no_secret(form: str, invoke: Run) -> None:
    options = ["--set", "identityId=1", "--set", "encryptedPassword=geheim-1", "--set", "publicKeyId=p"]
    shown = invoke("passwords", "set", *options, "--dry-run", "-o", form)
    assert shown.code == 0, shown.err
    assert "geheim" not in shown.out
    assert "***" in shown.out
    listed = invoke("api", "GET", "/v2025/x", "--param", "clientSecret=geheim-2", "--dry-run", "-o", form).out
    assert "geheim" not in listed


def test_a_dry_run_of_an_upload_names_the_file(invoke: Run, tmp_path: Path) -> None:
    (tmp_path / "accounts.csv").write_text("id\n1\n")
    command = ("sources", "aggregate-accounts", "x", "--file", "accounts.csv", "--set", "disableOptimization=true")
    shown = json.loads(invoke(*command, "--dry-run", "-o", "json").out)
    assert shown["body"]["file"] == "<file accounts.csv>"
    assert shown["body"]["disableOptimization"] == "true"


@pytest.mark.parametrize("arguments", [CHANGE, DELETE, ("api", "PATCH", "/v2025/transforms/x", "--body", "[]")])
@pytest.mark.parametrize("variable", [{}, {"SAIL_READ_ONLY": "1"}])
def test_read_only_use_refuses_changes_without_asking(
    arguments: tuple[str, ...], variable: dict[str, str], invoke: Run, sandbox: Sandbox
) -> None:
    seen = len(sandbox.find_requests())
    options = () if variable else ("--read-only",)
    result = invoke(*options, *arguments, environment=variable)
    assert result.code == 4
    assert "read-only" in result.err
    assert "confirm" not in result.err
    assert len(sandbox.find_requests()) == seen


@pytest.mark.parametrize("arguments", [("roles", "list"), ("search", "*"), ("api", "GET", "/v2025/roles")])
def test_read_only_use_reads(arguments: tuple[str, ...], invoke: Run) -> None:
    assert invoke("--read-only", *arguments).code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        DELETE,
        ("accounts", "disable", "x", "--body", "{}"),
        ("api", "DELETE", "/v2025/transforms/x"),
        ("api", "POST", "/v2025/accounts/x/disable", "--body", "{}"),
    ],
)
def test_what_loses_something_is_refused_without_a_terminal(
    arguments: tuple[str, ...], invoke: Run, sandbox: Sandbox
) -> None:
    seen = len(sandbox.find_requests())
    result = invoke(*arguments, input="y\n")
    assert result.code == 4
    assert "confirm it with --yes" in result.err
    assert len(sandbox.find_requests()) == seen
    assert invoke(*arguments, "--yes").code != 4
    assert len(sandbox.find_requests()) == seen + 1


@pytest.mark.parametrize("options", [("-o", "xlsx"), ("--query", "[?"), ("--columns", ",")])
def test_output_that_cannot_be_is_refused_before_a_change(
    options: tuple[str, ...], invoke: Run, sandbox: Sandbox
) -> None:
    seen = len(sandbox.find_requests())
    assert invoke(*CHANGE, *options).code == 2
    assert len(sandbox.find_requests()) == seen


@pytest.mark.parametrize("options", [("--query", "length(missing)"), ("--columns", "nothing")])
def test_a_change_whose_result_cannot_be_shown_is_no_wrong_usage(
    options: tuple[str, ...], invoke: Run, sandbox: Sandbox
) -> None:
    seen = len(sandbox.find_requests("POST", "/transforms"))
    result = invoke(*CHANGE[:3], f"name={options[1]}", *CHANGE[4:], *options)
    assert (result.code, result.out) == (1, "")
    assert "The call was made" in result.err
    assert len(sandbox.find_requests("POST", "/transforms")) == seen + 1
    again = invoke("api", "POST", "/v2025/transforms", "--body", '{"name": "again"}', *options)
    assert (again.code, "returned 400" in again.err) == (1, True)  # nothing to show
    body = f'{{"name": "{options[0]}", "type": "lower", "attributes": {{}}}}'
    called = invoke("api", "POST", "/v2025/transforms", "--body", body, *options)
    assert (called.code, "The call was made" in called.err) == (1, True)


@pytest.mark.parametrize(("answer", "code", "sent"), [("n\n", 4, 0), ("\n", 4, 0), ("y\n", 5, 1)])
def test_a_terminal_asks(answer: str, code: int, sent: int, variables: dict[str, str], sandbox: Sandbox) -> None:
    pty = pytest.importorskip("pty")  # Windows has none
    seen = len(sandbox.find_requests())
    main, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "sailkit_cli.main", *DELETE],
        env={**os.environ, **variables},
        stdin=terminal,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        os.write(main, answer.encode())
        _, errors = process.communicate(timeout=60)
    os.close(main)
    os.close(terminal)
    assert process.returncode == code
    assert "DELETE /v2025/transforms/x: data or access is lost. Continue? [y/N]" in errors
    assert len(sandbox.find_requests()) == seen + sent
