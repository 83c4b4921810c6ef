"""Bulk updates of access model metadata, and role propagation."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi
from tests.sandbox.documented import Ask, build_ask

VERSIONS = ("v2024", "v2025")


def read_metadata(doc: Any) -> dict[str, list[str]]:
    """The values of an object's metadata by attribute."""
    attributes = doc["accessModelMetadata"]["attributes"]
    return {attribute["key"]: [value["value"] for value in attribute["values"]] for attribute in attributes}


def values(name: str, attributes: dict[str, list[str]], items: str = "values") -> list[dict[str, Any]]:
    return [{name: key, items: texts} for key, texts in attributes.items()]


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_metadata_of_roles_is_added_removed_and_replaced(ask: Ask) -> None:
    first, second, *_ = (role["id"] for role in ask("list_roles"))

    def update(operation: str, scope: str = "ATTRIBUTE", **attributes: list[str]) -> dict[str, list[str]]:
        body = {"roles": [first], "operation": operation, "replaceScope": scope}
        started = ask("update_roles_metadata_by_ids", {**body, "values": values("attribute", attributes)}, status=202)
        assert (started["type"], started["status"]) == ("Role", "CREATED")
        status = ask("get_bulk_update_status_by_id", id=started["id"], status=202)
        assert status["status"] == "COMPLETED"
        return read_metadata(ask("get_role", first))

    assert update("ADD", iscRegion=["eu", "us"], tier=["gold"]) == {"iscRegion": ["eu", "us"], "tier": ["gold"]}
    assert update("ADD", iscRegion=["us", "asia"]) == {"iscRegion": ["eu", "us", "asia"], "tier": ["gold"]}
    assert update("REMOVE", iscRegion=["eu", "us"]) == {"iscRegion": ["asia"], "tier": ["gold"]}
    assert update("REPLACE", iscRegion=["eu"]) == {"iscRegion": ["eu"], "tier": ["gold"]}
    assert update("REPLACE", scope="ALL", team=["x"]) == {"team": ["x"]}
    assert read_metadata(ask("get_role", second)) == {}


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_roles_are_selected_by_filter_and_by_query(ask: Ask) -> None:
    first, second, third, *_ = ask("list_roles")
    change = {"filters": f'name eq "{first["name"]}"', "operation": "ADD"}
    ask("update_roles_metadata_by_filter", {**change, "values": values("attributeKey", {"tier": ["a"]})}, status=202)
    query = {"indices": ["roles"], "query": {"query": f"id:{second['id']}"}}
    attributes = values("attributeKey", {"tier": ["b"]}, "attributeValue")
    ask("update_roles_metadata_by_query", {"query": query, "operation": "ADD", "values": attributes}, status=202)
    updated = [read_metadata(ask("get_role", role["id"])) for role in (first, second, third)]
    assert updated == [{"tier": ["a"]}, {"tier": ["b"]}, {}]
    wrong = {"query": {**query, "indices": ["*"]}, "operation": "ADD", "values": attributes}
    ask("update_roles_metadata_by_query", wrong, status=400)


@pytest.mark.parametrize("ask", ["v2025"], indirect=True)
def test_entitlements_are_updated_too(ask: Ask) -> None:
    first, second, third, fourth, *_ = (item["id"] for item in ask("list_entitlements"))
    change = {"operation": "ADD", "values": values("attribute", {"tier": ["gold"]})}
    ask("update_access_model_metadata_by_ids", {"entitlements": [first], **change})
    ask("update_access_model_metadata_by_filter", {"filters": f'id eq "{second}"', **change})
    query = {"indices": ["entitlements"], "query": {"query": f"id:{third}"}}
    assert ask("update_access_model_metadata_by_query", {"query": query, **change})["type"] == "Entitlement"
    updated = [read_metadata(ask("get_entitlement", id)) for id in (first, second, third, fourth)]
    assert updated == [{"tier": ["gold"]}] * 3 + [{}]
    for wrong in (
        {"entitlements": ["none"], **change},
        {"entitlements": [first], "operation": "ADD", "values": []},
        {"entitlements": [first], "values": change["values"]},
        {
            "entitlements": [first],
            "operation": "ADD",
            "values": values("attribute", {"tier": [str(n) for n in range(26)]}),
        },
    ):
        ask("update_access_model_metadata_by_ids", wrong, status=400)


@pytest.mark.parametrize("ask", ["v2025"], indirect=True)
def test_metadata_without_key_or_value_is_passed_over(ask: Ask) -> None:
    odd = {"attributes": [{}, {"key": "tier", "values": [{}, {"name": "Gold"}, {"value": "gold"}]}, {"key": "team"}]}
    owner = ask("list_roles")[0]["owner"]

    def create(name: str) -> str:
        return str(ask("create_role", {"name": name, "owner": owner, "accessModelMetadata": odd}, status=201)["id"])

    for operation, expected in (
        ("ADD", {"tier": ["gold", "x"], "team": ["y"]}),
        ("REMOVE", {"tier": ["gold"]}),
        ("REPLACE", {"tier": ["x"], "team": ["y"]}),
    ):
        role = create(operation)
        changes = values("attribute", {"tier": ["x"], "team": ["y"]})
        ask("update_roles_metadata_by_ids", {"roles": [role], "operation": operation, "values": changes}, status=202)
        assert read_metadata(ask("get_role", role)) == expected
    role = create("One")
    added = ask("update_attribute_key_and_value_to_role", role, "tier", "x")
    assert read_metadata(added) == {"tier": ["gold", "x"], "team": []}
    ask("delete_metadata_from_role_by_key_and_value", role, "tier", "gold", status=202)
    assert read_metadata(ask("get_role", role)) == {"tier": ["x"]}


def test_an_update_is_running_until_its_end(start_sandbox: Any) -> None:
    box: SandboxApi = start_sandbox(identities=2, task_seconds=60)
    ask = build_ask(box.http, "v2025")
    role = ask("list_roles")[0]["id"]
    body = {"roles": [role], "operation": "ADD", "values": values("attribute", {"tier": ["gold"]})}
    started = ask("update_roles_metadata_by_ids", body, status=202)
    assert [update["id"] for update in ask("get_bulk_update_status")] == [started["id"]]
    assert read_metadata(ask("get_role", role)) == {}
    box.clock.now += 61
    assert ask("get_bulk_update_status") == []
    assert read_metadata(ask("get_role", role)) == {"tier": ["gold"]}
    ask("get_bulk_update_status_by_id", id="none", status=404)


def test_a_role_propagation_runs_ends_and_is_terminated(start_sandbox: Any) -> None:
    box: SandboxApi = start_sandbox(identities=30, task_seconds=60)
    ask = build_ask(box.http, "v2025")
    assert ask("get_ongoing_role_propagation") == {"isRunning": False}
    ask("cancel_role_propagation", status=400)
    first = ask("start_role_propagation", status=202)["rolePropagationId"]
    ask("start_role_propagation", status=400)
    running = ask("get_ongoing_role_propagation")
    assert (running["isRunning"], running["rolePropagationDetails"]["id"]) == (True, first)
    box.clock.now += 61
    assert ask("get_role_propagation_status", first)["executionStage"] == "SUCCEEDED"
    second = ask("start_role_propagation", skip_role_refresh=True, status=202)["rolePropagationId"]
    ask("cancel_role_propagation", status=204)
    status = ask("get_role_propagation_status", second)
    assert (status["status"], status["executionStage"]) == ("COMPLETED", "TERMINATED")
    assert status["terminatedBy"] == status["launchedBy"]
    assert ask("get_ongoing_role_propagation") == {"isRunning": False}
    ask("get_role_propagation_status", "none", status=404)
    ask("set_role_propagation_config", {"enabled": False})
    ask("start_role_propagation", status=400)
