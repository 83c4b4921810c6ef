"""Governance groups: members and connections."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import Box


def make(box: Box, name: str = "Payroll", **more: Any) -> dict[str, Any]:
    answer = box.post("/workgroups", {"name": name, "owner": {"type": "IDENTITY", "id": people(box)[3]["id"]}, **more})
    assert answer.status_code == 200, answer.text
    created: dict[str, Any] = answer.json()
    return created


def people(box: Box) -> list[dict[str, Any]]:
    results: list[dict[str, Any]] = box.get("/identities")
    return results


def test_a_group_is_created_read_changed_and_deleted(small: Box) -> None:
    group = make(small, description="Pays")
    owner = people(small)[3]
    assert group["owner"] == {
        "type": "IDENTITY",
        "id": owner["id"],
        "name": owner["name"],
        "displayName": owner["name"],
        "emailAddress": owner["emailAddress"],
    }
    assert (group["memberCount"], group["connectionCount"]) == (0, 0)
    path = f"/workgroups/{group['id']}"
    assert small.get(path, "v2024") == group
    small.clock.now += 60
    other = people(small)[4]["id"]
    changed = small.patch(
        path,
        {"op": "replace", "path": "/name", "value": "Wages"},
        {"op": "replace", "path": "/owner", "value": {"id": other}},
    ).json()
    assert (changed["name"], changed["owner"]["id"]) == ("Wages", other)
    assert changed["modified"] > group["modified"]
    assert small.http.delete(f"/v2025{path}").status_code == 204
    assert small.http.get(f"/v2025{path}").status_code == 404


def test_without_an_owner_it_belongs_to_who_makes_it(small: Box) -> None:
    assert small.post("/workgroups", {"name": "Mine"}).json()["owner"]["id"] == people(small)[0]["id"]


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
def test_a_group_that_makes_no_sense_is_refused(small: Box, body: Any) -> None:
    assert small.post("/workgroups", body).status_code == 400


def test_only_name_description_and_owner_can_be_changed(small: Box) -> None:
    path = f"/workgroups/{make(small)['id']}"
    for name, value in (("memberCount", 3), ("id", "x"), ("created", "2020-01-01T00:00:00Z"), ("name", None)):
        assert small.patch(path, {"op": "add", "path": f"/{name}", "value": value}).status_code == 400
    assert small.patch(path, {"op": "replace", "path": "/owner", "value": {"id": "x"}}).status_code == 400


def test_groups_are_listed_by_name_id_and_member(small: Box) -> None:
    names = [group["name"] for group in small.get("/workgroups", sorters="-name")]
    assert names == ["Source Custodians", "Data Protection", "Access Review Board"]
    first = small.get("/workgroups")[0]
    member = small.get(f"/workgroups/{first['id']}/members")[0]["id"]
    assert small.get("/workgroups", filters=f'id eq "{first["id"]}"') == [first]
    assert first in small.get("/workgroups", filters=f'memberships.identityId in ("{member}")')
    assert small.get("/workgroups", filters='memberships.identityId eq "nobody"') == []
    page = small.http.get("/v2025/workgroups", params={"limit": 1, "offset": 1, "count": "true"})
    assert (len(page.json()), page.headers["X-Total-Count"]) == (1, "3")
    assert small.http.get("/v2025/workgroups", params={"filters": 'description eq "x"'}).status_code == 400


def test_members_come_and_go_with_one_outcome_for_each(small: Box) -> None:
    path = f"/workgroups/{make(small)['id']}"
    entry, two = people(small)[5:7]
    added = small.post(f"{path}/members/bulk-add", [{"id": entry["id"], "type": "IDENTITY"}, {"id": "x"}])
    assert added.status_code == 207
    assert [(item["id"], item["status"]) for item in added.json()] == [(entry["id"], 201), ("x", 404)]
    again = small.post(f"{path}/members/bulk-add", [{"id": two["id"]}, {"id": entry["id"]}, {"id": two["id"]}])
    assert [item["status"] for item in again.json()] == [201, 409]
    assert small.get(path)["memberCount"] == 2
    by_name = small.get(f"{path}/members", sorters="name")
    assert [item["name"] for item in by_name] == sorted([entry["name"], two["name"]])
    assert {"type": "IDENTITY", "id": entry["id"], "name": entry["name"], "email": entry["emailAddress"]} in by_name
    assert len(small.get(f"{path}/members", limit=1, offset=1)) == 1
    removed = small.post(f"{path}/members/bulk-delete", [{"id": entry["id"]}, {"id": "x"}])
    assert [item["status"] for item in removed.json()] == [204, 404]
    assert small.get(path)["memberCount"] == 1


@pytest.mark.parametrize("body", [{}, [], ["x"], [{"name": "x"}], [{"id": str(number)} for number in range(51)]])
def test_members_must_be_1_to_50_identities(small: Box, body: Any) -> None:
    path = f"/workgroups/{make(small)['id']}/members"
    assert small.post(f"{path}/bulk-add", body).status_code == 400
    assert small.post(f"{path}/bulk-delete", body).status_code == 400
    assert small.http.get(f"/v2025{path}", params={"limit": 51}).status_code == 400


def test_an_unknown_group_has_no_members_and_connections(small: Box) -> None:
    for what in ("members", "connections"):
        assert small.http.get(f"/v2025/workgroups/x/{what}").status_code == 404
    assert small.post("/workgroups/x/members/bulk-add", [{"id": "x"}]).status_code == 404


def test_many_groups_are_deleted_with_one_outcome_for_each(small: Box) -> None:
    ids = [make(small, name)["id"] for name in ("One", "Two")]
    answer = small.post("/workgroups/bulk-delete", {"ids": [*ids, "x"]})
    assert answer.status_code == 207
    assert [(item["id"], item["status"]) for item in answer.json()] == [(ids[0], 204), (ids[1], 204), ("x", 404)]
    assert small.get("/workgroups", filters='name in ("One", "Two")') == []
    assert small.post("/workgroups/bulk-delete", {"ids": []}).status_code == 400
    assert small.post("/workgroups/bulk-delete", {"ids": ["x"] * 101}).status_code == 400


def test_a_groups_owner_cannot_be_deleted_and_a_member_leaves_it(small: Box) -> None:
    leaver = next(item for item in reversed(people(small)) if not owned(small, item["id"]))
    group = make(small)
    path = f"/workgroups/{group['id']}"
    small.post(f"{path}/members/bulk-add", [{"id": leaver["id"]}])
    small.patch(path, {"op": "replace", "path": "/owner", "value": {"id": leaver["id"]}})
    assert owned(small, leaver["id"]) == [
        {
            "associationType": "GOVERNANCE_GROUP_OWNER",
            "entities": [{"identityEntity": {"type": "GOVERNANCE_GROUP", "id": group["id"], "name": "Payroll"}}],
        }
    ]
    assert small.http.delete(f"/v2025/identities/{leaver['id']}").status_code == 400
    small.patch(path, {"op": "replace", "path": "/owner", "value": {"id": people(small)[0]["id"]}})
    assert small.http.delete(f"/v2025/identities/{leaver['id']}").status_code == 204
    assert small.get(path)["memberCount"] == 0


def owned(box: Box, id: str) -> Any:
    return box.get(f"/identities/{id}/ownership")["associationDetails"]


def test_a_tenant_without_people_has_no_groups(running: Any) -> None:
    box = running(identities=0)
    assert box.get("/workgroups") == []
    assert box.post("/workgroups", {"name": "x"}).status_code == 400
