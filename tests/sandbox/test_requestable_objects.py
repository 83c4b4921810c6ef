"""Requestable objects, and their status for identities."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi


def list_objects(api: SandboxApi, version: str = "v2025", **query: Any) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = api.get(
        "/requestable-objects", version, **{name.replace("_", "-"): value for name, value in query.items()}
    )
    return items


def test_they_are_the_requestable_objects_of_the_tenant(small_api: SandboxApi) -> None:
    roles = {role["id"]: role for role in small_api.get("/roles") if role["requestable"] and role["enabled"]}
    listed = list_objects(small_api, "v2024", types="ROLE", limit=250)
    assert {item["id"] for item in listed} == set(roles)
    assert {item["requestStatus"] for item in listed} == {None}
    owner = roles[listed[0]["id"]]["owner"]
    assert (listed[0]["ownerRef"]["id"], listed[0]["ownerRef"]["name"]) == (owner["id"], owner["name"])
    profiles = [profile["id"] for profile in small_api.get("/access-profiles") if profile["requestable"]]
    assert {item["id"] for item in list_objects(small_api, types="ACCESS_PROFILE")} == set(profiles)
    role = listed[0]
    small_api.patch(f"/roles/{role['id']}", {"op": "replace", "path": "/requestable", "value": False})
    assert role["id"] not in {item["id"] for item in list_objects(small_api)}


def test_the_status_follows_the_request(small_api: SandboxApi) -> None:
    owners = {role["owner"]["id"] for role in small_api.get("/roles")}
    person = next(one for one in small_api.get("/identities") if one["managerRef"] and one["id"] not in owners)
    query = {"identity_id": person["id"], "types": "ROLE"}
    role = list_objects(small_api, statuses="AVAILABLE", **query)[0]
    body = {"requestedFor": [person["id"]], "requestedItems": [{"type": "ROLE", "id": role["id"], "comment": "x"}]}
    request = small_api.post("/access-requests", body).json()["newRequests"][0]
    (pending,) = list_objects(small_api, statuses="PENDING", **query)
    assert (pending["id"], pending["identityRequestId"]) == (role["id"], request["accessRequestIds"][0])
    (approval,) = small_api.get("/access-request-approvals/pending", filters=f'requestedFor.id eq "{person["id"]}"')
    assert small_api.post(f"/access-request-approvals/{approval['id']}/approve", {"comment": "y"}).status_code == 202
    assert role["id"] in {item["id"] for item in list_objects(small_api, statuses="ASSIGNED", **query)}


def test_entitlements_of_accounts_are_assigned(small_api: SandboxApi) -> None:
    account = next(one for one in small_api.get("/accounts") if one["hasEntitlements"] and "identityId" in one)
    entitlements = small_api.get(f"/accounts/{account['id']}/entitlements")
    held = {one["id"] for one in entitlements if one["requestable"]}
    listed = list_objects(small_api, identity_id=account["identityId"], statuses="ASSIGNED", limit=250)
    assert held <= {item["id"] for item in listed}


def test_they_are_found_by_term_filter_and_order(small_api: SandboxApi) -> None:
    items = list_objects(small_api, sorters="name", limit=250)
    names = [item["name"] for item in items]
    assert names == sorted(names, key=str.casefold)
    first = items[0]
    assert first["id"] in {item["id"] for item in list_objects(small_api, term=first["name"][1:].upper())}
    assert list_objects(small_api, filters=f'id eq "{first["id"]}"') == [first]
    assert list_objects(small_api, term=first["name"], filters='name eq "nothing"')
    assert list_objects(small_api, sorters="-name", limit=1)[0]["name"] == names[-1]


@pytest.mark.parametrize("query", [{"statuses": "PENDING"}, {"types": "PERSON"}, {"identity-id": "nobody"}])
def test_faulty_queries_are_refused(api: SandboxApi, query: dict[str, str]) -> None:
    assert api.http.get("/v2025/requestable-objects", params=query).status_code == 400


def test_me_is_the_caller(api: SandboxApi) -> None:
    assert {item["requestStatus"] for item in list_objects(api, identity_id="me")} <= {
        "AVAILABLE",
        "PENDING",
        "ASSIGNED",
    }
