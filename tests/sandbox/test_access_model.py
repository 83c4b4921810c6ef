"""Entitlements, access profiles and roles, and the references between them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi

NOBODY = "0" * 32
PATCH = {"Content-Type": "application/json-patch+json"}


def patch(api: SandboxApi, path: str, *operations: dict[str, Any]) -> Any:
    return api.http.patch(f"/v2025{path}", json=list(operations), headers=PATCH)


def replaced(path: str, value: Any) -> dict[str, Any]:
    return {"op": "replace", "path": path, "value": value}


def named(api: SandboxApi, path: str, name: str) -> Any:
    (results,) = api.get(path, filters=f'name eq "{name}"')
    return results


def new(api: SandboxApi, path: str, **values: Any) -> Any:
    owner = {"type": "IDENTITY", "id": api.get("/identities")[-1]["id"]}
    response = api.post(path, {"name": "Wiki", "owner": owner, **values})
    assert response.status_code == 201, response.text
    return response.json()


def ids(items: Any) -> list[str]:
    return [item["id"] for item in items]


LISTS = [
    ("/entitlements", 'attribute eq "groups"', lambda element: element["attribute"] == "groups"),
    ("/entitlements", 'type eq "group" and value sw "CN=S"', lambda element: element["value"].startswith("CN=S")),
    ("/entitlements", 'source.id in ("{source}")', lambda element: element["source"]["name"] == "Service Desk"),
    ("/entitlements", "requestable eq true", lambda element: element["requestable"]),
    ("/access-profiles", 'name sw "F" and requestable eq true', lambda element: element["name"].startswith("F")),
    ("/roles", "requestable eq true", lambda element: element["requestable"]),
    ("/roles", 'name sw "Re" or dimensional eq true', lambda element: element["name"].startswith("Re")),
    ("/roles", "created gt 2020-01-01", lambda element: True),
]


@pytest.mark.parametrize(("path", "filters", "passes"), LISTS)
def test_access_is_found(api: SandboxApi, path: str, filters: str, passes: Callable[[Any], bool]) -> None:
    source = api.get("/sources", filters='name eq "Service Desk"')[0]["id"]
    assert (
        api.get(path, filters=filters.format(source=source)) == [item for item in api.get(path) if passes(item)] != []
    )


@pytest.mark.parametrize("path", ["/access-profiles", "/roles"])
def test_access_is_found_by_owner(api: SandboxApi, path: str) -> None:
    everything = api.get(path)
    owner = everything[2]["owner"]["id"]
    expected = [item for item in everything if item["owner"]["id"] == owner]
    assert api.get(path, filters=f'owner.id in ("{owner}", "x")') == expected != everything


@pytest.mark.parametrize("path", ["/entitlements", "/access-profiles", "/roles"])
def test_access_is_sorted_counted_and_cut(api: SandboxApi, path: str) -> None:
    names = [item["name"] for item in api.get(path, sorters="-name")]
    assert names == sorted(names, reverse=True)
    response = api.http.get(f"/v2024{path}", params={"sorters": "-name", "limit": 2, "offset": 3, "count": "true"})
    assert [item["name"] for item in response.json()] == names[3:5]
    assert response.headers["X-Total-Count"] == str(len(names))
    assert api.http.get(f"/v2025{path}", params={"filters": 'description eq "x"'}).status_code == 400


@pytest.mark.parametrize(
    ("path", "most"), [("/roles", 50), ("/roles/x/entitlements", 50), ("/entitlements", 250), ("/access-profiles", 250)]
)
def test_pages_are_as_long_as_documented(api: SandboxApi, path: str, most: int) -> None:
    path = path.replace("x", api.get("/roles")[0]["id"])
    assert api.http.get(f"/v2025{path}", params={"limit": most}).status_code == 200
    assert api.http.get(f"/v2025{path}", params={"limit": most + 1}).status_code == 400


def test_who_has_an_entitlement_follows_from_accounts(api: SandboxApi) -> None:
    account = api.get("/accounts", filters='hasEntitlements eq true and source.displayableName eq "Service Desk"')[0]
    (assigned,) = api.get(f"/accounts/{account['id']}/entitlements")
    assert assigned["value"] in account["attributes"][assigned["attribute"]]
    assert api.get("/entitlements", **{"account-id": account["id"]}) == [assigned]
    references = api.get(f"/entitlements/identities/{account['identityId']}/entitlements")
    assert {"type": "ENTITLEMENT", "id": assigned["id"], "name": assigned["name"]} in [
        item["objectRef"] for item in references
    ]
    assert len(references) == 2
    both = {"account-id": account["id"], "filters": 'name eq "x"'}
    assert api.http.get("/v2025/entitlements", params=both).status_code == 400
    bare = api.get("/accounts", filters="hasEntitlements eq false")[0]
    assert api.get(f"/accounts/{bare['id']}/entitlements") == []


def test_groups_are_in_groups(api: SandboxApi) -> None:
    parent = named(api, "/entitlements", "Everyone")
    children = api.get(f"/entitlements/{parent['id']}/children", sorters="name")
    assert len(children) == 10
    assert api.get(f"/entitlements/{children[0]['id']}/parents") == [parent]
    assert api.get(f"/entitlements/{parent['id']}/parents") == []
    item = api.get(f"/entitlements/{parent['id']}/children", filters=f'id in ("{children[3]["id"]}", "{parent["id"]}")')
    assert item == [children[3]]


def test_an_entitlement_is_changed_in_part(small_api: SandboxApi) -> None:
    assigned = named(small_api, "/entitlements", "Finance")
    path, owner = f"/entitlements/{assigned['id']}", small_api.get("/identities")[3]
    changed = patch(small_api, path, replaced("/name", "Money"), replaced("/owner", {"id": owner["id"]})).json()
    assert (changed["name"], changed["owner"]["name"]) == ("Money", owner["name"])
    assert [item["name"] for item in named(small_api, "/access-profiles", "Finance Tools")["entitlements"]] == ["Money"]
    for name, value in (("value", "x"), ("source", {}), ("owner", {"id": NOBODY}), ("attribute", "x")):
        assert patch(small_api, path, replaced(f"/{name}", value)).status_code == 400
    assert patch(small_api, path, {"op": "add", "path": "/note", "value": 1}).status_code == 400
    assert small_api.get(path) == changed


def test_up_to_fifty_entitlements_are_changed_at_once(small_api: SandboxApi) -> None:
    some = ids(small_api.get("/entitlements", limit=3))
    body = {"entitlementIds": some, "jsonPatch": [replaced("/privileged", True)]}
    assert small_api.post("/entitlements/bulk-update", {**body, "entitlementIds": [*some, NOBODY]}).status_code == 400
    assert not small_api.get(f"/entitlements/{some[0]}")["privileged"]
    assert small_api.post("/entitlements/bulk-update", body).status_code == 204
    assert [small_api.get(f"/entitlements/{item}")["privileged"] for item in some] == [True] * 3
    assert small_api.post("/entitlements/bulk-update", {**body, "entitlementIds": ["x"] * 51}).status_code == 400


def test_how_an_entitlement_is_asked_for_is_kept(small_api: SandboxApi) -> None:
    path = f"/entitlements/{small_api.get('/entitlements')[0]['id']}/entitlement-request-config"
    config = small_api.get(path)
    config["accessRequestConfig"]["requestCommentRequired"] = True
    assert small_api.http.put(f"/v2025{path}", json=config).json() == config == small_api.get(path, "v2024")
    assert small_api.http.put(f"/v2025{path}", json={"x": {}}).status_code == 400


def test_an_access_profile_has_entitlements_of_its_source(small_api: SandboxApi) -> None:
    first, *_, last = small_api.get("/entitlements")
    profile = new(
        small_api, "/access-profiles", source={"id": first["source"]["id"]}, entitlements=[{"id": first["id"]}]
    )
    assert profile["source"] == {name: first["source"][name] for name in ("type", "id", "name")}
    path = f"/access-profiles/{profile['id']}"
    assert small_api.get(f"{path}/entitlements") == [first]
    wrong = patch(small_api, path, replaced("/entitlements", [{"id": last["id"]}]))
    assert (wrong.status_code, last["id"] in wrong.text) == (400, True)
    assert patch(small_api, path, replaced("/source", last["source"])).status_code == 400
    moved = patch(
        small_api, path, replaced("/source", last["source"]), replaced("/entitlements", [{"id": last["id"]}])
    ).json()
    assert (moved["source"]["name"], ids(moved["entitlements"])) == ("Service Desk", [last["id"]])
    assert patch(small_api, path, replaced("/entitlements", [{"id": NOBODY}])).status_code == 400
    assert patch(small_api, path, replaced("/description", "x" * 2001)).status_code == 400
    assert small_api.http.delete(f"/v2025{path}").status_code == 204
    assert small_api.http.get(f"/v2025{path}").status_code == 404


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
    ("path", "content"),
    [
        *(("/access-profiles", content) for content in [*EITHER, *PROFILES]),
        *(("/roles", content) for content in [*EITHER, *ROLES]),
    ],
)
def test_what_makes_no_sense_is_refused(api: SandboxApi, path: str, content: dict[str, Any]) -> None:
    owner = {"type": "IDENTITY", "id": api.get("/identities")[0]["id"]}
    body = {"name": "Wiki", "owner": owner, **content}
    if path == "/access-profiles":
        body = {"source": api.get("/entitlements")[0]["source"], **body}
    before = api.get(path)
    assert api.post(path, body).status_code == 400
    assert api.get(path) == before


def test_an_access_profile_in_use_stays(small_api: SandboxApi) -> None:
    used, role = named(small_api, "/access-profiles", "Legal Tools"), named(small_api, "/roles", "Legal Staff")
    refused = small_api.http.delete(f"/v2025/access-profiles/{used['id']}")
    assert (refused.status_code, "Legal Staff" in refused.text) == (400, True)
    free = new(small_api, "/access-profiles", source=used["source"])
    body = {"accessProfileIds": [used["id"], free["id"]]}
    users = [{"type": "ROLE", "id": role["id"], "name": role["name"]}]
    in_use = [{"accessProfileId": used["id"], "usedBy": users}]
    response = small_api.post("/access-profiles/bulk-delete", body)
    assert (response.status_code, response.json()) == (200, {"pending": [], "inUse": in_use})
    response = small_api.post("/access-profiles/bulk-delete", {**body, "bestEffortOnly": True})
    task = response.json().pop("taskId")
    assert (response.status_code, response.json()) == (202, {"taskId": task, "pending": [free["id"]], "inUse": in_use})
    assert small_api.http.get(f"/v2025/access-profiles/{free['id']}").status_code == 404
    assert small_api.get(f"/task-status/{task}")["completionStatus"] == "SUCCESS"
    assert small_api.get(f"/access-profiles/{used['id']}") == used
    assert small_api.post("/access-profiles/bulk-delete", {"accessProfileIds": [NOBODY]}).status_code == 400
    assert small_api.post("/access-profiles/bulk-delete", {"accessProfileIds": []}).status_code == 400


def test_access_profiles_are_made_requestable_one_by_one(small_api: SandboxApi) -> None:
    profile = small_api.get("/access-profiles")[0]["id"]
    expected = [{"id": profile, "requestable": False}, {"id": NOBODY, "requestable": True}]
    response = small_api.post("/access-profiles/bulk-update-requestable", expected)
    assert (response.status_code, [item["status"] for item in response.json()]) == (207, ["201", "404"])
    assert small_api.get(f"/access-profiles/{profile}")["requestable"] is False
    assert small_api.post("/access-profiles/bulk-update-requestable", {}).status_code == 400


def test_a_role_that_lists_its_members_is_assigned_to_them(small_api: SandboxApi) -> None:
    entry, other, third = small_api.get("/identities")[1:4]
    members = {
        "type": "IDENTITY_LIST",
        "identities": [{"type": "IDENTITY", "id": item["id"]} for item in (entry, other)],
    }
    role = new(small_api, "/roles", membership=members)
    path = f"/roles/{role['id']}"
    assert [item["aliasName"] for item in role["membership"]["identities"]] == [entry["alias"], other["alias"]]
    assert small_api.get(f"{path}/assigned-identities") == []
    patch(small_api, path, replaced("/enabled", True))
    results = small_api.get(f"{path}/assigned-identities", sorters="name")
    assert {item["id"] for item in results} == {entry["id"], other["id"]}
    assert {item["roleAssignmentSource"] for item in results} == {"ROLE_MEMBERSHIP"}
    values = small_api.get(f"/identities/{entry['id']}/role-assignments", roleId=role["id"])
    assert [item["role"]["name"] for item in values] == ["Wiki"]
    patch(small_api, path, replaced("/membership/identities", [{"id": third["id"]}]), replaced("/name", "Pages"))
    assert ids(small_api.get(f"{path}/assigned-identities")) == [third["id"]]
    renamed = small_api.get(f"/identities/{third['id']}/role-assignments", roleName="Pages")
    assert ids(item["role"] for item in renamed) == [role["id"]]
    assert small_api.get(f"/identities/{entry['id']}/role-assignments", roleId=role["id"]) == []


def test_who_is_deleted_is_no_member_and_no_owner(small_api: SandboxApi) -> None:
    free = (item for item in small_api.get("/identities") if not _ownership(small_api, {"owner": item}))
    deleted = next(free)
    members = {"type": "IDENTITY_LIST", "identities": [{"id": deleted["id"]}]}
    role = small_api.get(f"/roles/{new(small_api, '/roles', enabled=True, membership=members)['id']}")
    assigned = f"/entitlements/{small_api.get('/entitlements')[0]['id']}"
    patch(small_api, assigned, replaced("/owner", {"id": deleted["id"]}))
    assert small_api.http.delete(f"/v2025/identities/{deleted['id']}").status_code == 204
    assert small_api.get(f"/roles/{role['id']}") == {**role, "membership": {**role["membership"], "identities": []}}
    assert small_api.get(f"/roles/{role['id']}/assigned-identities") == []
    assert small_api.get(assigned)["owner"] is None


def test_assigned_identities_are_found(api: SandboxApi) -> None:
    role = named(api, "/roles", "Sales Staff")
    path = f"/roles/{role['id']}/assigned-identities"
    everyone = api.get(path, sorters="-aliasName")
    assert len(everyone) > 3
    assert [item["aliasName"] for item in everyone] == sorted((item["aliasName"] for item in everyone), reverse=True)
    assert api.get(path, filters=f'email eq "{everyone[2]["email"]}"') == [everyone[2]]
    assert api.get(path, filters=f'name co "{everyone[1]["name"][1:]}"') == [everyone[1]]
    stranger = next(item for item in api.get("/identities") if item["id"] not in ids(everyone))
    assert api.get(path, filters=f'id in ("{everyone[0]["id"]}", "{stranger["id"]}")') == [everyone[0]]
    for item in everyone:
        values = api.get(f"/identities/{item['id']}/role-assignments", roleId=role["id"])
        assert (len(values), item["roleAssignmentSource"]) == (1, "ROLE_MEMBERSHIP")
    requested = api.get(f"/roles/{named(api, '/roles', 'Remote Access')['id']}/assigned-identities")
    assert {item["roleAssignmentSource"] for item in requested} == {"ACCESS_REQUEST"}


def test_roles_are_searched_by_filter_and_metadata(small_api: SandboxApi) -> None:
    everything = small_api.get("/roles", sorters="name")
    response = small_api.http.post(
        "/v2025/roles/filter", params={"sorters": "name", "limit": 200, "count": "true"}, json={}
    )
    assert (response.json(), response.headers["X-Total-Count"]) == (everything, "11")
    results = small_api.post("/roles/filter", {"filters": 'name sw "re" and requestable eq true'}).json()
    assert [item["name"] for item in results] == ["Remote Access", "Report Reader"]
    metadata = {"attributes": [{"key": "risk", "values": [{"value": "high"}]}]}
    patch(small_api, f"/roles/{everything[0]['id']}", replaced("/accessModelMetadata", metadata))
    for values, expected in ((["low", "high"], [everything[0]["id"]]), (["low"], [])):
        body = {"ammKeyValues": [{"attribute": "risk", "values": values}], "filters": None}
        assert ids(small_api.post("/roles/filter", body).json()) == expected
    assert small_api.post("/roles/filter", {"filters": 'description eq "x"'}).status_code == 400
    assert small_api.post("/roles/filter", {"filters": 1}).status_code == 400


def test_roles_are_deleted_with_their_assignments(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=60, task_seconds=10)
    item, other = named(api, "/roles", "Sales Staff"), named(api, "/roles", "Finance Staff")
    holder = api.get(f"/roles/{other['id']}/assigned-identities")[0]["id"]
    assert api.http.delete(f"/v2025/roles/{item['id']}").status_code == 204
    assert api.http.get(f"/v2025/roles/{item['id']}").status_code == 404
    assert api.post("/roles/bulk-delete", {"roleIds": [other["id"], NOBODY]}).status_code == 400
    task = api.post("/roles/bulk-delete", {"roleIds": [other["id"]]}).json()
    assert task["type"] == "TASK_RESULT"
    assert api.get(f"/roles/{other['id']}") == other
    api.clock.now += 10
    assert api.http.get(f"/v2025/roles/{other['id']}").status_code == 404
    assert api.get(f"/identities/{holder}/role-assignments", roleId=other["id"]) == []
    remaining = {entity["identityEntity"]["id"] for kind in _ownership(api, other) for entity in kind["entities"]}
    assert other["id"] not in remaining


def _ownership(api: SandboxApi, thing: Any) -> Any:
    return api.get(f"/identities/{thing['owner']['id']}/ownership")["associationDetails"]


def test_dimensions_belong_to_their_role(small_api: SandboxApi) -> None:
    role, stranger = named(small_api, "/roles", "Legal Staff"), named(small_api, "/roles", "Sales Staff")
    profile, entitlement = small_api.get("/access-profiles")[0], small_api.get("/entitlements")[0]
    path = f"/roles/{role['id']}/dimensions"
    access = {"accessProfiles": [{"id": profile["id"]}], "entitlements": [{"id": entitlement["id"]}]}
    north, south = (new(small_api, path, name=name, **access) for name in ("North", "South"))
    assert (north["parentId"], north["accessProfiles"][0]["name"]) == (role["id"], profile["name"])
    assert ids(small_api.get(path, sorters="-name")) == [south["id"], north["id"]]
    assert small_api.get(path, filters='name sw "s"') == [south]
    assert small_api.get(f"{path}/{north['id']}/access-profiles") == [profile]
    assert small_api.get(f"{path}/{north['id']}/entitlements") == [entitlement]
    visible = small_api.get(f"/roles/{role['id']}")
    assert (visible["dimensional"], ids(visible["dimensionRefs"])) == (True, [north["id"], south["id"]])
    assert small_api.get(f"/roles/{stranger['id']}/dimensions") == []
    assert small_api.http.get(f"/v2025/roles/{stranger['id']}/dimensions/{north['id']}").status_code == 404
    assert small_api.http.get(f"/v2025/roles/{NOBODY}/dimensions").status_code == 404
    patched = patch(small_api, f"{path}/{north['id']}", replaced("/name", "East"))
    assert patched.json()["name"] == small_api.get(f"/roles/{role['id']}")["dimensionRefs"][0]["name"] == "East"
    wrong = small_api.post(f"/roles/{stranger['id']}/dimensions/bulk-delete", {"dimensionIds": [north["id"]]})
    assert wrong.status_code == 400
    assert small_api.post(f"{path}/bulk-delete", {"dimensionIds": [north["id"]]}).status_code == 202
    assert small_api.http.delete(f"/v2025{path}/{south['id']}").status_code == 204
    assert (small_api.get(path), small_api.get(f"/roles/{role['id']}")["dimensional"]) == ([], False)


@pytest.mark.parametrize("kind", ["roles", "entitlements"])
def test_metadata_values_are_added_and_removed(small_api: SandboxApi, kind: str) -> None:
    id = small_api.get(f"/{kind}", limit=1)[0]["id"]
    attribute = {"key": "audit", "name": "Audit", "multiselect": True, "status": "active", "type": "custom"}
    small_api.post("/access-model-metadata/attributes", attribute)
    path = f"/{kind}/{id}/access-model-metadata/audit/values"
    for value in ("sox", "pci", "sox"):
        assert small_api.post(f"{path}/{value}").status_code in (200, 201)

    def read() -> list[tuple[str, list[str]]]:
        metadata = small_api.get(f"/{kind}/{id}")["accessModelMetadata"]["attributes"]
        return [(item["name"], [value["value"] for value in item["values"]]) for item in metadata]

    assert read() == [("Audit", ["pci", "sox"])]
    assert small_api.http.delete(f"/v2025{path}/pci").status_code in (200, 202)
    assert small_api.http.delete(f"/v2025{path}/pci").status_code == 404
    assert read() == [("Audit", ["sox"])]
    assert small_api.http.delete(f"/v2025{path}/sox").status_code in (200, 202)
    assert read() == []
