"""Search, export, and calls of any path."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path

import pytest

from sailkit_sandbox import Sandbox
from sailkit_sandbox.faults import Status

from .conftest import Run, run_in_terminal


def test_search_finds_hits_of_an_index(invoke: Run) -> None:
    assert len(invoke("search", "*", "--all").lines) == 300
    first = invoke("search", "*")
    assert len(first.lines) == 250
    assert "--all shows all" in first.err
    roles = invoke("search", "-i", "roles", "*", "--sort", "-name", "--columns", "name").lines
    assert [role["name"] for role in roles] == sorted((role["name"] for role in roles), reverse=True)
    assert {hit["_type"] for hit in invoke("search", "*", "-i", "roles", "-i", "entitlements").lines} == {
        "role",
        "entitlement",
    }


def test_a_search_counts_hits_and_values(invoke: Run) -> None:
    assert invoke("search", "*", "--count").out == "300\n"
    people = [person["attributes"] for person in invoke("search", "*", "--all").lines]
    counted = invoke("search", "*", "--count", "--by", "department,location").lines
    assert sum(row["count"] for row in counted) == 300
    for row in counted:
        alike = [p for p in people if (p["department"], p["location"]) == (row["department"], row["location"])]
        assert len(alike) == row["count"]
    by_path = invoke("search", "*", "--count", "--by", "attributes.department").lines
    assert {row["attributes.department"] for row in by_path} == {row["department"] for row in counted}
    assert {*invoke("search", "*", "--count", "--by", "department", "--query", "[].department").out.splitlines()} == {
        row["department"] for row in counted
    }


def test_the_operations_of_search_stay_reachable(invoke: Run) -> None:
    (person, *_) = invoke("search", "*", "--limit", "1").lines
    assert invoke("search", "get", "identities", person["id"]).lines[0]["id"] == person["id"]
    assert invoke("search", "hits", "count", "--limit", "1").code == 0  # a query that is the name of an operation
    assert "aggregate" in invoke("search", "--help").out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["search", "*", "--by", "department"], "--count"),
        (["search", "*", "--all", "--limit", "1"], "exclude each other"),
        (["search", "*", "-i", "nothing"], "nothing"),
        (["export", "nothing", "--to", "x.csv"], "There is no resource 'nothing'"),
        (["export", "identites", "--to", "x.csv"], "Did you mean 'identities'?"),
        (["export", "tenant-info", "--to", "x.csv"], "has no list"),
        (["export", "lifecycle-states", "--to", "x.csv"], "has no list of all its items"),
        (["export", "identities", "--to", "x.txt"], ".csv, .jsonl or .xlsx"),
        (["export", "identities", "*", "--to", "x.csv"], "QUERY"),
        (["export", "search", "--to", "x.csv"], "requires a query"),
        (["export", "search", "*", "--filter", "x", "--to", "x.csv"], "leave out --filter"),
        (["export", "identities", "--key", "nothing", "--to", "x.csv"], "key"),
        (["export", "brandings", "--filter", "x", "--to", "x.csv"], "has no filters"),
        (["api", "FETCH", "/v2025/x"], "FETCH"),
        (["api", "GET", "v2025/x"], 'must begin with "/"'),
        (["api", "GET", "https://elsewhere.example/x"], "another host"),
        (["api", "GET", "/v2025/x", "--param", "x"], "NAME=VALUE"),
        (["api", "POST", "/v2025/x", "--all"], "with GET"),
    ],
)
def test_wrong_usage(arguments: list[str], message: str, invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    seen = len(sandbox.find_requests())
    result = invoke(*arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert len(sandbox.find_requests()) == seen
    assert not [*tmp_path.iterdir()]


def test_an_error_tells_of_the_items_before_it_if_there_were_any(invoke: Run, sandbox: Sandbox) -> None:
    refused = invoke("identities", "list", "--filter", "nme sw 1")
    assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
    assert "cannot filter by nme" in refused.err
    with sandbox.faults(Status(500, path="/identities", after=1)):
        failed = invoke("identities", "list", "--all")
    assert failed.code == 7
    assert "250 items came before" in failed.err


def test_an_empty_table_says_so(invoke: Run) -> None:
    for arguments in (["roles", "list", "--filter", 'name eq "none"'], ["search", "*", "--count", "--by", "nothing"]):
        result = invoke(*arguments, "-o", "table")
        assert (result.code, result.out, result.err) == (0, "", "Nothing found.\n")
        piped = invoke(*arguments)
        assert (piped.code, piped.out, piped.err) == (0, "", "")


def test_a_file_in_a_folder_that_does_not_exist_is_refused(invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    seen = len(sandbox.find_requests())
    result = invoke("roles", "list", "--to", str(tmp_path / "nowhere" / "roles.csv"))
    assert (result.code, result.err) == (1, f"error: {tmp_path / 'nowhere'}: There is no such folder\n")
    assert len(sandbox.find_requests()) == seen


def test_an_export_has_all_items(invoke: Run, tmp_path: Path) -> None:
    result = invoke("export", "identities", "--to", "people.csv", "--columns", "id,attributes.department")
    assert (result.code, result.out, result.err) == (0, "", "300 items in people.csv\n")
    rows = [*csv.DictReader(io.StringIO((tmp_path / "people.csv").read_text("utf-8")))]
    assert len({row["id"] for row in rows}) == 300
    assert all(row["attributes.department"] for row in rows)


def test_an_export_has_options_of_its_list(invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    options = ["--filter", 'name sw "A"', "--sort", "name", "--limit", "4", "--concurrency", "1"]
    assert invoke("export", "accounts", "--to", "a.jsonl", *options).err == "4 items in a.jsonl\n"
    names = [json.loads(line)["name"] for line in (tmp_path / "a.jsonl").read_text("utf-8").splitlines()]
    assert names == sorted(names)
    assert invoke("export", "search", "*", "-i", "roles", "--to", "roles.csv").code == 0
    (header, *rows) = csv.reader(io.StringIO((tmp_path / "roles.csv").read_text("utf-8")))
    assert {"id", "name", "owner.name"} <= {*header}
    assert len(rows) == 11
    keyset = invoke("export", "accounts", "--to", "k.jsonl", "--key", "created", "--limit", "30")
    assert keyset.err == "30 items in k.jsonl\n"
    assert sandbox.find_requests("GET", "/accounts")[-1].query["sorters"] == "created"


def test_an_export_that_failed_goes_on(invoke: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    command = ("export", "identities", "--to", "all.jsonl", "--concurrency", "1")
    with sandbox.faults(Status(400, path="/identities", after=1)):
        failed = invoke(*command)
    assert failed.code == 1
    assert "the same with --resume goes on" in failed.err
    assert not (tmp_path / "all.jsonl").exists()
    assert invoke(*command, "--resume").err == "300 items in all.jsonl\n"
    assert len({*(tmp_path / "all.jsonl").read_text("utf-8").splitlines()}) == 300


def test_any_path_can_be_called(invoke: Run, sandbox: Sandbox) -> None:
    person = invoke("api", "get", "/v2025/identities?limit=1", "--query", "[0]").lines[0]
    assert invoke("api", "GET", f"/v2025/identities/{person['id']}").lines == [person]
    found = invoke("api", "GET", "/v2025/identities", "--param", f'filters=id eq "{person["id"]}"').lines
    assert [item["id"] for item in found] == [person["id"]]
    body = '{"indices": ["identities"], "query": {"query": "*"}}'
    hits = invoke("api", "POST", "/v2025/search", "--param", "limit=2", "--body", body, "--query", "[].id")
    assert len(hits.out.split()) == 2
    assert sandbox.find_requests("POST", "/search")[-1].query == {"limit": "2"}


def test_any_list_can_be_read_to_its_end(invoke: Run, tmp_path: Path) -> None:
    ids = invoke("api", "GET", "/v2025/accounts", "--all", "--query", "[].id").out.split()
    assert len({*ids}) == len(ids) > 900
    assert len(invoke("api", "GET", "/v2025/accounts", "--limit", "300").lines) == 300
    small = invoke("api", "GET", "/v2025/roles", "--all", "--page-size", "4")
    assert len(small.lines) == 11
    filters = invoke("api", "GET", "/v2025/campaign-filters", "--all", "--items", "items")
    assert filters.code == 0
    assert invoke("api", "GET", "/v2025/roles", "--to", "roles.csv").err.endswith(" items in roles.csv\n")
    assert (tmp_path / "roles.csv").exists()


def test_a_terminal_shows_the_progress_of_an_export(
    variables: dict[str, str], sandbox: Sandbox, tmp_path: Path
) -> None:
    with sandbox.faults(Status(429, path="/identities", after=1, times=1, retry_after=1)):
        command = f'"{sys.executable}" -m sailkit_cli.main export identities --to people.csv'
        shown = run_in_terminal(command, tmp_path, {**variables, "TERM": "xterm"})
    assert "Writing people.csv" in shown
    assert "0/300" in shown
    assert "items/s" in shown
    assert "status 429, trying again" in shown
    assert "300 items in people.csv" in shown


@pytest.mark.parametrize("value", ["auto", "1", "50"])
def test_pages_are_fetched_at_the_same_time(invoke: Run, value: str) -> None:
    result = invoke("identities", "list", "--all", "--page-size", "20", "--concurrency", value)
    assert len(result.lines) == len({item["id"] for item in result.lines}) == 300


@pytest.mark.parametrize("value", ["0", "51", "many"])
def test_a_concurrency_that_is_none_is_refused(invoke: Run, value: str) -> None:
    result = invoke("identities", "list", "--concurrency", value)
    assert result.code == 2
    assert "--concurrency" in result.err
