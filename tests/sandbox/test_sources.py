"""Sources, with schemas, provisioning policies and schedules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi
from tests.sandbox.documented import Ask

NOBODY = "0" * 32
PATCH = {"Content-Type": "application/json-patch+json"}


def source(api: SandboxApi, name: str) -> Any:
    (results,) = api.get("/sources", filters=f'name eq "{name}"')
    return results


def create_source(api: SandboxApi, **values: Any) -> Any:
    owner = {"type": "IDENTITY", "id": api.get("/identities")[-1]["id"]}
    response = api.post("/sources", {"name": "Wiki", "connector": "delimited-file", "owner": owner, **values})
    assert response.status_code == 201, response.text
    return response.json()


def patch(api: SandboxApi, path: str, *operations: dict[str, Any]) -> Any:
    return api.http.patch(f"/v2025{path}", json=list(operations), headers=PATCH)


def replaced(path: str, value: Any) -> dict[str, Any]:
    return {"op": "replace", "path": path, "value": value}


@pytest.mark.parametrize(
    ("filters", "passes"),
    [
        ("authoritative eq true", lambda element: element["authoritative"]),
        ('name sw "C"', lambda element: element["name"].startswith("C")),
        ('type in ("DelimitedFile", "x")', lambda element: element["type"] == "DelimitedFile"),
        ('connectionType eq "direct"', lambda element: element["connectionType"] == "direct"),
        ('features ca ("ENABLE", "UNLOCK")', lambda element: "UNLOCK" in element["features"]),
        ('status eq "SOURCE_STATE_HEALTHY" and not name co "o"', lambda element: "o" not in element["name"].lower()),
        ("managementWorkgroup.id isnull", lambda element: True),
        ("created gt 2020-01-01", lambda element: True),
    ],
)
def test_sources_are_found(api: SandboxApi, filters: str, passes: Callable[[Any], bool]) -> None:
    everything = api.get("/sources")
    assert len(everything) == 6
    assert api.get("/sources", filters=filters) == [item for item in everything if passes(item)] != []


def test_sources_are_sorted_counted_and_cut(api: SandboxApi) -> None:
    names = [item["name"] for item in api.get("/sources", sorters="-name")]
    assert names == sorted(names, reverse=True)
    response = api.http.get("/v2025/sources", params={"limit": 2, "offset": 1, "count": "true", "sorters": "name"})
    assert ([item["name"] for item in response.json()], response.headers["X-Total-Count"]) == (names[::-1][1:3], "6")
    owner = source(api, names[0])["owner"]["id"]
    assert names[0] in [item["name"] for item in api.get("/sources", filters=f'owner.id eq "{owner}"')]
    assert api.http.get("/v2025/sources", params={"filters": 'cluster eq "x"'}).status_code == 400


def test_a_new_source_has_an_owner_who_cannot_go(small_api: SandboxApi) -> None:
    wiki = create_source(
        small_api, connectorAttributes={"file": "wiki.csv", "adminPassword": "hidden", "deep": {"apiToken": "t"}}
    )
    owner = wiki["owner"]["id"]
    assert wiki["owner"]["name"] == small_api.get(f"/identities/{owner}")["name"]
    assert (wiki["type"], wiki["connectionType"]) == ("DelimitedFile", "file")
    assert wiki["connectorAttributes"] == {
        "file": "wiki.csv",
        "adminPassword": "********",
        "deep": {"apiToken": "********"},
    }
    assert small_api.get(f"/sources/{wiki['id']}", "v2024") == wiki
    refused = small_api.http.delete(f"/v2025/identities/{owner}")
    things = [{"identityEntity": {"type": "SOURCE", "id": wiki["id"], "name": "Wiki"}}]
    assert refused.status_code == 400
    assert {"associationType": "SOURCE_OWNER", "entities": things} in refused.json()["associationDetails"]
    assert small_api.post("/sources", {"name": "wiki", "connector": "x", "owner": wiki["owner"]}).status_code == 400


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ({"owner": {"id": NOBODY}}, f"owner refers to {NOBODY}"),
        ({"owner": {"type": "ROLE", "id": NOBODY}}, "IDENTITY"),
        ({"owner": None}, "owner"),
        ({"owner": {}}, "owner must be an object"),
        ({"name": ""}, "name"),
        ({"connector": None}, "connector"),
    ],
)
def test_what_is_no_source_is_refused(api: SandboxApi, content: dict[str, Any], part: str) -> None:
    owner = {"type": "IDENTITY", "id": api.get("/identities")[0]["id"]}
    response = api.post("/sources", {"name": "Wiki", "connector": "delimited-file", "owner": owner, **content})
    assert (response.status_code, part in response.text) == (400, True), response.text
    assert len(api.get("/sources")) == 6


def test_a_source_that_is_renamed_is_renamed_everywhere(small_api: SandboxApi) -> None:
    directory, owner = source(small_api, "Corporate Directory"), small_api.get("/identities")[5]
    response = patch(
        small_api, f"/sources/{directory['id']}", replaced("/name", "AD"), replaced("/owner/id", owner["id"])
    )
    assert response.json()["owner"]["name"] == owner["name"]
    accounts = small_api.get("/accounts", filters=f'sourceId eq "{directory["id"]}"')
    assert {(item["sourceName"], item["sourceOwner"]["id"]) for item in accounts} == {("AD", owner["id"])}
    for path in ("/entitlements", "/access-profiles"):
        results = small_api.get(path, filters=f'source.id eq "{directory["id"]}"')
        assert {item["source"]["name"] for item in results} == {"AD"}


@pytest.mark.parametrize(
    ("name", "value"), [("features", "ENABLE"), ("healthy", "no"), ("description", 1), ("cluster", [])]
)
def test_properties_have_their_types(small_api: SandboxApi, name: str, value: Any) -> None:
    wiki = create_source(small_api)
    response = patch(small_api, f"/sources/{wiki['id']}", replaced(f"/{name}", value))
    assert (response.status_code, f"{name} must be" in response.text) == (400, True)
    assert small_api.get(f"/sources/{wiki['id']}") == wiki


def test_what_is_removed_is_as_usual(small_api: SandboxApi) -> None:
    wiki = create_source(small_api, healthy=False, features=["SEARCH"])
    removed = [{"op": "remove", "path": f"/{name}"} for name in ("healthy", "features", "status")]
    after = patch(small_api, f"/sources/{wiki['id']}", *removed).json()
    assert (after["healthy"], after["features"], after["status"]) == (True, ["NO_RANDOM_ACCESS"], wiki["status"])
    assert patch(small_api, f"/sources/{wiki['id']}", {"op": "remove", "path": "/owner"}).status_code == 400


def test_what_a_source_is_cannot_be_changed(small_api: SandboxApi) -> None:
    wiki = create_source(small_api)
    path = f"/sources/{wiki['id']}"
    for name, value in (("type", "Web"), ("authoritative", True), ("connector", "x"), ("id", NOBODY)):
        assert patch(small_api, path, replaced(f"/{name}", value)).status_code == 400
        assert small_api.http.put(f"/v2025{path}", json={**wiki, name: value}).status_code == 400
    assert small_api.get(path) == wiki
    response = small_api.http.put(f"/v2025{path}", json={**wiki, "description": "Pages"})
    assert (response.status_code, response.json()["description"]) == (200, "Pages")
    assert small_api.http.put(f"/v2025/sources/{NOBODY}", json=wiki).status_code == 404


def test_transforms_that_read_a_source_are_connected_with_it(small_api: SandboxApi) -> None:
    wiki, desk = create_source(small_api), source(small_api, "Service Desk")
    read = {"sourceName": "Wiki", "attributeName": "email"}
    inner = {"values": [{"type": "accountAttribute", "attributes": {**read, "sourceName": "Service Desk"}}]}
    for name, type, attributes in (("Mail", "accountAttribute", read), ("Any", "firstValid", inner)):
        response = small_api.post("/transforms", {"name": name, "type": type, "attributes": attributes})
        assert response.status_code == 201, response.text
    for id, name in ((wiki["id"], "Mail"), (desk["id"], "Any")):
        connected = small_api.get(f"/sources/{id}/connections")
        assert [item["name"] for item in connected.pop("dependentCustomTransforms")] == [name]
        assert not any(connected.values())


def test_a_source_goes_with_all_that_is_on_it_when_the_task_ends(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=30, task_seconds=60)
    desk = source(api, "Service Desk")
    before = len(api.get("/accounts"))
    response = api.http.delete(f"/v2025/sources/{desk['id']}")
    assert (response.status_code, response.json()["type"]) == (202, "TASK_RESULT")
    path = f"/task-status/{response.json()['id']}"
    api.clock.now += 45
    assert (api.get(path)["percentComplete"], api.get(path)["completionStatus"]) == (75, None)
    assert api.get(f"/sources/{desk['id']}") == desk
    accounts = api.get("/accounts", filters=f'sourceId eq "{desk["id"]}"')
    assert accounts
    api.clock.now += 15
    assert api.get(path)["completionStatus"] == "SUCCESS"
    assert api.http.get(f"/v2025/sources/{desk['id']}").status_code == 404
    assert api.http.get(f"/v2025/sources/{desk['id']}/schemas").status_code == 404
    assert len(api.get("/accounts")) == before - len(accounts)
    assert api.get("/entitlements", filters=f'source.id eq "{desk["id"]}"') == []


def test_a_source_that_access_profiles_use_stays(small_api: SandboxApi) -> None:
    directory = source(small_api, "Corporate Directory")
    response = small_api.http.delete(f"/v2025/sources/{directory['id']}")
    assert (response.status_code, "Finance Tools" in response.text) == (400, True)


def test_entitlements_that_are_reset_are_in_no_access_profile(small_api: SandboxApi) -> None:
    directory = source(small_api, "Corporate Directory")
    assert small_api.post(f"/entitlements/reset/sources/{directory['id']}").status_code == 202
    assert small_api.get("/entitlements", filters=f'source.id eq "{directory["id"]}"') == []
    assert all(item["entitlements"] == [] for item in small_api.get("/access-profiles"))


def test_accounts_of_a_source_are_removed(small_api: SandboxApi) -> None:
    desk = source(small_api, "Service Desk")
    assert small_api.get("/accounts", filters=f'sourceId eq "{desk["id"]}"')
    assert small_api.post(f"/sources/{desk['id']}/remove-accounts").status_code == 202
    assert small_api.get("/accounts", filters=f'sourceId eq "{desk["id"]}"') == []
    assert source(small_api, "Service Desk") == desk


@pytest.mark.parametrize("path", ["/sources/{}/load-accounts", "/sources/{}/load-entitlements"])
def test_an_aggregation_fails_where_the_source_cannot_be_reached(small_api: SandboxApi, path: str) -> None:
    desk = source(small_api, "Service Desk")

    def outcome() -> tuple[str, str]:
        started = small_api.post(path.format(desk["id"])).json()
        small_api.clock.now += 1
        task = small_api.get(f"/task-status/{started.get('task', started)['id']}")
        if path.endswith("accounts"):
            status = small_api.get(f"/account-aggregations/{task['id']}/status")["status"]
            assert (status == "COMPLETED") is (task["completionStatus"] == "SUCCESS")
        checked = small_api.post(f"/sources/{desk['id']}/connector/check-connection").json()
        assert task["target"] == {"type": "APPLICATION", "id": desk["id"], "name": desk["name"]}
        return task["completionStatus"], checked["status"]

    assert outcome() == ("SUCCESS", "SUCCESS")
    assert source(small_api, "Service Desk")["since"] > desk["since"]
    patch(small_api, f"/sources/{desk['id']}", replaced("/healthy", False))
    assert outcome() == ("ERROR", "FAILURE")
    assert "cannot be reached" in small_api.get("/task-status", sorters="-created")[0]["messages"][0]["key"]
    patch(small_api, f"/sources/{desk['id']}", replaced("/healthy", True))
    assert outcome() == ("SUCCESS", "SUCCESS")


def test_a_peek_shows_what_a_source_has(api: SandboxApi) -> None:
    directory = source(api, "Corporate Directory")
    path = f"/sources/{directory['id']}/connector/peek-resource-objects"
    accounts = api.post(path, {"objectType": "account", "maxCount": 3}).json()
    assert (accounts["objectCount"], len(accounts["resourceObjects"])) == (3, 3)
    groups = api.post(path, {"objectType": "group"}).json()["resourceObjects"]
    results = api.get("/entitlements", filters=f'source.id eq "{directory["id"]}"')
    assert [item["name"] for item in groups] == [item["name"] for item in results]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", ""),
        ("DELETE", ""),
        ("POST", "/load-accounts"),
        ("POST", "/connector/ping-cluster"),
        ("GET", "/source-health"),
        ("GET", "/connections"),
        ("GET", "/schemas"),
        ("GET", "/schemas/x"),
        ("GET", "/schedules"),
        ("GET", "/provisioning-policies"),
        ("GET", "/provisioning-policies/CREATE"),
    ],
)
def test_a_source_that_is_unknown_is_not_found(api: SandboxApi, method: str, path: str) -> None:
    assert api.http.request(method, f"/v2025/sources/{NOBODY}{path}").status_code == 404


def test_schemas_belong_to_their_source(small_api: SandboxApi) -> None:
    wiki, directory = create_source(small_api), source(small_api, "Corporate Directory")
    (account,) = wiki["schemas"]
    path = f"/sources/{wiki['id']}/schemas"
    group = small_api.post(path, {"name": "group", "attributes": [], "id": NOBODY}).json()
    assert group["id"] != NOBODY
    assert [item["id"] for item in small_api.get(path)] == [account["id"], group["id"]]
    assert [item["id"] for item in small_api.get(f"/sources/{wiki['id']}")["schemas"]] == [account["id"], group["id"]]
    assert [item["name"] for item in small_api.get(path, **{"include-types": "user"})] == ["account"]
    assert [item["name"] for item in small_api.get(path, **{"include-names": "group,x"})] == ["group"]
    assert small_api.http.get(f"/v2025/sources/{directory['id']}/schemas/{group['id']}").status_code == 404
    assert small_api.post(path, {"name": "Group"}).status_code == 400
    assert small_api.post(path, {"attributes": []}).status_code == 400
    assert patch(small_api, f"{path}/{group['id']}", replaced("/name", "team")).status_code == 400
    put = small_api.http.put(f"/v2025{path}/{group['id']}", json={**group, "displayAttribute": "title"})
    assert put.json()["displayAttribute"] == "title"
    assert small_api.http.put(f"/v2025{path}/{group['id']}", json={"name": "group"}).status_code == 400
    assert small_api.http.delete(f"/v2025{path}/{group['id']}").status_code == 204
    assert [item["id"] for item in small_api.get(f"/sources/{wiki['id']}")["schemas"]] == [account["id"]]


def test_null_in_a_provisioning_policy_says_nothing(small_api: SandboxApi) -> None:
    path = f"/sources/{small_api.get('/sources')[0]['id']}/provisioning-policies"
    body = {"name": "Join", "usageType": "CREATE", "description": None, "fields": [{"name": "id", "transform": None}]}
    message = {"name": "Join", "usageType": "CREATE", "description": "", "fields": [{"name": "id"}]}
    assert small_api.post(path, body).json() == message
    assert small_api.http.put(f"/v2025{path}/CREATE", json=body).json() == message
    assert small_api.post(f"{path}/bulk-update", [{**body, "fields": None}]).json() == [{**message, "fields": []}]


def test_provisioning_policies_and_schedules_are_known_by_what_they_are_for(small_api: SandboxApi) -> None:
    first, second = create_source(small_api), create_source(small_api, name="Blog")
    policies, schedules = (f"/sources/{first['id']}/{item}" for item in ("provisioning-policies", "schedules"))
    policy = {"name": "Join", "description": "", "usageType": "CREATE", "fields": [{"name": "id"}]}
    assert small_api.post(policies, policy).json() == policy
    assert small_api.post(policies, policy).status_code == 400
    assert small_api.post(policies, {"name": "x", "usageType": "JOIN"}).status_code == 400
    assert small_api.post(f"/sources/{second['id']}/provisioning-policies", policy).status_code == 201
    assert patch(small_api, f"{policies}/CREATE", replaced("/usageType", "UPDATE")).status_code == 400
    assert patch(small_api, f"{policies}/CREATE", replaced("/name", "New")).json() == {**policy, "name": "New"}
    bulk = small_api.post(f"{policies}/bulk-update", [policy, {**policy, "usageType": "UPDATE"}])
    assert small_api.get(policies) == bulk.json() == [policy, {**policy, "usageType": "UPDATE"}]
    daily = {"type": "ACCOUNT_AGGREGATION", "cronExpression": "0 0 5 * * ?"}
    assert small_api.post(schedules, daily).json() == daily == small_api.get(f"{schedules}/ACCOUNT_AGGREGATION")
    assert (
        small_api.post(schedules, {**daily, "type": "GROUP_AGGREGATION", "cronExpression": "daily"}).status_code == 400
    )
    assert small_api.get(schedules) == [daily]
    assert small_api.http.delete(f"/v2025{schedules}/ACCOUNT_AGGREGATION").status_code == 204
    assert small_api.get(schedules) == []


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_uploaded_files_of_a_connector_are_named_in_its_configuration(small_api: SandboxApi, version: str) -> None:
    source = small_api.get("/sources")[0]
    path = f"/{version}/sources/{source['id']}/upload-connector-file"
    for name in ("driver.jar", "other.jar", "driver.jar"):
        uploaded = small_api.http.post(path, files={"file": (name, b"PK")})
        assert (uploaded.status_code, uploaded.json()["id"]) == (200, source["id"])
    config = small_api.get(f"/sources/{source['id']}/connectors/source-config", version)
    assert (config["uploadedFiles"], config["scriptName"]) == (["other.jar", "driver.jar"], source["connector"])
    assert small_api.http.post(path, files={"file": ("", b"PK")}).status_code == 400
    assert small_api.http.post(path.replace(source["id"], "none"), files={"file": ("a", b"b")}).status_code == 404


@pytest.mark.parametrize("ask", ["v2024", "v2025"], indirect=True)
def test_attributes_of_identities_are_written_to_a_source(ask: Ask) -> None:
    (directory,) = ask("list_sources", filters='name eq "Corporate Directory"')
    accounts = ask("list_accounts", filters=f'sourceId eq "{directory["id"]}"')
    account = next(item for item in accounts if "to be updated" in item["attributes"].values())
    assert ask("sync_attributes_for_source", directory["id"], status=202)["status"] == "IN_PROGRESS"
    identity = ask("get_identity", account["identityId"])["attributes"]
    attributes = ask("get_account", account["id"])["attributes"]
    assert (attributes["displayName"], attributes["mail"]) == (identity["displayName"], identity["email"])
    assert "to be updated" not in attributes.values()
    ask("sync_attributes_for_source", "none", status=404)


@pytest.mark.parametrize("ask", ["v2025"], indirect=True)
@pytest.mark.parametrize("name", ["start_machine_identity_aggregation", "start_application_discovery"])
def test_reading_of_machines_and_applications_is_a_task(ask: Ask, name: str) -> None:
    source = ask("list_sources")[0]["id"]
    task = ask(name, source, {"datasetIds": ["d1"]})
    assert ask("get_task_status", task["id"])["completionStatus"] == "SUCCESS"
    ask(name, "none", {"datasetIds": ["d1"]}, status=404)
