"""Discovery: operations by any of their names, what they require, and completion in shells."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from sailkit_api import VERSIONS
from sailkit_cli.catalogue import all_verbs, find_verbs

from .conftest import Run

NAMES = [
    "accounts list",
    "accounts.list",
    "tenant.accounts.list",
    "listAccounts",
    "GET /accounts",
    "/accounts",
    "list_accounts",
    "AccountsApi.list_accounts",
    "sailpoint.v2025.AccountsApi.list_accounts",
    "sailpoint.AccountsApi.list_accounts_v1",
    "Get-V2025Accounts",
    "Get-Accounts",
    "get-accountsv1",
]


@pytest.mark.parametrize("name", NAMES)
def test_an_operation_is_found_by_each_of_its_names(name: str) -> None:
    assert "accounts list" in [verb.command for verb in find_verbs("v2025", name)]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_is_found_by_its_command_and_its_id(version: str) -> None:
    for verb in all_verbs(version):
        assert find_verbs(version, verb.command) == [verb]
        if verb.resource in ("search", "certifications"):
            assert verb in find_verbs(version, verb.operation.id)


def test_words_find_what_has_them_all(invoke: Run) -> None:
    found = [line["command"] for line in invoke("ops", "campaign", "filter").lines]
    assert "campaign-filters list" in found
    assert all("campaign" in command for command in found)
    assert len(invoke("ops").lines) == 812
    assert len(invoke("ops", "--api", "v2024").lines) == 716
    assert invoke("ops", "nothing", "like", "this").code == 2


def test_a_table_of_operations_is_short(invoke: Run) -> None:
    out = invoke("ops", "listAccounts", "-o", "table").out
    assert out.split()[:4] == ["command", "method", "path", "summary"]
    assert "/v2025/accounts" in out


def test_an_operation_is_described(invoke: Run) -> None:
    (content,) = invoke("describe", "sources", "create").lines
    assert content["path"] == "/v2025/sources"
    assert content["scopes"] == ["idn:sources-admin:manage", "idn:sources:manage"] or content["scopes"]
    assert content["body"]["name"] == "text (required)"
    assert content["body"]["owner"]["type"] == "IDENTITY"
    assert content["body"]["authoritative"] == "boolean"
    assert {"New-V2025Source", "sailpoint.v2025.SourcesApi.create_source"} <= {*content["others"]}
    text = invoke("describe", "listAccounts", "-o", "table").out
    for part in (
        "--filter",
        "--sort",
        "Filterable: created",
        "Get-V2025Accounts",
        "idn:accounts:read",
        "GET /accounts",
    ):
        assert part in text
    patch = invoke("describe", "sources", "update").lines[0]["body"]
    assert patch[0]["op"] == "replace"
    assert "/owner" in patch[0]["path"].replace("|", "/")


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_can_be_described(version: str, invoke: Run) -> None:
    for verb in all_verbs(version):
        if verb.operation.bodies or verb.resource == "accounts":
            result = invoke("describe", *verb.command.split(), "--api", version, "-o", "json")
            assert json.loads(result.out)["command"] == verb.command


def test_scopes_of_several_operations(invoke: Run) -> None:
    lines = invoke("scopes", "accounts.list", "Get-V2025Roles").lines
    assert [line["command"] for line in lines] == ["accounts list", "roles list"]
    assert lines[0]["scopes"] == ["idn:accounts:manage", "idn:accounts:read"]
    assert "ORG_ADMIN" in lines[0]["userLevels"]
    assert "userLevels" in invoke("scopes", "accounts.list", "-o", "table").out


@pytest.mark.parametrize("command", ["scopes", "describe"])
@pytest.mark.parametrize(("name", "message"), [("nothing", "Try `sailkit ops`"), ("campaign", "27 have: ")])
def test_a_name_of_none_or_several_operations(command: str, name: str, message: str, invoke: Run) -> None:
    result = invoke(command, name)
    assert result.code == 2
    assert message in result.err


def complete(shell: str, words: list[str], incomplete: str, variables: Mapping[str, str]) -> list[str]:
    line = {"powershell": "\n"}.get(shell, " ").join([*words, incomplete] if shell in ("bash", "zsh") else words)
    done = subprocess.run(
        [sys.executable, "-m", "sailkit_cli.main"],
        env={
            **os.environ,
            **variables,
            "_SAILKIT_COMPLETE": f"{shell}_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": incomplete if shell == "fish" else str(len(words)),
            **({"COMP_INCOMPLETE": incomplete} if incomplete else {}),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_shells_complete_commands_options_and_values(shell: str, variables: dict[str, str]) -> None:
    assert any("identities" in line for line in complete(shell, ["sailkit"], "ide", variables))
    assert any("bulk-delete" in line for line in complete(shell, ["sailkit", "roles"], "bulk", variables))
    assert any("--filter" in line for line in complete(shell, ["sailkit", "roles", "list"], "--fil", variables))
    values = complete(shell, ["sailkit", "accounts", "list", "--detail-level"], "SL", variables)
    assert any("SLIM" in line for line in values)


def test_powershell_completes_an_empty_word(variables: dict[str, str]) -> None:
    completed = complete("powershell", ["sailkit", "roles"], "", variables)
    assert any(line.startswith("bulk-delete\t") for line in completed)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell"])
def test_the_script_of_a_shell_is_printed(shell: str, execute: Run) -> None:
    result = execute("completion", shell)
    assert (result.code, result.err) == (0, "")
    assert "_SAILKIT_COMPLETE" in result.out


def test_the_script_for_bash_completes_in_bash(variables: dict[str, str], execute: Run, tmp_path: Path) -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash")
    command = tmp_path / "sailkit"
    command.write_text(f'#!{bash}\nexec "{sys.executable}" -m sailkit_cli.main "$@"\n')
    command.chmod(0o755)
    script = execute("completion", "bash").out
    script += "COMP_WORDS=(sailkit roles bulk-d); COMP_CWORD=2; _sailkit_completion sailkit; echo ${COMPREPLY[@]}"
    done = subprocess.run(
        [bash, "-c", script],
        env={**os.environ, **variables, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["bulk-delete"]
