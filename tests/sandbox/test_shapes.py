"""Answers have the statuses and shapes of the document, for every operation that the sandbox has."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any

import httpx
import pytest

from sailkit.sandbox import accounts, identities
from sailkit.sandbox.behaviours import BEHAVIOURS
from sailkit.sandbox.catalogue import Catalogue, generated
from sailkit.sandbox.schemas import Document, Schema
from sailkit.sandbox.store import Record
from sailkit_api.runtime import Operation

VERSIONS = ("v2024", "v2025")

# The service answers null here, says the document where it describes the property, though its schema does not.
NULLS = {"TaskResultResponse": "/name", "BulkIdentitiesAccountsResponse": "/message"}
# Properties that only newer states of the document have.
NEWER = {"addedDate", "startDate"}


def faults(document: Document, operation: Operation, answer: httpx.Response) -> Iterator[str]:
    """What is wrong with an answer, also with an error, and what it has that the document does not know."""
    responses = document.operation(operation.id)["responses"]
    if str(answer.status_code) not in responses:
        yield f"{answer.status_code} is not documented for {operation.id}"
        return
    content = document.resolve(responses[str(answer.status_code)]).get("content", {}).get("application/json")
    if content is None:
        if answer.content:
            yield "a body where the document has none"
    elif "schema" in content:
        expected = [end for name, end in NULLS.items() if name in json.dumps(content["schema"])]
        nulls = tuple(f"{end} must not be null" for end in expected)
        found = document.problems(content["schema"], answer.json())
        yield from (problem for problem in found if not problem.endswith(nulls))
        yield from unknown(document, content["schema"], answer.json(), operation.id)


def unknown(document: Document, schema: Schema, value: Any, where: str) -> Iterator[str]:
    """Properties that the document does not have."""
    schema = document.resolve(schema)
    if isinstance(value, list):
        for item in value:
            yield from unknown(document, schema.get("items", {}), item, f"{where}[]")
    elif members := schema.get("oneOf"):
        found = [list(unknown(document, member, value, where)) for member in members]
        yield from min(found, key=len)
    elif isinstance(value, dict) and (properties := document.properties(schema)):
        yield from (f"{where}.{name} is unknown" for name in value.keys() - properties.keys() - NEWER)
        for name in value.keys() & properties.keys():
            yield from unknown(document, properties[name], value[name], f"{where}.{name}")


Ask = Callable[..., Any]


@pytest.fixture
def ask(request: Any, small: Any) -> Ask:
    """Sends an operation's request, checks the answer against the document, and returns its body."""
    version = request.param
    operations, document = generated(version), generated(version).document
    functions = import_module(f"sailkit_api.{version}.operations")

    def send(name: str, *args: Any, status: int = 200, **kwargs: Any) -> Any:
        described = getattr(functions, name)(*args, **kwargs)
        assert operations.routes[f"{described.operation.method} {described.operation.path}"] == name
        call = described.http()
        answer = small.http.request(
            call.method, call.url, params=call.params, headers=call.headers, content=call.content
        )
        assert answer.status_code == status, answer.text
        assert list(faults(document, described.operation, answer)) == []
        return answer.json() if answer.content else None

    return send


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_reads_have_the_documented_shape(ask: Ask) -> None:
    everyone = ask("list_identities", default_filter="NONE", count=True)
    assert len(everyone) == 31
    for identity in everyone:
        ask("get_identity", identity["id"])
        ask("get_identity_ownership_details", identity["id"])
        for given in ask("get_role_assignments", identity["id"]):
            ask("get_role_assignments", identity["id"], role_id=given["role"]["id"])
            ask("get_role_assignment", identity["id"], given["id"])
    for account in ask("list_accounts"):
        ask("get_account", account["id"])


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_changes_are_answered_in_the_documented_shape(ask: Ask) -> None:
    first, *_, last = (identity["id"] for identity in ask("list_identities"))
    ask("synchronize_attributes_for_identity", last, status=202)
    ask("synchronize_attributes_for_identity", last, status=429)
    ask("reset_identity", last, status=202)
    task = ask("start_identities_invite", {"ids": [last]}, status=202)
    ask("get_task_status", task["id"])
    processed = ask("start_identity_processing", {"identityIds": [last]}, status=202)
    ask("get_task_status", processed["id"])
    ask("send_identity_verification_account_token", last, {"via": "EMAIL_WORK"})
    for action in ("disable", "enable"):
        ask(f"{action}_accounts_for_identities", {"identityIds": [last, "x"]}, status=207)
        ask(f"{action}_account_for_identity", last, status=202)
    ask("delete_identity", first, status=400)
    ask("delete_identity", last, status=204)
    for account in ask("list_accounts"):
        ask("get_account", account["id"])


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_groups_segments_transforms_and_workflows_have_the_documented_shape(ask: Ask) -> None:
    for group in ask("list_workgroups"):
        ask("get_workgroup", group["id"])
        ask("list_workgroup_members", group["id"])
        ask("list_connections", group["id"])
        ask("update_workgroup_members", group["id"], [{"id": "x"}], status=207)
        ask("delete_workgroup_members", group["id"], [{"id": "x"}], status=207)
    ask("delete_workgroups_in_bulk", {"ids": ["x"]}, status=207)
    ask("create_workgroup", {"name": "x"})
    for name in ("transform", "segment"):
        for thing in ask(f"list_{name}s"):
            ask(f"get_{name}", thing["id"])
    people = ask("get_public_identities")
    ask("get_public_identity_config")
    ask("update_public_identity_config", {"attributes": [{"key": "uid", "name": "Uid"}]})
    thing = {"type": "IDENTITY", "id": people[0]["id"]}
    ask("set_tag_to_object", {"objectRef": thing, "tags": ["x"]}, status=201)
    ask("set_tags_to_many_objects", {"objectRefs": [thing], "tags": ["y"]})
    ask("list_tagged_objects")
    ask("get_tagged_object", "IDENTITY", thing["id"])
    ask("list_workflow_library_triggers")
    ask("list_workflow_library_actions")
    ask("list_workflow_library_operators")
    for workflow in ask("list_workflows"):
        ask("patch_workflow", workflow["id"], [{"op": "replace", "path": "/enabled", "value": False}])
        ran = ask("test_workflow", workflow["id"], {"input": {}})["workflowExecutionId"]
        ask("get_workflow_execution_history", ran)
        ask("get_workflow_executions", workflow["id"])


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_non_employees_and_tokens_have_the_documented_shape(ask: Ask) -> None:
    me = ask("list_identities")[0]
    asked = {
        **dict.fromkeys(("firstName", "lastName", "email", "phone"), "x"),
        "accountName": "ext.jo",
        "manager": me["alias"],
        "startDate": "2027-02-01T00:00:00Z",
        "endDate": "2027-08-01T00:00:00Z",
    }
    ask("create_non_employee_source", {"name": "x", "description": "x", "owner": {"id": me["id"]}})
    for source in ask("list_non_employee_sources", non_employee_count=True):
        ask("get_non_employee_source", source["id"])
        ask("get_non_employee_source_schema_attributes", source["id"])
        ask("create_non_employee_request", {**asked, "sourceId": source["sourceId"]})
    ask("list_non_employee_requests", requested_for="me")
    ask("get_non_employee_request_summary", "me")
    for approval in ask("list_non_employee_approvals"):
        ask("get_non_employee_approval", approval["id"])
        ask("approve_non_employee_request", approval["id"], {"comment": "x"})
        ask("get_non_employee_approval_summary", "me")
    for record in ask("list_non_employee_records"):
        ask("get_non_employee_record", record["id"])
    token = ask("create_personal_access_token", {"name": "x", "expirationDate": "2030-01-01T00:00:00Z"})
    ask("list_personal_access_tokens")
    ask("patch_personal_access_token", token["id"], [{"op": "replace", "path": "/name", "value": "y"}])
    ask("delete_personal_access_token", token["id"], status=204)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_errors_have_the_documented_shape(ask: Ask) -> None:
    ask("list_identities", filters="x", status=400)
    ask("list_accounts", limit=251, status=400)
    ask("get_identity", "x", status=404)
    ask("start_identities_invite", {}, status=400)
    ask("get_role_assignment", "x", "y", status=404)


def described(catalogue: Catalogue) -> dict[str, Any]:
    found = (catalogue.describe(name) for name in catalogue.routes.values())
    return {operation.id: operation for operation in found}


@pytest.mark.parametrize("version", VERSIONS)
def test_every_behaviour_is_of_an_operation_and_knows_its_filters(version: str, box: Any) -> None:
    operations = described(generated(version))
    assert set(BEHAVIOURS) <= {id for each in VERSIONS for id in described(generated(each))}
    rows = {
        "listIdentities": identities.row(Record(box.get("/identities")[0], {"correlated": True, "protected": False})),
        "listAccounts": accounts.row(Record(box.get("/accounts")[0])),
    }
    for name, row in rows.items():
        assert {*operations[name].filterable, *operations[name].sortable} <= set(row)
