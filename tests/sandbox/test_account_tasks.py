"""What the operations on accounts do that start a task: the account changes when the task ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.conftest import SandboxApi

NOBODY = "0" * 32
PATCH = {"Content-Type": "application/json-patch+json"}


def some(api: SandboxApi, source: str, **expected: Any) -> Any:
    result = api.get("/accounts", filters=f'source.displayableName eq "{source}"')
    return next(item for item in result if all(item[name] == value for name, value in expected.items()))


def source(api: SandboxApi, name: str) -> Any:
    return api.get("/sources", filters=f'name eq "{name}"')[0]


@pytest.mark.parametrize("version", ["v2024", "v2025"])
def test_an_account_is_switched_when_the_task_ends(start_sandbox: Callable[..., SandboxApi], version: str) -> None:
    api = start_sandbox(identities=30, task_seconds=20)
    item = some(api, "Corporate Directory", disabled=False)
    for action, disabled in (("disable", True), ("enable", False), ("enable", False)):
        before = api.get(f"/accounts/{item['id']}")
        response = api.post(f"/accounts/{item['id']}/{action}", {"forceProvisioning": True}, version)
        assert response.status_code == 202
        api.clock.now += 19
        assert api.get(f"/accounts/{item['id']}") == before
        assert api.get(f"/task-status/{response.json()['id']}")["completed"] is None
        api.clock.now += 1
        assert api.get(f"/accounts/{item['id']}")["disabled"] is disabled
        assert api.get(f"/task-status/{response.json()['id']}")["completionStatus"] == "SUCCESS"


def test_the_own_account_takes_the_identity_with_it(small_api: SandboxApi) -> None:
    item = some(small_api, "IdentityNow", disabled=False, locked=False)
    before = small_api.get(f"/identities/{item['identityId']}")["identityStatus"]
    small_api.post(f"/accounts/{item['id']}/disable", {})
    assert small_api.get(f"/identities/{item['identityId']}")["identityStatus"] == "DISABLED"
    small_api.post(f"/accounts/{item['id']}/enable", {})
    assert small_api.get(f"/identities/{item['identityId']}")["identityStatus"] == before


def test_accounts_are_unlocked(start_sandbox: Callable[..., SandboxApi]) -> None:
    api = start_sandbox(identities=200)
    for name in ("IdentityNow", "Corporate Directory"):
        item = some(api, name, locked=True)
        assert api.post(f"/accounts/{item['id']}/unlock", {"unlockIDNAccount": True}).status_code == 202
        assert api.get(f"/accounts/{item['id']}")["locked"] is False
        assert api.get(f"/identities/{item['identityId']}")["identityStatus"] != "LOCKED"


def test_an_account_is_created_for_whom_it_names(small_api: SandboxApi) -> None:
    someone, desk = small_api.get("/identities")[4], source(small_api, "Service Desk")
    attributes = {"login": someone["alias"], "name": "Some One", "groups": "Agents"}
    response = small_api.post("/accounts", {"attributes": {**attributes, "sourceId": desk["id"]}})
    assert response.status_code == 202
    filters = f'sourceId eq "{desk["id"]}" and nativeIdentity eq "{someone["alias"]}"'
    (made,) = small_api.get("/accounts", filters=filters)
    assert (made["identityId"], made["uncorrelated"], made["hasEntitlements"]) == (someone["id"], False, True)
    assert made["attributes"] == {**made["attributes"], **attributes}
    assert [item["name"] for item in small_api.get(f"/accounts/{made['id']}/entitlements")] == ["Agents"]
    again = {"login": someone["alias"].upper(), "groups": "", "sourceId": desk["id"]}
    assert small_api.post("/accounts", {"attributes": again}).status_code == 202
    (updated,) = small_api.get("/accounts", filters=filters)
    assert (updated["id"], updated["hasEntitlements"]) == (made["id"], False)
    assert small_api.post("/accounts", {"attributes": {"login": "stranger", "sourceId": desk["id"]}}).status_code == 202
    (stranger,) = small_api.get("/accounts", filters='nativeIdentity eq "stranger"')
    assert (stranger["uncorrelated"], "identityId" in stranger) == (True, False)


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ({}, "attributes"),
        ({"attributes": []}, "attributes"),
        ({"attributes": {"login": "x"}}, "sourceId"),
        ({"attributes": {"login": "x", "sourceId": NOBODY}}, NOBODY),
        ({"attributes": {"name": "x", "sourceId": "desk"}}, "attributes.login"),
    ],
)
def test_what_is_no_account_is_refused(api: SandboxApi, body: Any, part: str) -> None:
    attributes = body.get("attributes")
    if attributes and attributes.get("sourceId") == "desk":
        attributes["sourceId"] = source(api, "Service Desk")["id"]
    response = api.post("/accounts", body)
    assert (response.status_code, part in response.text) == (400, True), response.text


def test_accounts_of_files_are_replaced_changed_and_deleted(small_api: SandboxApi) -> None:
    item = some(small_api, "Personnel Records")
    path = f"/v2025/accounts/{item['id']}"
    assert small_api.http.put(path, json={"attributes": {"lastname": "New"}}).status_code == 202
    assert small_api.get(f"/accounts/{item['id']}")["attributes"] == {"lastname": "New"}
    operations = [{"op": "add", "path": "/attributes/location", "value": "Oslo"}]
    assert small_api.http.patch(path, json=operations, headers=PATCH).status_code == 202
    assert small_api.get(f"/accounts/{item['id']}")["attributes"] == {"lastname": "New", "location": "Oslo"}
    assert small_api.http.delete(path).status_code == 202
    assert small_api.http.get(path).status_code == 404


def test_accounts_of_other_sources_can_be_removed_alone(small_api: SandboxApi) -> None:
    item = some(small_api, "Corporate Directory")
    path = f"/v2025/accounts/{item['id']}"
    operations = [{"op": "replace", "path": "/attributes", "value": {}}]
    assert small_api.http.put(path, json={"attributes": {}}).status_code == 400
    assert small_api.http.patch(path, json=operations, headers=PATCH).status_code == 400
    assert "DelimitedFile" in small_api.http.delete(path).text
    assert small_api.get(f"/accounts/{item['id']}") == item
    assert small_api.post(f"/accounts/{item['id']}/remove").json()["type"] == "TASK_RESULT"
    assert small_api.http.get(path).status_code == 404


def test_an_account_is_given_to_another_identity(small_api: SandboxApi) -> None:
    item, other = some(small_api, "Corporate Directory"), small_api.get("/identities")[7]
    path = f"/v2025/accounts/{item['id']}"

    def change(*operations: dict[str, Any]) -> int:
        return int(small_api.http.patch(path, json=list(operations), headers=PATCH).status_code)

    assert change({"op": "replace", "path": "/identityId", "value": other["id"]}) == 202
    moved = small_api.get(f"/accounts/{item['id']}")
    assert (moved["identity"]["name"], moved["manuallyCorrelated"]) == (other["name"], True)
    assert moved in small_api.get("/accounts", filters=f'identityId eq "{other["id"]}"')
    specified = [{"op": "replace", "path": "/manuallyCorrelated", "value": False}]
    assert change({"op": "replace", "path": "/identityId", "value": item["identityId"]}, *specified) == 202
    assert small_api.get(f"/accounts/{item['id']}")["manuallyCorrelated"] is False
    assert change({"op": "remove", "path": "/identityId"}) == 202
    assert small_api.get(f"/accounts/{item['id']}")["uncorrelated"] is True
    assert change({"op": "replace", "path": "/identityId", "value": NOBODY}) == 400
    assert change({"op": "replace", "path": "/disabled", "value": True}) == 400
    assert change({"op": "add", "path": "/note", "value": "x"}) == 400


def test_a_reload_leaves_an_account_as_it_is(small_api: SandboxApi) -> None:
    item = some(small_api, "Service Desk")
    assert small_api.post(f"/accounts/{item['id']}/reload").status_code == 202
    after = small_api.get(f"/accounts/{item['id']}")
    assert after == {**item, "modified": "2027-01-15T08:00:00.000Z"}


@pytest.mark.parametrize("action", ["enable", "disable", "unlock", "reload", "remove", "", "entitlements"])
def test_an_account_that_is_unknown_is_not_found(api: SandboxApi, action: str) -> None:
    path = f"/v2025/accounts/{NOBODY}/{action}".rstrip("/")
    body: Any = {} if action in ("enable", "disable", "unlock") else None
    method = "GET" if action == "entitlements" else "POST" if action else "DELETE"
    assert api.http.request(method, path, json=body).status_code == 404


@pytest.mark.parametrize("action", ["enable", "disable", "unlock"])
def test_options_are_flags(api: SandboxApi, action: str) -> None:
    item = some(api, "Service Desk")
    assert api.post(f"/accounts/{item['id']}/{action}", {"forceProvisioning": "yes"}).status_code == 400
