"""Example calls of all operations: the client and the command line accept them."""

from __future__ import annotations

import ast
import json
import re
from pathlib import Path

import pytest

from sailkit_api import VERSIONS
from scripts.docs.calls import build_calls
from scripts.docs.catalogue import OperationEntry, load_catalogues
from scripts.versions import read_versions
from tests.docs.commands import find_unknown_commands

Entries = dict[str, list[OperationEntry]]


@pytest.fixture(scope="module")
def entries() -> Entries:
    """The operations by API version."""
    return {
        catalogue.version: [entry for resource in catalogue.resources for entry in resource.operations]
        for catalogue in load_catalogues(read_versions())
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_calls_have_the_required_arguments(entries: Entries, version: str) -> None:
    for entry in entries[version]:
        calls = build_calls(entry)
        (call,) = (node for node in ast.walk(ast.parse(calls.python)) if isinstance(node, ast.Call) and is_call(node))
        names = [ast.unparse(argument) for argument in call.args] + [str(keyword.arg) for keyword in call.keywords]
        required = [argument.name for argument in entry.arguments if argument.default is None]
        assert (ast.unparse(call.func), names) == (entry.call, required)
        assert bool(calls.body) == any(argument.name == "body" for argument in entry.arguments)
        if calls.body:
            json.loads(calls.body)


def is_call(node: ast.Call) -> bool:
    return ast.unparse(node.func).startswith("tenant.")


@pytest.mark.parametrize("version", VERSIONS)
def test_the_command_line_accepts_the_commands(
    entries: Entries, version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "body.json").write_text("{}", "utf-8")
    (tmp_path / "1").touch()
    commands = [build_calls(entry).command for entry in entries[version]]
    assert len({*commands}) == len(commands)
    script = re.sub(r"(?<= )[A-Z-]+(?=[ \n])", "1", "\n".join([*commands, ""]))  # some values are numbers
    assert find_unknown_commands(script) == []


def test_an_example_is_as_short_as_it_can_be(entries: Entries) -> None:
    by_call = {entry.call: entry for entry in entries["v2025"]}
    calls = build_calls(by_call["tenant.accounts.disable"])
    assert calls.python == "result = tenant.accounts.disable(id, body)"
    assert calls.command == "sailkit accounts disable ID --body @body.json"
    assert json.loads(calls.body) == {"externalVerificationId": "text", "forceProvisioning": "boolean"}
    assert build_calls(by_call["tenant.roles.update"]).command == "sailkit roles update ID --set PATH=VALUE"
    assert build_calls(by_call["tenant.tags.delete"]).python == "tenant.tags.delete(id)"
    assert build_calls(by_call["tenant.tags.list"]).python == "for item in tenant.tags.list():\n    print(item)"
