"""Loading accounts and entitlements of sources from CSV files, and what is wrong with files that cannot be loaded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sailkit_sandbox.services.common import defaults
from sailkit_sandbox.services.sources.csv_files import merge_rows, parse_csv
from sailkit_sandbox.services.tasks import TaskFailedError
from tests.sandbox.conftest import SandboxApi

WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=10)
ATTRIBUTES = [defaults.build_schema_attribute(name) for name in ("id", "name", "email")]
MEMBERS = {**defaults.build_schema_attribute("groups"), "isMulti": True, "isEntitlement": True}


def wiki(api: SandboxApi) -> str:
    """A source that is a file, whose accounts name groups."""
    owner = {"type": "IDENTITY", "id": api.get("/identities")[0]["id"]}
    id = api.post("/sources", {"name": "Wiki", "connector": "delimited-file", "owner": owner}).json()["id"]
    (schema,) = api.get(f"/sources/{id}/schemas")
    change = {"op": "replace", "path": "/attributes", "value": [*ATTRIBUTES, MEMBERS]}
    assert api.patch(f"/sources/{id}/schemas/{schema['id']}", change).status_code == 200
    group = {"name": "group", "attributes": [*ATTRIBUTES[:2], defaults.build_schema_attribute("description")]}
    assert api.post(f"/sources/{id}/schemas", group).status_code == 201
    return str(id)


def send(api: SandboxApi, path: str, content: str | bytes, field: str = "file", **fields: str) -> httpx.Response:
    return api.http.post(f"/v2025{path}", files={field: ("rows.csv", content, "text/csv")}, data=fields)


def load(api: SandboxApi, source: str, *lines: str, **fields: str) -> Any:
    response = send(api, f"/sources/{source}/load-accounts", "\n".join(lines), **fields)
    assert response.status_code == 202, response.text
    return api.get(f"/task-status/{response.json()['task']['id']}")


def accounts(api: SandboxApi, source: str) -> dict[str, Any]:
    return {item["nativeIdentity"]: item for item in api.get("/accounts", filters=f'sourceId eq "{source}"')}


def test_accounts_become_those_of_the_file(small_api: SandboxApi) -> None:
    source, (item, other) = wiki(small_api), small_api.get("/identities")[3:5]
    head = "id,name,email,groups,unknown"
    rows = [f"{item['alias']},One,1@example.com,Readers,x", f"{item['alias']},One,1@example.com,Writers,x"]
    task = load(small_api, source, head, *rows, f"b,{other['alias'].upper()},,,", "", "c,Stranger,,Readers,")
    assert (task["completionStatus"], task["messages"]) == ("SUCCESS", [])
    there = accounts(small_api, source)
    first = there[item["alias"]]
    expected = {"id": item["alias"], "name": "One", "email": "1@example.com", "groups": ["Readers", "Writers"]}
    assert (first["attributes"], first["hasEntitlements"], first["identityId"]) == (expected, True, item["id"])
    assert (there["b"]["identityId"], there["b"]["attributes"]["groups"]) == (other["id"], [])
    assert (there["c"]["uncorrelated"], list(there)) == (True, [item["alias"], "b", "c"])
    held = [entry["name"] for entry in small_api.get(f"/accounts/{first['id']}/entitlements")]
    assert held == ["Readers", "Writers"]
    status = small_api.get(f"/account-aggregations/{task['id']}/status")
    assert (status["status"], status["totalAccounts"], status["processedAccounts"]) == ("COMPLETED", 3, 3)

    small_api.clock.now += 60
    task = load(small_api, source, head, rows[0], "c,Stranger,c@example.com,Readers,")
    status = small_api.get(f"/account-aggregations/{task['id']}/status")
    assert (status["processedAccounts"], status["deletedAccounts"], status["processedIdentities"]) == (2, 1, 2)
    after = accounts(small_api, source)
    assert list(after) == [item["alias"], "c"]
    assert (after[item["alias"]]["id"], after[item["alias"]]["attributes"]["groups"]) == (first["id"], ["Readers"])
    assert after["c"]["attributes"]["email"] == "c@example.com"


@pytest.mark.parametrize(("flag", "processed"), [("false", 0), ("true", 1)])
def test_what_has_not_changed_is_left_alone_unless_all_is_wanted(
    small_api: SandboxApi, flag: str, processed: int
) -> None:
    source = wiki(small_api)
    load(small_api, source, "id,name", "a,A")
    before = accounts(small_api, source)
    small_api.clock.now += 60
    task = load(small_api, source, "id,name", "a,A", disableOptimization=flag)
    assert small_api.get(f"/account-aggregations/{task['id']}/status")["processedAccounts"] == processed
    assert (accounts(small_api, source) == before) is (processed == 0)


def test_a_file_is_loaded_when_the_task_ends(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=10, task_seconds=60)
    source = wiki(api)
    assert load(api, source, "id,name", "a,A")["completionStatus"] is None
    assert accounts(api, source) == {}
    api.clock.now += 60
    assert list(accounts(api, source)) == ["a"]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"id,name\na,A\nb", "Line 3: it has 1 values for 2 columns"),
        (b"id,name\na,\xff", "Line 2: it is not in UTF-8"),
        (b'id,name\na,"A', "Line 2: "),
        (b"id,id\n", "Line 1: each column"),
        (b"name\nA", "Line 2: id, the identity attribute"),
        (b'id,name\na,"A\nB"\n" ",B', "Line 4: id, the identity attribute"),
    ],
)
def test_a_broken_file_fails_the_task_and_changes_nothing(small_api: SandboxApi, content: bytes, problem: str) -> None:
    source = wiki(small_api)
    load(small_api, source, "id,name", "old,Old")
    before = accounts(small_api, source)
    response = send(small_api, f"/sources/{source}/load-accounts", content)
    task = small_api.get(f"/task-status/{response.json()['task']['id']}")
    assert (task["completionStatus"], problem in task["messages"][0]["key"]) == ("ERROR", True), task["messages"]
    assert accounts(small_api, source) == before


@pytest.mark.parametrize(
    ("path", "field"),
    [("/sources/{}/load-entitlements", "file"), ("/entitlements/aggregate/sources/{}", "csvFile")],
)
def test_entitlements_become_those_of_the_file(small_api: SandboxApi, path: str, field: str) -> None:
    source = wiki(small_api)
    load(small_api, source, "id,name,groups", "a,A,r", "b,B,w")

    def groups(*lines: str) -> dict[str, Any]:
        response = send(small_api, path.format(source), "\n".join(["id,name,description", *lines]), field)
        assert small_api.get(f"/task-status/{response.json()['id']}")["completionStatus"] == "SUCCESS"
        result = small_api.get("/entitlements", filters=f'source.id eq "{source}"')
        return {item["value"]: item for item in result}

    made = groups("r,Readers,Who reads", "x,Others,")
    assert {value: item["name"] for value, item in made.items()} == {"r": "Readers", "x": "Others"}
    assert (made["r"]["description"], made["r"]["attribute"]) == ("Who reads", "groups")
    there = accounts(small_api, source)
    assert (there["a"]["hasEntitlements"], there["b"]["hasEntitlements"]) == (True, False)
    owner = {"type": "IDENTITY", "id": small_api.get("/identities")[0]["id"]}
    role = small_api.post("/roles", {"name": "Wiki", "owner": owner, "entitlements": [{"id": made["r"]["id"]}]}).json()
    renamed = groups("r,Everyone,Who reads")
    assert (list(renamed), renamed["r"]["id"]) == (["r"], made["r"]["id"])
    assert small_api.get(f"/roles/{role['id']}")["entitlements"][0]["name"] == "Everyone"
    groups("y,New,")
    assert small_api.get(f"/roles/{role['id']}")["entitlements"] == []


def test_uncorrelated_accounts_come_to_those_there_are(small_api: SandboxApi) -> None:
    source, item = wiki(small_api), small_api.get("/identities")[3]
    load(small_api, source, "id,name", "a,A")
    path = f"/sources/{source}/load-uncorrelated-accounts"
    assert send(small_api, path, f"id,name\n{item['alias']},One").status_code == 202
    there = accounts(small_api, source)
    assert (list(there), there[item["alias"]]["uncorrelated"]) == (["a", item["alias"]], True)
    load(small_api, source, "id,name", f"{item['alias']},One")
    assert accounts(small_api, source)[item["alias"]]["identityId"] == item["id"]


def test_files_are_refused_where_they_make_no_sense(small_api: SandboxApi) -> None:
    direct = small_api.get("/sources", filters='name eq "Service Desk"')[0]
    response = send(small_api, f"/sources/{direct['id']}/load-accounts", "id\n1")
    assert (response.status_code, "DelimitedFile" in response.text) == (400, True)
    source = wiki(small_api)
    response = send(small_api, f"/sources/{source}/load-accounts", "id\n1", disableOptimization="yes")
    assert (response.status_code, "disableOptimization" in response.text) == (400, True)
    (schema,) = (item for item in small_api.get(f"/sources/{source}/schemas") if item["name"] == "account")
    assert small_api.http.delete(f"/v2025/sources/{source}/schemas/{schema['id']}").status_code == 204
    assert "no schema for accounts" in load(small_api, source, "id", "1")["messages"][0]["key"]


@given(st.lists(st.tuples(WORDS, WORDS), max_size=5))
def test_a_table_has_the_rows_that_were_written(rows: list[tuple[str, str]]) -> None:
    quoted = [",".join('"' + value.replace('"', '""') + '"' for value in row) for row in rows]
    content = "\r\n".join(["a, b", *quoted]).encode("utf-8-sig")
    assert [row for _, row in parse_csv(content)] == [{"a": a, "b": b} for a, b in rows]


@given(st.binary(max_size=40))
def test_any_bytes_are_read_or_refused_with_a_line(content: bytes) -> None:
    schema = {"identityAttribute": "id", "attributes": ATTRIBUTES}
    result, problem = {}, "Line "
    try:
        result = merge_rows(parse_csv(b"id,name\n" + content), schema)
    except TaskFailedError as error:
        problem = str(error)
    assert "Line " in problem
    assert all(doc["id"].casefold() == native for native, doc in result.items())
