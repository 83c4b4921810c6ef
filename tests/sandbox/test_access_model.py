"""Entitlements, access profiles and roles, and the references between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.conftest import Box

NOBODY = "0" * 32
PATCH = {"Content-Type": "application/json-patch+json"}


def patch(box: Box, path: str, *operations: dict[str, Any]) -> Any:
    return box.http.patch(f"/v2025{path}", json=list(operations), headers=PATCH)


def replaced(path: str, value: Any) -> dict[str, Any]:
    return {"op": "replace", "path": path, "value": value}


def named(box: Box, path: str, name: str) -> Any:
    (results,) = box.get(path, filters=f'name eq "{name}"')
    return results


def new(box: Box, path: str, **values: Any) -> Any:
    owner = {"type": "IDENTITY", "id": box.get("/identities")[-1]["id"]}
    answer = box.post(path, {"name": "Wiki", "owner": owner, **values})
    assert answer.status_code == 201, answer.text
    return answer.json()


def ids(items: Any) -> list[str]:
    return [item["id"] for item in items]


LISTS = [
    ("/entitlements", 'attribute eq "groups"', lambda one: one["attribute"] == "groups"),
    ("/entitlements", 'type eq "group" and value sw "CN=S"', lambda one: one["value"].startswith("CN=S")),
    ("/entitlements", 'source.id in ("{source}")', lambda one: one["source"]["name"] == "Service Desk"),
    ("/entitlements", "requestable eq true", lambda one: one["requestable"]),
    ("/access-profiles", 'name sw "F" and requestable eq true', lambda one: one["name"].startswith("F")),
    ("/roles", "requestable eq true", lambda one: one["requestable"]),
    ("/roles", 'name sw "Re" or dimensional eq true', lambda one: one["name"].startswith("Re")),
    ("/roles", "created gt 2020-01-01", lambda one: True),
]


@pytest.mark.parametrize(("path", "filters", "passes"), LISTS)
def test_access_is_found(box: Box, path: str, filters: str, passes: Callable[[Any], bool]) -> None:
    source = box.get("/sources", filters='name eq "Service Desk"')[0]["id"]
    assert (
        box.get(path, filters=filters.format(source=source)) == [item for item in box.get(path) if passes(item)] != []
    )


@pytest.mark.parametrize("path", ["/access-profiles", "/roles"])
def test_access_is_found_by_owner(box: Box, path: str) -> None:
    everything = box.get(path)
    owner = everything[2]["owner"]["id"]
    expected = [item for item in everything if item["owner"]["id"] == owner]
    assert box.get(path, filters=f'owner.id in ("{owner}", "x")') == expected != everything


@pytest.mark.parametrize("path", ["/entitlements", "/access-profiles", "/roles"])
def test_access_is_sorted_counted_and_cut(box: Box, path: str) -> None:
    names = [item["name"] for item in box.get(path, sorters="-name")]
    assert names == sorted(names, reverse=True)
    answer = box.http.get(f"/v2024{path}", params={"sorters": "-name", "limit": 2, "offset": 3, "count": "true"})
    assert [item["name"] for item in answer.json()] == names[3:5]
    assert answer.headers["X-Total-Count"] == str(len(names))
    assert box.http.get(f"/v2025{path}", params={"filters": 'description eq "x"'}).status_code == 400


@pytest.mark.parametrize(
    ("path", "most"), [("/roles", 50), ("/roles/x/entitlements", 50), ("/entitlements", 250), ("/access-profiles", 250)]
)
def test_pages_are_as_long_as_documented(box: Box, path: str, most: int) -> None:
    path = path.replace("x", box.get("/roles")[0]["id"])
    assert box.http.get(f"/v2025{path}", params={"limit": most}).status_code == 200
    assert box.http.get(f"/v2025{path}", params={"limit": most + 1}).status_code == 400


def test_who_has_an_entitlement_follows_from_accounts(box: Box) -> None:
    account = box.get("/accounts", filters='hasEntitlements eq true and source.displayableName eq "Service Desk"')[0]
    (assigned,) = box.get(f"/accounts/{account['id']}/entitlements")
    assert assigned["value"] in account["attributes"][assigned["attribute"]]
    assert box.get("/entitlements", **{"account-id": account["id"]}) == [assigned]
    references = box.get(f"/entitlements/identities/{account['identityId']}/entitlements")
    assert {"type": "ENTITLEMENT", "id": assigned["id"], "name": assigned["name"]} in [
        item["objectRef"] for item in references
    ]
    assert len(references) == 2
    both = {"account-id": account["id"], "filters": 'name eq "x"'}
    assert box.http.get("/v2025/entitlements", params=both).status_code == 400
    bare = box.get("/accounts", filters="hasEntitlements eq false")[0]
    assert box.get(f"/accounts/{bare['id']}/entitlements") == []


def test_groups_are_in_groups(box: Box) -> None:
    parent = named(box, "/entitlements", "Everyone")
    children = box.get(f"/entitlements/{parent['id']}/children", sorters="name")
    assert len(children) == 10
    assert box.get(f"/entitlements/{children[0]['id']}/parents") == [parent]
    assert box.get(f"/entitlements/{parent['id']}/parents") == []
    item = box.get(f"/entitlements/{parent['id']}/children", filters=f'id in ("{children[3]["id"]}", "{parent["id"]}")')
    assert item == [children[3]]


def test_an_entitlement_is_changed_in_part(small: Box) -> None:
    assigned = named(small, "/entitlements", "Finance")
    path, owner = f"/entitlements/{assigned['id']}", small.get("/identities")[3]
    changed = patch(small, path, replaced("/name", "Money"), replaced("/owner", {"id": owner["id"]})).json()
    assert (changed["name"], changed["owner"]["name"]) == ("Money", owner["name"])
    assert [item["name"] for item in named(small, "/access-profiles", "Finance Tools")["entitlements"]] == ["Money"]
    for name, value in (("value", "x"), ("source", {}), ("owner", {"id": NOBODY}), ("attribute", "x")):
        assert patch(small, path, replaced(f"/{name}", value)).status_code == 400
    assert patch(small, path, {"op": "add", "path": "/note", "value": 1}).status_code == 400
    assert small.get(path) == changed


def test_up_to_fifty_entitlements_are_changed_at_once(small: Box) -> None:
    some = ids(small.get("/entitlements", limit=3))
    body = {"entitlementIds": some, "jsonPatch": [replaced("/privileged", True)]}
    assert small.post("/entitlements/bulk-update", {**body, "entitlementIds": [*some, NOBODY]}).status_code == 400
    assert not small.get(f"/entitlements/{some[0]}")["privileged"]
    assert small.post("/entitlements/bulk-update", body).status_code == 204
    assert [small.get(f"/entitlements/{item}")["privileged"] for item in some] == [True] * 3
    assert small.post("/entitlements/bulk-update", {**body, "entitlementIds": ["x"] * 51}).status_code == 400


def test_how_an_entitlement_is_asked_for_is_kept(small: Box) -> None:
    path = f"/entitlements/{small.get('/entitlements')[0]['id']}/entitlement-request-config"
    config = small.get(path)
    config["accessRequestConfig"]["requestCommentRequired"] = True
    assert small.http.put(f"/v2025{path}", json=config).json() == config == small.get(path, "v2024")
    assert small.http.put(f"/v2025{path}", json={"x": {}}).status_code == 400


def test_an_access_profile_has_entitlements_of_its_source(small: Box) -> None:
    first, *_, last = small.get("/entitlements")
    profile = new(small, "/access-profiles", source={"id": first["source"]["id"]}, entitlements=[{"id": first["id"]}])
    assert profile["source"] == {name: first["source"][name] for name in ("type", "id", "name")}
    path = f"/access-profiles/{profile['id']}"
    assert small.get(f"{path}/entitlements") == [first]
    wrong = patch(small, path, replaced("/entitlements", [{"id": last["id"]}]))
    assert (wrong.status_code, last["id"] in wrong.text) == (400, True)
    assert patch(small, path, replaced("/source", last["source"])).status_code == 400
    moved = patch(
        small, path, replaced("/source", last["source"]), replaced("/entitlements", [{"id": last["id"]}])
    ).json()
    assert (moved["source"]["name"], ids(moved["entitlements"])) == ("Service Desk", [last["id"]])
    assert patch(small, path, replaced("/entitlements", [{"id": NOBODY}])).status_code == 400
    assert patch(small, path, replaced("/description", "x" * 2001)).status_code == 400
    assert small.http.delete(f"/v2025{path}").status_code == 204
    assert small.http.get(f"/v2025{path}").status_code == 404


EITHER: list[dict[str, Any]] = [
    {"owner": {"id": NOBODY}},
    {"owner": None},
    {"name": None},
    {"entitlements": [{"id": NOBODY}]},
    {"entitlements": ["x"]},
    {"entitlements": {"id": NOBODY}},
    {"description": "x" * 2001},
]
PROFILES: list[dict[str, Any]] = [{"name": "finance tools"}, {"source": {"id": NOBODY}}, {"source": None}]
ROLES: list[dict[str, Any]] = [
    {"name": "finance staff"},
    {"accessProfiles": [{"id": NOBODY}]},
    {"membership": {"type": "ALL"}},
    {"membership": {"type": "IDENTITY_LIST", "identities": [{"id": NOBODY}]}},
]


@pytest.mark.parametrize(
    ("path", "given"),
    [
        *(("/access-profiles", given) for given in [*EITHER, *PROFILES]),
        *(("/roles", given) for given in [*EITHER, *ROLES]),
    ],
)
def test_what_makes_no_sense_is_refused(box: Box, path: str, given: dict[str, Any]) -> None:
    owner = {"type": "IDENTITY", "id": box.get("/identities")[0]["id"]}
    body = {"name": "Wiki", "owner": owner, **given}
    if path == "/access-profiles":
        body = {"source": box.get("/entitlements")[0]["source"], **body}
    before = box.get(path)
    assert box.post(path, body).status_code == 400
    assert box.get(path) == before


def test_an_access_profile_in_use_stays(small: Box) -> None:
    used, role = named(small, "/access-profiles", "Legal Tools"), named(small, "/roles", "Legal Staff")
    refused = small.http.delete(f"/v2025/access-profiles/{used['id']}")
    assert (refused.status_code, "Legal Staff" in refused.text) == (400, True)
    free = new(small, "/access-profiles", source=used["source"])
    body = {"accessProfileIds": [used["id"], free["id"]]}
    users = [{"type": "ROLE", "id": role["id"], "name": role["name"]}]
    in_use = [{"accessProfileId": used["id"], "usedBy": users}]
    answer = small.post("/access-profiles/bulk-delete", body)
    assert (answer.status_code, answer.json()) == (200, {"pending": [], "inUse": in_use})
    answer = small.post("/access-profiles/bulk-delete", {**body, "bestEffortOnly": True})
    task = answer.json().pop("taskId")
    assert (answer.status_code, answer.json()) == (202, {"taskId": task, "pending": [free["id"]], "inUse": in_use})
    assert small.http.get(f"/v2025/access-profiles/{free['id']}").status_code == 404
    assert small.get(f"/task-status/{task}")["completionStatus"] == "SUCCESS"
    assert small.get(f"/access-profiles/{used['id']}") == used
    assert small.post("/access-profiles/bulk-delete", {"accessProfileIds": [NOBODY]}).status_code == 400
    assert small.post("/access-profiles/bulk-delete", {"accessProfileIds": []}).status_code == 400


def test_access_profiles_are_made_requestable_one_by_one(small: Box) -> None:
    profile = small.get("/access-profiles")[0]["id"]
    expected = [{"id": profile, "requestable": False}, {"id": NOBODY, "requestable": True}]
    answer = small.post("/access-profiles/bulk-update-requestable", expected)
    assert (answer.status_code, [item["status"] for item in answer.json()]) == (207, ["201", "404"])
    assert small.get(f"/access-profiles/{profile}")["requestable"] is False
    assert small.post("/access-profiles/bulk-update-requestable", {}).status_code == 400


def test_a_role_that_lists_its_members_is_assigned_to_them(small: Box) -> None:
    entry, other, third = small.get("/identities")[1:4]
    members = {
        "type": "IDENTITY_LIST",
        "identities": [{"type": "IDENTITY", "id": item["id"]} for item in (entry, other)],
    }
    role = new(small, "/roles", membership=members)
    path = f"/roles/{role['id']}"
    assert [item["aliasName"] for item in role["membership"]["identities"]] == [entry["alias"], other["alias"]]
    assert small.get(f"{path}/assigned-identities") == []
    patch(small, path, replaced("/enabled", True))
    results = small.get(f"{path}/assigned-identities", sorters="name")
    assert {item["id"] for item in results} == {entry["id"], other["id"]}
    assert {item["roleAssignmentSource"] for item in results} == {"ROLE_MEMBERSHIP"}
    values = small.get(f"/identities/{entry['id']}/role-assignments", roleId=role["id"])
    assert [item["role"]["name"] for item in values] == ["Wiki"]
    patch(small, path, replaced("/membership/identities", [{"id": third["id"]}]), replaced("/name", "Pages"))
    assert ids(small.get(f"{path}/assigned-identities")) == [third["id"]]
    renamed = small.get(f"/identities/{third['id']}/role-assignments", roleName="Pages")
    assert ids(item["role"] for item in renamed) == [role["id"]]
    assert small.get(f"/identities/{entry['id']}/role-assignments", roleId=role["id"]) == []


def test_who_is_deleted_is_no_member_and_no_owner(small: Box) -> None:
    free = (item for item in small.get("/identities") if not _ownership(small, {"owner": item}))
    deleted = next(free)
    members = {"type": "IDENTITY_LIST", "identities": [{"id": deleted["id"]}]}
    role = small.get(f"/roles/{new(small, '/roles', enabled=True, membership=members)['id']}")
    assigned = f"/entitlements/{small.get('/entitlements')[0]['id']}"
    patch(small, assigned, replaced("/owner", {"id": deleted["id"]}))
    assert small.http.delete(f"/v2025/identities/{deleted['id']}").status_code == 204
    assert small.get(f"/roles/{role['id']}") == {**role, "membership": {**role["membership"], "identities": []}}
    assert small.get(f"/roles/{role['id']}/assigned-identities") == []
    assert small.get(assigned)["owner"] is None


def test_assigned_identities_are_found(box: Box) -> None:
    role = named(box, "/roles", "Sales Staff")
    path = f"/roles/{role['id']}/assigned-identities"
    everyone = box.get(path, sorters="-aliasName")
    assert len(everyone) > 3
    assert [item["aliasName"] for item in everyone] == sorted((item["aliasName"] for item in everyone), reverse=True)
    assert box.get(path, filters=f'email eq "{everyone[2]["email"]}"') == [everyone[2]]
    assert box.get(path, filters=f'name co "{everyone[1]["name"][1:]}"') == [everyone[1]]
    stranger = next(item for item in box.get("/identities") if item["id"] not in ids(everyone))
    assert box.get(path, filters=f'id in ("{everyone[0]["id"]}", "{stranger["id"]}")') == [everyone[0]]
    for item in everyone:
        values = box.get(f"/identities/{item['id']}/role-assignments", roleId=role["id"])
        assert (len(values), item["roleAssignmentSource"]) == (1, "ROLE_MEMBERSHIP")
    requested = box.get(f"/roles/{named(box, '/roles', 'Remote Access')['id']}/assigned-identities")
    assert {item["roleAssignmentSource"] for item in requested} == {"ACCESS_REQUEST"}


def test_roles_are_searched_by_filter_and_metadata(small: Box) -> None:
    everything = small.get("/roles", sorters="name")
    answer = small.http.post("/v2025/roles/filter", params={"sorters": "name", "limit": 200, "count": "true"}, json={})
    assert (answer.json(), answer.headers["X-Total-Count"]) == (everything, "11")
    results = small.post("/roles/filter", {"filters": 'name sw "re" and requestable eq true'}).json()
    assert [item["name"] for item in results] == ["Remote Access", "Report Reader"]
    metadata = {"attributes": [{"key": "risk", "values": [{"value": "high"}]}]}
    patch(small, f"/roles/{everything[0]['id']}", replaced("/accessModelMetadata", metadata))
    for values, expected in ((["low", "high"], [everything[0]["id"]]), (["low"], [])):
        body = {"ammKeyValues": [{"attribute": "risk", "values": values}], "filters": None}
        assert ids(small.post("/roles/filter", body).json()) == expected
    assert small.post("/roles/filter", {"filters": 'description eq "x"'}).status_code == 400
    assert small.post("/roles/filter", {"filters": 1}).status_code == 400


def test_roles_are_deleted_with_their_assignments(running: Callable[..., Box]) -> None:
    box = running(identities=60, task_seconds=10)
    item, other = named(box, "/roles", "Sales Staff"), named(box, "/roles", "Finance Staff")
    holder = box.get(f"/roles/{other['id']}/assigned-identities")[0]["id"]
    assert box.http.delete(f"/v2025/roles/{item['id']}").status_code == 204
    assert box.http.get(f"/v2025/roles/{item['id']}").status_code == 404
    assert box.post("/roles/bulk-delete", {"roleIds": [other["id"], NOBODY]}).status_code == 400
    task = box.post("/roles/bulk-delete", {"roleIds": [other["id"]]}).json()
    assert task["type"] == "TASK_RESULT"
    assert box.get(f"/roles/{other['id']}") == other
    box.clock.now += 10
    assert box.http.get(f"/v2025/roles/{other['id']}").status_code == 404
    assert box.get(f"/identities/{holder}/role-assignments", roleId=other["id"]) == []
    remaining = {entity["identityEntity"]["id"] for kind in _ownership(box, other) for entity in kind["entities"]}
    assert other["id"] not in remaining


def _ownership(box: Box, thing: Any) -> Any:
    return box.get(f"/identities/{thing['owner']['id']}/ownership")["associationDetails"]


def test_dimensions_belong_to_their_role(small: Box) -> None:
    role, stranger = named(small, "/roles", "Legal Staff"), named(small, "/roles", "Sales Staff")
    profile, entitlement = small.get("/access-profiles")[0], small.get("/entitlements")[0]
    path = f"/roles/{role['id']}/dimensions"
    access = {"accessProfiles": [{"id": profile["id"]}], "entitlements": [{"id": entitlement["id"]}]}
    north, south = (new(small, path, name=name, **access) for name in ("North", "South"))
    assert (north["parentId"], north["accessProfiles"][0]["name"]) == (role["id"], profile["name"])
    assert ids(small.get(path, sorters="-name")) == [south["id"], north["id"]]
    assert small.get(path, filters='name sw "s"') == [south]
    assert small.get(f"{path}/{north['id']}/access-profiles") == [profile]
    assert small.get(f"{path}/{north['id']}/entitlements") == [entitlement]
    visible = small.get(f"/roles/{role['id']}")
    assert (visible["dimensional"], ids(visible["dimensionRefs"])) == (True, [north["id"], south["id"]])
    assert small.get(f"/roles/{stranger['id']}/dimensions") == []
    assert small.http.get(f"/v2025/roles/{stranger['id']}/dimensions/{north['id']}").status_code == 404
    assert small.http.get(f"/v2025/roles/{NOBODY}/dimensions").status_code == 404
    patched = patch(small, f"{path}/{north['id']}", replaced("/name", "East"))
    assert patched.json()["name"] == small.get(f"/roles/{role['id']}")["dimensionRefs"][0]["name"] == "East"
    wrong = small.post(f"/roles/{stranger['id']}/dimensions/bulk-delete", {"dimensionIds": [north["id"]]})
    assert wrong.status_code == 400
    assert small.post(f"{path}/bulk-delete", {"dimensionIds": [north["id"]]}).status_code == 202
    assert small.http.delete(f"/v2025{path}/{south['id']}").status_code == 204
    assert (small.get(path), small.get(f"/roles/{role['id']}")["dimensional"]) == ([], False)
