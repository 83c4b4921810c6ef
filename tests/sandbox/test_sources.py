"""Sources, with schemas, provisioning policies and schedules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.conftest import Box

NOBODY = "0" * 32
PATCH = {"Content-Type": "application/json-patch+json"}


def source(box: Box, name: str) -> Any:
    (results,) = box.get("/sources", filters=f'name eq "{name}"')
    return results


def create_source(box: Box, **values: Any) -> Any:
    owner = {"type": "IDENTITY", "id": box.get("/identities")[-1]["id"]}
    answer = box.post("/sources", {"name": "Wiki", "connector": "delimited-file", "owner": owner, **values})
    assert answer.status_code == 201, answer.text
    return answer.json()


def patch(box: Box, path: str, *operations: dict[str, Any]) -> Any:
    return box.http.patch(f"/v2025{path}", json=list(operations), headers=PATCH)


def replaced(path: str, value: Any) -> dict[str, Any]:
    return {"op": "replace", "path": path, "value": value}


@pytest.mark.parametrize(
    ("filters", "passes"),
    [
        ("authoritative eq true", lambda one: one["authoritative"]),
        ('name sw "C"', lambda one: one["name"].startswith("C")),
        ('type in ("DelimitedFile", "x")', lambda one: one["type"] == "DelimitedFile"),
        ('connectionType eq "direct"', lambda one: one["connectionType"] == "direct"),
        ('features ca ("ENABLE", "UNLOCK")', lambda one: "UNLOCK" in one["features"]),
        ('status eq "SOURCE_STATE_HEALTHY" and not name co "o"', lambda one: "o" not in one["name"].lower()),
        ("managementWorkgroup.id isnull", lambda one: True),
        ("created gt 2020-01-01", lambda one: True),
    ],
)
def test_sources_are_found(box: Box, filters: str, passes: Callable[[Any], bool]) -> None:
    everything = box.get("/sources")
    assert len(everything) == 6
    assert box.get("/sources", filters=filters) == [item for item in everything if passes(item)] != []


def test_sources_are_sorted_counted_and_cut(box: Box) -> None:
    names = [item["name"] for item in box.get("/sources", sorters="-name")]
    assert names == sorted(names, reverse=True)
    answer = box.http.get("/v2025/sources", params={"limit": 2, "offset": 1, "count": "true", "sorters": "name"})
    assert ([item["name"] for item in answer.json()], answer.headers["X-Total-Count"]) == (names[::-1][1:3], "6")
    owner = source(box, names[0])["owner"]["id"]
    assert names[0] in [item["name"] for item in box.get("/sources", filters=f'owner.id eq "{owner}"')]
    assert box.http.get("/v2025/sources", params={"filters": 'cluster eq "x"'}).status_code == 400


def test_a_new_source_has_an_owner_who_cannot_go(small: Box) -> None:
    wiki = create_source(
        small, connectorAttributes={"file": "wiki.csv", "adminPassword": "hidden", "deep": {"apiToken": "t"}}
    )
    owner = wiki["owner"]["id"]
    assert wiki["owner"]["name"] == small.get(f"/identities/{owner}")["name"]
    assert (wiki["type"], wiki["connectionType"]) == ("DelimitedFile", "file")
    assert wiki["connectorAttributes"] == {
        "file": "wiki.csv",
        "adminPassword": "********",
        "deep": {"apiToken": "********"},
    }
    assert small.get(f"/sources/{wiki['id']}", "v2024") == wiki
    refused = small.http.delete(f"/v2025/identities/{owner}")
    things = [{"identityEntity": {"type": "SOURCE", "id": wiki["id"], "name": "Wiki"}}]
    assert refused.status_code == 400
    assert {"associationType": "SOURCE_OWNER", "entities": things} in refused.json()["associationDetails"]
    assert small.post("/sources", {"name": "wiki", "connector": "x", "owner": wiki["owner"]}).status_code == 400


@pytest.mark.parametrize(
    ("given", "part"),
    [
        ({"owner": {"id": NOBODY}}, f"owner refers to {NOBODY}"),
        ({"owner": {"type": "ROLE", "id": NOBODY}}, "IDENTITY"),
        ({"owner": None}, "owner"),
        ({"owner": {}}, "owner must be an object"),
        ({"name": ""}, "name"),
        ({"connector": None}, "connector"),
    ],
)
def test_what_is_no_source_is_refused(box: Box, given: dict[str, Any], part: str) -> None:
    owner = {"type": "IDENTITY", "id": box.get("/identities")[0]["id"]}
    answer = box.post("/sources", {"name": "Wiki", "connector": "delimited-file", "owner": owner, **given})
    assert (answer.status_code, part in answer.text) == (400, True), answer.text
    assert len(box.get("/sources")) == 6


def test_a_source_that_is_renamed_is_renamed_everywhere(small: Box) -> None:
    directory, owner = source(small, "Corporate Directory"), small.get("/identities")[5]
    answer = patch(small, f"/sources/{directory['id']}", replaced("/name", "AD"), replaced("/owner/id", owner["id"]))
    assert answer.json()["owner"]["name"] == owner["name"]
    accounts = small.get("/accounts", filters=f'sourceId eq "{directory["id"]}"')
    assert {(item["sourceName"], item["sourceOwner"]["id"]) for item in accounts} == {("AD", owner["id"])}
    for path in ("/entitlements", "/access-profiles"):
        results = small.get(path, filters=f'source.id eq "{directory["id"]}"')
        assert {item["source"]["name"] for item in results} == {"AD"}


@pytest.mark.parametrize(
    ("name", "value"), [("features", "ENABLE"), ("healthy", "no"), ("description", 1), ("cluster", [])]
)
def test_properties_have_their_types(small: Box, name: str, value: Any) -> None:
    wiki = create_source(small)
    answer = patch(small, f"/sources/{wiki['id']}", replaced(f"/{name}", value))
    assert (answer.status_code, f"{name} must be" in answer.text) == (400, True)
    assert small.get(f"/sources/{wiki['id']}") == wiki


def test_what_is_removed_is_as_usual(small: Box) -> None:
    wiki = create_source(small, healthy=False, features=["SEARCH"])
    removed = [{"op": "remove", "path": f"/{name}"} for name in ("healthy", "features", "status")]
    after = patch(small, f"/sources/{wiki['id']}", *removed).json()
    assert (after["healthy"], after["features"], after["status"]) == (True, ["NO_RANDOM_ACCESS"], wiki["status"])
    assert patch(small, f"/sources/{wiki['id']}", {"op": "remove", "path": "/owner"}).status_code == 400


def test_what_a_source_is_cannot_be_changed(small: Box) -> None:
    wiki = create_source(small)
    path = f"/sources/{wiki['id']}"
    for name, value in (("type", "Web"), ("authoritative", True), ("connector", "x"), ("id", NOBODY)):
        assert patch(small, path, replaced(f"/{name}", value)).status_code == 400
        assert small.http.put(f"/v2025{path}", json={**wiki, name: value}).status_code == 400
    assert small.get(path) == wiki
    answer = small.http.put(f"/v2025{path}", json={**wiki, "description": "Pages"})
    assert (answer.status_code, answer.json()["description"]) == (200, "Pages")
    assert small.http.put(f"/v2025/sources/{NOBODY}", json=wiki).status_code == 404


def test_transforms_that_read_a_source_are_connected_with_it(small: Box) -> None:
    wiki, desk = create_source(small), source(small, "Service Desk")
    read = {"sourceName": "Wiki", "attributeName": "email"}
    inner = {"values": [{"type": "accountAttribute", "attributes": {**read, "sourceName": "Service Desk"}}]}
    for name, type, attributes in (("Mail", "accountAttribute", read), ("Any", "firstValid", inner)):
        answer = small.post("/transforms", {"name": name, "type": type, "attributes": attributes})
        assert answer.status_code == 201, answer.text
    for id, name in ((wiki["id"], "Mail"), (desk["id"], "Any")):
        connected = small.get(f"/sources/{id}/connections")
        assert [item["name"] for item in connected.pop("dependentCustomTransforms")] == [name]
        assert not any(connected.values())


def test_a_source_goes_with_all_that_is_on_it_when_the_task_ends(running: Callable[..., Box]) -> None:
    box = running(identities=30, task_seconds=60)
    desk = source(box, "Service Desk")
    before = len(box.get("/accounts"))
    answer = box.http.delete(f"/v2025/sources/{desk['id']}")
    assert (answer.status_code, answer.json()["type"]) == (202, "TASK_RESULT")
    path = f"/task-status/{answer.json()['id']}"
    box.clock.now += 45
    assert (box.get(path)["percentComplete"], box.get(path)["completionStatus"]) == (75, None)
    assert box.get(f"/sources/{desk['id']}") == desk
    accounts = box.get("/accounts", filters=f'sourceId eq "{desk["id"]}"')
    assert accounts
    box.clock.now += 15
    assert box.get(path)["completionStatus"] == "SUCCESS"
    assert box.http.get(f"/v2025/sources/{desk['id']}").status_code == 404
    assert box.http.get(f"/v2025/sources/{desk['id']}/schemas").status_code == 404
    assert len(box.get("/accounts")) == before - len(accounts)
    assert box.get("/entitlements", filters=f'source.id eq "{desk["id"]}"') == []


def test_a_source_that_access_profiles_use_stays(small: Box) -> None:
    directory = source(small, "Corporate Directory")
    answer = small.http.delete(f"/v2025/sources/{directory['id']}")
    assert (answer.status_code, "Finance Tools" in answer.text) == (400, True)


def test_entitlements_that_are_reset_are_in_no_access_profile(small: Box) -> None:
    directory = source(small, "Corporate Directory")
    assert small.post(f"/entitlements/reset/sources/{directory['id']}").status_code == 202
    assert small.get("/entitlements", filters=f'source.id eq "{directory["id"]}"') == []
    assert all(item["entitlements"] == [] for item in small.get("/access-profiles"))


def test_accounts_of_a_source_are_removed(small: Box) -> None:
    desk = source(small, "Service Desk")
    assert small.get("/accounts", filters=f'sourceId eq "{desk["id"]}"')
    assert small.post(f"/sources/{desk['id']}/remove-accounts").status_code == 202
    assert small.get("/accounts", filters=f'sourceId eq "{desk["id"]}"') == []
    assert source(small, "Service Desk") == desk


@pytest.mark.parametrize("path", ["/sources/{}/load-accounts", "/sources/{}/load-entitlements"])
def test_an_aggregation_fails_where_the_source_cannot_be_reached(small: Box, path: str) -> None:
    desk = source(small, "Service Desk")

    def outcome() -> tuple[str, str]:
        started = small.post(path.format(desk["id"])).json()
        small.clock.now += 1
        task = small.get(f"/task-status/{started.get('task', started)['id']}")
        if path.endswith("accounts"):
            status = small.get(f"/account-aggregations/{task['id']}/status")["status"]
            assert (status == "COMPLETED") is (task["completionStatus"] == "SUCCESS")
        checked = small.post(f"/sources/{desk['id']}/connector/check-connection").json()
        assert task["target"] == {"type": "APPLICATION", "id": desk["id"], "name": desk["name"]}
        return task["completionStatus"], checked["status"]

    assert outcome() == ("SUCCESS", "SUCCESS")
    assert source(small, "Service Desk")["since"] > desk["since"]
    patch(small, f"/sources/{desk['id']}", replaced("/healthy", False))
    assert outcome() == ("ERROR", "FAILURE")
    assert "cannot be reached" in small.get("/task-status", sorters="-created")[0]["messages"][0]["key"]
    patch(small, f"/sources/{desk['id']}", replaced("/healthy", True))
    assert outcome() == ("SUCCESS", "SUCCESS")


def test_a_peek_shows_what_a_source_has(box: Box) -> None:
    directory = source(box, "Corporate Directory")
    path = f"/sources/{directory['id']}/connector/peek-resource-objects"
    accounts = box.post(path, {"objectType": "account", "maxCount": 3}).json()
    assert (accounts["objectCount"], len(accounts["resourceObjects"])) == (3, 3)
    groups = box.post(path, {"objectType": "group"}).json()["resourceObjects"]
    results = box.get("/entitlements", filters=f'source.id eq "{directory["id"]}"')
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
def test_a_source_that_is_unknown_is_not_found(box: Box, method: str, path: str) -> None:
    assert box.http.request(method, f"/v2025/sources/{NOBODY}{path}").status_code == 404


def test_schemas_belong_to_their_source(small: Box) -> None:
    wiki, directory = create_source(small), source(small, "Corporate Directory")
    (account,) = wiki["schemas"]
    path = f"/sources/{wiki['id']}/schemas"
    group = small.post(path, {"name": "group", "attributes": [], "id": NOBODY}).json()
    assert group["id"] != NOBODY
    assert [item["id"] for item in small.get(path)] == [account["id"], group["id"]]
    assert [item["id"] for item in small.get(f"/sources/{wiki['id']}")["schemas"]] == [account["id"], group["id"]]
    assert [item["name"] for item in small.get(path, **{"include-types": "user"})] == ["account"]
    assert [item["name"] for item in small.get(path, **{"include-names": "group,x"})] == ["group"]
    assert small.http.get(f"/v2025/sources/{directory['id']}/schemas/{group['id']}").status_code == 404
    assert small.post(path, {"name": "Group"}).status_code == 400
    assert small.post(path, {"attributes": []}).status_code == 400
    assert patch(small, f"{path}/{group['id']}", replaced("/name", "team")).status_code == 400
    put = small.http.put(f"/v2025{path}/{group['id']}", json={**group, "displayAttribute": "title"})
    assert put.json()["displayAttribute"] == "title"
    assert small.http.put(f"/v2025{path}/{group['id']}", json={"name": "group"}).status_code == 400
    assert small.http.delete(f"/v2025{path}/{group['id']}").status_code == 204
    assert [item["id"] for item in small.get(f"/sources/{wiki['id']}")["schemas"]] == [account["id"]]


def test_null_in_a_provisioning_policy_says_nothing(small: Box) -> None:
    path = f"/sources/{small.get('/sources')[0]['id']}/provisioning-policies"
    body = {"name": "Join", "usageType": "CREATE", "description": None, "fields": [{"name": "id", "transform": None}]}
    message = {"name": "Join", "usageType": "CREATE", "description": "", "fields": [{"name": "id"}]}
    assert small.post(path, body).json() == message
    assert small.http.put(f"/v2025{path}/CREATE", json=body).json() == message
    assert small.post(f"{path}/bulk-update", [{**body, "fields": None}]).json() == [{**message, "fields": []}]


def test_provisioning_policies_and_schedules_are_known_by_what_they_are_for(small: Box) -> None:
    first, second = create_source(small), create_source(small, name="Blog")
    policies, schedules = (f"/sources/{first['id']}/{item}" for item in ("provisioning-policies", "schedules"))
    policy = {"name": "Join", "description": "", "usageType": "CREATE", "fields": [{"name": "id"}]}
    assert small.post(policies, policy).json() == policy
    assert small.post(policies, policy).status_code == 400
    assert small.post(policies, {"name": "x", "usageType": "JOIN"}).status_code == 400
    assert small.post(f"/sources/{second['id']}/provisioning-policies", policy).status_code == 201
    assert patch(small, f"{policies}/CREATE", replaced("/usageType", "UPDATE")).status_code == 400
    assert patch(small, f"{policies}/CREATE", replaced("/name", "New")).json() == {**policy, "name": "New"}
    bulk = small.post(f"{policies}/bulk-update", [policy, {**policy, "usageType": "UPDATE"}])
    assert small.get(policies) == bulk.json() == [policy, {**policy, "usageType": "UPDATE"}]
    daily = {"type": "ACCOUNT_AGGREGATION", "cronExpression": "0 0 5 * * ?"}
    assert small.post(schedules, daily).json() == daily == small.get(f"{schedules}/ACCOUNT_AGGREGATION")
    assert small.post(schedules, {**daily, "type": "GROUP_AGGREGATION", "cronExpression": "daily"}).status_code == 400
    assert small.get(schedules) == [daily]
    assert small.http.delete(f"/v2025{schedules}/ACCOUNT_AGGREGATION").status_code == 204
    assert small.get(schedules) == []
