"""Answers have the statuses and shapes of the document, for every operation that the sandbox has."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from sailkit.sandbox import accounts, identities
from sailkit.sandbox.behaviours import BEHAVIOURS
from sailkit.sandbox.catalogue import Catalogue, generated
from sailkit.sandbox.store import Record
from sailkit_api.runtime import Request

DOCUMENTS = Path(__file__).parents[2] / "openapi"
VERSIONS = ("v2024", "v2025")
TYPES: dict[str, Any] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
}

# The service answers null here, says the document where it describes the property, though its schema does not.
NULLS = {"TaskResultResponse.name", "BulkIdentitiesAccountsResponse.message"}
# Properties that only newer states of the document have.
NEWER = {"addedDate", "startDate"}


class Document:
    """An OpenAPI document that finds fault with answers."""

    def __init__(self, version: str) -> None:
        self._document = json.loads((DOCUMENTS / f"{version}.json").read_text("utf-8"))

    def _resolved(self, node: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        name = ""
        while "$ref" in node:
            *_, kind, name = node["$ref"].split("/")
            node = self._document["components"][kind][name]
        return name, node

    def faults(self, request: Request[Any], answer: httpx.Response) -> Iterator[str]:
        """What is wrong with an answer to a request."""
        operation = self._document["paths"][request.operation.path][request.operation.method.lower()]
        documented = operation["responses"].get(str(answer.status_code))
        if documented is None:
            yield f"{answer.status_code} is not documented for {request.operation.id}"
            return
        content = self._resolved(documented)[1].get("content", {}).get("application/json")
        if content is None:
            if answer.content:
                yield "a body where the document has none"
        elif "schema" in content:
            yield from self._check(content["schema"], answer.json(), request.operation.id)

    def _check(self, schema: dict[str, Any], value: Any, where: str) -> Iterator[str]:
        name, schema = self._resolved(schema)
        where = name or where
        choices = schema.get("anyOf") or schema.get("oneOf")
        if choices:
            found = [list(self._check(choice, value, where)) for choice in choices]
            yield from [] if [] in found else min(found, key=len)
            return
        merged = self._merged(schema)
        if value is None:
            if not merged.get("nullable") and where not in NULLS:
                yield f"{where} is null"
            return
        expected = TYPES.get(merged.get("type", ""), object)
        if not isinstance(value, expected) or (isinstance(value, bool) and merged.get("type") != "boolean"):
            yield f"{where} is {value!r}, not of type {merged.get('type')}"
        elif "enum" in merged and value not in merged["enum"]:
            yield f"{where} is {value!r}, none of {merged['enum']}"
        elif isinstance(value, list):
            for item in value:
                yield from self._check(merged.get("items", {}), item, f"{where}[]")
        elif isinstance(value, dict) and "properties" in merged:
            yield from self._check_properties(merged, value, where)

    def _check_properties(self, schema: dict[str, Any], value: dict[str, Any], where: str) -> Iterator[str]:
        yield from (f"{where}.{name} is missing" for name in schema.get("required", []) if name not in value)
        for name, item in value.items():
            if name in schema["properties"]:
                yield from self._check(schema["properties"][name], item, f"{where}.{name}")
            elif name not in NEWER:
                yield f"{where}.{name} is unknown"

    def _merged(self, schema: dict[str, Any]) -> dict[str, Any]:
        merged: dict[str, Any] = {"properties": {}, "required": []}
        for part in schema.get("allOf", [schema]):
            part = self._resolved(part)[1]
            part = self._merged(part) if "allOf" in part else part
            merged["properties"] |= part.get("properties", {})
            merged["required"] += part.get("required", [])
            merged |= {key: value for key, value in part.items() if key not in merged}
        if not merged["properties"]:
            del merged["properties"]
        return merged


Ask = Callable[..., Any]


@pytest.fixture
def ask(request: Any, small: Any) -> Ask:
    """Sends an operation's request, checks the answer against the document, and returns its body."""
    version = request.param
    operations, document = generated(version), Document(version)
    functions = import_module(f"sailkit_api.{version}.operations")

    def send(name: str, *args: Any, status: int = 200, **kwargs: Any) -> Any:
        described = getattr(functions, name)(*args, **kwargs)
        assert operations.routes[f"{described.operation.method} {described.operation.path}"] == name
        call = described.http()
        answer = small.http.request(
            call.method, call.url, params=call.params, headers=call.headers, content=call.content
        )
        assert answer.status_code == status, answer.text
        assert list(document.faults(described, answer)) == []
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
    assert set(BEHAVIOURS) <= set(operations)
    rows = {
        "listIdentities": identities.row(Record(box.get("/identities")[0], {"correlated": True, "protected": False})),
        "listAccounts": accounts.row(Record(box.get("/accounts")[0])),
    }
    for name, row in rows.items():
        assert {*operations[name].filterable, *operations[name].sortable} <= set(row)
