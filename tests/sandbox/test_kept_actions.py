"""Actions on kept objects, exports and imports of forms, and the tenant's context."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi
from tests.sandbox.documented import Ask

VERSIONS = ("v2024", "v2025")


@pytest.mark.parametrize("ask", ["v2025"], indirect=True)
def test_a_custom_user_level_is_published(ask: Ask) -> None:
    owner = ask("list_identities")[0]["id"]
    body = {"name": "Auditor", "description": "Reads", "owner": {"id": owner, "type": "IDENTITY"}, "rightSets": []}
    level = ask("create_custom_user_level", body)["id"]
    assert ask("publish_custom_user_level", level)["userLevelId"] == level
    assert ask("get_user_level", level)["status"] == "ACTIVE"
    ask("publish_custom_user_level", "none", status=404)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_published_data_segments_have_members(ask: Ask) -> None:
    everyone = ask("list_identities")
    first, second = everyone[0], next(item for item in everyone if item["attributes"] != everyone[0]["attributes"])
    criterion = {
        "operator": "EQUALS",
        "attribute": "uid",
        "value": {"type": "STRING", "value": first["attributes"]["uid"]},
    }
    filtered: dict[str, Any] = {
        "membership": "FILTER",
        "memberFilter": {"expression": {"operator": "AND", "children": [criterion]}},
    }
    selected: dict[str, Any] = {
        "membership": "SELECTION",
        "memberSelection": [{"type": "IDENTITY", "id": second["id"]}],
    }
    made = [
        ask("create_data_segment", {"name": f"S{n}", "enabled": True, "scopes": [], **parts}, status=201)["id"]
        for n, parts in enumerate((filtered, selected))
    ]

    def has_segment(identity: Any) -> Any:
        return ask("get_data_segmentation_enabled_for_user", identity["id"])

    assert not has_segment(first)
    ask("publish_data_segment", made[0], [], publish_all=False)
    assert (has_segment(first), has_segment(second)) == (True, False)
    ask("publish_data_segment", made[0], [])
    assert (has_segment(first), has_segment(second)) == (True, True)
    ask("publish_data_segment", "none", [], status=404)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_versions_of_connector_customizers_are_counted(ask: Ask) -> None:
    customizer = ask("create_connector_customizer", {"name": "Trim"}, status=201)["id"]
    versions = [ask("create_connector_customizer_version", customizer)["version"] for _ in range(2)]
    assert (versions, ask("get_connector_customizer", customizer)["imageVersion"]) == ([1, 2], 2)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_object_mappings_are_patched_in_bulk(ask: Ask) -> None:
    body = {"objectType": "SOURCE", "jsonPath": "$.name", "sourceValue": "a", "targetValue": "b", "enabled": True}
    made = [ask("create_object_mapping", "acme", body)["objectMappingId"] for _ in range(2)]
    change = [{"op": "replace", "path": "/targetValue", "value": "c"}]
    patched = ask("update_object_mappings", "acme", {"patches": {made[1]: change}})["patchedObjects"]
    assert [item["objectMappingId"] for item in patched] == [made[1]]
    values = {item["objectMappingId"]: item["targetValue"] for item in ask("get_object_mappings", "acme")}
    assert values == {made[0]: "b", made[1]: "c"}
    ask("update_object_mappings", "acme", {"patches": {"none": change}}, status=404)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_only_the_rule_of_a_service_desk_integration_is_patched(ask: Ask) -> None:
    body = {"name": "Desk", "description": "A desk", "type": "ServiceNow", "attributes": {}}
    id = ask("create_sim_integration", body)["id"]
    rule = {"type": "RULE", "id": "r1", "name": "Before"}
    change = [{"op": "add", "path": "/beforeProvisioningRule", "value": rule}]
    assert ask("patch_before_provisioning_rule", id, change)["beforeProvisioningRule"] == rule
    assert ask("get_sim_integration", id)["beforeProvisioningRule"] == rule
    for wrong in ({"path": "/name", "value": "x"}, {"path": "/beforeProvisioningRule", "value": 7}):
        ask("patch_before_provisioning_rule", id, [{"op": "replace", **wrong}], status=400)


@pytest.mark.parametrize("ask", VERSIONS, indirect=True)
def test_forms_are_exported_and_imported(ask: Ask) -> None:
    owner = {"type": "IDENTITY", "id": ask("list_identities")[0]["id"]}
    form = ask("create_form_definition", {"name": "Leave", "owner": owner}, status=201)["id"]
    (exported,) = ask("export_form_definitions_by_tenant", filters='name eq "Leave"')
    ask("delete_form_definition", form, status=204)
    assert ask("export_form_definitions_by_tenant") == []
    assert ask("import_form_definitions", [{**exported, "self": "x"}, {"object": {}}], status=202)["errors"] != []
    assert ask("get_form_definition_by_key", form)["name"] == "Leave"


@pytest.mark.parametrize("version", VERSIONS)
def test_the_context_of_the_tenant_is_patched(small_api: SandboxApi, version: str) -> None:
    def patch(*operations: dict[str, Any]) -> int:
        return small_api.patch("/tenant-context", *operations, version=version).status_code

    add = {"op": "add", "path": "/Key/IAS", "value": "Accounting"}
    assert patch(add, {"op": "add", "path": "/Key/NDR", "value": "x"}) == 200
    assert patch({"op": "remove", "path": "/Key/NDR"}, {**add, "op": "replace", "value": "Standards"}) == 200
    assert small_api.get("/tenant-context", version) == [{"key": "IAS", "value": "Standards"}]
    many = [{**add, "path": f"/Key/{n}"} for n in range(100)]
    for wrong in ([{**add, "value": 7}], [{**add, "path": "/IAS"}], [{"op": "remove", "path": "/Key/NDR"}], many):
        assert patch(*wrong) == 400
    assert small_api.get("/tenant-context", version) == [{"key": "IAS", "value": "Standards"}]


@pytest.mark.parametrize("version", VERSIONS)
def test_the_tenant_is_that_of_its_tokens(small_api: SandboxApi, version: str) -> None:
    info = small_api.http.get("/oauth/info").json()
    tenant = small_api.get("/tenant", version)
    assert (tenant["id"], tenant["name"], tenant["pod"]) == (info["tenantId"], info["tenantName"], info["pod"])
