"""Commands of operations: every operation of both versions, and what their options send."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click
import pytest

from sailkit_api import VERSIONS
from sailkit_cli.catalogue import Verb, all_verbs
from sailkit_cli.context import Context, GlobalOption
from sailkit_cli.operation_command import OperationCommand
from sailkit_cli.skeleton import body_skeleton
from sailkit_sandbox import Sandbox
from sailkit_sandbox.request_log.request_log import RecordedRequest

from .conftest import Run


def last(sandbox: Sandbox, method: str, path: str) -> RecordedRequest:
    return sandbox.find_requests(method, path)[-1]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_has_a_command_whose_options_are_different(version: str) -> None:
    verbs = [*all_verbs(version)]
    assert len(verbs) == {"v2024": 716, "v2025": 812}[version]
    for verb in verbs:
        command = OperationCommand(verb)
        own = [parameter for parameter in command.params if not isinstance(parameter, GlobalOption)]
        options = [name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)]
        assert len(options) == len({*options}), verb.command
        assert len({parameter.name for parameter in own}) == len(own), verb.command
        arguments = [parameter.name for parameter in own if isinstance(parameter, click.Argument)]
        assert arguments == [p.name for p in verb.parameters if p.kind is p.POSITIONAL_OR_KEYWORD and p.name != "body"]
        context = click.Context(command, obj=Context())
        assert verb.operation.docs in command.get_help(context)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_can_be_shown_with_its_required_values(
    version: str, invoke: Run, tmp_path: Path, sandbox: Sandbox
) -> None:
    (tmp_path / "file.csv").write_text("id,name\n")
    seen = len(sandbox.requests)
    for verb in all_verbs(version):
        arguments = [*verb.command.split(), *minimal_arguments(verb), "--api", version, "--dry-run", "-o", "json"]
        result = invoke(*arguments)
        assert result.code == 0, (arguments, result.err)
        shown = json.loads(result.out)
        assert shown["method"] == verb.operation.method
        assert shown["url"].startswith(f"{sandbox.base_url}/{version}/")
    assert len(sandbox.requests) == seen  # nothing was sent, not even for a token


def minimal_arguments(verb: Verb) -> list[str]:
    """The arguments that an operation requires, with some body if it has one."""
    arguments: list[str] = []
    for parameter in verb.parameters:
        if parameter.name == "body":
            is_form = "multipart/form-data" in verb.operation.bodies
            arguments += ["--file", "file=file.csv"] if is_form and not has_files(verb) else []
            arguments += ["--file", "file.csv"] if has_files(verb) else []
            arguments += [] if is_form else ["--body", json.dumps(some_body(verb))]
        elif parameter.default is parameter.empty:
            value = "7" if parameter.annotation == "int" else "x"
            is_argument = parameter.kind is parameter.POSITIONAL_OR_KEYWORD
            arguments += [value] if is_argument else [f"--{parameter.name.replace('_', '-')}", value]
    return arguments


def has_files(verb: Verb) -> bool:
    from sailkit_cli.bodies import BodyForm

    return len(BodyForm.of(verb.operation).files) == 1


def some_body(verb: Verb) -> Any:
    body = body_skeleton(verb.operation)
    return body if isinstance(body, (list, dict)) else {}


def test_lists_write_json_lines_and_stop_at_250(invoke: Run) -> None:
    result = invoke("identities", "list")
    assert len(result.lines) == 250
    assert result.err == "The first 250 are shown; --all shows all, --limit N the first N.\n"
    assert len(invoke("identities", "list", "--all").lines) == 300
    limited = invoke("identities", "list", "--limit", "3")
    assert (len(limited.lines), limited.err) == (3, "")
    assert invoke("identities", "list", "--limit", "0").out == ""


def test_a_list_that_is_shown_as_a_whole_has_no_note(invoke: Run) -> None:
    assert invoke("roles", "list").err == ""


def test_options_of_lists_are_those_of_the_operation(invoke: Run, sandbox: Sandbox) -> None:
    filters = 'name sw "A" and cloudStatus eq "ACTIVE"'
    options = [
        "--filter",
        filters,
        "--sort",
        "-name",
        "--sort",
        "alias",
        "--count",
        "--offset",
        "2",
        "--page-size",
        "20",
    ]
    result = invoke("identities", "list", "--limit", "5", *options)
    assert result.code == 0
    query = last(sandbox, "GET", "/identities").query
    expected = {"filters": filters, "sorters": "-name,alias", "count": "true", "offset": "2", "limit": "5"}
    assert query == expected | {"limit": query["limit"]}
    assert result.err.endswith(" in total\n")
    names = [line["name"] for line in result.lines]
    assert names == sorted(names, reverse=True)


def test_the_version_selects_the_operation(invoke: Run, sandbox: Sandbox) -> None:
    invoke("accounts", "list", "--limit", "1", "--detail-level", "SLIM", "--api", "v2024")
    request = last(sandbox, "GET", "/accounts")
    assert (request.version, request.query["detailLevel"]) == ("v2024", "SLIM")


def test_an_object_is_found_by_its_argument(invoke: Run) -> None:
    (source,) = invoke("sources", "list", "--limit", "1").lines
    assert invoke("sources", "get", source["id"]).lines == [source]


def test_a_body_is_made_of_json_and_fields(invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "group.json").write_text('{"name": "A", "description": "B"}')
    (person,) = invoke("identities", "list", "--limit", "1").lines
    owner = ["--set", "owner.type=IDENTITY", "--set", f"owner.id={person['id']}"]
    created = invoke("governance-groups", "create", "--body", "@group.json", "--set", "name=C", *owner)
    assert created.code == 0
    sent = last(sandbox, "POST", "/workgroups").json()
    assert sent == {"name": "C", "description": "B", "owner": {"type": "IDENTITY", "id": person["id"]}}
    (group,) = created.lines
    changed = invoke("governance-groups", "update", group["id"], "--set", "description=D")
    assert changed.lines[0]["description"] == "D"
    assert last(sandbox, "PATCH", "/workgroups/*").json() == [{"op": "replace", "path": "/description", "value": "D"}]
    piped = invoke("governance-groups", "create", "--body", "-", input=json.dumps({**sent, "name": "E"}))
    assert piped.lines[0]["name"] == "E"


def test_the_changes_of_a_patch_keep_their_order(invoke: Run) -> None:
    changes = ["--test", "name=A", "--add", "features.-=SYNC", "--set", "owner.id=5", "--remove", "cluster"]
    changes += ["--set", "description=X", "--move", "category=type", "--copy", "name=description"]
    shown = json.loads(invoke("sources", "update", "x", *changes, "--dry-run", "-o", "json").out)
    assert shown["headers"]["Content-Type"] == "application/json-patch+json"
    assert shown["body"] == [
        {"op": "test", "path": "/name", "value": "A"},
        {"op": "add", "path": "/features/-", "value": "SYNC"},
        {"op": "replace", "path": "/owner/id", "value": "5"},
        {"op": "remove", "path": "/cluster"},
        {"op": "replace", "path": "/description", "value": "X"},
        {"op": "move", "path": "/type", "from": "/category"},
        {"op": "copy", "path": "/description", "from": "/name"},
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["sources", "update", "x"], "A body is required"),
        (["sources", "create"], "`sailkit describe sources create` shows its fields."),
        (["sources", "update", "x", "--set", "nme=1"], "did you mean 'name'?"),
        (["sources", "update", "x", "--remove", "nme"], "did you mean 'name'?"),
        (["sources", "update", "x", "--move", "nme=name"], "did you mean 'name'?"),
        (["sources", "update", "x", "--body", "[]", "--set", "name=1"], "either it or changes"),
        (["sources", "create", "--body", "[1]", "--set", "name=1"], "--body is none"),
        (["sources", "create", "--body", "@missing"], "cannot be read"),
        (["sources", "get", ".."], "must not be '..'"),
        (["sources", "list", "--all", "--limit", "3"], "exclude each other"),
        (["sources", "list", "--page-size", "1000"], "page_size"),
        (["sources", "list", "--query", "[?"], "--query"),
        (["sources", "list", "--columns", ","], "--columns"),
        (["sources", "list", "--columns", "nme"], "did you mean 'name'?"),
        (["sources", "list", "-o", "xlsx"], "--to FILE"),
        (["sources", "list", "--resume"], "--to"),
        (["sources", "list", "--to", "x.csv", "--query", "[]"], "--query"),
        (["sources", "list", "--to", "x.json"], ".csv, .jsonl or .xlsx"),
        (["sources", "list", "--to", "x.jsonl", "--columns", "name"], "--columns"),
        (["sp-config", "start-import", "--file", "missing.json"], "is not a file"),
        (["sp-config", "start-import", "--file", "x=missing.json"], "is not a file"),
        (["sources", "get", "x", "--to", "no/folder/x"], "does not exist"),
    ],
)
def test_wrong_values_are_refused_before_anything_is_sent(
    arguments: list[str], message: str, invoke: Run, sandbox: Sandbox, tmp_path: Path
) -> None:
    seen = len(sandbox.find_requests())
    result = invoke(*arguments)
    assert (result.code, result.out) == (2, ""), result.err
    assert message in result.err
    assert {request.method for request in sandbox.find_requests()[seen:]} <= {"GET"}
    assert not [*tmp_path.iterdir()]


def test_files_are_uploaded_and_downloaded(invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "objects.json").write_text('{"version": 1, "objects": []}')
    started = invoke("sp-config", "start-import", "--file", "objects.json", "--preview", "--wait")
    assert started.code == 0, started.err
    assert started.lines[0]["status"] == "COMPLETE"
    assert last(sandbox, "POST", "/sp-config/import").query == {"preview": "true"}
    (source, *_) = invoke("sources", "list").lines
    downloaded = invoke("sources", "download-accounts-schema-template", source["id"], "--to", "template.csv")
    assert (downloaded.code, downloaded.out) == (0, "")
    text = (tmp_path / "template.csv").read_text()
    assert downloaded.err == f"{len(text)} bytes in template.csv\n"
    assert invoke("sources", "download-accounts-schema-template", source["id"]).out == text


def test_a_number_that_is_in_a_header_is_the_result(invoke: Run) -> None:
    body = '{"indices": ["identities"], "query": {"query": "*"}}'
    assert invoke("search", "count", "--body", body).out == "300\n"


def test_work_that_is_started_can_be_awaited(invoke: Run) -> None:
    (person,) = invoke("identities", "list", "--limit", "1").lines
    body = json.dumps({"identityIds": [person["id"]]})
    assert invoke("identities", "process", "--body", body, "--wait").lines[0]["completionStatus"] == "SUCCESS"
    assert "--wait" not in invoke("identities", "get", "--help").out
