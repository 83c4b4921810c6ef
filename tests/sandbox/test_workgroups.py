"""Governance groups, their members, and what they are connected to."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi


def make(api: SandboxApi, name: str = "Payroll", **more: Any) -> dict[str, Any]:
    response = api.post(
        "/workgroups", {"name": name, "owner": {"type": "IDENTITY", "id": people(api)[3]["id"]}, **more}
    )
    assert response.status_code == 200, response.text
    made: dict[str, Any] = response.json()
    return made


def people(api: SandboxApi) -> list[dict[str, Any]]:
    result: list[dict[str, Any]] = api.get("/identities")
    return result


def test_a_group_is_created_read_changed_and_deleted(small_api: SandboxApi) -> None:
    group = make(small_api, description="Pays")
    owner = people(small_api)[3]
    assert group["owner"] == {
        "type": "IDENTITY",
        "id": owner["id"],
        "name": owner["name"],
        "displayName": owner["name"],
        "emailAddress": owner["emailAddress"],
    }
    assert (group["memberCount"], group["connectionCount"]) == (0, 0)
    path = f"/workgroups/{group['id']}"
    assert small_api.get(path, "v2024") == group
    small_api.clock.now += 60
    other = people(small_api)[4]["id"]
    changed = small_api.patch(
        path,
        {"op": "replace", "path": "/name", "value": "Wages"},
        {"op": "replace", "path": "/owner", "value": {"id": other}},
    ).json()
    assert (changed["name"], changed["owner"]["id"]) == ("Wages", other)
    assert changed["modified"] > group["modified"]
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.get(f"/v2025{path}").status_code == 404


def test_without_an_owner_it_belongs_to_who_makes_it(small_api: SandboxApi) -> None:
    assert small_api.post("/workgroups", {"name": "Mine"}).json()["owner"]["id"] == people(small_api)[0]["id"]


@pytest.mark.parametrize(
    "body",
    [
        {"name": ""},
        {},
        {"name": "x", "owner": {"id": "nobody"}},
        {"name": "x", "owner": "y"},
        {"name": "data protection"},
    ],
)
def test_a_group_that_makes_no_sense_is_refused(small_api: SandboxApi, body: Any) -> None:
    assert small_api.post("/workgroups", body).status_code == 400


def test_only_name_description_and_owner_can_be_changed(small_api: SandboxApi) -> None:
    path = f"/workgroups/{make(small_api)['id']}"
    for name, value in (("memberCount", 3), ("id", "x"), ("created", "2020-01-01T00:00:00Z"), ("name", None)):
        assert small_api.patch(path, {"op": "add", "path": f"/{name}", "value": value}).status_code == 400
    assert small_api.patch(path, {"op": "replace", "path": "/owner", "value": {"id": "x"}}).status_code == 400


def test_groups_are_listed_by_name_id_and_member(small_api: SandboxApi) -> None:
    names = [group["name"] for group in small_api.get("/workgroups", sorters="-name")]
    assert names == ["Source Custodians", "Data Protection", "Access Review Board"]
    first = small_api.get("/workgroups")[0]
    member = small_api.get(f"/workgroups/{first['id']}/members")[0]["id"]
    assert small_api.get("/workgroups", filters=f'id eq "{first["id"]}"') == [first]
    assert first in small_api.get("/workgroups", filters=f'memberships.identityId in ("{member}")')
    assert small_api.get("/workgroups", filters='memberships.identityId eq "nobody"') == []
    page = small_api.http.get("/v2025/workgroups", params={"limit": 1, "offset": 1, "count": "true"})
    assert (len(page.json()), page.headers["X-Total-Count"]) == (1, "3")
    assert small_api.http.get("/v2025/workgroups", params={"filters": 'description eq "x"'}).status_code == 400


def test_members_come_and_go_with_one_outcome_for_each(small_api: SandboxApi) -> None:
    path = f"/workgroups/{make(small_api)['id']}"
    item, two = people(small_api)[5:7]
    added = small_api.post(f"{path}/members/bulk-add", [{"id": item["id"], "type": "IDENTITY"}, {"id": "x"}])
    assert added.status_code == 207
    assert [(entry["id"], entry["status"]) for entry in added.json()] == [(item["id"], 201), ("x", 404)]
    again = small_api.post(f"{path}/members/bulk-add", [{"id": two["id"]}, {"id": item["id"]}, {"id": two["id"]}])
    assert [entry["status"] for entry in again.json()] == [201, 409]
    assert small_api.get(path)["memberCount"] == 2
    by_name = small_api.get(f"{path}/members", sorters="name")
    assert [entry["name"] for entry in by_name] == sorted([item["name"], two["name"]])
    assert {"type": "IDENTITY", "id": item["id"], "name": item["name"], "email": item["emailAddress"]} in by_name
    assert len(small_api.get(f"{path}/members", limit=1, offset=1)) == 1
    removed = small_api.post(f"{path}/members/bulk-delete", [{"id": item["id"]}, {"id": "x"}])
    assert [entry["status"] for entry in removed.json()] == [204, 404]
    assert small_api.get(path)["memberCount"] == 1


@pytest.mark.parametrize("body", [{}, [], ["x"], [{"name": "x"}], [{"id": str(number)} for number in range(51)]])
def test_members_must_be_1_to_50_identities(small_api: SandboxApi, body: Any) -> None:
    path = f"/workgroups/{make(small_api)['id']}/members"
    assert small_api.post(f"{path}/bulk-add", body).status_code == 400
    assert small_api.post(f"{path}/bulk-delete", body).status_code == 400
    assert small_api.http.get(f"/v2025{path}", params={"limit": 51}).status_code == 400


def test_an_unknown_group_has_no_members_and_connections(small_api: SandboxApi) -> None:
    for what in ("members", "connections"):
        assert small_api.http.get(f"/v2025/workgroups/x/{what}").status_code == 404
    assert small_api.post("/workgroups/x/members/bulk-add", [{"id": "x"}]).status_code == 404


def test_many_groups_are_deleted_with_one_outcome_for_each(small_api: SandboxApi) -> None:
    ids = [make(small_api, name)["id"] for name in ("One", "Two")]
    response = small_api.post("/workgroups/bulk-delete", {"ids": [*ids, "x"]})
    assert response.status_code == 207
    assert [(entry["id"], entry["status"]) for entry in response.json()] == [(ids[0], 204), (ids[1], 204), ("x", 404)]
    assert small_api.get("/workgroups", filters='name in ("One", "Two")') == []
    assert small_api.post("/workgroups/bulk-delete", {"ids": []}).status_code == 400
    assert small_api.post("/workgroups/bulk-delete", {"ids": ["x"] * 101}).status_code == 400


def test_a_groups_owner_cannot_be_deleted_and_a_member_leaves_it(small_api: SandboxApi) -> None:
    leaver = next(entry for entry in reversed(people(small_api)) if not owned(small_api, entry["id"]))
    group = make(small_api)
    path = f"/workgroups/{group['id']}"
    small_api.post(f"{path}/members/bulk-add", [{"id": leaver["id"]}])
    small_api.patch(path, {"op": "replace", "path": "/owner", "value": {"id": leaver["id"]}})
    assert owned(small_api, leaver["id"]) == [
        {
            "associationType": "GOVERNANCE_GROUP_OWNER",
            "entities": [{"identityEntity": {"type": "GOVERNANCE_GROUP", "id": group["id"], "name": "Payroll"}}],
        }
    ]
    assert small_api.http.delete(f"/v2025/identities/{leaver['id']}").status_code == 400
    small_api.patch(path, {"op": "replace", "path": "/owner", "value": {"id": people(small_api)[0]["id"]}})
    assert small_api.http.delete(f"/v2025/identities/{leaver['id']}").status_code == 204
    assert small_api.get(path)["memberCount"] == 0


def owned(api: SandboxApi, id: str) -> Any:
    return api.get(f"/identities/{id}/ownership")["associationDetails"]


def test_a_tenant_without_people_has_no_groups(start_sandbox: Any) -> None:
    api = start_sandbox(identities=0)
    assert api.get("/workgroups") == []
    assert api.post("/workgroups", {"name": "x"}).status_code == 400
